// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/inferencenetwork.h"

#include "training/detail/trainingstep.h"

#include <span>

namespace boxwright::detail {

namespace {

torch::Tensor withMirrorImage(const torch::Tensor& input)
{
    return torch::cat({input, input.flip(3)}).contiguous(torch::MemoryFormat::ChannelsLast);
}

/// What was found in a mirror image, as it lies in the image.
void mirror(std::span<Candidate> candidates, float inputWidth)
{
    for (Candidate& candidate : candidates) {
        CornerBox& box = candidate.box;
        const float left = inputWidth - box.right;
        box.right = inputWidth - box.left;
        box.left = left;
    }
}

} // namespace

InferenceNetwork::InferenceNetwork(const DetectorNetwork& network, int inputSize,
                                   torch::ScalarType type, bool mirroredLook)
    : m_network(network)
    , m_inputSize(inputSize)
    , m_type(type)
    , m_mirroredLook(mirroredLook)
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
    HeadMaps heads = m_network.forward(m_mirroredLook ? withMirrorImage(input) : input);
    for (torch::Tensor& head : heads)
        head = head.to(torch::kFloat32).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto candidatesOf = [&](int64_t image) {
        return decodeCandidates(viewOf(heads, image), m_network.classes(),
                                float(settings.minimumScore));
    };
    std::vector<Candidate> seen = candidatesOf(0);
    if (m_mirroredLook) {
        std::vector<Candidate> mirrored = candidatesOf(1);
        mirror(mirrored, float(input.size(3)));
        seen.insert(seen.end(), mirrored.begin(), mirrored.end());
    }
    std::vector<Candidate> kept = suppress(seen, settings);
    vote(kept, seen);
    return kept;
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
