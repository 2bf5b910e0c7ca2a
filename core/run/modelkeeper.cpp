// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/modelkeeper.h"

#include "core/run/projectsamples.h"
#include "core/run/thresholdchoice.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelKeeper)
};

bool isShown(LabelId label, const std::vector<TrainingSample>& samples)
{
    return std::any_of(samples.begin(), samples.end(), [label](const TrainingSample& sample) {
        return std::any_of(sample.annotations.begin(), sample.annotations.end(),
                           [label](const Annotation& box) { return box.label == label; });
    });
}

} // namespace

ModelKeeper::ModelKeeper(ProjectStore& store, const ProgressSink& progress, std::stop_token stop)
    : m_store(store)
    , m_progress(progress)
    , m_stop(std::move(stop))
{ }

Result<void> ModelKeeper::keep(const NewModel& trained, Detector& detector,
                               const std::vector<TrainingSample>& validation,
                               TrainingSummary& summary)
{
    m_settings.threads = trained.threads;
    m_settings.isPolite = trained.isPolite;
    m_shouldStop = trained.isSuspended ? trained.isSuspended : stopAtOnce(m_stop);
    const auto onValidation =
        detectOnSamples(detector, validation, phaseProgress(m_progress, TrainingPhase::Validating),
                        m_shouldStop, m_settings);
    if (!onValidation)
        return onValidation.error();
    if (!onValidation->isComplete || m_shouldStop()) {
        return Error{ErrorCode::Cancelled,
                     Text::tr("Measuring the model of a training was stopped. It is kept the next "
                              "time.")};
    }

    ModelRecord model{ModelId(0), trained.run, trained.name, QDateTime::currentDateTimeUtc()};
    model.labels = trained.labels.empty() ? detector.labels() : trained.labels;
    // The scores of other models, but of many more images than a few.
    const bool isFoldSurer =
        trained.outOfFold.isComplete && onValidation->truth.size() < enoughToChoose;
    const SampleDetections& seen = isFoldSurer ? trained.outOfFold : *onValidation;
    model.thresholds =
        chooseThresholds(seen.truth, seen.detections, model.labels, m_settings.minimumScore);
    model.inputSize = detector.inputSize();
    model.bestEpoch = trained.bestEpoch;
    const auto id = m_store.addModel(model, trained.weights);
    if (!id)
        return id.error();
    model.id = *id;
    summary.model = *id;
    if (auto kept = keepEvaluation(model, trained.outOfFold, outOfFold, summary); !kept)
        return kept;
    if (auto kept = keepEvaluation(model, *onValidation, Split::Validation, summary); !kept)
        return kept;
    return measureOnTest(detector, model, summary);
}

Result<void> ModelKeeper::measureOnTest(Detector& detector, const ModelRecord& model,
                                        TrainingSummary& summary)
{
    const auto part = measuredPart(m_store, model.run, Split::Test);
    if (!part)
        return part.error();
    if (part->leftOut > 0)
        summary.warnings.append(leftOutSentence(part->leftOut));
    const std::vector<TrainingSample>& samples = part->samples;
    if (samples.empty()) {
        summary.warnings.append(
            Text::tr("There is no test part, so the figures are those of the validation part, "
                     "which also chose the model. Assign some images to the test part."));
        return {};
    }
    for (const Label& label : model.labels) {
        if (!isShown(label.id, samples)) {
            summary.warnings.append(
                Text::tr("No test image shows \"%1\", so how well it is found is not known.")
                    .arg(label.name));
        }
    }
    const auto onTest =
        detectOnSamples(detector, samples, phaseProgress(m_progress, TrainingPhase::Testing),
                        m_shouldStop, m_settings);
    if (!onTest)
        return onTest.error();
    if (!onTest->isComplete) {
        summary.warnings.append(Text::tr(
            "The run was stopped before all test images were seen, so the figures are those of "
            "the validation part. Evaluate the model for those of the test part."));
        return {};
    }
    return keepEvaluation(model, *onTest, Split::Test, summary);
}

Result<void> ModelKeeper::keepEvaluation(const ModelRecord& model, const SampleDetections& found,
                                         Split split, TrainingSummary& summary)
{
    for (const QString& skipped : found.skipped)
        summary.warnings.append(skippedSentence(skipped));
    if (!found.isComplete)
        return {};
    Evaluation evaluation =
        evaluateDetections(found.truth, found.detections, model.labels, model.thresholds);
    evaluation.split = split;
    evaluation.measured = QDateTime::currentDateTimeUtc();
    const EvaluatedPart part{model.labels, found.truth, found.detections};
    if (auto kept = m_store.setEvaluation(model.id, evaluation, part); !kept)
        return kept.error();
    summary.evaluation = std::move(evaluation);
    return {};
}

} // namespace boxwright
