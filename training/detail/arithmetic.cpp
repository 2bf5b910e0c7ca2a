// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/arithmetic.h"

#include "training/detail/detectornetwork.h"
#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"

#include <torch/torch.h>

#include <cmath>
#include <exception>

namespace boxwright::detail {

using namespace Qt::StringLiterals;
using torch::Tensor;

namespace {

const QString kFloat32 = u"float32"_s;
const QString kBfloat16 = u"bfloat16"_s;

// bfloat16 keeps 8 bits of a number, 0.2 % of it; some thirty convolutions after one another make
// that 1 % of an output, as the errors are of both signs. A mean of squares averages even that
// away, and the head's gradients turn by some degrees at most (cosine 0.997 and more). Sums that
// lose digits, or a wrong kernel, are far from both.
constexpr double kLossTolerance = 0.02;
constexpr double kGradientCosine = 0.98;

constexpr int kClasses = 4;
constexpr int64_t kImages = 2;
constexpr int64_t kSide = 128;
constexpr size_t kHeadConvolutions = 2 * kStrides.size(); // the last ones of the network

struct Outcome
{
    double loss = 0;
    Tensor gradient; ///< float32, one-dimensional
};

/// The loss is the mean of the squared outputs: in the loss of training which points learn a box
/// depends on the last digits.
Outcome outcomeIn(torch::ScalarType type, const DetectorNetwork& network, const Tensor& input)
{
    DetectorNetwork working(network);
    std::vector<Tensor> leaves;
    const size_t first = working.convolutions().size() - kHeadConvolutions;
    for (size_t i = 0; i < working.convolutions().size(); ++i) {
        DetectorNetwork::Convolution& convolution = working.convolutions()[i];
        convolution.weight = convolution.weight.detach().to(type).requires_grad_(i >= first);
        convolution.bias = convolution.bias.detach().to(type).requires_grad_(i >= first);
        if (i >= first) {
            leaves.push_back(convolution.weight);
            leaves.push_back(convolution.bias);
        }
    }
    Tensor loss = torch::zeros({});
    for (const Tensor& map : working.forward(input.to(type)))
        loss = loss + map.to(torch::kFloat32).square().mean();
    std::vector<Tensor> gradients;
    for (const Tensor& gradient : torch::autograd::grad({loss}, leaves))
        gradients.push_back(gradient.to(torch::kFloat32).reshape({-1}));
    return {loss.item<double>(), torch::cat(gradients)};
}

} // namespace

c10::ScalarType arithmeticType(const QString& name)
{
    return name != kFloat32 && hasFastBfloat16() ? torch::kBFloat16 : torch::kFloat32;
}

QString arithmeticName(c10::ScalarType type)
{
    return type == torch::kBFloat16 ? kBfloat16 : kFloat32;
}

bool ArithmeticComparison::isAgreement() const
{
    return std::abs(lossRatio - 1) <= kLossTolerance && gradientCosine >= kGradientCosine;
}

ArithmeticComparison compareArithmetic()
{
    const torch::AutoGradMode recording(true);
    torch::Generator random = at::detail::createCPUGenerator(1);
    DetectorNetwork network(kClasses);
    network.randomise(random);
    const Tensor input = torch::randn({kImages, 3, kSide, kSide}, random)
                             .contiguous(torch::MemoryFormat::ChannelsLast);
    const Outcome exact = outcomeIn(torch::kFloat32, network, input);
    const Outcome rough = outcomeIn(torch::kBFloat16, network, input);
    const double lengths =
        exact.gradient.norm().item<double>() * rough.gradient.norm().item<double>();
    return {rough.loss / exact.loss, exact.gradient.dot(rough.gradient).item<double>() / lengths};
}

bool bfloat16Agrees()
{
    try {
        const ArithmeticComparison found = compareArithmetic();
        const bool isAgreed = found.isAgreement();
        qCInfo(trainingLog,
               "bfloat16 against float32: loss times %.4f, cosine of the gradients %.5f, %s.",
               found.lossRatio, found.gradientCosine, isAgreed ? "taken" : "not taken");
        return isAgreed;
    } catch (const std::exception& error) {
        qCWarning(trainingLog, "bfloat16 could not be compared with float32: %s", error.what());
        return false;
    }
}

} // namespace boxwright::detail
