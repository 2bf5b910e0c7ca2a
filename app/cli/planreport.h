// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/trainingplan.h"
#include "core/run/trainingpreset.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace boxwright::cli {

class Context;

QString presetName(TrainingPreset preset);

/// `presets`: what was estimated; empty when nothing was.
void showPlan(const Context& context, const Result<TrainingPlan>& plan,
              const std::vector<PresetEstimate>& presets);

/// With an obstacle when nothing can be trained, else null there.
QJsonObject planJson(const Result<TrainingPlan>& plan, const std::vector<PresetEstimate>& presets);

} // namespace boxwright::cli
