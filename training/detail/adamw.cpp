// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/adamw.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace boxwright::detail {

namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr float kEpsilon = 1e-8F;
constexpr int64_t kGrain = 16384;

struct Coefficients
{
    float gradientScale;
    float decayFactor; ///< of the weight
    float stepSize;
    float secondScale; ///< undoes the bias of the second moment
    float averageShare; ///< of the new value in the average
};

/// The numbers of one tensor, in the order of its memory.
struct Stretch
{
    float* value;
    float* average;
    float* first;
    float* second;
    const float* gradient;
};

/// `c` is a copy: numbers that might lie among those that are written would be read again for each
/// of them, and nothing would be computed for several at once.
void update(const Stretch& stretch, int64_t begin, int64_t end, const Coefficients c)
{
    constexpr auto beta1 = float(kBeta1);
    constexpr auto beta2 = float(kBeta2);
    const auto [value, average, first, second, gradient] = stretch;
#pragma omp simd
    for (int64_t i = begin; i < end; ++i) {
        const float slope = gradient[i] * c.gradientScale;
        first[i] = beta1 * first[i] + (1 - beta1) * slope;
        second[i] = beta2 * second[i] + (1 - beta2) * slope * slope;
        const float next = value[i] * c.decayFactor
            - c.stepSize * first[i] / (std::sqrt(second[i]) * c.secondScale + kEpsilon);
        value[i] = next;
        average[i] += c.averageShare * (next - average[i]);
    }
}

} // namespace

AdamW::AdamW(std::vector<TrainedTensor> tensors)
    : m_tensors(std::move(tensors))
{
    int64_t count = 0;
    for (const TrainedTensor& tensor : m_tensors)
        count += tensor.value.numel();
    m_gradients = torch::zeros({count});
    m_firstMoments = torch::zeros({count});
    m_secondMoments = torch::zeros({count});
    int64_t offset = 0;
    for (TrainedTensor& tensor : m_tensors) {
        const torch::Tensor& value = tensor.value;
        TORCH_CHECK(value.strides() == tensor.average.strides(), "layouts differ");
        TORCH_CHECK(value.is_non_overlapping_and_dense(), "there are gaps");
        const auto partOf = [&](const torch::Tensor& all) {
            return all.as_strided(value.sizes(), value.strides(), offset);
        };
        tensor.gradient = partOf(m_gradients);
        tensor.firstMoment = partOf(m_firstMoments);
        tensor.secondMoment = partOf(m_secondMoments);
        offset += value.numel();
    }
}

void AdamW::restore(int steps, const torch::Tensor& firstMoments,
                    const torch::Tensor& secondMoments)
{
    m_steps = steps;
    m_firstMoments.copy_(firstMoments);
    m_secondMoments.copy_(secondMoments);
}

void AdamW::clearGradients()
{
    m_gradients.zero_();
}

void AdamW::addGradients(const std::vector<torch::Tensor>& gradients)
{
    TORCH_CHECK(gradients.size() == m_tensors.size());
    for (size_t i = 0; i < gradients.size(); ++i)
        m_tensors[i].gradient.add_(gradients[i]);
}

double AdamW::gradientNorm() const
{
    double sum = 0;
    for (const TrainedTensor& tensor : m_tensors) {
        const double norm = tensor.gradient.norm().item<double>();
        sum += norm * norm;
    }
    return std::sqrt(sum);
}

void AdamW::step(double gradientScale, double rateFactor, double averageDecay)
{
    ++m_steps;
    const double firstBias = 1 - std::pow(kBeta1, m_steps);
    const double secondBias = 1 - std::pow(kBeta2, m_steps);
    for (const TrainedTensor& tensor : m_tensors) {
        const double rate = tensor.rate * rateFactor;
        const Coefficients coefficients{float(gradientScale), float(1 - rate * tensor.decay),
                                        float(rate / firstBias), float(1 / std::sqrt(secondBias)),
                                        float(1 - averageDecay)};
        const Stretch stretch{tensor.value.data_ptr<float>(), tensor.average.data_ptr<float>(),
                              tensor.firstMoment.data_ptr<float>(),
                              tensor.secondMoment.data_ptr<float>(),
                              tensor.gradient.data_ptr<float>()};
        at::parallel_for(0, tensor.value.numel(), kGrain, [&](int64_t begin, int64_t end) {
            update(stretch, begin, end, coefficients);
        });
    }
}

} // namespace boxwright::detail
