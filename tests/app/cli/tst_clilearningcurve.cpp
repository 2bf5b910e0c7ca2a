// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// The command learning-curve; with the real engine where it is there.
class TestCliLearningCurve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wrongSharesAreWrongUsage_data();
    void wrongSharesAreWrongUsage();
    void aProjectWithoutBoxesIsAFailure();
    void measuresPartsAndSaysWhatTheyMean();
    void interruptKeepsWhatIsMeasured();

private:
    static bool hasEngine()
    {
        return QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so"))
            && QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
    }
    QString project() const { return m_folder->filePath(u"Formen ✓.boxwright"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliLearningCurve::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeShapesProject(project(), 12); // and 4 each to validate and to test
}

void TestCliLearningCurve::wrongSharesAreWrongUsage_data()
{
    QTest::addColumn<QString>("shares");
    QTest::newRow("one") << u"50"_s;
    QTest::newRow("nothing") << u"0,50"_s;
    QTest::newRow("more than all") << u"50,101"_s;
    QTest::newRow("no number") << u"50,half"_s;
}

void TestCliLearningCurve::wrongSharesAreWrongUsage()
{
    QFETCH(const QString, shares);
    const CliResult result = runCli({u"learning-curve"_s, project(), u"--shares"_s, shares});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.errors.contains("percentages"));
}

void TestCliLearningCurve::aProjectWithoutBoxesIsAFailure()
{
    const QString empty = m_folder->filePath(u"empty.boxwright"_s);
    QCOMPARE(runCli({u"create"_s, empty}).exitCode, 0);
    const CliResult result = runCli({u"learning-curve"_s, empty});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.errors.contains("There are no boxes yet"), result.errors.constData());
}

void TestCliLearningCurve::measuresPartsAndSaysWhatTheyMean()
{
    if (!hasEngine())
        QSKIP("the engine or the pretrained weights are not here; run ./run --build-only");
    const QString document = m_folder->filePath(u"curve.json"_s);
    const CliResult result =
        runCli({u"learning-curve"_s, project(), u"--shares"_s, u"25,50,100"_s, u"--epochs"_s,
                u"2"_s, u"--input-size"_s, u"128"_s, u"--seed"_s, u"3"_s, u"--json"_s, document});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY(result.errors.contains("Part 2 of 3: 6 images"));
    QVERIFY(result.output.contains("AP50, Blue"));

    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject curve = CliResult{0, file.readAll(), {}}.json();
    QCOMPARE(curve[u"outcome"_s].toString(), u"finished"_s);
    QCOMPARE(curve[u"seed"_s].toInt(), 3);
    QCOMPARE(curve[u"split"_s].toString(), u"test"_s);
    const QString sentence = curve[u"images_needed"_s][u"sentence"_s].toString();
    QVERIFY(!sentence.isEmpty());
    QVERIFY2(result.output.contains(sentence.toUtf8()), result.output.constData());
    const QJsonArray points = curve[u"points"_s].toArray();
    QCOMPARE(points.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(points[i][u"images"_s].toInt(), 3 << i);
        QCOMPARE(points[i][u"boxes"_s].toInt(), 3 << i); // one an image
        QVERIFY(points[i][u"ap50"_s].isDouble());
        QCOMPARE(points[i][u"labels"_s].toArray().size(), 2);
    }
    const auto kept = ReadProject(project()).store->newestLearningCurve().value();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->points.size(), std::size_t(3));
    QCOMPARE(kept->seed, std::uint64_t(3));
    QVERIFY(ReadProject(project()).store->models().value().empty());
    QCOMPARE(ReadProject(project()).store->fingerprints().value().size(), 20); // looked at first
}

void TestCliLearningCurve::interruptKeepsWhatIsMeasured()
{
    if (!hasEngine())
        QSKIP("the engine or the pretrained weights are not here; run ./run --build-only");
    QProcess process;
    process.start(cliProgram(),
                  {u"learning-curve"_s, project(), u"--epochs"_s, u"20"_s, u"--input-size"_s,
                   u"128"_s, u"--json"_s});
    process.setReadChannel(QProcess::StandardError); // the one that is waited for
    QByteArray errors;
    while (!errors.contains("Part 2 of 4") && process.waitForReadyRead(60000))
        errors += process.readAllStandardError();
    QVERIFY2(errors.contains("Part 2 of 4"), errors.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject curve = CliResult{130, process.readAllStandardOutput(), {}}.json();
    QCOMPARE(curve[u"outcome"_s].toString(), u"cancelled"_s);
    QCOMPARE(curve[u"points"_s].toArray().size(), 1);
    const auto kept = ReadProject(project()).store->newestLearningCurve().value();
    QVERIFY(kept.has_value());
    QCOMPARE(kept->points.size(), std::size_t(1));
}

QTEST_MAIN(TestCliLearningCurve)
#include "tst_clilearningcurve.moc"
