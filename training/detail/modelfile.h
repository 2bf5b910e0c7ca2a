// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/metrics/evaluation.h"
#include "core/result.h"
#include "training/detail/tensorfile.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace boxwright::detail {

/// What a model says of itself in the metadata of its weights.
struct ModelDescription
{
    std::vector<Label> labels; ///< in class order
    int inputSize = 0;
    ScoreThresholds thresholds = {}; ///< from which boxes count; of some labels, or none
    int tileSize = 0; ///< as it learned, see TrainingConfig; whole images unless over 0
    QString arithmetic = {}; ///< it learned in, see TrainingConfig; empty: it does not say
    bool mirroredLook = false; ///< how it looks at images, see TrainingConfig
};

void writeDescription(const ModelDescription& description, TensorFile& file);

/// Keys that it does not know, as those of earlier versions, say nothing. Errors: TooNew (a later
/// version's model), InvalidFormat (anything that makes no sense).
Result<ModelDescription> readDescription(const TensorFile& file);

/// See Engine::describeModel(). Errors: those of reading, and InvalidFormat.
Result<QByteArray> describedAs(const QByteArray& weights, const std::vector<Label>& labels,
                               const ScoreThresholds& thresholds);

/// For each of `labels` its class in a model of `modelLabels`, absent for one that is new to it:
/// the class with its id, else the first with its name, of which case does not count.
std::vector<std::optional<int>> classesOf(const std::vector<Label>& labels,
                                          const std::vector<Label>& modelLabels);

/// The pretrained network. Errors say how to get it when it is missing or altered.
Result<TensorFile> readPretrained(const QString& path);

/// The error for a file at `path` that is not the pretrained network, for the reason `why`.
Error damagedPretrained(const QString& path, const Error& why);

} // namespace boxwright::detail
