// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/checkpoint.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/predictor.h"
#include "training/trainer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "trainingscenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr double kEachEpoch = 1e9; ///< a checkpoint, whatever it costs
constexpr int kEpochs = 6;

QString pretrainedPath()
{
    return QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors");
}

/// Keeps of a run what its next part needs, as the programs do.
class Keeper
{
public:
    void notice(const TrainingProgress& progress)
    {
        if (!progress.finishedEpoch)
            return;
        if (!progress.bestWeights.isEmpty()) {
            kept.bestWeights = progress.bestWeights;
            kept.bestEpoch = progress.epoch;
        }
        kept.epochs.push_back(*progress.finishedEpoch);
        kept.state = progress.checkpoint;
        examples = progress.examples;
    }

    TrainingCheckpoint kept;
    std::vector<ImageDetections> examples;
};

bool learnedAlike(const std::vector<EpochRecord>& a, const std::vector<EpochRecord>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const EpochRecord& left, const EpochRecord& right) {
                          return left.epoch == right.epoch && left.loss == right.loss
                              && left.validationAp == right.validationAp;
                      });
}

} // namespace

/// Runs that are interrupted, end early or start from a model.
class TestTrainingRun : public QObject
{
    Q_OBJECT
private:
    /// Six epochs of three steps, of which the first three vary in size.
    TrainingTask task() const
    {
        TrainingTask task;
        task.labels = sceneLabels();
        task.train = {m_samples.begin(), m_samples.begin() + 6};
        task.validation = {m_samples.begin() + 6, m_samples.end()};
        task.config.epochs = kEpochs;
        task.config.inputSize = 128;
        task.config.batchSize = 2;
        task.config.threads = 1;
        task.config.arithmetic = u"float32"_s;
        task.config.frozenStages = 1;
        return task;
    }

    Result<TrainedModel> train(const TrainingTask& task) const
    {
        return trainDetector(task, pretrainedPath(), [](const TrainingProgress&) {}, {});
    }

    /// Ends after two epochs: AP is 0 from the first on, as nothing overlaps its boxes by half.
    TrainingTask hopelessTask() const
    {
        TrainingTask hopeless = task();
        hopeless.config.epochs = 50;
        hopeless.config.patience = 2;
        for (TrainingSample& sample : hopeless.validation)
            sample.annotations = {{BoxId::create(), LabelId(1), {0, 0, 0.5, 0.5}}};
        return hopeless;
    }

    /// Of a run in which each costs too much; none when it fails.
    static std::vector<int> epochsWithCheckpoint(const TrainingTask& task)
    {
        std::vector<int> epochs;
        const auto notice = [&epochs](const TrainingProgress& progress) {
            if (!progress.checkpoint.isEmpty())
                epochs.push_back(progress.epoch);
        };
        if (!trainDetector(task, pretrainedPath(), notice, {}, 0))
            epochs.clear();
        return epochs;
    }

    /// That of rest.resumeFrom with finite weights whose products are not.
    static detail::Checkpoint wildCheckpoint(const TrainingTask& rest)
    {
        detail::Checkpoint wild = detail::readCheckpoint(rest).value();
        for (const int stride : detail::kStrides) {
            const QString name = u"weights.head.stride%1.hidden.weight"_s.arg(stride);
            for (float& value : wild.learner.tensors.tensors.at(name).values)
                value = value < 0 ? -1e38F : 1e38F;
        }
        return wild;
    }

    QTemporaryDir m_folder;
    std::vector<TrainingSample> m_samples;
    TrainedModel m_whole; ///< what a run without interruption gives
    Keeper m_keeper; ///< of that
    TrainingCheckpoint m_afterTwo; ///< of that as well

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(pretrainedPath()))
            QSKIP("the pretrained weights are not there");
        m_samples = drawScenes(m_folder.path(), 9, 64);
        const Result<TrainedModel> model = trainDetector(
            task(), pretrainedPath(),
            [this](const TrainingProgress& progress) {
                m_keeper.notice(progress);
                if (m_keeper.kept.epochs.size() == 2)
                    m_afterTwo = m_keeper.kept;
            },
            {}, kEachEpoch);
        QVERIFY(model);
        m_whole = *model;
        QCOMPARE(m_whole.epochs.size(), size_t(kEpochs));
    }

    void anInterruptedRunEndsAsOneThatWasNot_data()
    {
        QTest::addColumn<bool>("isWithinAnEpoch");
        QTest::newRow("after epoch 2") << false;
        QTest::newRow("in the middle of epoch 3") << true;
    }
    void anInterruptedRunEndsAsOneThatWasNot()
    {
        QFETCH(const bool, isWithinAnEpoch);
        std::stop_source stop;
        Keeper keeper;
        const Result<TrainedModel> interrupted = trainDetector(
            task(), pretrainedPath(),
            [&](const TrainingProgress& progress) {
                keeper.notice(progress);
                // The first update of validation always comes.
                const bool isThere = isWithinAnEpoch
                    ? progress.epoch == 3 && progress.phase == TrainingPhase::Validating
                    : progress.epoch == 2 && progress.finishedEpoch;
                if (isThere)
                    stop.request_stop();
            },
            stop.get_token(), kEachEpoch);
        QVERIFY(interrupted);
        QCOMPARE(interrupted->outcome, TrainingOutcome::Cancelled);
        QCOMPARE(interrupted->epochs.size(), size_t(2));
        QCOMPARE(keeper.kept.epochs.size(), size_t(2));

        TrainingTask rest = task();
        rest.resumeFrom = keeper.kept;
        const Result<TrainedModel> resumed = trainDetector(
            rest, pretrainedPath(),
            [&](const TrainingProgress& progress) { keeper.notice(progress); }, {}, kEachEpoch);
        QVERIFY(resumed);
        QCOMPARE(resumed->outcome, TrainingOutcome::Finished);
        QVERIFY(learnedAlike(resumed->epochs, m_whole.epochs));
        QCOMPARE(resumed->bestEpoch, m_whole.bestEpoch);
        QVERIFY(resumed->weights == m_whole.weights);
        QVERIFY(keeper.kept.state == m_keeper.kept.state); // weights, start, average, moments
    }

    void anInterruptedRunGoesOnLookingAsItDid()
    {
        const QTemporaryDir folder;
        const std::vector<TrainingSample> scenes = drawScenes(folder.path(), 5, 160);
        TrainingTask tiled = task();
        tiled.train = {scenes.begin(), scenes.begin() + 4};
        tiled.validation = {scenes.begin() + 4, scenes.end()};
        tiled.config.epochs = 2;
        tiled.config.tileSize = 100;
        tiled.config.mirroredLook = true;
        Keeper keeper;
        TrainingCheckpoint afterOne;
        const Result<TrainedModel> whole = trainDetector(
            tiled, pretrainedPath(),
            [&](const TrainingProgress& progress) {
                keeper.notice(progress);
                if (keeper.kept.epochs.size() == 1)
                    afterOne = keeper.kept;
            },
            {}, kEachEpoch);
        QVERIFY(whole);
        tiled.resumeFrom = afterOne;
        const Result<TrainedModel> resumed = train(tiled);
        QVERIFY(resumed);
        QVERIFY(learnedAlike(resumed->epochs, whole->epochs));
        QVERIFY(resumed->weights == whole->weights);
        const Result<detail::ModelDescription> description =
            detail::readDescription(detail::readTensorFile(resumed->weights).value());
        QVERIFY(description);
        QCOMPARE(description->tileSize, 100);
        QVERIFY(description->mirroredLook);
        QVERIFY(!detail::readDescription(detail::readTensorFile(m_whole.weights).value())
                     ->mirroredLook);
    }

    void aMirroredLookShowsWhatTheModelWillFind()
    {
        const auto bestScores = [this](bool isMirrored) {
            TrainingTask next = task();
            next.startWeights = m_whole.weights;
            next.config.epochs = 1;
            next.config.mirroredLook = isMirrored;
            Keeper keeper;
            trainDetector(next, pretrainedPath(),
                          [&keeper](const TrainingProgress& progress) { keeper.notice(progress); },
                          {})
                .value();
            std::vector<double> scores;
            for (const ImageDetections& example : keeper.examples)
                scores.push_back(example.detections.empty() ? 0 : example.detections[0].score);
            return scores;
        };
        const std::vector<double> once = bestScores(false);
        const std::vector<double> twice = bestScores(true);
        QCOMPARE(twice.size(), once.size());
        for (size_t i = 0; i < once.size(); ++i)
            QVERIFY(once[i] > 0 && twice[i] > once[i] - 1e-4); // the better of both looks
        QVERIFY(twice != once);
    }

    void aRunThatWasAtItsEndHasItsModel()
    {
        TrainingTask rest = task();
        rest.resumeFrom = m_keeper.kept;
        const Result<TrainedModel> model = train(rest);
        QVERIFY(model);
        QCOMPARE(model->outcome, TrainingOutcome::Finished);
        QCOMPARE(model->epochs.size(), size_t(kEpochs));
        QCOMPARE(model->bestEpoch, m_whole.bestEpoch);
        QVERIFY(model->weights == m_whole.weights);
    }

    void aLossThatIsNoNumberHalvesTheRate()
    {
        TrainingTask rest = task();
        rest.resumeFrom = m_afterTwo;
        const detail::Checkpoint wild = wildCheckpoint(rest);
        QCOMPARE(wild.learner.rateScale, 1.0);
        rest.resumeFrom->state = detail::writeCheckpoint(rest, wild);
        TrainingCheckpoint afterThree;
        const auto keep = [&afterThree](const TrainingProgress& progress) {
            if (progress.finishedEpoch && progress.epoch == 3)
                afterThree.state = progress.checkpoint;
            if (progress.finishedEpoch)
                afterThree.epochs.push_back(*progress.finishedEpoch);
        };
        QVERIFY(trainDetector(rest, pretrainedPath(), keep, {}, kEachEpoch));
        afterThree.epochs.resize(1); // its third of the run
        rest.resumeFrom = afterThree;
        const Result<detail::Checkpoint> kept = detail::readCheckpoint(rest);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(kept->badSteps.halvings, 1); // of three steps
        QCOMPARE(kept->learner.rateScale, 0.5);
    }

    void aLossThatIsNoNumberLeavesTheBestEpochBefore()
    {
        TrainingTask rest = task();
        rest.resumeFrom = m_afterTwo;
        detail::Checkpoint wild = wildCheckpoint(rest);
        wild.badSteps.halvings = 3; // and hope for three steps, which are an epoch
        rest.resumeFrom->state = detail::writeCheckpoint(rest, wild);
        const Result<TrainedModel> model = train(rest);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        QCOMPARE(model->outcome, TrainingOutcome::Finished);
        QCOMPARE(model->epochs.size(), size_t(3));
        QVERIFY(!model->epochs.back().validationAp);
        QVERIFY(std::isnan(model->epochs.back().loss)); // rather than the lowest of all
        QCOMPARE(model->bestEpoch, m_afterTwo.bestEpoch);
        QVERIFY(model->weights == m_afterTwo.bestWeights);
        QCOMPARE(model->warnings.size(), 1);
        QVERIFY2(model->warnings[0].contains(u"not a number"_s), qPrintable(model->warnings[0]));
    }

    void goingOnNeedsNoPretrainedWeights()
    {
        TrainingTask rest = task();
        rest.resumeFrom = m_keeper.kept;
        QVERIFY(trainDetector(rest, u"nowhere"_s, [](const TrainingProgress&) {}, {}));
    }

    void theStateOfAnotherTaskIsRefused()
    {
        TrainingTask other = task();
        other.resumeFrom = m_keeper.kept;
        other.config.seed = 77;
        const Result<TrainedModel> model = train(other);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Damaged);
        QVERIFY(!model.error().message.isEmpty());
    }

    void aDamagedStateIsRefused()
    {
        TrainingTask rest = task();
        rest.resumeFrom = m_keeper.kept;
        char& middle = rest.resumeFrom->state.data()[rest.resumeFrom->state.size() / 2];
        middle = char(middle ^ 1);
        const Result<TrainedModel> model = train(rest);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Damaged);
    }

    void showsWhatItFindsOnTheFirstValidationImages()
    {
        QCOMPARE(m_keeper.examples.size(), size_t(3));
        for (size_t i = 0; i < m_keeper.examples.size(); ++i) {
            QVERIFY(m_keeper.examples[i].image == m_samples[6 + i].image);
            for (const Detection& detection : m_keeper.examples[i].detections)
                QVERIFY(detection.score >= 0.1);
        }
    }

    void aModelKeepsWhatItKnowsOfItsLabels()
    {
        // Learned from 18 steps, so better than rows that have learned nothing.
        const auto scoreLossOf = [&](const std::vector<Label>& startLabels) {
            TrainingTask next = task();
            next.config.epochs = 1;
            next.startWeights = m_whole.weights;
            next.startLabels = startLabels;
            std::swap(next.labels[0], next.labels[1]);
            return train(next).value().epochs.front().scoreLoss;
        };
        std::vector<Label> others = sceneLabels();
        others[0] = {LabelId(91), u"cat"_s, {}};
        others[1] = {LabelId(92), u"dog"_s, {}};
        const double knownLoss = scoreLossOf(sceneLabels());
        const double othersLoss = scoreLossOf(others);
        QVERIFY2(knownLoss < othersLoss, qPrintable(u"%1 and %2"_s.arg(knownLoss).arg(othersLoss)));
    }

    void checkpointsThatCostTooMuchAreLeftOut()
    {
        TrainingTask shorter = task();
        shorter.config.epochs = 3;
        QCOMPARE(epochsWithCheckpoint(shorter), (std::vector<int>{1, 3}));
    }

    void aRunThatEndsEarlyLeavesACheckpoint()
    {
        QCOMPARE(epochsWithCheckpoint(hopelessTask()), (std::vector<int>{1, 2}));
    }

    void startingFromAModelNeedsNoPretrainedWeights()
    {
        TrainingTask next = task();
        next.config.epochs = 1;
        next.startWeights = m_whole.weights;
        const auto model = trainDetector(next, u"nowhere"_s, [](const TrainingProgress&) {}, {});
        QVERIFY(model);
        QVERIFY(Predictor::open(model->weights));
    }

    void patienceEndsARunThatFindsNothing()
    {
        const Result<TrainedModel> model = train(hopelessTask());
        QVERIFY(model);
        QCOMPARE(model->epochs.front().validationAp, 0.0);
        QCOMPARE(model->epochs.size(), size_t(2));
        QCOMPARE(model->outcome, TrainingOutcome::Finished);
        QVERIFY(model->warnings.isEmpty());
    }

    void noEpochBeginsThatDoesNotFitIntoTheTime()
    {
        const auto epochsWhenEachTook = [&](double seconds) {
            TrainingTask rest = task();
            rest.config.minutes = 1;
            rest.resumeFrom = m_afterTwo;
            for (EpochRecord& epoch : rest.resumeFrom->epochs)
                epoch.seconds = seconds;
            return train(rest).value().epochs.size();
        };
        QCOMPARE(epochsWhenEachTook(25), size_t(2));
        QCOMPARE(epochsWhenEachTook(5), size_t(kEpochs));
    }
};

QTEST_GUILESS_MAIN(TestTrainingRun)
#include "tst_trainingrun.moc"
