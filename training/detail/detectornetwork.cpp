// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectornetwork.h"

#include "training/detail/networklayout.h"

#include <QCoreApplication>

#include <cstring>

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
    Builder(const std::vector<DetectorNetwork::Convolution>& convolutions, size_t next)
        : m_convolutions(convolutions)
        , m_next(next)
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
    size_t m_next;
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

Error wrongNetwork(const QString& detail)
{
    return {ErrorCode::InvalidFormat,
            QCoreApplication::translate("DetectorNetwork",
                                        "These weights belong to another kind of model."),
            detail};
}

Result<Tensor> stored(const TensorFile& file, const QString& name, at::IntArrayRef shape)
{
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end())
        return wrongNetwork(name + u" is missing"_s);
    if (at::IntArrayRef(found->second.shape) != shape)
        return wrongNetwork(name + u" has another shape"_s);
    Tensor tensor = torch::empty(shape, torch::kFloat32);
    std::memcpy(tensor.data_ptr<float>(), found->second.values.data(), tensor.nbytes());
    if (!torch::isfinite(tensor).all().item<bool>())
        return wrongNetwork(name + u" holds values that are not finite"_s);
    return tensor;
}

StoredTensor storedTensor(const Tensor& tensor)
{
    const Tensor plain = tensor.detach().contiguous();
    const float* const begin = plain.data_ptr<float>();
    return {plain.sizes().vec(), std::vector<float>(begin, begin + plain.numel())};
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

Result<void> DetectorNetwork::load(const TensorFile& file)
{
    const std::vector<ConvolutionLayout> layout = networkLayout(m_classes);
    if (file.tensors.size() != 2 * layout.size())
        return wrongNetwork(u"%1 tensors"_s.arg(file.tensors.size()));
    const torch::NoGradGuard noGradients;
    for (size_t i = 0; i < layout.size(); ++i) {
        const Result<Tensor> weight =
            stored(file, layout[i].name + u".weight"_s, layout[i].weightShape());
        if (!weight)
            return weight.error();
        const Result<Tensor> bias = stored(file, layout[i].name + u".bias"_s, {layout[i].outputs});
        if (!bias)
            return bias.error();
        m_convolutions[i].weight.copy_(*weight);
        m_convolutions[i].bias.copy_(*bias);
    }
    return {};
}

void DetectorNetwork::save(TensorFile& file) const
{
    const std::vector<ConvolutionLayout> layout = networkLayout(m_classes);
    for (size_t i = 0; i < layout.size(); ++i) {
        file.tensors[layout[i].name + u".weight"_s] = storedTensor(m_convolutions[i].weight);
        file.tensors[layout[i].name + u".bias"_s] = storedTensor(m_convolutions[i].bias);
    }
}

Result<void> DetectorNetwork::loadPretrained(const TensorFile& file, torch::Generator& random)
{
    DetectorNetwork pretrained(kPretrainedClasses);
    if (Result<void> loaded = pretrained.load(file); !loaded)
        return loaded;
    const torch::NoGradGuard noGradients;
    for (size_t i = 0; i < m_convolutions.size(); ++i) {
        const Convolution& source = pretrained.m_convolutions[i];
        Convolution& target = m_convolutions[i];
        const int64_t outputs = target.bias.size(0);
        if (source.bias.size(0) != kPretrainedClasses + kBoxChannels) {
            target.weight.copy_(source.weight);
            target.bias.copy_(source.bias);
            continue;
        }
        using torch::indexing::Slice;
        const Slice boxes(outputs - kBoxChannels, outputs);
        const Slice pretrainedBoxes(kPretrainedClasses, kPretrainedClasses + kBoxChannels);
        target.weight.index({Slice(0, m_classes)}).normal_(0, kClassSpread, random);
        target.bias.index({Slice(0, m_classes)}).fill_(kClassBias);
        target.weight.index({boxes}).copy_(source.weight.index({pretrainedBoxes}));
        target.bias.index({boxes}).copy_(source.bias.index({pretrainedBoxes}));
    }
    return {};
}

Tensor DetectorNetwork::frozenFeatures(const Tensor& input) const
{
    const torch::NoGradGuard noGradients;
    Builder builder(m_convolutions, 0);
    const Tensor stem = torch::max_pool2d(builder.activate(input), 3, 2, 1);
    return builder.csp(stem, kCspBlocks[0]);
}

HeadMaps DetectorNetwork::heads(const Tensor& frozenFeatures) const
{
    Builder builder(m_convolutions, size_t(frozenConvolutions()));
    std::array<Tensor, 3> maps;
    Tensor features = frozenFeatures;
    for (size_t i = 0; i < maps.size(); ++i)
        maps[i] = features = builder.csp(features, kCspBlocks[i + 1]);

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
