// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingsession.h"

#include "core/run/projectsamples.h"
#include "core/run/sampledetections.h"
#include "core/run/thresholdchoice.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

using Clock = std::chrono::steady_clock;

/// How long a cancelled run may still look at validation and test images, each.
constexpr std::chrono::milliseconds kCancelledBudget{900};

QString tr(const char* text)
{
    return QCoreApplication::translate("TrainingSession", text);
}

/// Tells when to stop looking at images: at once where nothing is kept otherwise, after a moment
/// where a stopped run still wants to know how good its model is.
std::function<bool()> stopper(std::stop_token stop, bool mayFinish)
{
    return [stop = std::move(stop), mayFinish,
            deadline = std::optional<Clock::time_point>{}]() mutable {
        if (!stop.stop_requested())
            return false;
        if (!mayFinish)
            return true;
        if (!deadline)
            deadline = Clock::now() + kCancelledBudget;
        return Clock::now() >= *deadline;
    };
}

std::function<void(int, int)> phaseProgress(const ProgressSink& sink, TrainingPhase phase)
{
    return [&sink, phase](int done, int total) {
        TrainingProgress progress;
        progress.phase = phase;
        progress.step = done;
        progress.steps = total;
        sink(progress);
    };
}

QString skippedSentence(const QString& skipped)
{
    return tr("An image could not be read and was left out: %1").arg(skipped);
}

/// One call of runTraining() after planning.
class Session
{
public:
    Session(ProjectStore& store, Engine& engine, const ProgressSink& progress, std::stop_token stop)
        : m_store(store)
        , m_engine(engine)
        , m_progress(progress)
        , m_stop(std::move(stop))
    { }

    Result<TrainingSummary> run(const TrainingTask& task)
    {
        RunRecord record{RunId(0), runName(task.config), QDateTime::currentDateTimeUtc()};
        record.config = task.config;
        record.config.name = record.name;
        record.trainImages = static_cast<int>(task.train.size());
        record.validationImages = static_cast<int>(task.validation.size());
        const auto id = m_store.beginRun(record);
        if (!id)
            return id.error();
        m_summary.run = *id;

        auto ended = trainAndMeasure(task, record.name);
        const bool isCancelled = m_summary.outcome == TrainingOutcome::Cancelled;
        const RunOutcome outcome = !ended ? RunOutcome::Failed
            : isCancelled                 ? RunOutcome::Cancelled
                                          : RunOutcome::Finished;
        const auto closed = m_store.endRun(*id, outcome, ended ? QString() : ended.error().message);
        if (!ended)
            return ended.error();
        if (!closed)
            return closed.error();
        return m_summary;
    }

private:
    static QString runName(const TrainingConfig& config)
    {
        if (!config.name.isEmpty())
            return config.name;
        return tr("Run of %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s));
    }

    Result<void> trainAndMeasure(const TrainingTask& task, const QString& name)
    {
        std::optional<Error> notKept;
        const auto keepEpochs = [&](const TrainingProgress& progress) {
            if (progress.finishedEpoch) {
                auto kept = m_store.addEpoch(*m_summary.run, *progress.finishedEpoch);
                if (!kept && !notKept)
                    notKept = kept.error();
            }
            m_progress(progress);
        };
        const auto trained = m_engine.train(task, keepEpochs, m_stop);
        if (!trained)
            return trained.error();
        m_summary.outcome = trained->outcome;
        for (const QString& skipped : trained->skippedImages)
            m_summary.warnings.append(skippedSentence(skipped));
        if (notKept)
            m_summary.warnings.append(notKept->message);
        if (trained->weights.isEmpty())
            return {};
        return keepModel(task, *trained, name);
    }

    Result<void> keepModel(const TrainingTask& task, const TrainedModel& trained,
                           const QString& name)
    {
        const auto detector = m_engine.openModel(trained.weights);
        if (!detector)
            return detector.error();
        auto onValidation = detectOnSamples(**detector, task.validation,
                                            phaseProgress(m_progress, TrainingPhase::Validating),
                                            stopper(m_stop, true));
        if (!onValidation)
            return onValidation.error();

        ModelRecord model{ModelId(0), m_summary.run, name, QDateTime::currentDateTimeUtc()};
        model.labels = task.labels;
        model.thresholds = chooseThresholds(onValidation->truth, onValidation->detections,
                                            task.labels, DetectionSettings().minimumScore);
        model.inputSize = trained.inputSize;
        model.bestEpoch = trained.bestEpoch;
        const auto id = m_store.addModel(model, trained.weights);
        if (!id)
            return id.error();
        model.id = *id;
        m_summary.model = *id;
        if (auto kept = keepEvaluation(model, *onValidation, Split::Validation); !kept)
            return kept;
        return measureOnTest(**detector, model);
    }

    Result<void> measureOnTest(Detector& detector, const ModelRecord& model)
    {
        const auto dataset = readDataset(m_store);
        if (!dataset)
            return dataset.error();
        const auto samples = samplesOf(*dataset, m_store, Split::Test);
        if (samples.empty()) {
            m_summary.warnings.append(
                tr("There is no test part, so the figures are those of the validation part, "
                   "which also chose the model. Assign some images to the test part."));
            return {};
        }
        warnAboutUntestedLabels(model, samples);
        auto onTest =
            detectOnSamples(detector, samples, phaseProgress(m_progress, TrainingPhase::Testing),
                            stopper(m_stop, true));
        if (!onTest)
            return onTest.error();
        if (!onTest->isComplete) {
            m_summary.warnings.append(
                tr("The run was stopped before all test images were seen, so the figures are "
                   "those of the validation part. Evaluate the model for those of the test part."));
            return {};
        }
        return keepEvaluation(model, *onTest, Split::Test);
    }

    void warnAboutUntestedLabels(const ModelRecord& model,
                                 const std::vector<TrainingSample>& samples)
    {
        for (const Label& label : model.labels) {
            bool isTested = false;
            for (const TrainingSample& sample : samples) {
                for (const Annotation& annotation : sample.annotations)
                    isTested = isTested || annotation.label == label.id;
            }
            if (!isTested) {
                m_summary.warnings.append(
                    tr("No test image shows \"%1\", so how well it is found is not known.")
                        .arg(label.name));
            }
        }
    }

    Result<void> keepEvaluation(const ModelRecord& model, const SampleDetections& found,
                                Split split)
    {
        for (const QString& skipped : found.skipped)
            m_summary.warnings.append(skippedSentence(skipped));
        if (!found.isComplete)
            return {};
        Evaluation evaluation =
            evaluateDetections(found.truth, found.detections, model.labels, model.thresholds);
        evaluation.split = split;
        if (auto kept = m_store.setEvaluation(model.id, evaluation, found.detections); !kept)
            return kept.error();
        m_summary.evaluation = std::move(evaluation);
        return {};
    }

    ProjectStore& m_store;
    Engine& m_engine;
    const ProgressSink& m_progress;
    std::stop_token m_stop;
    TrainingSummary m_summary;
};

/// Images that no one has assigned get their part for good before they teach.
Result<void> writeMissingSplits(ProjectStore& store, std::uint64_t seed)
{
    const auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    const Operation operation = missingSplits(*dataset, seed);
    if (operation.changes.empty())
        return {};
    if (const auto applied = store.apply(operation); !applied)
        return applied.error();
    return {};
}

} // namespace

Result<TrainingSummary> runTraining(ProjectStore& store, Engine& engine,
                                    const TrainingConfig& config, const ProgressSink& progress,
                                    std::stop_token stop, const QString& runStatePath)
{
    auto task = planTraining(store, config);
    if (!task)
        return task.error();
    if (auto written = writeMissingSplits(store, config.seed); !written)
        return written.error();
    task->runStatePath = runStatePath;
    TrainingProgress preparing;
    preparing.epochs = task->config.epochs;
    progress(preparing);
    return Session(store, engine, progress, std::move(stop)).run(*task);
}

Result<ModelEvaluation> measureModel(ProjectStore& store, Engine& engine, const ModelRecord& model,
                                     Split split, double iouThreshold, const ProgressSink& progress,
                                     std::stop_token stop)
{
    const auto dataset = readDataset(store);
    if (!dataset)
        return dataset.error();
    const auto samples = samplesOf(*dataset, store, split);
    if (samples.empty()) {
        return Error{ErrorCode::InvalidArgument,
                     tr("There are no labelled images in that part to evaluate on. Assign some "
                        "images to it first.")};
    }
    const auto weights = store.modelWeights(model.id);
    if (!weights)
        return weights.error();
    const auto detector = engine.openModel(*weights);
    if (!detector)
        return detector.error();
    const auto found =
        detectOnSamples(**detector, samples, phaseProgress(progress, TrainingPhase::Testing),
                        stopper(std::move(stop), false));
    if (!found)
        return found.error();
    if (!found->isComplete)
        return Error{ErrorCode::Cancelled, tr("The evaluation was interrupted.")};

    const auto measure = [&](double iou) {
        Evaluation evaluation = evaluateDetections(found->truth, found->detections, model.labels,
                                                   model.thresholds, iou);
        evaluation.split = split;
        return evaluation;
    };
    // What is kept is always at the usual threshold, so that models stay comparable.
    const auto kept = store.setEvaluation(model.id, measure(0.5), found->detections);
    if (!kept && kept.error().code != ErrorCode::NotWritable
        && kept.error().code != ErrorCode::InUse)
        return kept.error();
    ModelEvaluation result{measure(iouThreshold), found->detections, {}};
    for (const QString& skipped : found->skipped)
        result.warnings.append(skippedSentence(skipped));
    return result;
}

Result<Evaluation> evaluateModel(ProjectStore& store, Engine& engine, const ModelRecord& model,
                                 Split split, double iouThreshold, const ProgressSink& progress,
                                 std::stop_token stop)
{
    auto measured =
        measureModel(store, engine, model, split, iouThreshold, progress, std::move(stop));
    if (!measured)
        return measured.error();
    return measured->evaluation;
}

} // namespace boxwright
