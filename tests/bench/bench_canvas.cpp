// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the canvas: the time from a gesture's event to its painted frame, with many boxes on a
// 12-megapixel image. Prints a table, or JSON with --json.

#include "core/annotation/annotationdocument.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 100;
const QSize kImage(4000, 3000);
const QSize kView(1280, 800);

std::vector<Label> someLabels()
{
    std::vector<Label> labels;
    for (int i = 0; i < 8; ++i)
        labels.push_back(
            {LabelId(i + 1), u"label %1"_s.arg(i), QColor::fromHsv(i * 45, 200, 220), i});
    return labels;
}

std::vector<Annotation> someBoxes(int count)
{
    std::mt19937 random(1);
    const auto between = [&random](double low, double high) {
        return std::uniform_real_distribution<>(low, high)(random);
    };
    std::vector<Annotation> boxes;
    for (int i = 0; i < count; ++i) {
        const double width = between(20, 120);
        const double height = between(20, 120);
        boxes.push_back({BoxId::create(),
                         LabelId(i % 8 + 1),
                         {between(0, kImage.width() - width), between(0, kImage.height() - height),
                          width, height}});
    }
    return boxes;
}

QImage someImage()
{
    QImage image(kImage, QImage::Format_RGB32);
    for (int y = 0; y < kImage.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < kImage.width(); ++x)
            line[x] = qRgb(x & 255, y & 255, (x * y >> 8) & 255);
    }
    return image;
}

struct Times
{
    double median = 0; ///< milliseconds
    double p95 = 0;
};

/// Frame times of a gesture: `step` sends one event, painting is waited for.
Times measure(int frames, const std::function<void(int)>& step)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        QCoreApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

/// The canvas with a document, ready to be timed.
struct Bench
{
    Bench(int count, const ImagePyramid& image)
        : document({ImageId(1), u"a.png"_s, {}, kImage}, someBoxes(count))
        , canvas(scene)
        , actions(canvas, scene, canvas)
    {
        canvas.resize(kView);
        canvas.show();
        scene.setLabels(someLabels());
        scene.setDocument(&document);
        scene.setImage(image);
        QCoreApplication::processEvents();
    }

    Times pan()
    {
        canvas.setZoom(0.5);
        scene.setSmoothImage(true);
        QCoreApplication::processEvents();
        return measure(kFrames, [this](int i) {
            QScrollBar& bar = *canvas.horizontalScrollBar();
            bar.setValue(bar.value() + (i % 20 < 10 ? 9 : -9));
        });
    }
    Times zoom()
    {
        canvas.fitImage();
        QCoreApplication::processEvents();
        return measure(kFrames, [this](int i) {
            canvas.zoomAt(i % 20 < 10 ? 1.25 : 0.8, {kView.width() / 3, kView.height() / 3});
        });
    }
    Times crosshair()
    {
        canvas.fitImage();
        actions.drawTool->trigger();
        QCoreApplication::processEvents();
        return measure(kFrames, [this](int i) {
            QTest::mouseMove(canvas.viewport(), {100 + i * 5, 100 + i * 3});
        });
    }
    Times moveBox()
    {
        Annotation box = document.annotations().front();
        return measure(kFrames, [this, &box](int) {
            box.box.x += 1;
            scene.boxLayer().changeBox(box);
        });
    }
    Times addBox()
    {
        return measure(kFrames, [this](int i) {
            const BoundingBox box{100.0 + i, 100.0 + i, 80, 60};
            document.addBoxes({{BoxId::create(), LabelId(1), box}}, u"Draw box"_s);
        });
    }

    AnnotationDocument document;
    AnnotationScene scene;
    ImageCanvas canvas;
    CanvasActions actions;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const bool json = QCoreApplication::arguments().contains(u"--json"_s);
    const ImagePyramid image(someImage(), kImage);
    QJsonArray rows;
    if (!json)
        std::printf("%8s %-10s %10s %10s\n", "boxes", "gesture", "median ms", "p95 ms");
    for (const int count : {100, 5000, 20000}) {
        Bench bench(count, image);
        const std::vector<std::pair<const char*, Times>> results{{"pan", bench.pan()},
                                                                 {"zoom", bench.zoom()},
                                                                 {"crosshair", bench.crosshair()},
                                                                 {"move box", bench.moveBox()},
                                                                 {"add box", bench.addBox()}};
        for (const auto& [gesture, times] : results) {
            if (!json)
                std::printf("%8d %-10s %10.2f %10.2f\n", count, gesture, times.median, times.p95);
            rows.append(QJsonObject{{u"boxes"_s, count},
                                    {u"gesture"_s, QLatin1String(gesture)},
                                    {u"median_ms"_s, times.median},
                                    {u"p95_ms"_s, times.p95}});
        }
    }
    if (json)
        std::printf("%s\n", QJsonDocument(rows).toJson(QJsonDocument::Compact).constData());
    return 0;
}
