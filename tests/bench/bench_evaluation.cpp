// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Evaluate page waits for, as JSON: detections of ten labels, always the same ones. Live
// figures and intervals on 2,000 images with 100,000 detections, the best of several times; what is
// read before the table shows, and all cases, of a project with 10,000 images and 500,000.

#include "core/metrics/boxcase.h"
#include "core/metrics/livequality.h"
#include "core/metrics/qualityintervals.h"
#include "core/run/keptevaluation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>
#include <random>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLabels = 10;
constexpr int kDetectionsPerImage = 50;
constexpr int kTruthPerImage = 20;

std::vector<Label> madeLabels()
{
    std::vector<Label> labels;
    labels.reserve(kLabels);
    for (int i = 0; i < kLabels; ++i)
        labels.push_back({LabelId(i + 1), QString::number(i), {}, i});
    return labels;
}

EvaluatedPart madePart(const std::vector<Label>& labels, const std::vector<ImageId>& images)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> unit(0, 1);
    EvaluatedPart part{labels, {}, {}};
    for (const ImageId image : images) {
        part.truth.push_back({image, {}});
        part.detections.push_back({image, {}});
        for (int i = 0; i < kDetectionsPerImage; ++i) {
            const LabelId label = labels[static_cast<std::size_t>(i % kLabels)].id;
            const BoundingBox box{580 * unit(random), 400 * unit(random), 40, 60};
            if (i < kTruthPerImage)
                part.truth.back().annotations.push_back({BoxId::create(), label, box});
            part.detections.back().detections.push_back(
                {label, box.translated(20 * unit(random), 0), unit(random)});
        }
    }
    return part;
}

ScoreThresholds thresholdsOf(const std::vector<Label>& labels)
{
    ScoreThresholds thresholds;
    for (const Label& label : labels)
        thresholds[label.id] = 0.3;
    return thresholds;
}

double milliseconds(int times, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void measureLive(QJsonObject& result)
{
    const std::vector<Label> labels = madeLabels();
    std::vector<ImageId> images;
    for (int id = 1; id <= 2000; ++id)
        images.emplace_back(id);
    const EvaluatedPart part = madePart(labels, images);
    const ScoreThresholds thresholds = thresholdsOf(labels);
    LiveQuality live(part);
    result[u"iou_ms"_s] = milliseconds(10, [&] {
        live.setIou(0.5);
        live.at(thresholds);
    });
    result[u"threshold_ms"_s] = milliseconds(20, [&] { live.at(thresholds); });
    result[u"ap_ms"_s] = milliseconds(
        3, [&] { evaluateDetections(part.truth, part.detections, labels, thresholds); });
    result[u"intervals_ms"_s] = milliseconds(3, [&] { bootstrapIntervals(part, thresholds, 0.5); });
}

void measurePage(QJsonObject& result)
{
    TemporaryProject project;
    ModelRecord model{ModelId(0)};
    model.name = u"model"_s;
    for (const Label& label : madeLabels())
        model.labels.push_back(makeLabel(project.addLabel(label.name), label.name));
    model.thresholds = thresholdsOf(model.labels);
    model.id = valueOf(project.store().addModel(model, "weights"));
    const std::vector<ImageId> images = project.addImages(10000);
    const EvaluatedPart part = madePart(model.labels, images);
    Operation boxes{u"Boxes"_s, {}, {}};
    for (const ImageTruth& image : part.truth)
        for (const Annotation& box : image.annotations)
            boxes.changes.emplace_back(AnnotationChange{image.image, {}, box});
    valueOf(project.store().apply(boxes));
    mustWork(project.store().setEvaluation(
        model.id, evaluateDetections(part.truth, part.detections, model.labels, model.thresholds),
        part));
    result[u"table_ms"_s] = milliseconds(3, [&] {
        const auto kept = valueOf(keptEvaluation(project.store(), model, Split::Test));
        LiveQuality(kept->part).at(model.thresholds);
    });
    result[u"cases_ms"_s] = milliseconds(3, [&] { boxCases(part, model.thresholds, 0.5); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QJsonObject result;
    measureLive(result);
    measurePage(result);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
