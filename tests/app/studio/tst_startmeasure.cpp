// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/startmeasure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// What the studio prints with these arguments before it ends.
QByteArray printed(const QStringList& arguments, const QString& folder)
{
    QProcess studio;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BOXWRIGHT_CONFIG_DIR"_s, folder);
    studio.setProcessEnvironment(environment);
    studio.start(QStringLiteral(BOXWRIGHT_BUILD "/bin/boxwright"), arguments);
    if (!studio.waitForFinished(30000) || studio.exitCode() != 0)
        qFatal("The studio did not end: %s", studio.readAllStandardError().constData());
    return studio.readAllStandardOutput();
}

} // namespace

class TestStartMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/bin/boxwright")))
            QSKIP("The studio is not built.");
    }

    void knowsWhichLibrariesAreLoaded()
    {
        QVERIFY(isLibraryLoaded("libboxwright_core"));
        QVERIFY(!isLibraryLoaded("libtorch"));
        QVERIFY(residentMegabytes() > 5);
    }

    void theWindowShowsWithoutLibTorch()
    {
        TemporaryProject project;
        project.close();
        const QList<QByteArray> lines =
            printed({u"--measure-start"_s, project.path()}, project.folder()).split('\n');
        QVERIFY(lines.at(0).endsWith(" ms to the first frame"));
        QCOMPARE(lines.at(1), QByteArray("LibTorch is not loaded"));
    }

    void measuresTheOpeningOfAProject()
    {
        TemporaryProject project;
        project.addImages(200);
        project.close();
        const QJsonObject result =
            QJsonDocument::fromJson(
                printed({u"--measure-open"_s, project.path()}, project.folder()))
                .object();
        const double open = result[u"open_ms"_s].toDouble();
        QVERIFY(open > 1 && open < 20000);
        QVERIFY(result[u"longest_stall_ms"_s].toDouble() > 0);
        QVERIFY(result[u"resident_mb"_s].toInt() > 5);
        QCOMPARE(result[u"libtorch_loaded"_s].toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(TestStartMeasure)
#include "tst_startmeasure.moc"
