// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// Copies of projects, the way out of damage, and output that cannot be written.
class TestCliProjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesAProjectAndNeverReplacesOne();
    void recoversADamagedProject();
    void aFullDiskUnderTheOutputIsAFailure_data();
    void aFullDiskUnderTheOutputIsAFailure();

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
};

void TestCliProjects::copiesAProjectAndNeverReplacesOne()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Vorlage.boxwright"_s);
    makeShapesProject(project, 4);
    const QString copy = folder.filePath(u"Abschrift.boxwright"_s);
    QCOMPARE(runCli({u"copy"_s, project, copy}).exitCode, 0);
    QCOMPARE(runCli({u"info"_s, copy, u"--json"_s}).json()[u"images"_s][u"labelled"_s].toInt(), 8);
    const CliResult again = runCli({u"copy"_s, project, copy});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.contains("Abschrift"));
}

void TestCliProjects::recoversADamagedProject()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"kaputt ☹.boxwright"_s);
    makeShapesProject(project, 4);
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    // The page with the last rows that were written; the boxes stay readable.
    QVERIFY(file.seek((pages - 1) * 4096));
    QCOMPARE(file.write(QByteArray(100, '\x5a')), 100);
    file.close();
    const CliResult opened = runCli({u"info"_s, project});
    QCOMPARE(opened.exitCode, 1);
    QVERIFY2(opened.errors.contains("boxwright-cli recover"), opened.errors.constData());
    const QString target = folder.filePath(u"heil.boxwright"_s);
    const CliResult recovered = runCli({u"recover"_s, project, u"--out"_s, target, u"--json"_s});
    QVERIFY2(recovered.exitCode == 0, recovered.errors.constData());
    // 4 + 2 * (4 / 4 + 1)
    QCOMPARE(recovered.json().value(u"images"_s).toInt(), 8);
    QCOMPARE(recovered.json().value(u"project"_s).toString(), target);
    QCOMPARE(runCli({u"info"_s, target}).exitCode, 0);
    QCOMPARE(runCli({u"recover"_s, project, u"--out"_s, target}).exitCode, 1);
}

void TestCliProjects::aFullDiskUnderTheOutputIsAFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("text") << QStringList{};
    QTest::newRow("json") << QStringList{u"--json"_s};
}

void TestCliProjects::aFullDiskUnderTheOutputIsAFailure()
{
    QFETCH(const QStringList, arguments);
    const QString project = path(u"full.boxwright"_s);
    if (!QFile::exists(project))
        runCli({u"create"_s, project});
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(cliProgram(), QStringList{u"info"_s, project} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().trimmed().count('\n'), 0);
}

QTEST_GUILESS_MAIN(TestCliProjects)
#include "tst_cliprojects.moc"
