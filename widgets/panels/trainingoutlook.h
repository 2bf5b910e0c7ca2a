// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingconfig.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// What a preset comes to with the data of a project on this computer.
struct PresetOutlook
{
    TrainingPreset preset = TrainingPreset::Balanced;
    int epochs = 0;
    int inputSize = 0; ///< pixels
    std::optional<double> seconds = {}; ///< that it will take; absent when that is not known
};

/// What a training would be like, to know before it starts.
struct TrainingOutlook
{
    std::vector<PresetOutlook> presets;
    QStringList reasons; ///< why the plan of the chosen preset is as it is; translated sentences
    QStringList warnings; ///< what will keep it from becoming good, and what to do
};

} // namespace boxwright
