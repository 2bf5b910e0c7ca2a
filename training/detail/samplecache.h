// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingtask.h"
#include "training/detail/targetassignment.h"

#include <opencv2/core.hpp>

#include <cmath>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace boxwright::detail {

/// A decoded image and its boxes in its own pixels.
struct LoadedSample
{
    cv::Mat pixels; ///< BGR
    double scale = 1; ///< of these pixels to those of the full image
    std::vector<TruthBox> truths;

    /// What is so long in the full image.
    int scaled(int length) const { return int(std::lround(scale * length)); }
};

/// The longest side of an image of which a tile has no more than `maximumSide` pixels a side, or
/// all of it where it is no larger than a tile or `tileSize` (TrainingConfig's) is not over 0.
int keptSide(const QSize& image, int maximumSide, int tileSize);

/// Decodes the images of a run once and keeps as many as fit into a number of bytes. Large ones
/// are decoded one at a time in the whole program. Thread-safe.
class SampleCache
{
public:
    /// Images are kept at keptSide(); `labels` in class order.
    SampleCache(std::vector<TrainingSample> samples, const std::vector<Label>& labels,
                int maximumSide, qint64 maximumBytes, int tileSize = 0);

    size_t size() const { return m_samples.size(); }
    const TrainingSample& sample(size_t index) const { return m_samples[index]; }
    const std::vector<TrainingSample>& samples() const { return m_samples; }

    /// Null when the image cannot be read as decodeSample() does; it is then in skippedImages().
    /// Null as well when stopped while other large images are decoded.
    std::shared_ptr<const LoadedSample> load(size_t index, const std::stop_token& stop = {});
    QStringList skippedImages() const; ///< "path: why", in the order of the samples

private:
    std::shared_ptr<const LoadedSample> decode(size_t index);
    std::vector<TruthBox> truths(const TrainingSample& sample, double scaleX, double scaleY) const;

    std::vector<TrainingSample> m_samples;
    std::map<LabelId, int> m_classes;
    int m_maximumSide;
    int m_tileSize;
    qint64 m_freeBytes;
    mutable std::mutex m_mutex; ///< guards the members below and m_freeBytes
    std::vector<std::shared_ptr<const LoadedSample>> m_kept;
    std::map<size_t, QString> m_skipped;
};

} // namespace boxwright::detail
