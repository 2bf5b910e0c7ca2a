// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "training/detail/tensorfile.h"

#include <torch/torch.h>

#include <array>
#include <vector>

namespace boxwright::detail {

/// What the head says on the map of one stride: [images, classes + 44, rows, columns], class
/// logits before box distributions, in channels_last memory.
using HeadMaps = std::array<torch::Tensor, 3>;

/// The detector: CSP backbone, PAN neck, one head per stride; batch norms folded away.
/// Weights are float32 in channels_last; the arithmetic is done in the type of the input.
class DetectorNetwork
{
public:
    /// All weights zero.
    explicit DetectorNetwork(int classes);

    int classes() const { return m_classes; }

    /// Takes all weights from `file`, which must hold exactly this network.
    Result<void> load(const TensorFile& file);
    void save(TensorFile& file) const;

    /// Takes what is not specific to the classes from the pretrained network, and starts the
    /// class rows near a probability of 0.01.
    Result<void> loadPretrained(const TensorFile& file, torch::Generator& random);

    /// Stem and first CSP block, which are never trained. `input`: [images, 3, side, side], BGR,
    /// normalised, channels_last.
    torch::Tensor frozenFeatures(const torch::Tensor& input) const;
    HeadMaps heads(const torch::Tensor& frozenFeatures) const;
    HeadMaps forward(const torch::Tensor& input) const { return heads(frozenFeatures(input)); }

    struct Convolution
    {
        torch::Tensor weight;
        torch::Tensor bias;
        int stride = 1;
    };
    std::vector<Convolution>& convolutions() { return m_convolutions; }
    const std::vector<Convolution>& convolutions() const { return m_convolutions; }

private:
    int m_classes;
    std::vector<Convolution> m_convolutions; ///< in the order of networkLayout()
};

} // namespace boxwright::detail
