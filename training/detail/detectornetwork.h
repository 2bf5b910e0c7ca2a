// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "training/detail/tensorfile.h"

#include <torch/torch.h>

#include <array>
#include <optional>
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

    /// Takes all weights from the tensors whose names begin with `prefix`, which must be exactly
    /// those of this network.
    Result<void> load(const TensorFile& file, const QString& prefix = {});
    void save(TensorFile& file, const QString& prefix = {}) const;

    /// Random weights that keep the size of what goes through (He et al. 2015).
    void randomise(torch::Generator& random);
    /// Takes what is not specific to the classes from `source`. Class i takes the row
    /// `classRows[i]` of `source`, or starts near a probability of 0.01.
    void startFrom(const DetectorNetwork& source, const std::vector<std::optional<int>>& classRows,
                   torch::Generator& random);
    /// startFrom() the pretrained network of `file`.
    Result<void> loadPretrained(const TensorFile& file,
                                const std::vector<std::optional<int>>& classRows,
                                torch::Generator& random);

    /// `input`: [images, 3, side, side], BGR, normalised, channels_last. The first `frozenStages`
    /// (see frozenConvolutions()) run without recording for gradients.
    HeadMaps forward(const torch::Tensor& input, int frozenStages = 0) const;

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
