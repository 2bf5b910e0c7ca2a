// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportcontent.h"

#include "core/metrics/livequality.h"
#include "core/run/keptevaluation.h"
#include "core/run/runlookup.h"
#include "core/run/taughtboxes.h"
#include "core/run/taughttwins.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What reading the data set tells of the images.
struct ImageFacts
{
    QHash<ImageId, QSize> sizes;
    QHash<ImageId, QString> paths; ///< absolute
    int twins = 0; ///< see taughtTwins()
};

Error notMeasured(const ModelRecord& model, Split split)
{
    QString sentence;
    switch (split) {
    case Split::Train:
        sentence = Text::tr("“%1” was not measured on the training images yet. Evaluate it on them "
                            "first.");
        break;
    case Split::Validation:
        sentence = Text::tr("“%1” was not measured on the validation images yet. Evaluate it on "
                            "them first.");
        break;
    case outOfFold:
        sentence = Text::tr("“%1” was trained without k-fold, so there are no figures of every "
                            "image.");
        break;
    case Split::Test:
        sentence = Text::tr("“%1” was not measured on the test images yet. Evaluate it on them "
                            "first.");
        break;
    }
    return {ErrorCode::NotFound, sentence.arg(model.name)};
}

Error reportCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("The report was cancelled. Nothing was written.")};
}

Result<ImageFacts> imageFacts(const ProjectStore& store)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    ImageFacts facts;
    for (const ImageRecord& image : *images) {
        facts.sizes.insert(image.id, image.size);
        facts.paths.insert(image.id, store.absoluteImagePath(image));
    }
    return facts;
}

Result<void> addRun(ReportContent& content, const ProjectStore& store)
{
    if (!content.model.run)
        return {};
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    if (const RunRecord* run = findRun(*runs, *content.model.run))
        content.run = *run;
    return {};
}

std::vector<ReportLabel> reportLabels(const ReportContent& content, const EvaluatedPart& part,
                                      const std::optional<QHash<LabelId, int>>& learned)
{
    const LiveQuality live(part, kUsualIou);
    std::vector<ReportLabel> labels;
    labels.reserve(part.labels.size());
    for (std::size_t i = 0; i < part.labels.size(); ++i) {
        const LabelQuality& measured = content.evaluation.labels[i];
        const DetectionCounts& counts = live.counts()[i];
        ReportLabel label{part.labels[i], measured, content.intervals.labels[i],
                          thresholdCurve(counts), iouHistogram(counts, measured.threshold)};
        if (learned)
            label.trainingBoxes = learned->value(part.labels[i].id);
        labels.push_back(std::move(label));
    }
    return labels;
}

/// All that follows from what the model found and what it should have found.
void addFigures(ReportContent& content, const EvaluatedPart& part, const ImageFacts& facts,
                const std::vector<BoxCase>& cases,
                const std::optional<QHash<LabelId, int>>& learned)
{
    const ScoreThresholds& thresholds = content.model.thresholds;
    content.labels = reportLabels(content, part, learned);
    content.confusions = ConfusionMatrix(part, thresholds, kUsualIou);
    content.errorCosts = errorCosts(part, thresholds);
    content.misses = missBuckets(part, thresholds, kUsualIou, facts.sizes);
    AdviceBasis basis{&part.labels, &content.evaluation, &cases, &content.misses};
    if (learned)
        basis.trainingBoxes = *learned;
    basis.twins = facts.twins;
    content.advice = adviceFor(basis);
}

} // namespace

Result<ReportContent> gatherReport(const ProjectStore& store, const ModelRecord& model, Split split,
                                   const ReportProgress& progress, const std::stop_token& stop)
{
    const auto kept = keptEvaluation(store, model, split);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return notMeasured(model, split);
    const EvaluatedPart& part = (*kept)->part;
    ReportContent content{model, QFileInfo(store.path()).completeBaseName()};
    content.written = QDateTime::currentDateTime();
    content.hasTruthChanged = (*kept)->hasTruthChanged;
    auto facts = imageFacts(store);
    if (!facts)
        return facts.error();
    const auto twins = taughtTwins(store, model, part, stop);
    if (!twins)
        return stop.stop_requested() ? reportCancelled() : twins.error();
    facts->twins = *twins;
    if (const auto added = addRun(content, store); !added)
        return added.error();
    const auto learned = taughtBoxes(store, content.model);
    if (!learned)
        return learned.error();

    // In older projects thresholds may have moved since the model was measured.
    content.evaluation =
        evaluateDetections(part.truth, part.detections, part.labels, model.thresholds, kUsualIou);
    content.evaluation.split = split;
    content.evaluation.measured = (*kept)->evaluation.measured;
    content.intervals = bootstrapIntervals(part, model.thresholds, kUsualIou, {}, stop);
    if (stop.stop_requested())
        return reportCancelled();
    const auto cases = boxCases(part, model.thresholds, kUsualIou);
    addFigures(content, part, *facts, cases, *learned);
    content.pictures = reportPictures(part.labels, cases, facts->paths, progress, stop);
    if (stop.stop_requested())
        return reportCancelled();
    return content;
}

} // namespace boxwright
