// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <memory>

namespace boxwright {

/// A trained model at work.
class Predictor final : public Detector
{
public:
    /// `weights` as TrainedModel holds them; every field of them is checked.
    static Result<std::unique_ptr<Detector>> open(const QByteArray& weights);
    ~Predictor() override;

    std::vector<Label> labels() const override;
    int inputSize() const override;
    Result<std::vector<Detection>> detect(const QImage& image,
                                          const DetectionSettings& settings) override;

private:
    struct Private;
    explicit Predictor(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace boxwright
