// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchplan.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/predictor.h"
#include "training/trainer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>

#include "slowimage.h"
#include "trainingscenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

QString pretrainedPath()
{
    return QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors");
}

TrainingTask taskOf(const std::vector<TrainingSample>& train,
                    const std::vector<TrainingSample>& validation, int epochs)
{
    TrainingTask task;
    task.labels = sceneLabels();
    task.train = train;
    task.validation = validation;
    task.config.epochs = epochs;
    task.config.inputSize = 128;
    task.config.batchSize = 4;
    task.config.seed = 5;
    task.config.threads = 1; // so small that more would mostly wait, above all beside another test
    return task;
}

const ProgressSink kNoProgress = [](const TrainingProgress&) {};

} // namespace

class TestTrainer : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::vector<TrainingSample> m_samples;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(pretrainedPath()))
            QSKIP("the pretrained weights are not there");
        m_samples = drawScenes(m_folder.path(), 4, 64);
    }

    void theLossFallsAndTheModelWorks()
    {
        std::vector<TrainingProgress> updates;
        const Result<TrainedModel> model =
            trainDetector(taskOf(m_samples, m_samples, 20), pretrainedPath(),
                          [&](const TrainingProgress& progress) {
                              updates.push_back(progress);
                              updates.back().checkpoint.clear(); // together they would take 2 GB
                          },
                          {});
        QVERIFY(model);
        QCOMPARE(model->outcome, TrainingOutcome::Finished);
        QCOMPARE(model->epochs.size(), size_t(20));
        QVERIFY(model->epochs.back().loss < 0.8 * model->epochs.front().loss);
        QVERIFY(model->epochs.back().validationAp50.value() > 0.5);
        QVERIFY(model->skippedImages.isEmpty() && model->warnings.isEmpty());

        const auto detector = Predictor::open(model->weights);
        QVERIFY(detector);
        QVERIFY((*detector)->labels() == sceneLabels());
        QCOMPARE((*detector)->inputSize(), 128);
        const auto found = (*detector)->detect(QImage(m_samples[0].path), {0.1, 0.6, 10});
        QVERIFY(found && !found->empty());

        QCOMPARE(updates.front().phase, TrainingPhase::Preparing);
        const auto finished =
            std::count_if(updates.begin(), updates.end(), [](const TrainingProgress& progress) {
                return progress.finishedEpoch.has_value();
            });
        QCOMPARE(finished, 20);
    }

    void theSameSeedGivesTheSameLosses()
    {
        const auto losses = [&](std::uint64_t seed) {
            TrainingTask task = taskOf(m_samples, {}, 3);
            task.config.seed = seed;
            task.config.threads = 0; // all cores
            std::vector<double> values;
            const auto model = trainDetector(task, pretrainedPath(), kNoProgress, {});
            for (const EpochRecord& epoch : model.value().epochs)
                values.push_back(epoch.loss);
            return values;
        };
        QCOMPARE(losses(5), losses(5));
        QVERIFY(losses(5) != losses(6));
    }

    void whoLeavesACoreToOthersGetsTheSameModel()
    {
        const auto isPolite = std::make_shared<std::atomic_bool>(true);
        const auto weights = [&](const Politeness& politeness) {
            TrainingTask task = taskOf(m_samples, m_samples, 3);
            task.config.threads = 2;
            task.isPolite = politeness;
            const auto change = [&](const TrainingProgress&) { *isPolite = !*isPolite; };
            return trainDetector(task, pretrainedPath(), change, {}).value().weights;
        };
        const QByteArray usual = weights({});
        QVERIFY(!usual.isEmpty());
        QVERIFY(weights(isPolite) == usual);
    }

    void aLabelCalledLikeAnEverydayClassStartsAsThatClass()
    {
        const auto firstLoss = [&](const QString& name) {
            TrainingTask task = taskOf(m_samples, {}, 1);
            task.labels[0].name = name;
            const auto model = trainDetector(task, pretrainedPath(), kNoProgress, {});
            return model.value().epochs.front().scoreLoss;
        };
        QCOMPARE(firstLoss(u"square"_s), firstLoss(u"thing"_s));
        QVERIFY(firstLoss(u"stop sign"_s) != firstLoss(u"square"_s));
    }

    void theLatestEpochAsGoodAsTheBestIsKept()
    {
        const Result<TrainedModel> model =
            trainDetector(taskOf(m_samples, m_samples, 6), pretrainedPath(), kNoProgress, {});
        QVERIFY(model);
        int boxes = 0;
        for (const TrainingSample& sample : m_samples)
            boxes += int(sample.annotations.size());
        double best = 0;
        int kept = 0;
        for (const EpochRecord& epoch : model->epochs) {
            const double ap = epoch.validationAp.value();
            best = std::max(best, ap);
            if (ap >= best - std::sqrt(best * (1 - best) / boxes))
                kept = epoch.epoch;
        }
        QCOMPARE(model->bestEpoch, kept);
    }

    void withoutAValidationPartTheLastEpochIsKept()
    {
        const Result<TrainedModel> model =
            trainDetector(taskOf(m_samples, {}, 2), pretrainedPath(), kNoProgress, {});
        QVERIFY(model);
        QCOMPARE(model->bestEpoch, 2);
        QVERIFY(!model->epochs[0].validationAp);
    }

    void aModelSaysInWhichArithmeticItLearned()
    {
        TrainingTask task = taskOf(m_samples, {}, 1);
        task.config.arithmetic = u"float32"_s;
        const Result<TrainedModel> model = trainDetector(task, pretrainedPath(), kNoProgress, {});
        QVERIFY(model);
        const Result<detail::TensorFile> file = detail::readTensorFile(model->weights);
        QVERIFY(file);
        QCOMPARE(detail::readDescription(*file)->arithmetic, u"float32"_s);
    }

    void stopsWithinTwoSecondsAndKeepsTheBestWeights()
    {
        std::stop_source stop;
        QElapsedTimer sinceStop;
        const auto stopInThirdEpoch = [&](const TrainingProgress& progress) {
            if (progress.epoch == 3 && !stop.stop_requested()) {
                stop.request_stop();
                sinceStop.start();
            }
        };
        const Result<TrainedModel> model =
            trainDetector(taskOf(m_samples, m_samples, 1000), pretrainedPath(), stopInThirdEpoch,
                          stop.get_token());
        QVERIFY(sinceStop.elapsed() < 2000);
        QVERIFY(model);
        QCOMPARE(model->outcome, TrainingOutcome::Cancelled);
        QCOMPARE(model->epochs.size(), size_t(2));
        QVERIFY(Predictor::open(model->weights));
    }

    void stopsWithinTwoSecondsWhileLargeImagesAreLoaded()
    {
        // 26 megapixels each, and a batch that takes many seconds to load.
        const QString large = m_folder.filePath(u"large.jpg"_s);
        QImage picture(5100, 5100, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(large));
        std::vector<TrainingSample> samples;
        for (int i = 0; i < 64; ++i)
            samples.push_back({ImageId(i + 1),
                               large,
                               picture.size(),
                               {{BoxId::create(), LabelId(1), {100, 100, 900, 900}}}});
        TrainingTask task = taskOf(samples, {}, 1);
        task.config.batchSize = 64;
        const Pipe pipe(m_folder.filePath(u"first.jpg"_s));
        const auto plans = detail::planEpoch(task.config, detail::repeatsOf(task.train), 1);
        task.train[plans.front().images.front().samples.front()].path = pipe.path();
        std::stop_source stop;
        auto training = std::async(std::launch::async, [&] {
            return trainDetector(task, pretrainedPath(), kNoProgress, stop.get_token());
        });
        {
            const Pipe::Writer writer = pipe.openAsWriter(); // it is loading
            stop.request_stop();
        }
        QElapsedTimer sinceStop;
        sinceStop.start();
        const Result<TrainedModel> model = training.get();
        QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(model);
        QCOMPARE(model->outcome, TrainingOutcome::Cancelled);
    }

    void stoppedBeforeTheFirstEpochThereIsNoModel()
    {
        std::stop_source stop;
        stop.request_stop();
        const Result<TrainedModel> model = trainDetector(taskOf(m_samples, {}, 5), pretrainedPath(),
                                                         kNoProgress, stop.get_token());
        QVERIFY(model);
        QCOMPARE(model->outcome, TrainingOutcome::Cancelled);
        QVERIFY(model->weights.isEmpty());
    }

    void unreadableImagesAreSkippedAndListed()
    {
        std::vector<TrainingSample> samples = m_samples;
        samples[1].path = m_folder.filePath(u"nowhere.png"_s);
        const Result<TrainedModel> model =
            trainDetector(taskOf(samples, samples, 1), pretrainedPath(), kNoProgress, {});
        QVERIFY(model);
        QCOMPARE(model->skippedImages.size(), 2); // once from each part
        QVERIFY(model->skippedImages[0].startsWith(samples[1].path));
    }

    void nothingReadableIsAnError()
    {
        std::vector<TrainingSample> samples = m_samples;
        for (TrainingSample& sample : samples)
            sample.path += u".gone"_s;
        const Result<TrainedModel> model =
            trainDetector(taskOf(samples, {}, 2), pretrainedPath(), kNoProgress, {});
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::NotReadable);
    }

    void oneImageIsEnoughToStart()
    {
        const Result<TrainedModel> model =
            trainDetector(taskOf({m_samples[0]}, {}, 2), pretrainedPath(), kNoProgress, {});
        QVERIFY(model);
        QVERIFY(!model->weights.isEmpty());
    }

    void whatCannotBeTrainedIsRefused()
    {
        const auto codeOf = [](const TrainingTask& task) {
            const auto model = trainDetector(task, pretrainedPath(), kNoProgress, {});
            return model ? std::optional<ErrorCode>() : model.error().code;
        };
        const TrainingTask good = taskOf(m_samples, {}, 1);
        TrainingTask task = good;
        task.labels.clear();
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.train.clear();
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        for (TrainingSample& sample : task.train)
            sample.annotations.clear();
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.config.inputSize = 0;
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.config.batchSize = 0;
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.config.batchSize = 1000;
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.config.arithmetic = u"float16"_s;
        QCOMPARE(codeOf(task), ErrorCode::InvalidArgument);
        task = good;
        task.startWeights = "nonsense";
        QCOMPARE(codeOf(task), ErrorCode::InvalidFormat);
    }

    void missingOrAlteredPretrainedWeightsSayWhatToRun()
    {
        const TrainingTask task = taskOf(m_samples, {}, 1);
        const auto missing = trainDetector(task, m_folder.filePath(u"none"_s), kNoProgress, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(u"resources/npm/fetch-weights"_s));

        const QString copy = m_folder.filePath(u"altered.safetensors"_s);
        QVERIFY(QFile::copy(pretrainedPath(), copy));
        QFile file(copy);
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.write("x") == 1);
        file.close();
        const auto altered = trainDetector(task, copy, kNoProgress, {});
        QVERIFY(!altered);
        QCOMPARE(altered.error().code, ErrorCode::Damaged);
        QVERIFY(altered.error().message.contains(u"resources/npm/fetch-weights"_s));
    }

    void theWeightsOfAnotherNetworkSayWhatToRun()
    {
        detail::TensorFile other = detail::readPretrained(pretrainedPath()).value();
        other.tensors.erase(u"backbone.stem.bias"_s);
        const QString path = m_folder.filePath(u"other.safetensors"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(detail::writeTensorFile(other));
        file.close();
        const auto model = trainDetector(taskOf(m_samples, {}, 1), path, kNoProgress, {});
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Damaged);
        QVERIFY(model.error().message.contains(u"resources/npm/fetch-weights"_s));
        QVERIFY(model.error().detail.startsWith(path));
    }

    void aLossThatIsNotANumberEndsTheRunWithASentence_data()
    {
        QTest::addColumn<int>("epochs");
        QTest::newRow("after many steps") << 50;
        QTest::newRow("in a run that has only a few") << 1;
    }
    void aLossThatIsNotANumberEndsTheRunWithASentence()
    {
        QFETCH(const int, epochs);
        // Finite weights whose products are not: every step fails.
        detail::TensorFile wild = detail::readPretrained(pretrainedPath()).value();
        for (const int stride : detail::kStrides) {
            const QString name = u"head.stride%1.hidden.weight"_s.arg(stride);
            for (float& value : wild.tensors.at(name).values)
                value = value < 0 ? -1e38F : 1e38F;
        }
        const QString path = m_folder.filePath(u"wild.safetensors"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(detail::writeTensorFile(wild));
        file.close();
        const auto model = trainDetector(taskOf(m_samples, {}, epochs), path, kNoProgress, {});
        QVERIFY(!model);
        QVERIFY(model.error().message.contains(u"not a number"_s));
    }
};

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
