// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/trainer.h"

#include "core/engine/progressthrottle.h"
#include "training/detail/batchloader.h"
#include "training/detail/modelfile.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingstep.h"
#include "training/detail/validator.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace boxwright {

using detail::StepOutcome;

namespace {

constexpr qint64 kCacheBytes = 400 << 20;
constexpr int kLoaderThreads = 2;
/// The largest enlargement that the augmentation asks for.
constexpr double kSharpness = 1.5;
constexpr int kBadStepsBeforeHalving = 3;
constexpr int kHalvingsBeforeStop = 4;

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trainer)
};

Error invalid(const QString& message)
{
    return {ErrorCode::InvalidArgument, message};
}

bool counts(const Annotation& box)
{
    return !box.difficult && !box.crowd;
}

int countedBoxes(const std::vector<TrainingSample>& samples)
{
    return std::accumulate(
        samples.begin(), samples.end(), 0, [](int sum, const TrainingSample& sample) {
            return sum
                + int(std::count_if(sample.annotations.begin(), sample.annotations.end(), counts));
        });
}

Result<void> validate(const TrainingTask& task)
{
    if (Result<void> valid = task.config.validate(); !valid)
        return valid;
    if (task.config.epochs == 0 || task.config.inputSize == 0 || task.config.batchSize == 0)
        return invalid(Text::tr("Epochs, input size and batch size must be chosen."));
    if (task.labels.empty())
        return invalid(Text::tr("There are no labels to learn. Draw boxes first."));
    if (countedBoxes(task.train) == 0)
        return invalid(Text::tr("There are no boxes to learn from. Draw boxes first."));
    return {};
}

/// The side at which images are kept: sharp enough for any enlargement when all fit, else the
/// side of the input.
int cachedSide(const TrainingTask& task)
{
    const int sharp = int(kSharpness * task.config.inputSize);
    qint64 bytes = 0;
    for (const TrainingSample& sample : task.train) {
        const QSize size =
            sample.size.scaled(sharp, sharp, Qt::KeepAspectRatio).boundedTo(sample.size);
        bytes += qint64(3) * size.width() * size.height();
    }
    return bytes <= kCacheBytes ? sharp : task.config.inputSize;
}

/// One run from the pretrained network to the best weights.
class Run
{
public:
    Run(const TrainingTask& task, detail::DetectorNetwork network, const ProgressSink& sink,
        std::stop_token stop)
        : m_task(task)
        , m_stop(std::move(stop))
        , m_throttle(sink)
        , m_type(detail::hasFastBfloat16() ? torch::kBFloat16 : torch::kFloat32)
        , m_repeats(detail::repeatsOf(task.train))
        , m_steps(detail::countSteps(task.config, m_repeats, 1, task.config.epochs))
        , m_cache(task.train, task.labels, cachedSide(task), kCacheBytes)
        , m_validator(task.validation, task.labels, task.config.inputSize)
        , m_learner(std::move(network), m_steps, m_type)
        , m_validationBoxes(countedBoxes(task.validation))
        , m_loader(m_cache, task.config, kLoaderThreads)
    { }

    Result<TrainedModel> run()
    {
        m_model.inputSize = m_task.config.inputSize;
        for (int epoch = 1; epoch <= m_task.config.epochs && !m_isBroken; ++epoch) {
            EpochRecord record;
            record.epoch = epoch;
            if (!trainEpoch(record) || !validateEpoch(record)) {
                m_model.outcome = TrainingOutcome::Cancelled;
                break;
            }
            if (m_learnedImages == 0)
                return nothingReadable();
            finishEpoch(record);
        }
        if (m_isBroken && m_model.weights.isEmpty())
            return Error{ErrorCode::Internal,
                         Text::tr("Training did not settle: the loss was not a number again and "
                                  "again. Check the boxes, or try another seed.")};
        m_throttle.flush();
        m_model.skippedImages = m_cache.skippedImages() + m_validator.skippedImages();
        return std::move(m_model);
    }

private:
    Error nothingReadable() const
    {
        return {
            ErrorCode::NotReadable,
            Text::tr("None of the images to learn from could be read. Check that they are still "
                     "where they were."),
            m_cache.skippedImages().join(u'\n')};
    }

    bool trainEpoch(EpochRecord& record)
    {
        m_epochTimer.start();
        m_stepsOfEpoch = detail::countSteps(m_task.config, m_repeats, record.epoch, record.epoch);
        int learned = 0;
        for (int step = 0; step < m_stepsOfEpoch && !m_isBroken; ++step) {
            if (m_stop.stop_requested())
                return false;
            const std::optional<detail::Batch> batch = m_loader.next(m_stop);
            if (!batch) // the loop has as many steps as there are batches
                return false;
            if (batch->images.empty())
                continue;
            m_learnedImages += batch->images.size();
            const StepOutcome outcome = m_learner.learn(*batch, m_stop);
            if (outcome.isStopped)
                return false;
            noticeBadSteps(outcome);
            if (outcome.isDone) {
                ++learned;
                ++m_learnedSteps;
                record.scoreLoss += outcome.losses.score;
                record.boxLoss += outcome.losses.box;
                record.distributionLoss += outcome.losses.distribution;
            }
            reportStep(record.epoch, step + 1, outcome);
        }
        m_doneSteps += m_stepsOfEpoch;
        const double steps = std::max(learned, 1);
        record.scoreLoss /= steps;
        record.boxLoss /= steps;
        record.distributionLoss /= steps;
        record.loss = record.scoreLoss + record.boxLoss + record.distributionLoss;
        m_trainSeconds += double(m_epochTimer.nsecsElapsed()) / 1e9;
        return true;
    }

    /// A step whose numbers are not finite changes nothing; after some the rate is halved, and
    /// when that does not help the run ends with what it has.
    void noticeBadSteps(const StepOutcome& outcome)
    {
        if (outcome.isDone) {
            m_badSteps = 0;
            return;
        }
        if (++m_badSteps < kBadStepsBeforeHalving)
            return;
        m_badSteps = 0;
        m_learner.halveRate();
        m_isBroken = ++m_halvings >= kHalvingsBeforeStop;
        if (m_isBroken)
            m_model.warnings.append(Text::tr("Training stopped early, because the loss was not a "
                                             "number again and again. The best weights before that "
                                             "are kept."));
    }

    bool validateEpoch(EpochRecord& record)
    {
        if (m_validator.isEmpty() || m_isBroken)
            return true;
        QElapsedTimer timer;
        timer.start();
        const auto looked = [&](int images) {
            TrainingProgress progress = at(TrainingPhase::Validating, record.epoch);
            progress.step = images;
            progress.steps = int(m_validator.images());
            m_throttle.update(progress);
        };
        const std::optional<DetectionQuality> quality =
            m_validator.measure(m_learner.average(), m_type, m_learner.threads(), looked, m_stop);
        if (!quality)
            return false;
        record.validationAp = quality->ap;
        record.validationAp50 = quality->ap50;
        m_validationSeconds = double(timer.nsecsElapsed()) / 1e9;
        return true;
    }

    void finishEpoch(EpochRecord& record)
    {
        record.seconds = double(m_epochTimer.nsecsElapsed()) / 1e9;
        TrainingProgress progress = at(TrainingPhase::Training, record.epoch);
        m_bestAp = std::max(m_bestAp, record.validationAp.value_or(0));
        // Weights that no step has changed yet are not a model.
        if (isAsGoodAsTheBest(record) && !m_isBroken && m_learnedSteps > 0) {
            m_model.bestEpoch = record.epoch;
            m_model.weights = averagedWeights();
            progress.bestWeights = m_model.weights;
        }
        m_model.epochs.push_back(record);
        progress.step = progress.steps = m_stepsOfEpoch;
        progress.loss = record.loss;
        progress.finishedEpoch = record;
        m_throttle.update(progress);
    }

    /// The latest epoch within one standard error of the best is kept (the rule of Breiman,
    /// Friedman, Olshen and Stone 1984, section 3.4.3): on a small validation part the best is
    /// best by luck, and later weights, learned at a lower rate, are better on other images.
    bool isAsGoodAsTheBest(const EpochRecord& record) const
    {
        if (!record.validationAp)
            return true;
        // As of a share of that many boxes; AP is not quite that, but varies as much.
        const double boxes = std::max(1, m_validationBoxes);
        return *record.validationAp >= m_bestAp - std::sqrt(m_bestAp * (1 - m_bestAp) / boxes);
    }

    QByteArray averagedWeights() const
    {
        detail::TensorFile file;
        m_learner.average().save(file);
        detail::writeDescription({m_task.labels, m_task.config.inputSize}, file);
        return detail::writeTensorFile(file);
    }

    TrainingProgress at(TrainingPhase phase, int epoch) const
    {
        TrainingProgress progress;
        progress.phase = phase;
        progress.epoch = epoch;
        progress.epochs = m_task.config.epochs;
        return progress;
    }

    void reportStep(int epoch, int step, const StepOutcome& outcome)
    {
        TrainingProgress progress = at(TrainingPhase::Training, epoch);
        progress.step = step;
        progress.steps = m_stepsOfEpoch;
        if (outcome.isDone)
            progress.loss = outcome.losses.total();
        const double trained = m_trainSeconds + double(m_epochTimer.nsecsElapsed()) / 1e9;
        const int done = m_doneSteps + step;
        const int left = m_steps - done;
        const int validationsLeft = m_task.config.epochs - epoch + 1;
        progress.secondsLeft = trained / done * left + m_validationSeconds * validationsLeft;
        m_throttle.update(progress);
    }

    const TrainingTask& m_task;
    std::stop_token m_stop;
    ProgressThrottle m_throttle;
    torch::ScalarType m_type;
    std::vector<double> m_repeats;
    int m_steps; ///< of all epochs
    int m_stepsOfEpoch = 0; ///< of the one that it is at
    int m_doneSteps = 0; ///< of the epochs before
    detail::SampleCache m_cache;
    detail::Validator m_validator;
    detail::TrainingStep m_learner;
    TrainedModel m_model;
    int m_validationBoxes; ///< that count for AP
    double m_bestAp = 0;
    size_t m_learnedImages = 0;
    qint64 m_learnedSteps = 0;
    int m_badSteps = 0;
    int m_halvings = 0;
    bool m_isBroken = false;
    QElapsedTimer m_epochTimer;
    double m_trainSeconds = 0;
    double m_validationSeconds = 0;
    detail::BatchLoader m_loader; // last: its threads use the cache
};

} // namespace

Result<TrainedModel> trainDetector(const TrainingTask& task, const QString& pretrainedPath,
                                   const ProgressSink& progress, std::stop_token stop)
{
    return detail::guarded([&]() -> Result<TrainedModel> {
        detail::setUpLibraries();
        detail::setComputeThreads(task.config.threads);
        if (Result<void> valid = validate(task); !valid)
            return valid.error();
        TrainingProgress preparing;
        preparing.epochs = task.config.epochs;
        progress(preparing);
        const Result<detail::TensorFile> pretrained = detail::readPretrained(pretrainedPath);
        if (!pretrained)
            return pretrained.error();
        torch::Generator random = at::detail::createCPUGenerator(task.config.seed);
        detail::DetectorNetwork network(int(task.labels.size()));
        if (Result<void> loaded = network.loadPretrained(*pretrained, random); !loaded)
            return detail::damagedPretrained(pretrainedPath, loaded.error());
        return Run(task, std::move(network), progress, std::move(stop)).run();
    });
}

} // namespace boxwright
