// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <torch/torch.h>

#include <vector>

namespace boxwright::detail {

/// A weight that is trained, its average over the steps, and what AdamW remembers of it.
struct TrainedTensor
{
    torch::Tensor value;
    torch::Tensor average;
    double rate = 0; ///< highest learning rate
    double decay = 0; ///< of the weight
    // Views of the optimizer's flat ones, in the layout of `value`:
    torch::Tensor gradient = {};
    torch::Tensor firstMoment = {};
    torch::Tensor secondMoment = {};
};

/// AdamW with clipped gradients and an exponential average of the weights, in one pass over the
/// memory: separate operations per tensor would take twice the time.
class AdamW
{
public:
    /// `tensors`: value and average, float32, dense and in the same memory layout; the rest is
    /// made.
    explicit AdamW(std::vector<TrainedTensor> tensors);

    void clearGradients();
    /// Adds `gradients`, in the order of the tensors.
    void addGradients(const std::vector<torch::Tensor>& gradients);

    /// The length of all gradients together; not finite when one of them is not.
    double gradientNorm() const;

    /// One step with the gradients times `gradientScale` and the rates times `rateFactor`.
    void step(double gradientScale, double rateFactor, double averageDecay);

    int steps() const { return m_steps; }
    // The moments of all tensors one after the other, each in the order of its memory:
    const torch::Tensor& firstMoments() const { return m_firstMoments; }
    const torch::Tensor& secondMoments() const { return m_secondMoments; }
    /// Goes on as the optimizer would have that these are from.
    void restore(int steps, const torch::Tensor& firstMoments, const torch::Tensor& secondMoments);

private:
    std::vector<TrainedTensor> m_tensors;
    torch::Tensor m_gradients; ///< likewise
    torch::Tensor m_firstMoments;
    torch::Tensor m_secondMoments;
    int m_steps = 0;
};

} // namespace boxwright::detail
