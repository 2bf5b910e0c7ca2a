// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how images reach the screen: the next image while somebody goes steadily forward, the
// first sight of a large one, a huge PNG beside a live window, and thumbnails a second. Writes
// photos of its own into a temporary folder. Prints JSON.

#include "core/annotation/annotationdocument.h"
#include "core/dataset/thumbnailkeeper.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/imageloader.h"
#include "widgets/models/thumbnailcache.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <vector>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

const QSize kView(1280, 800);
constexpr int kLookMs = 250; ///< at each image, before going on

/// Shapes and grain, so that files are as large and as slow as those of a camera.
QImage photo(const QSize& size, unsigned seed)
{
    std::mt19937 random(seed);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(int(random() % 360), 90, 180));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < 60; ++i) {
            painter.setBrush(QColor::fromHsv(int(random() % 360), int(random() % 200), 200));
            painter.drawEllipse(
                QPointF(random() % unsigned(size.width()), random() % unsigned(size.height())),
                size.width() / 14.0, size.height() / 9.0);
        }
    }
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int grain = int(random() % 9) - 4;
            line[x] = qRgb(std::clamp(qRed(line[x]) + grain, 0, 255),
                           std::clamp(qGreen(line[x]) + grain, 0, 255),
                           std::clamp(qBlue(line[x]) + grain, 0, 255));
        }
    }
    return image;
}

/// `kinds` different photos in `count` files.
QStringList photos(const QTemporaryDir& folder, const QString& name, const QSize& size, int count,
                   int kinds)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << folder.filePath(u"%1 %2.jpg"_s.arg(name).arg(i));
        if (i < kinds)
            photo(size, unsigned(i)).save(paths.back(), "JPEG", 90);
        else
            QFile::copy(paths[i % kinds], paths.back());
    }
    return paths;
}

double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(double(times.size()) * part))];
}

/// The longest time in which the event loop did not come round.
class Stalls
{
public:
    Stalls()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    double longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// The canvas as the Label stage uses it.
class Viewer
{
public:
    Viewer()
        : m_canvas(m_scene)
    {
        QObject::connect(&m_loader, &ImageLoader::loaded,
                         [this](const QString&, const ImagePyramid& image, const QString&) {
                             m_scene.setImage(image);
                             m_canvas.viewport()->repaint();
                             m_isShown = true;
                             m_loop.quit();
                         });
        m_canvas.resize(kView);
        m_canvas.show();
        QCoreApplication::processEvents();
    }

    /// Milliseconds from asking for an image to its painted frame.
    double show(const QString& path, const QSize& size, const QStringList& next)
    {
        QElapsedTimer timer;
        timer.start();
        m_isShown = false;
        auto document = std::make_unique<AnnotationDocument>(
            ImageRecord{ImageId(1), u"a.jpg"_s, {}, size}, std::vector<Annotation>());
        m_scene.setDocument(document.get());
        m_scene.setImage({});
        m_document = std::move(document);
        m_loader.load(path);
        m_loader.prefetch(next);
        if (!m_isShown)
            m_loop.exec();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    std::unique_ptr<AnnotationDocument> m_document;
    AnnotationScene m_scene;
    ImageCanvas m_canvas;
    ImageLoader m_loader;
    QEventLoop m_loop;
    bool m_isShown = false;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double goForward(const QTemporaryDir& folder)
{
    const QSize size(2400, 1600);
    const QStringList paths = photos(folder, u"four megapixels"_s, size, 40, 8);
    Viewer viewer;
    std::vector<double> times;
    for (int i = 0; i + 1 < paths.size(); ++i) {
        const double time = viewer.show(paths[i], size, {paths[i + 1]});
        if (i > 0) // nothing could be looked ahead for the first
            times.push_back(time);
        wait(kLookMs);
    }
    return share(times, 0.95);
}

double firstSight(const QTemporaryDir& folder)
{
    const QSize size(4000, 3000);
    const QStringList paths = photos(folder, u"twelve megapixels"_s, size, 5, 5);
    std::vector<double> times;
    for (const QString& path : paths)
        times.push_back(Viewer().show(path, size, {}));
    return share(times, 0.5);
}

QJsonObject hugePng(const QTemporaryDir& folder)
{
    const QSize size(6000, 4500);
    const QString path = folder.filePath(u"huge.png"_s);
    photo(size, 1).save(path, "PNG", 100); // 100: hardly compressed
    Viewer viewer;
    const Stalls stalls;
    const double time = viewer.show(path, size, {});
    return {{u"megabytes"_s, double(QFileInfo(path).size()) / 1e6},
            {u"ms"_s, time},
            {u"longest_stall_ms"_s, stalls.longestMs()}};
}

/// As the grid asks for them; a project keeps them, as far as it does not have them yet.
QJsonObject thumbnails(const QStringList& paths, const ProjectFile& project)
{
    const QByteArray hash(32, 'h');
    ThumbnailCache cache;
    cache.setKeeper(std::make_shared<ThumbnailKeeper>(project));
    QEventLoop loop;
    int ready = 0;
    QObject::connect(&cache, &ThumbnailCache::thumbnailReady, [&] {
        if (++ready == paths.size())
            loop.quit();
    });
    const Stalls stalls;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < paths.size(); ++i)
        cache.thumbnail(ImageId(i + 1), paths[i], hash);
    loop.exec();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return {{u"per_second"_s, double(paths.size()) / seconds},
            {u"longest_stall_ms"_s, stalls.longestMs()}};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    // As many as a cache keeps waiting; see thumbnailcache.cpp.
    const QStringList vga = photos(folder, u"vga"_s, {640, 480}, 400, 20);
    const QStringList large = photos(folder, u"large"_s, {4000, 3000}, 60, 6);
    TemporaryProject forVga;
    forVga.addImages(int(vga.size()));
    TemporaryProject forLarge;
    forLarge.addImages(int(large.size()));
    const QJsonObject result{{u"next_image_p95_ms"_s, goForward(folder)},
                             {u"first_sight_12mp_ms"_s, firstSight(folder)},
                             {u"huge_png"_s, hugePng(folder)},
                             {u"thumbnails_vga"_s, thumbnails(vga, forVga.file())},
                             {u"thumbnails_12mp"_s, thumbnails(large, forLarge.file())},
                             {u"thumbnails_kept"_s, thumbnails(vga, forVga.file())}};
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
