// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/thumbnailcache.h"

#include "core/image/imagedecoder.h"

#include <QGuiApplication>
#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kSide = 256; ///< logical pixels
constexpr int kDefaultKiB = 96 * 1024;
constexpr size_t kMostWaiting = 400; ///< older requests have long been scrolled away

} // namespace

ThumbnailCache::ThumbnailCache(QObject* parent)
    : QObject(parent)
    , m_pixmaps(kDefaultKiB)
    , m_side(qRound(kSide * qGuiApp->devicePixelRatio()))
{
    // All cores: their low priority leaves the window the first place.
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
    m_pool.setThreadPriority(QThread::LowPriority);
}

ThumbnailCache::~ThumbnailCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ThumbnailCache::setSide(int pixels)
{
    if (pixels == m_side)
        return;
    m_side = pixels;
    clear();
}

void ThumbnailCache::setMemoryLimit(qint64 bytes)
{
    m_pixmaps.setMaxCost(bytes / 1024);
}

QPixmap ThumbnailCache::thumbnail(ImageId image, const QString& path)
{
    if (const QPixmap* pixmap = m_pixmaps.object(image))
        return *pixmap;
    if (m_unreadable.contains(image))
        return {};
    if (!m_pending.contains(image)) {
        m_pending.insert(image);
        m_waiting.push_back({image, path});
        if (m_waiting.size() > kMostWaiting) {
            m_pending.remove(m_waiting.front().image);
            m_waiting.erase(m_waiting.begin());
        }
        startNext();
    }
    return {};
}

void ThumbnailCache::forget(ImageId image)
{
    m_pixmaps.remove(image);
    m_unreadable.remove(image);
}

void ThumbnailCache::clear()
{
    ++m_generation;
    m_pool.clear();
    m_waiting.clear();
    m_pending.clear();
    m_unreadable.clear();
    m_pixmaps.clear();
    m_running = 0;
}

void ThumbnailCache::startNext()
{
    // Few at a time, so that what is asked for last need not wait behind what was scrolled past.
    while (!m_waiting.empty() && m_running < 2 * m_pool.maxThreadCount()) {
        const Request request = m_waiting.back();
        m_waiting.pop_back();
        ++m_running;
        m_pool.start([this, request, side = m_side, generation = m_generation] {
            const Result<DecodedImage> decoded = decodeImage(request.path, side);
            const QImage image = decoded ? decoded->image : QImage();
            QMetaObject::invokeMethod(
                this,
                [this, generation, request, image] { take(generation, request.image, image); },
                Qt::QueuedConnection);
        });
    }
}

void ThumbnailCache::take(int generation, ImageId image, const QImage& thumbnail)
{
    if (generation != m_generation)
        return;
    --m_running;
    m_pending.remove(image);
    if (thumbnail.isNull()) {
        m_unreadable.insert(image);
    } else {
        const qsizetype cost = std::max<qsizetype>(1, thumbnail.sizeInBytes() / 1024);
        m_pixmaps.insert(image, new QPixmap(QPixmap::fromImage(thumbnail)), cost);
    }
    startNext();
    Q_EMIT thumbnailReady(image);
}

} // namespace boxwright
