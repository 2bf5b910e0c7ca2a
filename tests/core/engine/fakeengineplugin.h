// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QObject>

/// A plugin without LibTorch: tells through an Error's detail which OpenMP waiting policy it
/// found when it was loaded.
class FakeEnginePlugin final : public QObject, public boxwright::Engine
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BOXWRIGHT_ENGINE_IID)
    Q_INTERFACES(boxwright::Engine)
public:
    boxwright::Result<boxwright::TrainedModel> train(const boxwright::TrainingTask& task,
                                                     const boxwright::ProgressSink& progress,
                                                     std::stop_token stop) override;
    boxwright::Result<boxwright::TrainingSpeed>
    measureSpeed(const boxwright::TrainingConfig& config, const boxwright::Politeness& isPolite,
                 std::stop_token stop) override;
    QString arithmetic() const override { return QStringLiteral("fake"); }
    boxwright::Result<std::unique_ptr<boxwright::Detector>>
    openModel(const QByteArray& weights) override;
    boxwright::Result<QByteArray>
    describeModel(const QByteArray& weights, const std::vector<boxwright::Label>& labels,
                  const boxwright::ScoreThresholds& thresholds) override;
    boxwright::Result<std::unique_ptr<boxwright::Detector>> openPretrained() override;
};
