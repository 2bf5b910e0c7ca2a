// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kPageSize = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// A project with some pages of images and boxes.
void fill(TemporaryProject& project)
{
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(300);
    Operation boxes{QStringLiteral("Draw"), {}, {}};
    for (const ImageId image : images) {
        boxes.changes.emplace_back(AnnotationChange{image, {}, makeBox(label, {1, 2, 3, 4})});
    }
    valueOf(project.store().apply(boxes));
}

/// Reads all there is; damage may show only now, as an error.
void readEverything(ProjectStore& store)
{
    (void)store.labels();
    (void)store.images();
    (void)store.allAnnotations();
    (void)store.history({});
    (void)store.runs();
    (void)store.models();
}

void makeBackupNow(TemporaryProject& project)
{
    project.close();
    project.open(); // makes the day's backup in the background and waits for it on closing
    project.close();
    QCOMPARE(projectBackups(project.path()).size(), 1);
}

} // namespace

class TestProjectDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsDamaged_data();
    void saysThatItIsDamaged();
    void survivesRandomDamage();
    void recoversFromTheNewestGoodBackup();
    void salvagesWhatCanBeRead();
    void boxesOfLostLabelsAndImagesAreKept();
    void leavesTheDamagedFileUntouched();
};

void TestProjectDamage::saysThatItIsDamaged_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("needsBackup"); // only backups show that it was a project
    QTest::newRow("zero length") << QStringLiteral("zero") << true;
    QTest::newRow("magic overwritten") << QStringLiteral("magic") << true;
    QTest::newRow("cut in half") << QStringLiteral("half") << false;
    QTest::newRow("page header broken") << QStringLiteral("page") << false;
}

void TestProjectDamage::saysThatItIsDamaged()
{
    QFETCH(QString, damage);
    QFETCH(bool, needsBackup);
    TemporaryProject project;
    fill(project);
    makeBackupNow(project);
    if (!needsBackup) {
        QVERIFY(QFile::remove(projectBackups(project.path()).front()));
    }
    QByteArray bytes = bytesOf(project.path());
    if (damage == QStringLiteral("zero")) {
        bytes.clear();
    } else if (damage == QStringLiteral("magic")) {
        bytes.replace(0, 16, QByteArray(16, 'x'));
    } else if (damage == QStringLiteral("half")) {
        bytes.truncate(bytes.size() / 2);
    } else {
        for (qsizetype page = kPageSize; page < bytes.size(); page += kPageSize) {
            bytes.replace(page, 8, QByteArray(8, '\x5a'));
        }
    }
    writeBytes(project.path(), bytes);
    for (const ProjectAccess access : {ProjectAccess::ReadOnly, ProjectAccess::ReadWrite}) {
        const auto file = ProjectFile::open(project.path(), access);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Damaged);
        QVERIFY(file.error().message.contains(QStringLiteral("test.boxwright")));
    }
    QCOMPARE(bytesOf(project.path()), bytes);
}

void TestProjectDamage::survivesRandomDamage()
{
    TemporaryProject project;
    fill(project);
    project.close();
    const QByteArray good = bytesOf(project.path());
    const int rounds = qEnvironmentVariableIsSet("BOXWRIGHT_LONG") ? 2000 : 60;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(static_cast<quint32>(round));
        QByteArray bytes = good;
        const int flips = 1 + random.bounded(64);
        for (int i = 0; i < flips; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(bytes.size())));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        if (round % 7 == 0) {
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
        }
        writeBytes(project.path(), bytes);
        auto file = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
        if (file) {
            // Flipped bytes inside a text are nobody's damage: SQLite keeps no checksums of them.
            readEverything(*valueOf((*file)->connect()));
        } else {
            const ErrorCode code = file.error().code;
            QVERIFY2(code == ErrorCode::Damaged || code == ErrorCode::InvalidFormat
                         || code == ErrorCode::TooNew || code == ErrorCode::NotReadable
                         || code == ErrorCode::Internal,
                     qPrintable(file.error().detail));
        }
    }
}

void TestProjectDamage::recoversFromTheNewestGoodBackup()
{
    TemporaryProject project;
    fill(project);
    makeBackupNow(project);
    writeBytes(project.path(), QByteArray("SQLite format 3\0garbage", 23).repeated(1000));
    // A newer backup that is damaged itself is passed over.
    const QString good = projectBackups(project.path()).front();
    QString newer = good;
    newer.replace(QStringLiteral("test-2"), QStringLiteral("test-9"));
    QVERIFY(QFile::copy(good, newer));
    writeBytes(newer, bytesOf(newer).left(20000));
    QCOMPARE(projectBackups(project.path()).front(), newer);

    QDir(project.folder()).mkdir(QStringLiteral("sub"));
    const QString target = project.folder() + QStringLiteral("/sub/recovered.boxwright");
    const ProjectRecovery recovery = valueOf(recoverProject(project.path(), target));
    QCOMPARE(recovery.path, target);
    QCOMPARE(recovery.source, good);
    QCOMPARE(recovery.images, 300);
    QCOMPARE(recovery.boxes, 300);
    const auto file = valueOf(ProjectFile::open(target, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QCOMPARE(store->absoluteImagePath(valueOf(store->images()).front()),
             project.folder() + QStringLiteral("/images/0001.jpg"));
    QCOMPARE(recoverProject(project.path(), target).error().code, ErrorCode::AlreadyExists);
}

void TestProjectDamage::salvagesWhatCanBeRead()
{
    TemporaryProject project;
    fill(project);
    project.close();
    QByteArray bytes = bytesOf(project.path());
    // Break one page of the boxes, found by a value they hold.
    const qsizetype page = bytes.size() / kPageSize / 2 * kPageSize;
    bytes.replace(page, 200, QByteArray(200, '\x5a'));
    writeBytes(project.path(), bytes);
    const QString target = project.folder() + QStringLiteral("/recovered.boxwright");
    const ProjectRecovery recovery = valueOf(recoverProject(project.path(), target));
    QVERIFY(recovery.source.isEmpty());
    QVERIFY2(recovery.images + recovery.boxes > 300,
             qPrintable(QStringLiteral("%1 %2").arg(recovery.images).arg(recovery.boxes)));
    QCOMPARE(bytesOf(project.path()), bytes);
    const auto file = valueOf(ProjectFile::open(target, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    QCOMPARE(static_cast<int>(valueOf(store->images()).size()), recovery.images);
    QCOMPARE(valueOf(store->labels()).size(), size_t{1});
    // New images do not take ids of lost ones.
    QVERIFY(valueOf(store->reserveImageIds(1)).value() > 300);
    const QStringList files = QDir(project.folder()).entryList(QDir::Files);
    QVERIFY2(!files.join(QLatin1Char(' ')).contains(QStringLiteral("salvaged")),
             qPrintable(files.join(QLatin1Char(' '))));
}

void TestProjectDamage::boxesOfLostLabelsAndImagesAreKept()
{
    TemporaryProject project;
    fill(project);
    project.close();
    // Break every page that holds the label, and those with images: found by what stands in them.
    QByteArray bytes = bytesOf(project.path());
    int brokenImagePages = 0;
    for (qsizetype page = kPageSize; page < bytes.size(); page += kPageSize) {
        const bool isLeaf = bytes[page] == '\x0d'; // of a table
        const QByteArray content = bytes.mid(page, kPageSize);
        const bool hasLabel = content.contains("cell#");
        const bool hasImages = content.contains("images/0001.jpg") && content.count(".jpg") > 5;
        if (isLeaf && (hasLabel || hasImages)) {
            bytes.replace(page, 8, QByteArray(8, '\x5a'));
            brokenImagePages += hasImages ? 1 : 0;
        }
    }
    QVERIFY(brokenImagePages > 0);
    writeBytes(project.path(), bytes);
    const QString target = project.folder() + QStringLiteral("/recovered.boxwright");
    const ProjectRecovery recovery = valueOf(recoverProject(project.path(), target));
    QCOMPARE(recovery.boxes, 300);
    QCOMPARE(recovery.images, 300);
    const auto file = valueOf(ProjectFile::open(target, ProjectAccess::ReadWrite));
    const auto store = valueOf(file->connect());
    const auto labels = valueOf(store->labels());
    QCOMPARE(labels.size(), size_t{1});
    QCOMPARE(labels.front().name, QStringLiteral("Recovered label 1"));
    const ImageRecord first = valueOf(store->images()).front();
    QVERIFY2(first.path.endsWith(QStringLiteral("lost-image-1")), qPrintable(first.path));
    QCOMPARE(first.size, QSize(4, 6)); // 1 + 3 and 2 + 4: what its box needs
    QCOMPARE(first.state, ImageState::HasBoxes);
}

void TestProjectDamage::leavesTheDamagedFileUntouched()
{
    // With a write-ahead log beside it, as a killed program leaves it.
    TemporaryProject project;
    fill(project);
    project.close();
    project.open();
    project.addImages(5);
    const QByteArray log = bytesOf(project.path() + QStringLiteral("-wal"));
    QByteArray bytes = bytesOf(project.path());
    project.close();
    QVERIFY(!log.isEmpty());
    for (qsizetype page = 4 * kPageSize; page < bytes.size(); page += kPageSize) {
        bytes.replace(page, 8, QByteArray(8, '\x5a'));
    }
    writeBytes(project.path(), bytes);
    writeBytes(project.path() + QStringLiteral("-wal"), log);
    const auto file = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Damaged);
    QCOMPARE(bytesOf(project.path()), bytes);
    QCOMPARE(bytesOf(project.path() + QStringLiteral("-wal")), log);
}

QTEST_GUILESS_MAIN(TestProjectDamage)
#include "tst_projectdamage.moc"
