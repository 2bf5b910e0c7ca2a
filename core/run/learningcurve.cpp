// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/learningcurve.h"

#include "core/health/imagegroups.h"
#include "core/metrics/evaluation.h"
#include "core/run/keptmodel.h"
#include "core/run/projectsamples.h"
#include "core/run/sampledetections.h"
#include "core/run/teachingboxes.h"
#include "core/run/trainedbefore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <memory>
#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LearningCurve)
};

Error unusable(const QString& message)
{
    return {ErrorCode::InvalidArgument, message};
}

/// A name of the group of each sample, as far as the project knows what belongs together.
Result<std::vector<QString>> groupsOf(const std::vector<TrainingSample>& samples,
                                      const ProjectStore& store)
{
    const auto groupOfImage = knownSplitGroups(store);
    if (!groupOfImage)
        return groupOfImage.error();
    std::vector<QString> groups;
    groups.reserve(samples.size());
    for (const TrainingSample& sample : samples)
        groups.push_back(groupOfImage->value(sample.image));
    return groups;
}

/// The point of a task, without how good its model is.
LearningPoint pointOf(double share, const TrainingTask& task)
{
    LearningPoint point{share, static_cast<int>(task.train.size()), teachingBoxes(task.train)};
    const QHash<LabelId, int> boxes = teachingBoxesByLabel(task.train);
    point.labels.reserve(task.labels.size());
    for (const Label& label : task.labels)
        point.labels.push_back({label.id, boxes.value(label.id)});
    return point;
}

class CurveMeasurement
{
public:
    CurveMeasurement(ProjectStore& store, Engine& engine, const LearningCurveListener& listener,
                     std::stop_token stop)
        : m_store(store)
        , m_engine(engine)
        , m_listener(listener)
        , m_stop(std::move(stop))
    { }

    Result<LearningCurveSummary> run(const LearningCurveRequest& request)
    {
        if (const auto planned = plan(request); !planned)
            return planned.error();
        const auto groups = groupsOf(m_plan.task.train, m_store);
        if (!groups)
            return groups.error();
        const std::vector<LearningPart> parts =
            nestedParts(m_plan.task.train, *groups, request.shares, m_config.seed);
        if (parts.size() < 2) {
            return unusable(Text::tr("There are too few images to train on for parts that differ. "
                                     "Label more of them first."));
        }
        m_progress.parts = static_cast<int>(parts.size());
        m_summary.isComplete = true;
        for (const LearningPart& part : parts) {
            const auto isMeasured =
                measure(part.share, partTask(m_plan, m_config, part, m_plan.speed));
            if (!isMeasured)
                return isMeasured.error();
            if (!*isMeasured) {
                m_summary.isComplete = false;
                break;
            }
        }
        return m_summary;
    }

private:
    /// What is trained, and what measures it.
    Result<void> plan(const LearningCurveRequest& request)
    {
        m_config = request.config;
        m_config.startModel.reset();
        m_config.folds = 0;
        auto planned = planTraining(m_store, m_config, request.undecided,
                                    runAids(m_engine, m_stop, request.isPolite));
        if (!planned)
            return planned.error();
        m_plan = *std::move(planned);
        if (!m_plan.splits.changes.empty()) {
            if (const auto applied = m_store.apply(m_plan.splits); !applied)
                return applied.error();
        }
        m_plan.task.isPolite = request.isPolite;
        if (m_plan.task.config.arithmetic.isEmpty())
            m_plan.task.config.arithmetic = m_engine.arithmetic();
        auto test = measuredPart(m_store, std::nullopt, Split::Test);
        if (!test)
            return test.error();
        LearningCurve& curve = m_summary.curve;
        curve.started = QDateTime::currentDateTimeUtc();
        curve.seed = m_config.seed;
        curve.split = test->samples.empty() ? Split::Validation : Split::Test;
        m_measured = test->samples.empty() ? m_plan.task.validation : std::move(test->samples);
        if (m_measured.empty()) {
            return unusable(Text::tr("There are no labelled images to measure on. Assign some to "
                                     "the validation or the test part first."));
        }
        return {};
    }

    /// False: it was stopped.
    Result<bool> measure(double share, const TrainingTask& task)
    {
        ++m_progress.part;
        m_progress.images = static_cast<int>(task.train.size());
        notice({});
        const auto detector = modelOf(task);
        if (!detector)
            return detector.error();
        if (!*detector)
            return false;
        DetectionSettings settings = DetectionSettings::forMetrics();
        settings.threads = task.config.threads;
        settings.isPolite = task.isPolite;
        const ProgressSink sink = [this](const TrainingProgress& p) { notice(p); };
        const auto found =
            detectOnSamples(**detector, m_measured, phaseProgress(sink, TrainingPhase::Testing),
                            stopAtOnce(m_stop), settings);
        if (!found)
            return found.error();
        if (!found->isComplete)
            return false;
        for (const QString& skipped : found->skipped)
            warn(skippedSentence(skipped));
        const Evaluation evaluation =
            evaluateDetections(found->truth, found->detections, task.labels, {});
        LearningPoint point = pointOf(share, task);
        point.ap50 = evaluation.overall.ap50;
        point.ap = evaluation.overall.ap;
        for (std::size_t i = 0; i < point.labels.size(); ++i)
            point.labels[i].ap50 = evaluation.labels[i].quality.ap50;
        keep(point);
        return true;
    }

    /// The model that the task gives, from the project if it has that; null when stopped.
    Result<std::unique_ptr<Detector>> modelOf(const TrainingTask& task)
    {
        if (task.train.size() == m_plan.task.train.size()) {
            const auto known = modelTrainedBefore(m_store, task);
            if (!known)
                return known.error();
            if (*known)
                return openKeptModel(m_store, m_engine, **known);
        }
        const auto trained = m_engine.train(
            task, [this](const TrainingProgress& progress) { notice(progress); }, m_stop);
        if (!trained)
            return trained.error();
        for (const QString& skipped : trained->skippedImages)
            warn(skippedSentence(skipped));
        if (trained->outcome != TrainingOutcome::Finished || trained->weights.isEmpty())
            return std::unique_ptr<Detector>();
        return m_engine.openModel(trained->weights);
    }

    /// What cannot be kept, on a full disk, is still told.
    void keep(const LearningPoint& point)
    {
        LearningCurve& curve = m_summary.curve;
        if (const auto kept = m_store.addLearningPoint(curve, point); !kept)
            warn(kept.error().message);
        curve.points.push_back(point);
        if (m_listener.measured)
            m_listener.measured(curve);
    }

    void notice(const TrainingProgress& progress)
    {
        if (!m_listener.progressed)
            return;
        m_progress.training = progress;
        // Nobody keeps them, and updates may wait in a queue.
        m_progress.training.bestWeights.clear();
        m_progress.training.checkpoint.clear();
        m_listener.progressed(m_progress);
    }

    void warn(const QString& sentence)
    {
        if (!m_summary.warnings.contains(sentence)) // each part may give it
            m_summary.warnings.append(sentence);
    }

    ProjectStore& m_store;
    Engine& m_engine;
    const LearningCurveListener& m_listener;
    std::stop_token m_stop;
    TrainingConfig m_config; ///< with what it leaves open
    TrainingPlan m_plan;
    std::vector<TrainingSample> m_measured; ///< images on which the models are measured
    LearningCurveProgress m_progress;
    LearningCurveSummary m_summary;
};

} // namespace

Result<LearningCurveSummary> measureLearningCurve(ProjectStore& store, Engine& engine,
                                                  const LearningCurveRequest& request,
                                                  const LearningCurveListener& listener,
                                                  std::stop_token stop)
{
    const bool areShares = std::all_of(request.shares.begin(), request.shares.end(),
                                       [](double share) { return share > 0 && share <= 1; });
    if (!areShares)
        return unusable(Text::tr("A part has to be more than 0 % and at most 100 %."));
    return CurveMeasurement(store, engine, listener, std::move(stop)).run(request);
}

} // namespace boxwright
