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
    torch::Tensor gradient = {};
    torch::Tensor firstMoment = {};
    torch::Tensor secondMoment = {};
};

/// AdamW with clipped gradients and an exponential average of the weights, in one pass over the
/// memory: separate operations per tensor would take twice the time.
class AdamW
{
public:
    /// `tensors`: value and average, float32 and in the same memory layout; the rest is made.
    explicit AdamW(std::vector<TrainedTensor> tensors);

    void clearGradients();
    /// Adds `gradients`, in the order of the tensors, times `factor`.
    void addGradients(const std::vector<torch::Tensor>& gradients, double factor);

    /// The length of all gradients together; not finite when one of them is not.
    double gradientNorm() const;

    /// One step with the gradients times `gradientScale` and the rates times `rateFactor`.
    void step(double gradientScale, double rateFactor, double averageDecay);

    int steps() const { return m_steps; }
    const std::vector<TrainedTensor>& tensors() const { return m_tensors; }

private:
    std::vector<TrainedTensor> m_tensors;
    int m_steps = 0;
};

} // namespace boxwright::detail
