// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"
#include "training/detail/computethreads.h"
#include "training/detail/inferencenetwork.h"
#include "training/detail/samplecache.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace boxwright::detail {

struct Validation
{
    DetectionQuality quality; ///< COCO's
    std::vector<ImageDetections> examples; ///< see pickExamples()
};

/// Images that are looked at between two meetings of the threads, one image a thread at a time:
/// faster than all threads on one image after another, and as many so that few wait at the end of
/// such a round, even where one of them rests.
inline constexpr size_t kLooksAThread = 4;

/// Measures a network on images that it does not learn from.
class Validator
{
public:
    /// Looks as `config` says.
    Validator(std::vector<TrainingSample> samples, std::vector<Label> labels,
              const TrainingConfig& config);

    bool isEmpty() const { return m_cache.size() == 0; }
    size_t images() const { return m_cache.size(); }
    QStringList skippedImages() const { return m_cache.skippedImages(); }

    /// Nothing when stopped. `looked` is told how many images are done, from 0 on.
    std::optional<Validation> measure(const DetectorNetwork& network, torch::ScalarType type,
                                      ComputeThreads& threads,
                                      const std::function<void(int)>& looked,
                                      const std::stop_token& stop);

private:
    /// Nothing when the image cannot be read, or when stopped.
    std::optional<std::vector<Detection>> look(const InferenceNetwork& network, size_t image,
                                               const std::stop_token& stop);

    SampleCache m_cache;
    std::vector<Label> m_labels;
    int m_inputSize;
    int m_tileSize;
    bool m_mirroredLook;
};

} // namespace boxwright::detail
