// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <optional>

#include "clirunner.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

/// What a training gave.
struct Learned
{
    QByteArray weights;
    std::optional<double> outOfFoldIou; ///< of what the models of its k-fold found

    bool operator==(const Learned&) const = default;
};

/// Trainings of the real program that are interrupted, terminated or killed.
class TestCliEndedTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void interruptKeepsTheBestWeights();
    void interruptKeepsTheBestVariantSoFar();
    void endedTrainingGoesOn_data();
    void endedTrainingGoesOn();
    void aNewTrainingKeepsTheModelOfAKilledOne();

private:
    QTemporaryDir m_folder;
    /// What trainings gave that nothing ended before their end, by what was added to these.
    QHash<QStringList, Learned> m_uninterrupted;
};

namespace {

/// The arguments of a training that gives the same weights each time; it is without its epochs.
QStringList trainingOf(const QString& project)
{
    return {u"train"_s,     project, u"--batch"_s,   u"4"_s,          u"--input-size"_s, u"128"_s,
            u"--threads"_s, u"1"_s,  u"--float32"_s, u"--progress"_s, u"json"_s};
}

/// One that nobody waits for to end.
QStringList longTrainingOf(const QString& project)
{
    return trainingOf(project) + QStringList{u"--epochs"_s, u"5000"_s};
}

Learned newestOf(const ProjectStore& store)
{
    const ModelId model = store.models().value().back().id;
    const auto folds = store.evaluation(model, outOfFold).value();
    return {store.modelWeights(model).value(), folds ? folds->overall.meanIou : std::nullopt};
}

/// Starts a training and waits until it tells of that variant and fold, from 1, or the run itself
/// (0), when an epoch of it has ended.
void startTraining(QProcess& process, const QStringList& arguments, int variant = 0, int fold = 0)
{
    process.start(cliProgram(), arguments);
    process.setReadChannel(QProcess::StandardError); // the one that is waited for
    const auto isThere = [variant, fold](const QByteArray& line) {
        const QJsonObject progress = QJsonDocument::fromJson(line).object();
        return progress[u"variant"].toInt() == variant && progress[u"fold"].toInt() == fold
            && progress[u"epoch"].toInt() >= 2;
    };
    QByteArray errors;
    const auto hasLearned = [&errors, isThere] {
        const QList<QByteArray> lines = errors.split('\n');
        return std::any_of(lines.begin(), lines.end(), isThere);
    };
    while (!hasLearned() && process.waitForReadyRead(60000))
        errors += process.readAllStandardError();
    QVERIFY2(hasLearned(), errors.constData());
}

} // namespace

void TestCliEndedTraining::initTestCase()
{
    if (!QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/boxwright_engine.so"))
        || !QFile::exists(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors")))
        QSKIP("the engine or the pretrained weights are not here; run ./run --build-only");
}

void TestCliEndedTraining::interruptKeepsTheBestWeights()
{
    const QString project = m_folder.filePath(u"interrupted.boxwright"_s);
    makeShapesProject(project, 12);
    QProcess process;
    startTraining(process, longTrainingOf(project));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const ReadProject read(project);
    QCOMPARE(read.store->runs().value().front().outcome, RunOutcome::Cancelled);
    const auto models = read.store->models().value();
    QCOMPARE(models.size(), std::size_t(1));
    // On whole parts, 12 / 4 + 1 images each.
    for (const Split split : {Split::Validation, Split::Test}) {
        const auto evaluation = read.store->evaluation(models.front().id, split).value();
        QVERIFY(evaluation.has_value());
        QCOMPARE(evaluation->images, 4);
    }
}

void TestCliEndedTraining::interruptKeepsTheBestVariantSoFar()
{
    const QString project = m_folder.filePath(u"variants.boxwright"_s);
    makeShapesProject(project, 8, 15);
    QProcess process;
    startTraining(process, longTrainingOf(project) + QStringList{u"--preset"_s, u"best"_s}, 1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const ReadProject read(project);
    const RunRecord run = read.store->runs().value().front();
    QCOMPARE(run.outcome, RunOutcome::Cancelled);
    QCOMPARE(run.config.epochs, 834); // a sixth
    QVERIFY(!run.epochs.empty());
    const auto models = read.store->models().value();
    QCOMPARE(models.size(), std::size_t(1));
    QCOMPARE(models.front().run, std::optional(run.id));
    const auto evaluation = read.store->evaluation(models.front().id, Split::Test).value();
    QVERIFY(evaluation.has_value());
    QCOMPARE(evaluation->images, 15);
}

void TestCliEndedTraining::endedTrainingGoesOn_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<int>("images"); // to train
    QTest::addColumn<int>("measured"); // to validate, and as many to test
    QTest::addColumn<QStringList>("more"); // arguments
    QTest::addColumn<int>("variant"); // in which it is ended
    QTest::addColumn<int>("fold");
    const QStringList alone{u"--epochs"_s, u"4"_s};
    QTest::newRow("killed") << true << 8 << 4 << alone << 0 << 0;
    QTest::newRow("terminated, as when the computer is shut down")
        << false << 8 << 4 << alone << 0 << 0;
    QTest::newRow("killed in a fold")
        << true << 8 << 4 << QStringList{u"--epochs"_s, u"3"_s, u"--folds"_s, u"2"_s} << 0 << 2;
    const QStringList best{u"--epochs"_s,        u"18"_s, u"--preset"_s, u"best"_s,
                           u"--mirrored-look"_s, u"off"_s};
    QTest::newRow("killed while it tried a variant") << true << 8 << 15 << best << 2 << 0;
}

void TestCliEndedTraining::endedTrainingGoesOn()
{
    QFETCH(const bool, isKilled);
    QFETCH(const int, images);
    QFETCH(const int, measured);
    QFETCH(const QStringList, more);
    QFETCH(const int, variant);
    QFETCH(const int, fold);
    const QTemporaryDir folder;
    if (!m_uninterrupted.contains(more)) {
        const QString whole = folder.filePath(u"whole.boxwright"_s);
        makeShapesProject(whole, images, measured);
        const CliResult trained = runCli(trainingOf(whole) + more);
        QVERIFY2(trained.exitCode == 0, trained.errors.constData());
        m_uninterrupted.insert(more, newestOf(*ReadProject(whole).store));
        QVERIFY(!m_uninterrupted.value(more).weights.isEmpty());
        QCOMPARE(m_uninterrupted.value(more).outOfFoldIou.has_value(), more.contains(u"--folds"_s));
    }
    const QString project = folder.filePath(u"ended.boxwright"_s);
    makeShapesProject(project, images, measured);
    QProcess process;
    startTraining(process, trainingOf(project) + more, variant, fold);
    isKilled ? process.kill() : process.terminate();
    QVERIFY(process.waitForFinished(20000));
    if (!isKilled) {
        QCOMPARE(process.exitCode(), 130);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("--resume"), errors.constData());
    }
    QVERIFY(QFile::exists(project + u".run"_s));
    const QJsonValue run = runCli({u"runs"_s, project, u"--json"_s}).json().value(u"runs"_s)[0];
    QCOMPARE(run[u"outcome"_s].toString(), u"interrupted"_s);
    QCOMPARE(run[u"resumable"_s].toBool(), true);
    const CliResult resumed =
        runCli({u"train"_s, project, u"--resume"_s, QString::number(run[u"id"_s].toInt())});
    QVERIFY2(resumed.exitCode == 0, resumed.errors.constData());
    QVERIFY(resumed.output.contains("AP50"));
    QVERIFY(!QFile::exists(project + u".run"_s));
    const ReadProject read(project);
    const auto runs = read.store->runs().value();
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().outcome, RunOutcome::Finished);
    for (std::size_t i = 0; i < runs.front().epochs.size(); ++i)
        QCOMPARE(runs.front().epochs[i].epoch, int(i) + 1);
    QCOMPARE(read.store->models().value().front().run, std::optional(runs.front().id));
    QCOMPARE(read.store->images().value().size(), std::size_t(images + 2 * measured));
    QVERIFY(newestOf(*read.store) == m_uninterrupted.value(more)); // bit by bit
}

void TestCliEndedTraining::aNewTrainingKeepsTheModelOfAKilledOne()
{
    const QString project = m_folder.filePath(u"killed too.boxwright"_s);
    makeShapesProject(project, 12);
    QProcess process;
    startTraining(process, longTrainingOf(project));
    process.kill();
    QVERIFY(process.waitForFinished(20000));
    const CliResult result = runCli(trainingOf(project) + QStringList{u"--epochs"_s, u"3"_s});
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY2(result.errors.contains("interrupted"), result.errors.constData());
    QVERIFY(!QFile::exists(project + u".run"_s));
    const ReadProject read(project);
    QCOMPARE(read.store->runs().value().front().outcome, RunOutcome::Interrupted);
    const auto models = read.store->models().value();
    QCOMPARE(models.size(), std::size_t(2));
    QCOMPARE(models.front().run, std::optional(read.store->runs().value().front().id));
}

QTEST_MAIN(TestCliEndedTraining)
#include "tst_cliendedtraining.moc"
