// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/datasummary.h"
#include "core/run/trainingprogress.h"

#include <QString>

#include <optional>

namespace boxwright {

/// What the rail says below each stage: what is still to do in it.
struct StageHints
{
    QString images;
    QString label;
    QString train;
    QString evaluate;
    QString use;
};

struct StageState
{
    ProjectCounts counts = {};
    int models = 0;
    std::optional<double> f1 = {}; ///< of the newest model, as far as it was measured
    bool isTraining = false;
    TrainingProgress progress = {}; ///< of the running training
    bool isMeasuring = false; ///< the model of the running training, see TrainingController
};

StageHints stageHints(const StageState& state);

} // namespace boxwright
