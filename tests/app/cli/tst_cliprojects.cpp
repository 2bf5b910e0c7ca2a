// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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
    void packsAndUnpacksAProject();
    void importsAnArchive();
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

void TestCliProjects::packsAndUnpacksAProject()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"Vorlage.boxwright"_s);
    makeShapesProject(project, 4);
    QVERIFY(QFile::remove(folder.filePath(u"shape 0 ä.png"_s)));
    const QString zip = folder.filePath(u"Päckchen.zip"_s);
    const CliResult packed = runCli({u"pack"_s, project, u"--out"_s, zip, u"--json"_s});
    QVERIFY2(packed.exitCode == 0, packed.errors.constData());
    // 4 + 2 * (4 / 4 + 1) images, one of which is gone, and the project
    QCOMPARE(packed.json()[u"files"_s].toInt(), 8);
    QCOMPARE(packed.json()[u"images"_s].toInt(), 8);
    QCOMPARE(packed.json()[u"missing"_s].toArray(), QJsonArray{u"shape 0 ä.png"_s});
    QCOMPARE(packed.json()[u"bytes"_s].toInteger(), QFileInfo(zip).size());
    QVERIFY(packed.errors.contains("shape 0 ä.png"));
    const CliResult again = runCli({u"pack"_s, project, u"--out"_s, zip});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.errors.contains("Päckchen"));

    const QString target = folder.filePath(u"anderswo"_s);
    const CliResult unpacked = runCli({u"unpack"_s, zip, u"--out"_s, target, u"--json"_s});
    QVERIFY2(unpacked.exitCode == 0, unpacked.errors.constData());
    QCOMPARE(unpacked.json()[u"files"_s].toInt(), 8);
    QCOMPARE(unpacked.json()[u"missing"_s].toArray(), QJsonArray{u"shape 0 ä.png"_s});
    const QString copy = unpacked.json()[u"project"_s].toString();
    QCOMPARE(copy, target + u"/Vorlage.boxwright"_s);
    const QJsonObject info = runCli({u"info"_s, copy, u"--json"_s}).json();
    QCOMPARE(info[u"images"_s][u"labelled"_s].toInt(), 8);
    QCOMPARE(info[u"images"_s][u"missing"_s].toInt(), 1);
    QCOMPARE(runCli({u"unpack"_s, zip, u"--out"_s, target}).exitCode, 1); // it is not empty now
}

void TestCliProjects::importsAnArchive()
{
    const QTemporaryDir folder;
    makeShapesProject(folder.filePath(u"set.boxwright"_s), 4);
    const QString zip = folder.filePath(u"set.zip"_s);
    QCOMPARE(runCli({u"pack"_s, folder.filePath(u"set.boxwright"_s), u"--out"_s, zip}).exitCode, 0);
    const QString project = path(u"of an archive.boxwright"_s);
    QCOMPARE(runCli({u"create"_s, project}).exitCode, 0);
    const QStringList arguments{u"import"_s, project, u"--images"_s, zip, u"--json"_s};
    const CliResult first = runCli(arguments);
    QVERIFY2(first.exitCode == 0, first.errors.constData());
    QCOMPARE(first.json()[u"images_added"_s].toInt(), 8);
    QVERIFY(QFile::exists(path(u"images/shape 0 ä.png"_s)));
    QCOMPARE(runCli(arguments).json()[u"images_added"_s].toInt(), 0);
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

QTEST_MAIN(TestCliProjects)
#include "tst_cliprojects.moc"
