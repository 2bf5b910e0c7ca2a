// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectornetwork.h"

#include "training/detail/networklayout.h"
#include "training/detail/tensorconversion.h"

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

using namespace Qt::StringLiterals;
using torch::Tensor;

namespace {

constexpr double kLeak = 0.1;
constexpr double kClassBias = -4.595; // a probability of 0.01
constexpr double kClassSpread = 0.01;

/// Goes through the convolutions in their order while the network is written down.
class Builder
{
public:
    explicit Builder(const std::vector<DetectorNetwork::Convolution>& convolutions)
        : m_convolutions(convolutions)
    { }

    Tensor convolve(const Tensor& input)
    {
        const DetectorNetwork::Convolution& convolution = m_convolutions[m_next++];
        const auto padding = convolution.weight.size(2) / 2;
        return torch::conv2d(input, convolution.weight.to(input.scalar_type()),
                             convolution.bias.to(input.scalar_type()), convolution.stride, padding);
    }

    Tensor activate(const Tensor& input)
    {
        Tensor output = convolve(input);
        return torch::leaky_relu_(output, kLeak);
    }

    Tensor csp(const Tensor& input, const CspLayout& layout)
    {
        const Tensor entered = activate(input);
        Tensor features = entered;
        for (int i = 0; i < layout.tinyBlocks; ++i) {
            const Tensor a = activate(features);
            features = torch::cat({activate(a), a}, 1);
        }
        return torch::cat({activate(features), entered}, 1);
    }

private:
    const std::vector<DetectorNetwork::Convolution>& m_convolutions;
    size_t m_next = 0;
};

Tensor twiceAsLarge(const Tensor& map)
{
    return torch::upsample_bilinear2d(map, {2 * map.size(2), 2 * map.size(3)}, false);
}

// Bilinear halving with half-pixel centres is the mean of 2x2.
Tensor halfAsLarge(const Tensor& map)
{
    return torch::avg_pool2d(map, 2);
}

} // namespace

DetectorNetwork::DetectorNetwork(int classes)
    : m_classes(classes)
{
    for (const ConvolutionLayout& layout : networkLayout(classes)) {
        m_convolutions.push_back(
            {torch::zeros(layout.weightShape()).contiguous(torch::MemoryFormat::ChannelsLast),
             torch::zeros(layout.outputs), layout.stride});
    }
}

Result<void> DetectorNetwork::load(const TensorFile& file, const QString& prefix)
{
    const std::vector<ConvolutionLayout> layout = networkLayout(m_classes);
    const auto count =
        std::count_if(file.tensors.begin(), file.tensors.end(),
                      [&](const auto& tensor) { return tensor.first.startsWith(prefix); });
    if (size_t(count) != 2 * layout.size())
        return wrongNetwork(u"%1 tensors"_s.arg(count));
    const torch::NoGradGuard noGradients;
    for (size_t i = 0; i < layout.size(); ++i) {
        const QString name = prefix + layout[i].name;
        const Result<Tensor> weight = toTensor(file, name + u".weight"_s, layout[i].weightShape());
        if (!weight)
            return weight.error();
        const Result<Tensor> bias = toTensor(file, name + u".bias"_s, {layout[i].outputs});
        if (!bias)
            return bias.error();
        m_convolutions[i].weight.copy_(*weight);
        m_convolutions[i].bias.copy_(*bias);
    }
    return {};
}

void DetectorNetwork::save(TensorFile& file, const QString& prefix) const
{
    const std::vector<ConvolutionLayout> layout = networkLayout(m_classes);
    for (size_t i = 0; i < layout.size(); ++i) {
        const QString name = prefix + layout[i].name;
        file.tensors[name + u".weight"_s] = toStored(m_convolutions[i].weight);
        file.tensors[name + u".bias"_s] = toStored(m_convolutions[i].bias);
    }
}

void DetectorNetwork::randomise(torch::Generator& random)
{
    const torch::NoGradGuard noGradients;
    for (Convolution& convolution : m_convolutions) {
        const double inputs = double(convolution.weight[0].numel());
        convolution.weight.normal_(0, std::sqrt(2 / ((1 + kLeak * kLeak) * inputs)), random);
        convolution.bias.zero_();
    }
}

void DetectorNetwork::startFrom(const DetectorNetwork& source,
                                const std::vector<std::optional<int>>& classRows,
                                torch::Generator& random)
{
    TORCH_CHECK(classRows.size() == size_t(m_classes));
    const std::vector<ConvolutionLayout> layout = networkLayout(m_classes);
    const torch::NoGradGuard noGradients;
    for (size_t i = 0; i < layout.size(); ++i) {
        const Convolution& from = source.m_convolutions[i];
        Convolution& to = m_convolutions[i];
        if (!layout[i].name.endsWith(u".output"_s)) {
            to.weight.copy_(from.weight);
            to.bias.copy_(from.bias);
            continue;
        }
        to.weight.narrow(0, 0, m_classes).normal_(0, kClassSpread, random);
        to.bias.narrow(0, 0, m_classes).fill_(kClassBias);
        for (int row = 0; row < m_classes; ++row) {
            if (const std::optional<int> known = classRows[size_t(row)]) {
                to.weight[row].copy_(from.weight[*known]);
                to.bias[row].copy_(from.bias[*known]);
            }
        }
        to.weight.narrow(0, m_classes, kBoxChannels)
            .copy_(from.weight.narrow(0, source.m_classes, kBoxChannels));
        to.bias.narrow(0, m_classes, kBoxChannels)
            .copy_(from.bias.narrow(0, source.m_classes, kBoxChannels));
    }
}

Result<void> DetectorNetwork::loadPretrained(const TensorFile& file,
                                             const std::vector<std::optional<int>>& classRows,
                                             torch::Generator& random)
{
    DetectorNetwork pretrained(kPretrainedClasses);
    if (Result<void> loaded = pretrained.load(file); !loaded)
        return loaded;
    startFrom(pretrained, classRows, random);
    return {};
}

HeadMaps DetectorNetwork::forward(const Tensor& input, int frozenStages) const
{
    const bool isRecording = torch::GradMode::is_enabled();
    Builder builder(m_convolutions);
    std::array<Tensor, 3> maps;
    Tensor features = input;
    for (size_t block = 0; block < kCspBlocks.size(); ++block) {
        const torch::AutoGradMode gradients(isRecording && int(block) >= frozenStages);
        if (block == 0)
            features = torch::max_pool2d(builder.activate(features), 3, 2, 1);
        features = builder.csp(features, kCspBlocks[block]);
        if (block > 0)
            maps[block - 1] = features;
    }

    for (Tensor& map : maps)
        map = builder.convolve(map);
    maps[1] = maps[1] + twiceAsLarge(maps[2]);
    maps[0] = maps[0] + twiceAsLarge(maps[1]);
    maps[1] = maps[1] + halfAsLarge(maps[0]);
    maps[2] = maps[2] + halfAsLarge(maps[1]);

    HeadMaps heads;
    for (size_t i = 0; i < maps.size(); ++i)
        heads[i] = builder.convolve(builder.activate(maps[i]));
    return heads;
}

} // namespace boxwright::detail
