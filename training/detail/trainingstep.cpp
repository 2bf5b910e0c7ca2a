// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/trainingstep.h"

#include "training/detail/tensorconversion.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace boxwright::detail {

using namespace Qt::StringLiterals;
using torch::Tensor;

namespace {

constexpr double kHeadRate = 1e-3;
constexpr double kBackboneRate = 3e-4;
constexpr double kWeightDecay = 0.05;
constexpr int kWarmUpSteps = 100;
constexpr double kWarmUpShare = 0.1;
constexpr double kLastRate = 0.01;
constexpr double kGradientLimit = 10;
constexpr double kAverageDecay = 0.998;
constexpr double kStartShare = 0.1;

// Of the tensors in a LearnerState.
const QString kWeights = u"weights."_s;
const QString kStart = u"start."_s;
const QString kAverage = u"average."_s;
const QString kFirstMoments = u"optimizer.first_moments"_s;
const QString kSecondMoments = u"optimizer.second_moments"_s;

constexpr std::array<float, 3> kMean{103.53F, 116.28F, 123.675F};
constexpr std::array<float, 3> kDeviation{57.375F, 57.12F, 58.395F};

/// A copy with memory of its own.
DetectorNetwork copyOf(const DetectorNetwork& network)
{
    DetectorNetwork copy(network.classes());
    for (size_t i = 0; i < copy.convolutions().size(); ++i) {
        copy.convolutions()[i].weight.copy_(network.convolutions()[i].weight);
        copy.convolutions()[i].bias.copy_(network.convolutions()[i].bias);
    }
    return copy;
}

bool isBackbone(const ConvolutionLayout& layout)
{
    return layout.name.startsWith(QLatin1StringView("backbone."));
}

std::vector<TrainedTensor> trainedTensors(DetectorNetwork& network, DetectorNetwork& average,
                                          int frozenStages)
{
    const std::vector<ConvolutionLayout> layout = networkLayout(network.classes());
    std::vector<TrainedTensor> tensors;
    for (auto i = size_t(frozenConvolutions(frozenStages)); i < layout.size(); ++i) {
        const double rate = isBackbone(layout[i]) ? kBackboneRate : kHeadRate;
        DetectorNetwork::Convolution& trained = network.convolutions()[i];
        DetectorNetwork::Convolution& averaged = average.convolutions()[i];
        tensors.push_back({trained.weight, averaged.weight, rate, kWeightDecay});
        tensors.push_back({trained.bias, averaged.bias, rate, kWeightDecay});
    }
    return tensors;
}

template<typename Number>
void normalise(const cv::Mat& square, Number* out)
{
    std::array<std::array<Number, 256>, 3> table;
    for (size_t channel = 0; channel < 3; ++channel) {
        for (size_t value = 0; value < 256; ++value)
            table[channel][value] = Number((float(value) - kMean[channel]) / kDeviation[channel]);
    }
    const uchar* in = square.ptr<uchar>();
    const int64_t pixels = int64_t(square.rows) * square.cols;
    for (int64_t i = 0; i < pixels; ++i) {
        for (size_t channel = 0; channel < 3; ++channel)
            *out++ = table[channel][*in++];
    }
}

} // namespace

Tensor makeInput(std::span<const cv::Mat> squares, torch::ScalarType type)
{
    const int64_t side = squares.front().rows;
    // Rows of pixels with interleaved channels are what channels_last means.
    const Tensor interleaved = torch::empty({int64_t(squares.size()), side, side, 3}, type);
    at::parallel_for(0, int64_t(squares.size()), 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
            const cv::Mat& square = squares[size_t(i)];
            TORCH_CHECK(square.isContinuous() && square.type() == CV_8UC3 && square.rows == side
                        && square.cols == side);
            const int64_t offset = i * side * side * 3;
            if (type == torch::kBFloat16)
                normalise(square, interleaved.data_ptr<at::BFloat16>() + offset);
            else
                normalise(square, interleaved.data_ptr<float>() + offset);
        }
    });
    return interleaved.permute({0, 3, 1, 2});
}

HeadView viewOf(const HeadMaps& heads, int64_t image)
{
    HeadView view;
    for (size_t i = 0; i < heads.size(); ++i) {
        const Tensor& map = heads[i];
        TORCH_CHECK(map.scalar_type() == torch::kFloat32 && map.stride(1) == 1
                    && map.stride(3) == map.size(1));
        view[i] = {map.data_ptr<float>() + image * map.stride(0), kStrides[i], int(map.size(2)),
                   int(map.size(3))};
    }
    return view;
}

TrainingStep::TrainingStep(DetectorNetwork network, int totalSteps, torch::ScalarType type,
                           int frozenStages, int64_t pixelsAtOnce)
    : m_network(std::move(network))
    , m_start(copyOf(m_network))
    , m_average(copyOf(m_network))
    , m_frozenStages(frozenStages)
    , m_pixelsAtOnce(pixelsAtOnce)
    , m_optimizer(trainedTensors(m_network, m_average, frozenStages))
    , m_totalSteps(std::max(totalSteps, 1))
    , m_type(type)
    , m_threads(std::make_unique<ComputeThreads>(at::get_num_threads()))
{ }

LearnerState TrainingStep::state() const
{
    LearnerState state{{}, m_step, m_optimizer.steps(), m_rateScale};
    m_network.save(state.tensors, kWeights);
    m_start.save(state.tensors, kStart);
    m_average.save(state.tensors, kAverage);
    state.tensors.tensors[kFirstMoments] = toStored(m_optimizer.firstMoments());
    state.tensors.tensors[kSecondMoments] = toStored(m_optimizer.secondMoments());
    return state;
}

Result<void> TrainingStep::restore(const LearnerState& state)
{
    if (Result<void> loaded = m_network.load(state.tensors, kWeights); !loaded)
        return loaded;
    if (Result<void> loaded = m_start.load(state.tensors, kStart); !loaded)
        return loaded;
    if (Result<void> loaded = m_average.load(state.tensors, kAverage); !loaded)
        return loaded;
    const at::IntArrayRef shape = m_optimizer.firstMoments().sizes();
    const Result<Tensor> firstMoments = toTensor(state.tensors, kFirstMoments, shape);
    if (!firstMoments)
        return firstMoments.error();
    const Result<Tensor> secondMoments = toTensor(state.tensors, kSecondMoments, shape);
    if (!secondMoments)
        return secondMoments.error();
    m_optimizer.restore(state.optimizerSteps, *firstMoments, *secondMoments);
    m_step = state.step;
    m_rateScale = state.rateScale;
    return {};
}

DetectorNetwork TrainingStep::keptNetwork() const
{
    DetectorNetwork kept = copyOf(m_average);
    const std::vector<ConvolutionLayout> layout = networkLayout(kept.classes());
    for (size_t i = 0; i < layout.size(); ++i) {
        if (!isBackbone(layout[i]))
            continue;
        kept.convolutions()[i].weight.lerp_(m_start.convolutions()[i].weight, kStartShare);
        kept.convolutions()[i].bias.lerp_(m_start.convolutions()[i].bias, kStartShare);
    }
    return kept;
}

double TrainingStep::rateFactor() const
{
    const double warmUp =
        std::max(1.0, std::min(double(kWarmUpSteps), kWarmUpShare * m_totalSteps));
    if (m_step < warmUp)
        return m_rateScale * (m_step + 1) / warmUp;
    const double progress = std::min(1.0, (m_step - warmUp) / std::max(1.0, m_totalSteps - warmUp));
    const double cosine = (1 + std::cos(std::numbers::pi * progress)) / 2;
    return m_rateScale * (kLastRate + (1 - kLastRate) * cosine);
}

/// What one thread computed from its images; gradients are not divided by the targets yet.
struct TrainingStep::Share
{
    LossSums losses;
    std::vector<Tensor> gradients;
};

/// The weights in the type of the arithmetic, those that are trained as leaves of a new graph.
DetectorNetwork TrainingStep::workingCopy() const
{
    DetectorNetwork copy(m_network);
    const auto frozen = size_t(frozenConvolutions(m_frozenStages));
    for (size_t i = 0; i < copy.convolutions().size(); ++i) {
        DetectorNetwork::Convolution& convolution = copy.convolutions()[i];
        convolution.weight = convolution.weight.detach().to(m_type).requires_grad_(i >= frozen);
        convolution.bias = convolution.bias.detach().to(m_type).requires_grad_(i >= frozen);
    }
    return copy;
}

TrainingStep::Share TrainingStep::learnShare(const DetectorNetwork& working,
                                             std::span<const AugmentedImage> images) const
{
    std::vector<cv::Mat> squares;
    for (const AugmentedImage& image : images)
        squares.push_back(image.pixels);
    const HeadMaps outputs = working.forward(makeInput(squares, m_type), m_frozenStages);

    HeadMaps values;
    HeadMaps slopes;
    for (size_t i = 0; i < outputs.size(); ++i) {
        values[i] =
            outputs[i].detach().to(torch::kFloat32).contiguous(torch::MemoryFormat::ChannelsLast);
        slopes[i] = torch::empty_like(values[i]);
    }
    Share share;
    for (size_t image = 0; image < images.size(); ++image) {
        std::array<float*, kStrides.size()> imageSlopes{};
        for (size_t i = 0; i < slopes.size(); ++i)
            imageSlopes[i] = slopes[i].data_ptr<float>() + int64_t(image) * slopes[i].stride(0);
        share.losses += detectionLoss(viewOf(values, int64_t(image)), working.classes(),
                                      images[image].truths, imageSlopes);
    }
    std::vector<Tensor> weights;
    const auto frozen = size_t(frozenConvolutions(m_frozenStages));
    for (size_t i = frozen; i < working.convolutions().size(); ++i) {
        weights.push_back(working.convolutions()[i].weight);
        weights.push_back(working.convolutions()[i].bias);
    }
    for (Tensor& slope : slopes)
        slope = slope.to(m_type);
    share.gradients = torch::autograd::grad({outputs.begin(), outputs.end()}, weights,
                                            {slopes.begin(), slopes.end()});
    return share;
}

LossSums TrainingStep::addGradients(const DetectorNetwork& working,
                                    std::span<const AugmentedImage> images)
{
    const size_t count = std::min(images.size(), size_t(m_threads->count()));
    std::vector<Share> shares(count);
    m_threads->run(count, [&](size_t i) {
        const size_t first = i * images.size() / count;
        const size_t last = (i + 1) * images.size() / count;
        shares[i] = learnShare(working, images.subspan(first, last - first));
    });
    LossSums sums;
    for (const Share& share : shares) {
        sums += share.losses;
        m_optimizer.addGradients(share.gradients);
    }
    return sums;
}

StepOutcome TrainingStep::learn(const Batch& batch, const std::stop_token& stop)
{
    const int64_t pixels = int64_t(batch.side) * batch.side;
    const auto part = size_t(std::max<int64_t>(1, m_pixelsAtOnce / pixels));
    m_optimizer.clearGradients();
    const DetectorNetwork working = workingCopy();
    StepOutcome outcome;
    LossSums sums;
    const std::span<const AugmentedImage> images(batch.images);
    for (size_t first = 0; first < images.size(); first += part) {
        outcome.isStopped = stop.stop_requested();
        if (outcome.isStopped)
            return outcome;
        sums += addGradients(working, images.subspan(first, std::min(part, images.size() - first)));
    }
    // Once for all: what an image teaches must not depend on the part that it is taken in.
    const double perTarget = 1 / std::max(sums.targets, 1.0);
    outcome.losses = {sums.score * perTarget, sums.box * perTarget, sums.distribution * perTarget,
                      sums.targets};
    outcome.gradientNorm = perTarget * m_optimizer.gradientNorm();
    outcome.isDone = std::isfinite(outcome.losses.total()) && std::isfinite(outcome.gradientNorm);
    const double rate = rateFactor();
    ++m_step;
    if (!outcome.isDone)
        return outcome;
    const double scale = perTarget * std::min(1.0, kGradientLimit / (outcome.gradientNorm + 1e-6));
    const int steps = m_optimizer.steps();
    m_optimizer.step(scale, rate, std::min(kAverageDecay, (1.0 + steps) / (10.0 + steps)));
    return outcome;
}

} // namespace boxwright::detail
