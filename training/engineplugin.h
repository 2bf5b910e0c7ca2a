// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QObject>

namespace boxwright {

/// The engine as the programs load it.
class EnginePlugin final : public QObject, public Engine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BOXWRIGHT_ENGINE_IID)
    Q_INTERFACES(boxwright::Engine)
public:
    EnginePlugin();

    Result<TrainedModel> train(const TrainingTask& task, const ProgressSink& progress,
                               std::stop_token stop) override;
    Result<TrainingSpeed> measureSpeed(const TrainingConfig& config, const Politeness& isPolite,
                                       std::stop_token stop) override;
    QString arithmetic() const override;
    Result<std::unique_ptr<Detector>> openModel(const QByteArray& weights) override;
    Result<QByteArray> describeModel(const QByteArray& weights, const std::vector<Label>& labels,
                                     const ScoreThresholds& thresholds) override;
    Result<std::unique_ptr<Detector>> openPretrained() override;
};

} // namespace boxwright
