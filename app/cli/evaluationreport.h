// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"
#include "core/metrics/qualityintervals.h"
#include "core/run/runrecord.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace boxwright::cli {

/// train, validation, test or none.
QString splitName(Split split);

// Intervals, where they are given, hold one element for each label of the evaluation.

/// The document of `evaluate --json` in cli.md.
QJsonObject evaluationJson(const Evaluation& evaluation, const ModelRecord& model,
                           const std::optional<EvaluationIntervals>& intervals = {});

/// The table that people read: a row a label and one overall.
QString evaluationTable(const Evaluation& evaluation, const ModelRecord& model,
                        const std::optional<EvaluationIntervals>& intervals = {});

} // namespace boxwright::cli
