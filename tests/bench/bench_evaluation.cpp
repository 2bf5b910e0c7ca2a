// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Evaluate page waits for, as JSON: detections of ten labels, always the same ones. Live
// figures and intervals on 2,000 images with 100,000 detections, the best of several times; what is
// read before the table shows, and all cases, of a project with 10,000 images and 500,000. With
// --gallery: these cases scrolled through by the wheel, as fast as frames come, and what they cost
// in memory, in a process that did nothing else.

#include "core/metrics/boxcase.h"
#include "core/metrics/livequality.h"
#include "core/metrics/qualityintervals.h"
#include "core/run/keptevaluation.h"
#include "widgets/panels/casegallery.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <random>
#include <thread>
#include <unistd.h>

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

/// The name of the n-th of a few pictures, each with grain of its own.
QStringList madePictures(const QTemporaryDir& folder)
{
    constexpr int kPictures = 16;
    std::mt19937 random(1);
    QStringList paths;
    for (int i = 0; i < kPictures; ++i) {
        QImage picture(640, 480, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
            for (int x = 0; x < picture.width(); ++x)
                line[x] = 0xff000000 | static_cast<QRgb>(random() & 0x3f3f3f);
        }
        paths.append(folder.filePath(u"%1.jpg"_s.arg(i)));
        if (!picture.save(paths.last(), "JPEG", 90))
            qFatal("A picture cannot be written.");
    }
    return paths;
}

double residentMegabytes()
{
    QFile pages(u"/proc/self/statm"_s);
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    return pages.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Milliseconds from each turn of the wheel to its painted frame. What comes meanwhile, as crops
/// do, is worked off within frames only: nothing hides between them.
std::vector<double> scroll(QListView& grid, int frames)
{
    constexpr double kFrameMs = 1000.0 / 60;
    const QPointF place = grid.viewport()->rect().center();
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(frames));
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        QWheelEvent turn(place, grid.viewport()->mapToGlobal(place), {}, {0, -240}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid.viewport(), &turn);
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (times.back() < kFrameMs)
            std::this_thread::sleep_for(
                std::chrono::duration<double, std::milli>(kFrameMs - times.back()));
    }
    return times;
}

void measureGallery(QJsonObject& result)
{
    constexpr int kPlaces = 100;
    constexpr int kFrames = 600;
    const QTemporaryDir folder;
    const QStringList pictures = madePictures(folder);
    const std::vector<Label> labels = madeLabels();
    std::vector<ImageId> images;
    for (int id = 1; id <= 10000; ++id)
        images.emplace_back(id);
    const EvaluatedPart part = madePart(labels, images);
    ScoreThresholds all;
    for (const Label& label : labels)
        all[label.id] = 0;
    CaseGallery gallery(CaseGallery::Mode::Cases);
    gallery.resize(1280, 800);
    gallery.show();
    QCoreApplication::processEvents();
    const double before = residentMegabytes();

    gallery.setFilter({}); // all kinds
    gallery.setCases(std::make_shared<const CaseSet>(boxCases(part, all, 0.5)), labels,
                     [&pictures](ImageId id) -> std::optional<CaseImage> {
                         return CaseImage{pictures.at(id.value() % pictures.size()), {640, 480}};
                     });
    auto& grid = *gallery.findChild<QListView*>(u"caseGrid"_s);
    std::vector<double> times = scroll(grid, kFrames);
    std::sort(times.begin(), times.end());
    // Far more places than the crops that are kept have room for.
    QScrollBar& bar = *grid.verticalScrollBar();
    for (int place = 0; place <= kPlaces; ++place) {
        bar.setValue(static_cast<int>(qint64(bar.maximum()) * place / kPlaces));
        QTest::qWait(50);
    }
    result[u"gallery_cases"_s] = gallery.cases().size();
    result[u"gallery_p95_ms"_s] = times[times.size() * 95 / 100];
    result[u"gallery_longest_ms"_s] = times.back();
    result[u"gallery_mb"_s] = residentMegabytes() - before;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QJsonObject result;
    if (QCoreApplication::arguments().contains(u"--gallery"_s)) {
        measureGallery(result);
    } else {
        measureLive(result);
        measurePage(result);
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
