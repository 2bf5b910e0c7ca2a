// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingpreset.h"

#include <QStringList>

#include <vector>

namespace boxwright {

/// What a training would be like, to know before it starts.
struct TrainingOutlook
{
    std::vector<PresetEstimate> presets;
    QStringList reasons; ///< why the plan of the chosen preset is as it is; translated sentences
    QStringList warnings; ///< what will keep it from becoming good, and what to do
    double curveSeconds = 0; ///< that measuring a learning curve takes; 0: not known
};

} // namespace boxwright
