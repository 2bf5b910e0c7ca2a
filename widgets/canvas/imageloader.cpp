// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageloader.h"

#include <QMetaObject>

#include <algorithm>
#include <memory>
#include <utility>

namespace boxwright {

namespace {

constexpr qint64 kMemoryLimit = qint64(256) * 1024 * 1024;
constexpr int kMostWanted = 2; ///< the wanted image, and one that was until a moment ago
constexpr int kMostAhead = 1;

/// Of the pyramid, whose levels above the first add a third.
qint64 kibibytesOf(const QSize& size)
{
    return qint64(size.width()) * size.height() * 4 * 4 / 3 / 1024;
}

} // namespace

ImageLoader::ImageLoader(QObject* parent)
    : ImageLoader([](const QString& path) { return decodeImage(path); }, kMemoryLimit, parent)
{ }

ImageLoader::ImageLoader(Decode decode, qint64 memoryLimit, QObject* parent)
    : QObject(parent)
    , m_decode(std::move(decode))
    , m_cache(memoryLimit / 1024)
{
    m_pool.setMaxThreadCount(kMostWanted + kMostAhead);
}

ImageLoader::~ImageLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImageLoader::load(const QString& path)
{
    m_wanted = path;
    m_named.clear(); // for the image before
    m_ahead.clear();
    const Entry* entry = m_cache.object(path);
    m_isWaiting = entry == nullptr;
    if (entry != nullptr) {
        const Entry copy = *entry;
        Q_EMIT loaded(path, copy.image, copy.warning);
    }
    startNext();
}

void ImageLoader::prefetch(const QStringList& paths)
{
    m_named = paths;
    m_ahead = paths;
    startNext();
}

void ImageLoader::forget(const QString& path)
{
    m_cache.remove(path);
}

void ImageLoader::startNext()
{
    if (m_isWaiting) {
        if (!m_running.contains(m_wanted) && m_runningWanted < kMostWanted)
            start(m_wanted, m_runningWanted, {});
        return; // nobody looks ahead before there is something to look at
    }
    while (!m_ahead.isEmpty() && m_runningAhead < kMostAhead) {
        const QString path = m_ahead.takeFirst();
        if (m_cache.object(path) == nullptr && !m_running.contains(path))
            start(path, m_runningAhead, roomFor(path));
    }
}

std::optional<qint64> ImageLoader::roomFor(const QString& ahead)
{
    if (ahead == m_named.first())
        return {};
    qint64 room = m_cache.maxCost();
    QStringList needed = m_named;
    needed.append(m_wanted);
    for (const QString& path : std::as_const(needed)) {
        if (const Entry* entry = m_cache.object(path))
            room -= entry->kibibytes();
    }
    return room;
}

void ImageLoader::start(const QString& path, int& running, std::optional<qint64> room)
{
    m_running.insert(path);
    ++running;
    m_pool.start([this, path, room, read = m_decode, &running] {
        // Shared, because what is queued must be copyable and pixels should not be copied.
        auto answer = std::make_shared<Answer>(answerFor(read, path, room));
        QMetaObject::invokeMethod(
            this,
            [this, path, answer, &running] {
                --running;
                keep(path, *answer);
            },
            Qt::QueuedConnection);
    });
}

ImageLoader::Answer ImageLoader::answerFor(const Decode& decode, const QString& path,
                                           std::optional<qint64> room)
{
    if (room) {
        const Result<ImageHeader> header = readImageHeader(path);
        if (header && kibibytesOf(header->size) > *room)
            return {};
    }
    const Result<DecodedImage> decoded = decode(path);
    if (!decoded)
        return decoded.error();
    return Entry{ImagePyramid(decoded->image, decoded->fullSize), decoded->warning};
}

void ImageLoader::keep(const QString& path, const Answer& answer)
{
    m_running.remove(path);
    const bool isWanted = m_isWaiting && path == m_wanted;
    if (answer && *answer) {
        const Entry& entry = **answer;
        m_cache.insert(path, new Entry(entry), std::min(entry.kibibytes(), m_cache.maxCost()));
    }
    // An image for which there was no room may be the wanted one by now.
    if (isWanted && answer) {
        m_isWaiting = false;
        if (*answer)
            Q_EMIT loaded(path, (*answer)->image, (*answer)->warning);
        else
            Q_EMIT failed(path, answer->error());
    }
    startNext();
}

} // namespace boxwright
