// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/inferencenetwork.h"

#include "training/detail/boxfusion.h"
#include "training/detail/trainingstep.h"

#include <array>

namespace boxwright::detail {

namespace {

torch::Tensor withMirrorImage(const torch::Tensor& input)
{
    return torch::cat({input, input.flip(3)}).contiguous(torch::MemoryFormat::ChannelsLast);
}

} // namespace

InferenceNetwork::InferenceNetwork(const DetectorNetwork& network, int inputSize,
                                   torch::ScalarType type, bool looksMirrored)
    : m_network(network)
    , m_inputSize(inputSize)
    , m_type(type)
    , m_looksMirrored(looksMirrored)
{
    for (DetectorNetwork::Convolution& convolution : m_network.convolutions()) {
        convolution.weight = convolution.weight.detach().to(type, false, true);
        convolution.bias = convolution.bias.detach().to(type, false, true);
    }
}

std::vector<Candidate> InferenceNetwork::detect(const cv::Mat& square,
                                                const DetectionSettings& settings) const
{
    return detect(makeInput({&square, 1}, m_type), settings);
}

std::vector<Candidate> InferenceNetwork::detect(const torch::Tensor& input,
                                                const DetectionSettings& settings) const
{
    const c10::InferenceMode inferenceMode;
    HeadMaps heads = m_network.forward(m_looksMirrored ? withMirrorImage(input) : input);
    for (torch::Tensor& head : heads)
        head = head.to(torch::kFloat32).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto seenIn = [&](int64_t look, const DetectionSettings& of) {
        const std::vector<Candidate> seen = decodeCandidates(
            viewOf(heads, look), m_network.classes(), float(settings.minimumScore));
        std::vector<Candidate> kept = suppress(seen, of);
        vote(kept, seen);
        return kept;
    };
    if (!m_looksMirrored)
        return seenIn(0, settings);
    // Each look must name an object once, before it is asked how many of them saw it.
    DetectionSettings once;
    once.overlapThreshold = settings.overlapThreshold;
    const std::array looks{seenIn(0, once), mirrored(seenIn(1, once), float(input.size(3)))};
    std::vector<Candidate> found = fuse(looks);
    std::erase_if(found, [minimum = float(settings.minimumScore)](const Candidate& candidate) {
        return candidate.score <= minimum;
    });
    return suppress(std::move(found), settings);
}

std::vector<Detection> toDetections(const std::vector<Candidate>& candidates,
                                    const std::vector<Label>& labels, double scale,
                                    const QSize& size)
{
    std::vector<Detection> detections;
    for (const Candidate& candidate : candidates) {
        const CornerBox& box = candidate.box;
        const BoundingBox inImage =
            BoundingBox::fromCorners(double(box.left) / scale, double(box.top) / scale,
                                     double(box.right) / scale, double(box.bottom) / scale)
                .clampedTo(size);
        if (!inImage.isEmpty())
            detections.push_back(
                {labels[size_t(candidate.label)].id, inImage, double(candidate.score)});
    }
    return detections;
}

} // namespace boxwright::detail
