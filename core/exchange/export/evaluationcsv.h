// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/export.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/qualityintervals.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace boxwright {

/// The figures as a table (RFC 4180, UTF-8) with a head: a row a label, then one called "all"
/// without a threshold. The bounds of 95 % intervals follow the figures; `intervals` holds one
/// element for each label of the evaluation. Numbers have all their digits; what is not defined is
/// empty.
BOXWRIGHT_CORE_EXPORT QByteArray evaluationCsv(const Evaluation& evaluation,
                                               const EvaluationIntervals& intervals,
                                               const std::vector<Label>& labels);

/// Writes that table whole or not at all; makes its folders. Errors: NotWritable.
BOXWRIGHT_CORE_EXPORT Result<void> writeEvaluationCsv(const QString& path,
                                                      const Evaluation& evaluation,
                                                      const EvaluationIntervals& intervals,
                                                      const std::vector<Label>& labels);

} // namespace boxwright
