// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/thumbnailcache.h"

#include "core/image/imagedecoder.h"
#include "core/threadpriority.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kSide = 256; ///< logical pixels
constexpr int kDefaultKiB = 96 * 1024;
constexpr size_t kMostWaiting = 400; ///< older requests have long been scrolled away
constexpr size_t kMostUnkept = kMostWaiting; ///< they take memory like those that are shown

std::shared_ptr<PixelSlots> slotsFor(int side)
{
    return std::make_shared<PixelSlots>(qsizetype(side) * side * 4);
}

} // namespace

ThumbnailCache::ThumbnailCache(QObject* parent)
    : QObject(parent)
    , m_entries(kDefaultKiB)
    , m_side(qRound(kSide * qGuiApp->devicePixelRatio()))
{
    m_slots = slotsFor(m_side);
    // All cores: their low priority leaves the window the first place.
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
}

ThumbnailCache::~ThumbnailCache()
{
    m_pool.clear();
    m_pool.waitForDone();
    handOver();
}

void ThumbnailCache::setSide(int pixels)
{
    if (pixels == m_side)
        return;
    m_side = pixels;
    clear();
    m_slots = slotsFor(pixels);
}

void ThumbnailCache::setMemoryLimit(qint64 bytes)
{
    m_entries.setMaxCost(bytes / 1024);
}

void ThumbnailCache::setKeeper(std::shared_ptr<ThumbnailKeeper> keeper)
{
    clear();
    m_keeper = std::move(keeper);
}

QPixmap ThumbnailCache::thumbnail(ImageId image, const QString& path, const QByteArray& contentHash)
{
    if (const Entry* entry = m_entries.object(image); entry && entry->contentHash == contentHash)
        return entry->pixmap;
    if (const auto failed = m_unreadable.constFind(image); failed != m_unreadable.constEnd()
        && failed->path == path && failed->contentHash == contentHash)
        return {};
    if (!m_pending.contains(image)) {
        m_pending.insert(image);
        m_waiting.push_back({image, path, contentHash});
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
    m_entries.remove(image);
    m_unreadable.remove(image);
}

void ThumbnailCache::clear()
{
    ++m_generation;
    m_pool.clear();
    m_waiting.clear();
    m_pending.clear();
    m_unreadable.clear();
    m_entries.clear();
    m_running = 0;
    handOver();
}

/// In a thread of the pool.
ThumbnailCache::Answer ThumbnailCache::find(const Request& request, int side,
                                            ThumbnailKeeper* keeper)
{
    // A file that is gone is told as before, whatever is kept of it.
    if (keeper && !request.contentHash.isEmpty() && QFileInfo::exists(request.path)) {
        QImage kept = keeper->find(request.image, request.contentHash, side);
        if (!kept.isNull())
            return {std::move(kept)};
    }
    Result<DecodedImage> decoded = decodeImage(request.path, side);
    return {decoded ? std::move(decoded->image) : QImage(), true};
}

void ThumbnailCache::startNext()
{
    // Few at a time, so that what is asked for last need not wait behind what was scrolled past.
    while (!m_waiting.empty() && m_running < 2 * m_pool.maxThreadCount()) {
        const Request request = std::move(m_waiting.back());
        m_waiting.pop_back();
        ++m_running;
        m_pool.start([this, request, room = m_slots, keeper = m_keeper, side = m_side,
                      generation = m_generation] {
            lowerThreadPriority();
            Answer answer = find(request, side, keeper.get());
            answer.picture = room->moved(answer.picture);
            QMetaObject::invokeMethod(
                this, [this, generation, request, answer] { take(generation, request, answer); },
                Qt::QueuedConnection);
        });
    }
}

void ThumbnailCache::take(int generation, const Request& request, const Answer& answer)
{
    if (generation != m_generation)
        return;
    --m_running;
    m_pending.remove(request.image);
    m_unreadable.remove(request.image);
    if (answer.picture.isNull()) {
        m_entries.remove(request.image);
        m_unreadable.insert(request.image, request);
    } else {
        const qsizetype cost = std::max<qsizetype>(1, m_slots->bytesFor(answer.picture) / 1024);
        m_entries.insert(request.image,
                         new Entry{QPixmap::fromImage(answer.picture), request.contentHash}, cost);
        if (answer.isNew && m_keeper && !request.contentHash.isEmpty())
            m_made.push_back({request.image, request.contentHash, m_side, answer.picture});
    }
    startNext();
    if (m_running == 0 || m_made.size() >= kMostUnkept)
        handOver();
    Q_EMIT thumbnailReady(request.image);
}

void ThumbnailCache::handOver()
{
    if (m_keeper && !m_made.empty())
        m_keeper->keep(std::exchange(m_made, {}));
    m_made.clear();
}

} // namespace boxwright
