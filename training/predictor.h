// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <memory>

namespace boxwright {

namespace detail {
struct ModelDescription;
struct TensorFile;
} // namespace detail

/// A trained model, or the pretrained one, at work.
class Predictor final : public Detector
{
public:
    /// `weights` as TrainedModel holds them; every field of them is checked.
    static Result<std::unique_ptr<Detector>> open(const QByteArray& weights);
    /// The pretrained network with all its classes; `path` is that of its weights.
    static Result<std::unique_ptr<Detector>> openPretrained(const QString& path);
    ~Predictor() override;

    std::vector<Label> labels() const override;
    int inputSize() const override;
    int tileSize() const override;
    ScoreThresholds thresholds() const override;
    Result<std::vector<Detection>> detect(const QImage& image,
                                          const DetectionSettings& settings) override;

private:
    struct Private;
    explicit Predictor(std::unique_ptr<Private> content);
    static Result<std::unique_ptr<Detector>> make(const detail::TensorFile& file,
                                                  const detail::ModelDescription& description);
    std::unique_ptr<Private> d;
};

} // namespace boxwright
