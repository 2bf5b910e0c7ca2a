// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ErrorCode codeOf(const Result<std::unique_ptr<ProjectFile>>& result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAProjectAndRefusesToOverwrite();
    void leavesOneFileThatCanBeCopied();
    void takesUnicodeAndSpacesInItsPath();
    void refusesWhatIsNotAProject_data();
    void refusesWhatIsNotAProject();
    void refusesANewerSchema();
    void tellsWhoHoldsTheProject();
    void aLockThatNamesNobodyIsTaken();
    void readsWhileAnotherConnectionWrites();
    void marksRunsOfADeadProgramAsInterrupted();
    void savesACheckedCopyWithItsImagePaths();
    void neverCopiesOverAnOpenProject();
};

void TestProjectFile::createsAProjectAndRefusesToOverwrite()
{
    TemporaryProject project;
    QVERIFY(!project.file().isReadOnly());
    QCOMPARE(project.file().folder(), project.folder());
    QCOMPARE(project.file().runStatePath(), project.path() + QStringLiteral(".run"));
    project.addLabel(QStringLiteral("cell"));
    project.close();
    QCOMPARE(codeOf(ProjectFile::create(project.path())), ErrorCode::AlreadyExists);
    project.open();
    QCOMPARE(valueOf(project.store().labels()).size(), size_t{1});
    QCOMPARE(codeOf(ProjectFile::create(project.folder() + QStringLiteral("/no/x.boxwright"))),
             ErrorCode::NotWritable);
}

void TestProjectFile::leavesOneFileThatCanBeCopied()
{
    TemporaryProject project;
    project.addImages(100);
    project.close();
    QCOMPARE(QDir(project.folder()).entryList(QDir::Files),
             QStringList{QStringLiteral("test.boxwright")});
    const QString copy = project.folder() + QStringLiteral("/copy.boxwright");
    QVERIFY(QFile::copy(project.path(), copy));
    const auto file = valueOf(ProjectFile::open(copy, ProjectAccess::ReadWrite));
    QCOMPARE(valueOf(valueOf(file->connect())->images()).size(), size_t{100});
}

void TestProjectFile::takesUnicodeAndSpacesInItsPath()
{
    TemporaryProject project(QStringLiteral("Größe 100% ? #1 日本.boxwright"));
    project.addLabel(QStringLiteral("x"));
    project.close();
    const auto file = valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadOnly));
    QCOMPARE(valueOf(valueOf(file->connect())->labels()).size(), size_t{1});
}

void TestProjectFile::refusesWhatIsNotAProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is a letter.\n").repeated(100);
    QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("other SQLite file")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestProjectFile::refusesWhatIsNotAProject()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.boxwright"));
    writeFile(path, content);
    for (const ProjectAccess access : {ProjectAccess::ReadWrite, ProjectAccess::ReadOnly}) {
        const auto file = ProjectFile::open(path, access);
        QCOMPARE(codeOf(file), ErrorCode::InvalidFormat);
        QVERIFY(file.error().message.contains(QStringLiteral("x.boxwright")));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(codeOf(ProjectFile::open(folder.path(), ProjectAccess::ReadOnly)),
             ErrorCode::InvalidFormat);
    QCOMPARE(codeOf(ProjectFile::open(path + QStringLiteral("no"), ProjectAccess::ReadOnly)),
             ErrorCode::NotFound);
}

void TestProjectFile::refusesANewerSchema()
{
    TemporaryProject project;
    project.close();
    QByteArray version(4, '\0');
    qToBigEndian<quint32>(1000, version.data());
    overwrite(project.path(), 60, version);
    QCOMPARE(codeOf(ProjectFile::open(project.path(), ProjectAccess::ReadWrite)),
             ErrorCode::TooNew);
}

void TestProjectFile::tellsWhoHoldsTheProject()
{
    TemporaryProject project;
    const auto second = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
    QCOMPARE(codeOf(second), ErrorCode::InUse);
    QVERIFY(second.error().message.contains(QCoreApplication::applicationName()));
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

/// As a program leaves it that is killed, or a computer that loses its power, at a bad moment.
void TestProjectFile::aLockThatNamesNobodyIsTaken()
{
    TemporaryProject project;
    project.close();
    QFile lock(project.path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    project.open();
    QCOMPARE(codeOf(ProjectFile::open(project.path(), ProjectAccess::ReadWrite)), ErrorCode::InUse);
    project.close();
    QVERIFY(!lock.exists());
}

void TestProjectFile::readsWhileAnotherConnectionWrites()
{
    TemporaryProject project;
    project.addImages(1);
    const auto reader = valueOf(ProjectFile::open(project.path(), ProjectAccess::ReadOnly));
    QVERIFY(reader->isReadOnly());
    const auto store = valueOf(reader->connect());
    QVERIFY(store->isReadOnly());
    QCOMPARE(valueOf(store->images()).size(), size_t{1});
    project.addImages(1);
    QCOMPARE(valueOf(store->images()).size(), size_t{2});
    const auto written = store->reserveImageIds(1);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
}

void TestProjectFile::marksRunsOfADeadProgramAsInterrupted()
{
    TemporaryProject project;
    const RunId run = valueOf(project.store().beginRun({RunId(0), QStringLiteral("r")}));
    mustWork(project.store().addEpoch(run, {.epoch = 1, .loss = 3.0}));
    project.close(); // without endRun(), as a killed program leaves it
    project.open();
    const RunRecord read = valueOf(project.store().runs()).front();
    QCOMPARE(read.outcome, RunOutcome::Interrupted);
    QCOMPARE(read.epochs.size(), size_t{1});
}

void TestProjectFile::savesACheckedCopyWithItsImagePaths()
{
    TemporaryProject project;
    project.addImages(3);
    QVERIFY(QDir(project.folder()).mkpath(QStringLiteral("elsewhere")));
    const QString target = project.folder() + QStringLiteral("/elsewhere/copy.boxwright");
    mustWork(project.file().saveCopy(target));
    QCOMPARE(QDir(project.folder() + QStringLiteral("/elsewhere")).entryList(QDir::Files).size(),
             1);
    const auto copy = valueOf(ProjectFile::open(target, ProjectAccess::ReadOnly));
    const auto store = valueOf(copy->connect());
    const auto images = valueOf(store->images());
    QCOMPARE(images.size(), size_t{3});
    QCOMPARE(images[0].path, QStringLiteral("../images/0001.jpg"));
    QCOMPARE(store->absoluteImagePath(images[0]),
             project.folder() + QStringLiteral("/images/0001.jpg"));
    QCOMPARE(project.file().saveCopy(project.path()).error().code, ErrorCode::InvalidArgument);
}

void TestProjectFile::neverCopiesOverAnOpenProject()
{
    TemporaryProject project;
    project.addImages(3);
    TemporaryProject other;
    other.addImages(5);
    const auto refused = project.file().saveCopy(other.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QCOMPARE(valueOf(other.store().images()).size(), size_t{5});
    QVERIFY(QFile::exists(other.path() + QStringLiteral("-wal")));

    // Once it is closed it may be replaced. What a killed program left is not played in, nor its
    // training gone on with.
    QVERIFY(
        QFile::copy(other.path() + QStringLiteral("-wal"), other.path() + QStringLiteral("-old")));
    other.close();
    QVERIFY(QFile::rename(other.path() + QStringLiteral("-old"),
                          other.path() + QStringLiteral("-wal")));
    QVERIFY(QFile::copy(other.path(), other.path() + QStringLiteral(".run")));
    mustWork(project.file().saveCopy(other.path()));
    QVERIFY(!QFile::exists(other.path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(other.path() + QStringLiteral(".run")));
    other.open();
    QCOMPARE(valueOf(other.store().images()).size(), size_t{3});
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
