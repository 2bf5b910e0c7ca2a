// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageloader.h"

#include "core/image/imagedecoder.h"

#include <QMetaObject>

#include <algorithm>
#include <memory>

namespace boxwright {

namespace {

constexpr int kCacheKiB = 256 * 1024;
constexpr int kPrefetchPriority = 0;
constexpr int kWantedPriority = 1;

} // namespace

ImageLoader::ImageLoader(QObject* parent)
    : QObject(parent)
    , m_cache(kCacheKiB)
{
    m_pool.setMaxThreadCount(2); // one for the image that is waited for, one looking ahead
}

ImageLoader::~ImageLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ImageLoader::load(const QString& path)
{
    m_wanted = path;
    if (const Entry* entry = m_cache.object(path)) {
        const Entry copy = *entry;
        Q_EMIT loaded(path, copy.image, copy.warning);
        return;
    }
    start(path, kWantedPriority);
}

void ImageLoader::prefetch(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!m_cache.contains(path))
            start(path, kPrefetchPriority);
    }
}

void ImageLoader::forget(const QString& path)
{
    m_cache.remove(path);
}

void ImageLoader::start(const QString& path, int priority)
{
    if (m_running.contains(path))
        return;
    m_running.insert(path);
    m_pool.start(
        [this, path] {
            // Shared, because what is queued must be copyable and pixels should not be copied.
            auto result = std::make_shared<Result<Entry>>(decode(path));
            QMetaObject::invokeMethod(
                this, [this, path, result] { keep(path, *result); }, Qt::QueuedConnection);
        },
        priority);
}

Result<ImageLoader::Entry> ImageLoader::decode(const QString& path)
{
    const Result<DecodedImage> decoded = decodeImage(path);
    if (!decoded)
        return decoded.error();
    return Entry{ImagePyramid(decoded->image, decoded->fullSize), decoded->warning};
}

void ImageLoader::keep(const QString& path, const Result<Entry>& result)
{
    m_running.remove(path);
    if (result) {
        const qint64 cost = std::min<qint64>(result->image.bytes() / 1024, kCacheKiB);
        m_cache.insert(path, new Entry(*result), cost);
    }
    if (path != m_wanted)
        return;
    if (result)
        Q_EMIT loaded(path, result->image, result->warning);
    else
        Q_EMIT failed(path, result.error());
}

} // namespace boxwright
