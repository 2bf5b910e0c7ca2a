// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/validator.h"

#include "training/detail/letterbox.h"

namespace boxwright::detail {

namespace {

constexpr qint64 kCacheBytes = 160 << 20;

} // namespace

Validator::Validator(std::vector<TrainingSample> samples, std::vector<Label> labels, int inputSize)
    : m_cache(std::move(samples), labels, 2 * inputSize, kCacheBytes)
    , m_labels(std::move(labels))
    , m_inputSize(inputSize)
{ }

std::optional<DetectionQuality> Validator::measure(const DetectorNetwork& network,
                                                   torch::ScalarType type,
                                                   const std::function<void(int)>& looked,
                                                   const std::stop_token& stop)
{
    const InferenceNetwork inference(network, m_inputSize, type);
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    for (size_t i = 0; i < m_cache.size(); ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        const TrainingSample& sample = m_cache.sample(i);
        if (const std::shared_ptr<const LoadedSample> loaded = m_cache.load(i)) {
            const cv::Mat square = letterbox(loaded->pixels, m_inputSize);
            const double scale = loaded->scale * letterboxScale(loaded->pixels.size(), m_inputSize);
            truth.push_back({sample.image, sample.annotations});
            detections.push_back({sample.image,
                                  toDetections(inference.detect(square, DetectionSettings{}),
                                               m_labels, scale, sample.size)});
        }
        looked(int(i) + 1);
    }
    return evaluateDetections(truth, detections, m_labels, {}).overall;
}

} // namespace boxwright::detail
