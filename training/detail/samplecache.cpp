// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/samplecache.h"

#include "core/run/sampleimage.h"
#include "training/detail/letterbox.h"

#include <algorithm>

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargeImagePixels = 25'000'000;

/// Held while a large image is decoded: each takes hundreds of megabytes, and the images of the
/// next epoch are decoded while those of the validation part are.
std::mutex& largeImages()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

int keptSide(const QSize& image, int maximumSide, int tileSize)
{
    const int longer = std::max(image.width(), image.height());
    return longer > tileSize && tileSize > 0
        ? int(std::ceil(double(longer) * maximumSide / tileSize))
        : maximumSide;
}

SampleCache::SampleCache(std::vector<TrainingSample> samples, const std::vector<Label>& labels,
                         int maximumSide, qint64 maximumBytes, int tileSize)
    : m_samples(std::move(samples))
    , m_maximumSide(maximumSide)
    , m_tileSize(tileSize)
    , m_freeBytes(maximumBytes)
    , m_kept(m_samples.size())
{
    for (size_t i = 0; i < labels.size(); ++i)
        m_classes.emplace(labels[i].id, int(i));
}

std::shared_ptr<const LoadedSample> SampleCache::load(size_t index, const std::stop_token& stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept[index])
            return m_kept[index];
        if (m_skipped.contains(index))
            return nullptr;
    }
    const QSize size = m_samples[index].size;
    std::unique_lock large(largeImages(), std::defer_lock);
    if (qint64(size.width()) * size.height() > kLargeImagePixels)
        large.lock();
    if (stop.stop_requested())
        return nullptr;
    std::shared_ptr<const LoadedSample> loaded = decode(index);
    if (!loaded)
        return nullptr;

    const std::lock_guard lock(m_mutex);
    const auto bytes = qint64(loaded->pixels.total() * loaded->pixels.elemSize());
    if (!m_kept[index] && bytes <= m_freeBytes) {
        m_freeBytes -= bytes;
        m_kept[index] = loaded;
    }
    return loaded;
}

std::shared_ptr<const LoadedSample> SampleCache::decode(size_t index)
{
    const TrainingSample& sample = m_samples[index];
    const Result<DecodedImage> decoded =
        decodeSample(sample, keptSide(sample.size, m_maximumSide, m_tileSize));
    if (!decoded) {
        const std::lock_guard lock(m_mutex);
        m_skipped.emplace(index, sample.path + u": "_s + decoded.error().message);
        return nullptr;
    }
    auto loaded = std::make_shared<LoadedSample>();
    loaded->pixels = toBgr(decoded->image);
    const double scaleX = double(loaded->pixels.cols) / decoded->fullSize.width();
    const double scaleY = double(loaded->pixels.rows) / decoded->fullSize.height();
    loaded->scale = scaleX;
    loaded->truths = truths(sample, scaleX, scaleY);
    return loaded;
}

std::vector<TruthBox> SampleCache::truths(const TrainingSample& sample, double scaleX,
                                          double scaleY) const
{
    std::vector<TruthBox> truths;
    for (const Annotation& annotation : sample.annotations) {
        const auto label = m_classes.find(annotation.label);
        const BoundingBox box = annotation.box.clampedTo(sample.size);
        if (label == m_classes.end() || !box.isFinite() || box.isEmpty())
            continue;
        truths.push_back({{float(box.left() * scaleX), float(box.top() * scaleY),
                           float(box.right() * scaleX), float(box.bottom() * scaleY)},
                          label->second,
                          annotation.difficult || annotation.crowd});
    }
    return truths;
}

QStringList SampleCache::skippedImages() const
{
    const std::lock_guard lock(m_mutex);
    QStringList images;
    for (const auto& [index, why] : m_skipped)
        images.append(why);
    return images;
}

} // namespace boxwright::detail
