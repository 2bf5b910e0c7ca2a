// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/backups.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

void makeOlder(const QString& path, int hours)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                             QFileDevice::FileModificationTime));
}

void reopen(TemporaryProject& project)
{
    project.close();
    project.open();
    project.close();
}

} // namespace

class TestProjectBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backsUpOnceADayAndKeepsFive();
    void makesNoneOfAnEmptyProject();
    void backupIsAWholeProject();
    void leavesNothingOfAStoppedBackup();
};

void TestProjectBackup::backsUpOnceADayAndKeepsFive()
{
    TemporaryProject project;
    project.addLabel(QStringLiteral("cell"));
    reopen(project);
    QCOMPARE(projectBackups(project.path()).size(), 1);
    reopen(project);
    QCOMPARE(projectBackups(project.path()).size(), 1);
    const QString oldest = projectBackups(project.path()).front();
    for (int day = 0; day < 6; ++day) {
        for (const QString& backup : projectBackups(project.path())) {
            makeOlder(backup, 25);
        }
        reopen(project);
    }
    const QStringList backups = projectBackups(project.path());
    QCOMPARE(backups.size(), 5);
    QVERIFY(!QFileInfo::exists(oldest));
    QVERIFY(QFileInfo(backups.front()).lastModified() > QFileInfo(backups.back()).lastModified());
    const QFileInfo folder(QFileInfo(backups.front()).absolutePath());
    QCOMPARE(folder.absoluteFilePath(), project.path() + QStringLiteral("-backups"));
    QCOMPARE(QDir(folder.absoluteFilePath()).entryList(QDir::Files).size(), 5);
}

void TestProjectBackup::makesNoneOfAnEmptyProject()
{
    TemporaryProject project;
    reopen(project);
    QVERIFY(projectBackups(project.path()).isEmpty());
    QCOMPARE(QDir(project.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestProjectBackup::backupIsAWholeProject()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(20);
    project.addBox(images.front(), label, {1, 2, 3, 4});
    reopen(project);
    const QString backup = projectBackups(project.path()).front();
    const auto file = valueOf(ProjectFile::open(backup, ProjectAccess::ReadOnly));
    const auto store = valueOf(file->connect());
    QCOMPARE(valueOf(store->images()).size(), size_t{20});
    QCOMPARE(valueOf(store->history(images.front())).size(), size_t{1});
    // Paths stay those of the project, which it is a copy of.
    QCOMPARE(valueOf(store->images()).front().path, QStringLiteral("images/0001.jpg"));
}

void TestProjectBackup::leavesNothingOfAStoppedBackup()
{
    TemporaryProject project;
    project.addImages(200);
    project.close();
    detail::ProjectDatabase source(project.path(), detail::DatabaseMode::ReadWrite);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(std::exception,
                             detail::makeBackup(source, project.path(), stop.get_token()));
    QVERIFY(QDir(project.path() + QStringLiteral("-backups")).isEmpty());
    detail::makeBackup(source, project.path());
    QCOMPARE(projectBackups(project.path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestProjectBackup)
#include "tst_projectbackup.moc"
