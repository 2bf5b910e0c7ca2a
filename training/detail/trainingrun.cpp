// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/trainingrun.h"

#include "core/run/teachingboxes.h"
#include "training/detail/arithmetic.h"
#include "training/detail/batchplan.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace boxwright::detail {

namespace {

constexpr qint64 kCacheBytes = 320 << 20;
constexpr int kLoaderThreads = 2;
constexpr size_t kEpochsToCompare = 3;
/// So much of a run may be lost, whatever a checkpoint seems to cost: a listener that waits during
/// the first makes that look dear.
constexpr double kLongestBetweenCheckpoints = 120;
/// The largest enlargement that the augmentation asks for.
constexpr double kSharpness = 1.5;

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trainer)
};

/// The side at which images, or tiles of them, are kept: sharp enough for any enlargement when all
/// fit, else the side of the input.
int cachedSide(const TrainingTask& task)
{
    const int sharp = int(kSharpness * task.config.inputSize);
    qint64 bytes = 0;
    for (const TrainingSample& sample : task.train) {
        const int side = keptSide(sample.size, sharp, task.config.tileSize);
        const QSize size =
            sample.size.scaled(side, side, Qt::KeepAspectRatio).boundedTo(sample.size);
        bytes += qint64(3) * size.width() * size.height();
    }
    return bytes <= kCacheBytes ? sharp : task.config.inputSize;
}

/// What the epochs before an interruption left.
TrainedModel startOf(const TrainingTask& task)
{
    TrainedModel model;
    model.inputSize = task.config.inputSize;
    if (task.resumeFrom) {
        model.epochs = task.resumeFrom->epochs;
        model.weights = task.resumeFrom->bestWeights;
        model.bestEpoch = task.resumeFrom->bestEpoch;
    }
    return model;
}

/// Of the last few: the sizes of their images vary, and the first of all reads the files too.
double longestOf(const std::vector<EpochRecord>& epochs)
{
    const size_t first = epochs.size() - std::min(epochs.size(), kEpochsToCompare);
    double longest = 0;
    for (size_t i = first; i < epochs.size(); ++i)
        longest = std::max(longest, epochs[i].seconds);
    return longest;
}

double secondsOf(const std::vector<EpochRecord>& epochs)
{
    return std::accumulate(
        epochs.begin(), epochs.end(), 0.0,
        [](double sum, const EpochRecord& epoch) { return sum + epoch.seconds; });
}

} // namespace

TrainingRun::TrainingRun(const TrainingTask& task, DetectorNetwork network,
                         const ProgressSink& sink, std::stop_token stop, double checkpointShare)
    : m_task(task)
    , m_stop(std::move(stop))
    , m_checkpointShare(checkpointShare)
    , m_throttle([this, sink](const TrainingProgress& progress) {
        m_clock.leaveOut([&] { sink(progress); });
    })
    , m_type(arithmeticType(task.config.arithmetic))
    , m_cache(task.train, task.labels, cachedSide(task), kCacheBytes, task.config.tileSize)
    , m_validator(task.validation, task.labels, task.config)
    , m_learner(std::move(network), stepsOf(1, task.config.epochs), m_type,
                chosenFrozenStages(task.config.frozenStages))
    , m_budget(task.config.minutes, task.secondsBefore,
               task.testImages + int(task.validation.size()))
    , m_model(startOf(task))
    , m_validationBoxes(teachingBoxes(task.validation))
    , m_earlierSeconds(secondsOf(m_model.epochs))
    , m_loader(m_cache, task.config, kLoaderThreads, nextEpoch())
{
    m_learner.threads().setPoliteness(task.isPolite);
}

Result<void> TrainingRun::restore(const Checkpoint& checkpoint)
{
    m_badSteps = checkpoint.badSteps;
    if (const Result<void> restored = m_learner.restore(checkpoint.learner); !restored)
        return damagedCheckpoint(restored.error().detail);
    return {};
}

Result<TrainedModel> TrainingRun::run()
{
    while (!isOver()) {
        const double start = m_clock.seconds();
        EpochRecord record;
        record.epoch = nextEpoch();
        const bool isTrained = trainEpoch(record);
        const double trained = m_clock.seconds();
        auto examples = isTrained ? validateEpoch(record) : std::nullopt;
        if (!examples) {
            m_model.outcome = TrainingOutcome::Cancelled;
            break;
        }
        if (m_learnedImages == 0 && m_model.weights.isEmpty())
            return nothingReadable();
        record.seconds = m_clock.seconds() - start;
        finishEpoch(record, std::move(*examples));
        m_pace.closingSeconds = m_clock.seconds() - trained;
    }
    const bool isAtItsEnd = m_model.outcome == TrainingOutcome::Finished;
    if (m_model.weights.isEmpty() && (isAtItsEnd || m_badSteps.isHopeless()))
        return Error{ErrorCode::Internal,
                     Text::tr("Training did not settle: the loss was not a number again and "
                              "again. Check the boxes, or try another seed.")};
    if (m_badSteps.isHopeless()) {
        m_model.warnings.append(Text::tr("Training stopped early, because the loss was not a "
                                         "number again and again. The best weights before that "
                                         "are kept."));
    }
    m_throttle.flush();
    m_model.skippedImages = m_cache.skippedImages() + m_validator.skippedImages();
    return std::move(m_model);
}

int TrainingRun::nextEpoch() const
{
    return m_model.epochs.empty() ? 1 : m_model.epochs.back().epoch + 1;
}

int TrainingRun::stepsOf(int firstEpoch, int lastEpoch) const
{
    return countSteps(m_task.config, repeatsOf(m_task.train), firstEpoch, lastEpoch);
}

bool TrainingRun::isOver() const
{
    const std::vector<EpochRecord>& epochs = m_model.epochs;
    if (m_badSteps.isHopeless() || nextEpoch() > m_task.config.epochs)
        return true;
    if (epochs.empty())
        return false;
    if (hasNoPatience()) {
        qCInfo(trainingLog,
               "%d epochs in a row found nothing or were clearly worse than the best: the run ends "
               "after epoch %d.",
               m_task.config.patience, epochs.back().epoch);
        return true;
    }
    if (hasNoTime()) {
        qCInfo(trainingLog, "No further epoch fits into %d minutes: the run ends after epoch %d.",
               m_task.config.minutes, epochs.back().epoch);
        return true;
    }
    return false;
}

bool TrainingRun::hasNoPatience() const
{
    return isOutOfPatience(m_model.epochs, m_validationBoxes, m_task.config.patience);
}

bool TrainingRun::hasNoTime() const
{
    return !m_budget.fits(spentSeconds(), longestOf(m_model.epochs));
}

double TrainingRun::spentSeconds() const
{
    return m_earlierSeconds + m_clock.seconds();
}

bool TrainingRun::trainEpoch(EpochRecord& record)
{
    m_steps = stepsOf(record.epoch, record.epoch);
    m_laterSteps = stepsOf(record.epoch + 1, m_task.config.epochs);
    int learned = 0;
    double before = m_clock.seconds();
    for (int step = 0; step < m_steps && !m_badSteps.isHopeless(); ++step) {
        if (m_stop.stop_requested())
            return false;
        const std::optional<Batch> batch = m_loader.next(m_stop);
        if (!batch) // the loop has as many steps as there are batches
            return false;
        if (batch->images.empty())
            continue;
        const StepOutcome outcome = learn(*batch);
        if (outcome.isStopped)
            return false;
        if (outcome.isDone) {
            ++learned;
            record.scoreLoss += outcome.losses.score;
            record.boxLoss += outcome.losses.box;
            record.distributionLoss += outcome.losses.distribution;
        }
        const double now = m_clock.seconds();
        m_pace.trainingSeconds += now - before;
        ++m_pace.steps;
        before = now;
        reportStep(record.epoch, step + 1, outcome);
    }
    const double steps = learned > 0 ? learned : std::numeric_limits<double>::quiet_NaN();
    record.scoreLoss /= steps;
    record.boxLoss /= steps;
    record.distributionLoss /= steps;
    record.loss = record.scoreLoss + record.boxLoss + record.distributionLoss;
    return true;
}

StepOutcome TrainingRun::learn(const Batch& batch)
{
    m_learnedImages += batch.images.size();
    const StepOutcome outcome = m_learner.learn(batch, m_stop);
    if (!outcome.isStopped && m_badSteps.notice(outcome.isDone))
        m_learner.halveRate();
    return outcome;
}

std::optional<std::vector<ImageDetections>> TrainingRun::validateEpoch(EpochRecord& record)
{
    if (m_validator.isEmpty() || m_badSteps.isHopeless())
        return std::vector<ImageDetections>();
    const auto looked = [&](int images) {
        TrainingProgress progress = at(TrainingPhase::Validating, record.epoch);
        progress.step = images;
        progress.steps = int(m_validator.images());
        m_throttle.update(progress);
    };
    const double before = m_clock.seconds();
    std::optional<Validation> validation =
        m_validator.measure(m_learner.keptNetwork(), m_type, m_learner.threads(), looked, m_stop);
    if (!validation)
        return std::nullopt;
    m_budget.noteLooks(m_clock.seconds() - before, int(m_validator.images()));
    record.validationAp = validation->quality.ap;
    record.validationAp50 = validation->quality.ap50;
    return std::move(validation->examples);
}

void TrainingRun::finishEpoch(const EpochRecord& record, std::vector<ImageDetections> examples)
{
    m_model.epochs.push_back(record);
    TrainingProgress progress = at(TrainingPhase::Training, record.epoch);
    // Weights that no step has changed yet are not a model.
    if (isAsGoodAsTheBest(m_model.epochs, m_validationBoxes) && !m_badSteps.isHopeless()
        && m_learner.hasLearned()) {
        m_model.bestEpoch = record.epoch;
        m_model.weights = keptWeights();
        progress.bestWeights = m_model.weights;
        progress.isKept = true;
    }
    progress.step = progress.steps = m_steps;
    if (std::isfinite(record.loss))
        progress.loss = record.loss;
    progress.finishedEpoch = record;
    progress.examples = std::move(examples);
    if (!isCheckpointDue(record.epoch)) {
        m_throttle.update(progress);
        return;
    }
    m_lastCheckpoint = m_clock.seconds();
    const WorkClock cost; // which counts the listener as well
    progress.checkpoint = writeCheckpoint(m_task, {record.epoch, m_badSteps, m_learner.state()});
    m_throttle.update(progress);
    m_checkpointSeconds = std::min(m_checkpointSeconds, cost.seconds());
}

bool TrainingRun::isCheckpointDue(int epoch) const
{
    if (!m_lastCheckpoint || epoch == m_task.config.epochs || hasNoPatience() || hasNoTime())
        return true;
    return m_checkpointShare > 0
        && m_clock.seconds() - *m_lastCheckpoint
        >= std::min(m_checkpointSeconds / m_checkpointShare, kLongestBetweenCheckpoints);
}

QByteArray TrainingRun::keptWeights() const
{
    TensorFile file;
    m_learner.keptNetwork().save(file);
    ModelDescription description{m_task.labels, m_task.config.inputSize};
    description.tileSize = m_task.config.tileSize;
    description.arithmetic = arithmeticName(m_type);
    description.mirroredLook = m_task.config.looksMirrored();
    writeDescription(description, file);
    return writeTensorFile(file);
}

Error TrainingRun::nothingReadable() const
{
    return {ErrorCode::NotReadable,
            Text::tr("None of the images to learn from could be read. Check that they are still "
                     "where they were."),
            m_cache.skippedImages().join(u'\n')};
}

TrainingProgress TrainingRun::at(TrainingPhase phase, int epoch) const
{
    TrainingProgress progress;
    progress.phase = phase;
    progress.epoch = epoch;
    progress.epochs = m_task.config.epochs;
    return progress;
}

void TrainingRun::reportStep(int epoch, int step, const StepOutcome& outcome)
{
    TrainingProgress progress = at(TrainingPhase::Training, epoch);
    progress.step = step;
    progress.steps = m_steps;
    if (outcome.isDone)
        progress.loss = outcome.losses.total();
    const double left =
        m_pace.secondsLeft(m_laterSteps + m_steps - step, m_task.config.epochs - epoch + 1);
    progress.secondsLeft = m_budget.cut(left, spentSeconds());
    m_throttle.update(progress);
}

} // namespace boxwright::detail
