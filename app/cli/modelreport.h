// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace boxwright::cli {

/// The evaluation that counts for a model: of the test part, else of validation.
Result<std::optional<Evaluation>> mainEvaluation(const ModelRecord& model,
                                                 const ProjectStore& store);

/// A model with the overall figures of its main evaluation.
Result<QJsonObject> modelJson(const ModelRecord& model, const ProjectStore& store);

/// A run with its epochs. `isResumable`: `train --resume` would go on with it.
QJsonObject runJson(const RunRecord& run, bool isResumable);

QString outcomeName(RunOutcome outcome);

/// In local time, to the minute.
QString dateText(const QDateTime& when);

} // namespace boxwright::cli
