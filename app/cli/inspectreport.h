// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthcheck.h"
#include "core/run/trainingplan.h"
#include "core/run/trainingpreset.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace boxwright::cli {

class Context;

/// What `inspect` tells.
struct InspectReport
{
    HealthLimits limits;
    HealthReport health;
    QHash<ImageId, QString> paths; ///< as the project keeps them
    Result<TrainingPlan> plan = Error{}; ///< or why nothing can be trained
    std::vector<PresetEstimate> presets; ///< when they were asked for
};

/// Names of kinds that scripts may rely on, as "EXACT_DUPLICATES".
QString findingCode(FindingKind kind);
std::vector<FindingKind> findingKinds(); ///< all

void showInspection(const Context& context, const InspectReport& report);
QJsonObject inspectionJson(const InspectReport& report);

} // namespace boxwright::cli
