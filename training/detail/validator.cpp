// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/validator.h"

#include "training/detail/examples.h"
#include "training/detail/tiledlook.h"

#include <algorithm>

namespace boxwright::detail {

namespace {

constexpr qint64 kValidationCacheBytes = 160 << 20;

} // namespace

Validator::Validator(std::vector<TrainingSample> samples, std::vector<Label> labels,
                     const TrainingConfig& config)
    : m_cache(std::move(samples), labels, 2 * config.inputSize, kValidationCacheBytes,
              config.tileSize)
    , m_labels(std::move(labels))
    , m_inputSize(config.inputSize)
    , m_tileSize(config.tileSize)
    , m_mirroredLook(config.looksMirrored())
{ }

std::optional<Validation> Validator::measure(const DetectorNetwork& network, torch::ScalarType type,
                                             ComputeThreads& threads,
                                             const std::function<void(int)>& looked,
                                             const std::stop_token& stop)
{
    const InferenceNetwork inference(network, m_inputSize, type, m_mirroredLook);
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    const auto atOnce = kLooksAThread * size_t(threads.count());
    looked(0);
    for (size_t first = 0; first < m_cache.size(); first += atOnce) {
        const size_t end = std::min(m_cache.size(), first + atOnce);
        std::vector<std::optional<std::vector<Detection>>> found(end - first);
        threads.run(found.size(), [&](size_t i) { found[i] = look(inference, first + i, stop); });
        if (stop.stop_requested())
            return std::nullopt;
        for (size_t i = first; i < end; ++i) {
            if (!found[i - first])
                continue;
            const TrainingSample& sample = m_cache.sample(i);
            truth.push_back({sample.image, sample.annotations});
            detections.push_back({sample.image, std::move(*found[i - first])});
        }
        looked(int(end));
    }
    return Validation{evaluateDetections(truth, detections, m_labels, {}).overall,
                      pickExamples(truth, detections)};
}

std::optional<std::vector<Detection>> Validator::look(const InferenceNetwork& network, size_t image,
                                                      const std::stop_token& stop)
{
    const std::shared_ptr<const LoadedSample> loaded = m_cache.load(image, stop);
    if (!loaded)
        return std::nullopt;
    DetectionSettings settings = DetectionSettings::forMetrics();
    settings.shouldStop = [&stop] { return stop.stop_requested(); };
    const auto found =
        lookAtImage(loaded->pixels, loaded->scaled(m_tileSize), m_inputSize, settings,
                    [&network](const cv::Mat& square, const DetectionSettings& asked) {
                        return network.detect(square, asked);
                    });
    if (!found)
        return std::nullopt;
    return toDetections(*found, m_labels, loaded->scale, m_cache.sample(image).size);
}

} // namespace boxwright::detail
