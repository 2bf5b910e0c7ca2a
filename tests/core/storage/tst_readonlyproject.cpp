// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/support/temporaryproject.h"
#include "tests/support/unprivileged.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const QFile::Permissions kReadable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// A folder that nobody but root can write to; gives it back at the end.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString& path)
        : m_path(path)
    {
        QFile::setPermissions(path, kReadable);
    }
    ~ReadOnlyFolder() { QFile::setPermissions(m_path, kReadable | QFile::WriteOwner); }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    QString m_path;
};

/// Opens for reading and counts: 100 when that fails.
int countImages(const QString& path)
{
    const auto file = ProjectFile::open(path, ProjectAccess::ReadOnly);
    if (!file) {
        return 100;
    }
    const auto store = (*file)->connect();
    const auto images = store ? (*store)->images() : Result<std::vector<ImageRecord>>(Error{});
    if (!images || (*store)->reserveImageIds(1).isOk()) {
        return 100;
    }
    return static_cast<int>(images->size());
}

} // namespace

class TestReadOnlyProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAClosedProject();
    void readsEditsThatAreStillInTheLog();
    void refusesToWriteWithAReason();
    void cannotReadWhatItMayNot();
    void leavesALockThatItMayNotRead();
};

void TestReadOnlyProject::readsAClosedProject()
{
    TemporaryProject project(QStringLiteral("ro ä?#%.boxwright"));
    project.addImages(7);
    project.close();
    const ReadOnlyFolder folder(project.folder());
    const auto images = runUnprivileged([&] { return countImages(project.path()); });
    if (!images) {
        QSKIP("cannot become an unprivileged user here");
    }
    QCOMPARE(*images, 7);
    QCOMPARE(QDir(project.folder()).entryList(QDir::Files).size(), 1);
}

void TestReadOnlyProject::readsEditsThatAreStillInTheLog()
{
    // As a killed program leaves it: the last edits are in the log only.
    TemporaryProject project;
    project.addImages(3);
    const QTemporaryDir copy;
    const QString path = copy.filePath(QStringLiteral("copy.boxwright"));
    QVERIFY(QFile::copy(project.path(), path));
    QVERIFY(QFile::copy(project.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    project.close();
    const ReadOnlyFolder folder(copy.path());
    const auto images = runUnprivileged([&] { return countImages(path); });
    if (!images) {
        QSKIP("cannot become an unprivileged user here");
    }
    QCOMPARE(*images, 3);
    QCOMPARE(QDir(copy.path()).entryList(QDir::Files).size(), 2);
}

void TestReadOnlyProject::refusesToWriteWithAReason()
{
    TemporaryProject project;
    project.close();
    const ReadOnlyFolder folder(project.folder());
    const auto result = runUnprivileged([&] {
        const auto opened = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
        if (opened || opened.error().code != ErrorCode::NotWritable) {
            return 1;
        }
        const auto created =
            ProjectFile::create(project.folder() + QStringLiteral("/new.boxwright"));
        if (created || created.error().code != ErrorCode::NotWritable) {
            return 2;
        }
        const auto readable = ProjectFile::open(project.path(), ProjectAccess::ReadOnly);
        if (!readable) {
            return 3;
        }
        const auto copied =
            (*readable)->saveCopy(project.folder() + QStringLiteral("/copy.boxwright"));
        return copied ? 4 : 0;
    });
    if (!result) {
        QSKIP("cannot become an unprivileged user here");
    }
    QCOMPARE(*result, 0);
}

void TestReadOnlyProject::cannotReadWhatItMayNot()
{
    TemporaryProject project;
    project.close();
    const ReadOnlyFolder folder(project.folder());
    QFile::setPermissions(project.path(), {});
    const auto result = runUnprivileged([&] {
        const auto file = ProjectFile::open(project.path(), ProjectAccess::ReadOnly);
        return !file && file.error().code == ErrorCode::NotReadable ? 0 : 1;
    });
    if (!result) {
        QSKIP("cannot become an unprivileged user here");
    }
    QCOMPARE(*result, 0);
}

/// In a folder that several users share the holder may be another one.
void TestReadOnlyProject::leavesALockThatItMayNotRead()
{
    TemporaryProject project;
    QFile::setPermissions(project.path() + QStringLiteral(".lock"),
                          QFile::ReadOwner | QFile::WriteOwner);
    for (const QString& shared : {project.folder(), project.path()})
        QFile::setPermissions(shared, QFile::Permissions(0x7777));
    const auto result = runUnprivileged([&] {
        const auto opened = ProjectFile::open(project.path(), ProjectAccess::ReadWrite);
        return !opened && opened.error().code == ErrorCode::InUse ? 0 : 1;
    });
    if (!result) {
        QSKIP("cannot become an unprivileged user here");
    }
    QCOMPARE(*result, 0);
    QVERIFY(QFile::exists(project.path() + QStringLiteral(".lock")));
}

QTEST_GUILESS_MAIN(TestReadOnlyProject)
#include "tst_readonlyproject.moc"
