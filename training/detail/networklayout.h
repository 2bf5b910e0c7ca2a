// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace boxwright::detail {

/// The strides of the maps that the head predicts on, in pixels of the network's input.
inline constexpr std::array<int, 3> kStrides{8, 16, 32};
/// A side's distance from a point is a distribution over 0..10 strides.
inline constexpr int kDistanceBins = 11;
inline constexpr int kBoxChannels = 4 * kDistanceBins;
/// Classes of the pretrained network (COCO's).
inline constexpr int kPretrainedClasses = 80;

/// One convolution of the network; padding keeps the size (or halves it with stride 2).
struct ConvolutionLayout
{
    QString name; ///< of its tensors: NAME.weight and NAME.bias
    int inputs = 0;
    int outputs = 0;
    int kernel = 3;
    int stride = 1;

    std::vector<std::int64_t> weightShape() const { return {outputs, inputs, kernel, kernel}; }
};

/// All convolutions, in the order in which the pretrained weights and the network hold them:
/// stem; per CSP block in, (a, b) per tiny block, out; three laterals; per stride head, output.
std::vector<ConvolutionLayout> networkLayout(int classes);

/// Stages of the backbone that do not learn where that is left open: stem and first CSP block.
inline constexpr int kUsualFrozenStages = 1;

/// What TrainingConfig::frozenStages stands for.
constexpr int chosenFrozenStages(int stages)
{
    return stages < 0 ? kUsualFrozenStages : stages;
}

/// How many of the convolutions, from the first, do not learn when so many stages are frozen: 0
/// none, 1..4 the stem and as many CSP blocks.
int frozenConvolutions(int stages);

/// A CSP block: `in` with `stride`, `tinyBlocks` pairs, `out`; gives twice its channels.
struct CspLayout
{
    int channels = 0;
    int tinyBlocks = 0;
    int stride = 1;
};
inline constexpr std::array<CspLayout, 4> kCspBlocks{
    {{32, 1, 1}, {64, 2, 2}, {128, 2, 2}, {256, 3, 2}}};
inline constexpr int kNeckChannels = 128;

} // namespace boxwright::detail
