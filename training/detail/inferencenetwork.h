// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "training/detail/detectornetwork.h"
#include "training/detail/nms.h"

#include <opencv2/core.hpp>

namespace boxwright::detail {

/// A network made ready to look at images of one size, with weights of its own.
class InferenceNetwork
{
public:
    /// `mirroredLook`: each square is looked at as it is and mirrored; of the boxes of both looks
    /// together each object keeps one.
    InferenceNetwork(const DetectorNetwork& network, int inputSize, torch::ScalarType type,
                     bool mirroredLook);

    int inputSize() const { return m_inputSize; }

    /// What is found in a letterboxed square, in its pixels.
    std::vector<Candidate> detect(const cv::Mat& square, const DetectionSettings& settings) const;
    /// The same from the normalised input of one image.
    std::vector<Candidate> detect(const torch::Tensor& input,
                                  const DetectionSettings& settings) const;
    torch::ScalarType type() const { return m_type; }

private:
    DetectorNetwork m_network;
    int m_inputSize;
    torch::ScalarType m_type;
    bool m_mirroredLook;
};

/// Candidates as boxes of an image of that `size`, of which they were found in a copy of `scale`
/// times the size; clamped to it.
std::vector<Detection> toDetections(const std::vector<Candidate>& candidates,
                                    const std::vector<Label>& labels, double scale,
                                    const QSize& size);

} // namespace boxwright::detail
