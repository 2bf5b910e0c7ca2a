// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kPageSize = 4096;

/// Random enough that it takes the room it says.
QByteArray picture(int seed, int bytes = 9000)
{
    QByteArray result(bytes, '\0');
    quint32 state = quint32(seed) * 2654435761U + 1;
    for (char& byte : result) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return result;
}

QByteArray hashOf(ImageId image)
{
    return QByteArray(32, char(image.value() % 251));
}

void keepAll(TemporaryProject& project, const std::vector<ImageId>& images)
{
    std::vector<Thumbnail> thumbnails;
    for (const ImageId image : images)
        thumbnails.push_back({image, hashOf(image), 256, picture(int(image.value()))});
    mustWork(project.store().keepThumbnails(thumbnails));
}

/// Breaks the page in which these bytes stand.
void breakPageWith(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    const qsizetype found = file.readAll().indexOf(bytes);
    if (found < 0)
        qFatal("the bytes are not there");
    file.seek(found / kPageSize * kPageSize);
    file.write(QByteArray(16, '\x5a'));
}

} // namespace

class TestThumbnailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThumbnailsWhenItCloses();
    void aNewOneTakesThePlaceOfTheOld();
    void leavesOutImagesThatAreNotThere();
    void refusesToWriteToWhatIsOpenForReading();
    void aCopyHasThemAndABackupDoesWithoutThem();
    void isRecoveredWithoutThem();
    void manyAreNotReadOnOpening();
};

void TestThumbnailStore::keepsThumbnailsWhenItCloses()
{
    TemporaryProject project;
    const auto images = project.addImages(3);
    keepAll(project, images);
    project.close();
    project.open();
    for (const ImageId image : images) {
        QCOMPARE(valueOf(project.store().thumbnail(image, hashOf(image), 256)),
                 picture(int(image.value())));
    }
    // Of another content, or too small: none.
    QCOMPARE(valueOf(project.store().thumbnail(images[0], hashOf(images[1]), 256)), QByteArray());
    QCOMPARE(valueOf(project.store().thumbnail(images[0], hashOf(images[0]), 257)), QByteArray());
    QCOMPARE(valueOf(project.store().thumbnail(images[0], hashOf(images[0]), 128)),
             picture(int(images[0].value())));
}

void TestThumbnailStore::aNewOneTakesThePlaceOfTheOld()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    keepAll(project, {image});
    const QByteArray newHash(32, 'n');
    mustWork(project.store().keepThumbnails({{image, newHash, 512, picture(99)}}));
    QCOMPARE(valueOf(project.store().thumbnail(image, newHash, 512)), picture(99));
    QCOMPARE(valueOf(project.store().thumbnail(image, hashOf(image), 256)), QByteArray());
}

void TestThumbnailStore::leavesOutImagesThatAreNotThere()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    const ImageId none(image.value() + 50);
    mustWork(project.store().keepThumbnails(
        {{none, hashOf(none), 256, picture(1)}, {image, hashOf(image), 256, picture(2)}}));
    QCOMPARE(valueOf(project.store().thumbnail(none, hashOf(none), 256)), QByteArray());
    QCOMPARE(valueOf(project.store().thumbnail(image, hashOf(image), 256)), picture(2));
}

void TestThumbnailStore::refusesToWriteToWhatIsOpenForReading()
{
    TemporaryProject project;
    const ImageId image = project.addImages(1).front();
    keepAll(project, {image});
    project.close();
    const auto file = valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadOnly));
    const auto store = valueOf(file->connect());
    QVERIFY(!store->keepThumbnails({{image, hashOf(image), 256, picture(7)}}));
    QCOMPARE(valueOf(store->thumbnail(image, hashOf(image), 256)), picture(int(image.value())));
}

void TestThumbnailStore::aCopyHasThemAndABackupDoesWithoutThem()
{
    TemporaryProject project;
    const auto images = project.addImages(100);
    keepAll(project, images);
    const QString copy = project.folder() + QStringLiteral("/copy.boxwright");
    mustWork(project.file().saveCopy(copy));
    const auto copied = valueOf(ProjectFile::open(copy, ProjectAccess::ReadOnly));
    QCOMPARE(valueOf(valueOf(copied->connect())->thumbnail(images[9], hashOf(images[9]), 256)),
             picture(int(images[9].value())));

    project.close();
    project.open(); // makes the day's backup
    project.close();
    const QStringList backups = projectBackups(project.path());
    QCOMPARE(backups.size(), 1);
    QVERIFY(QFileInfo(backups.front()).size() < QFileInfo(project.path()).size() / 4);
    const auto backup = valueOf(ProjectFile::open(backups.front(), ProjectAccess::ReadWrite));
    const auto store = valueOf(backup->connect());
    QCOMPARE(valueOf(store->images()).size(), size_t{100});
    QCOMPARE(valueOf(store->historyHeaders({})).size(), size_t{1});
    QCOMPARE(valueOf(store->thumbnail(images[9], hashOf(images[9]), 256)), QByteArray());
    const QFileInfo folder(QFileInfo(backups.front()).absolutePath());
    QCOMPARE(QDir(folder.absoluteFilePath()).entryList({QStringLiteral("*.part*")}).size(), 0);
    QCOMPARE(QDir(folder.absoluteFilePath()).entryList({QStringLiteral("*.compact*")}).size(), 0);
}

void TestThumbnailStore::isRecoveredWithoutThem()
{
    TemporaryProject project;
    keepAll(project, project.addImages(100));
    project.close();
    breakPageWith(project.path(), picture(50).mid(6000, 40));
    const auto broken = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Damaged);
    const QString target = project.folder() + QStringLiteral("/recovered.boxwright");
    QCOMPARE(valueOf(recoverProject(project.path(), target)).images, 100);
    const auto recovered = valueOf(ProjectFile::open(target, ProjectAccess::ReadWrite));
    mustWork(valueOf(recovered->connect())
                 ->keepThumbnails({{ImageId(50), hashOf(ImageId(50)), 256, picture(50)}}));
}

void TestThumbnailStore::manyAreNotReadOnOpening()
{
    TemporaryProject project;
    const auto images = project.addImages(5200);
    keepAll(project, images);
    project.close();
    // Damage that only who reads the thumbnail can see.
    breakPageWith(project.path(), picture(2000).mid(6000, 40));
    project.open();
    QCOMPARE(valueOf(project.store().images()).size(), size_t{5200});
    QCOMPARE(valueOf(project.store().thumbnail(images[7], hashOf(images[7]), 256)),
             picture(int(images[7].value())));
    project.close();
    QCOMPARE(projectBackups(project.path()).size(), 1);
    // All else is still looked at.
    breakPageWith(project.path(), "images/2000.jpg");
    const auto broken = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestThumbnailStore)
#include "tst_thumbnailstore.moc"
