// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/run/runstate.h"
#include "core/storage/projectstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boxwright {

/// The run that left `state`. Absent when the project does not know it, or has its model already.
Result<std::optional<RunRecord>> unfinishedRun(const ProjectStore& store, const RunState& state);

/// Takes away what an interrupted run left that has no model yet, as a new one begins: a translated
/// sentence about it, none when there was nothing.
QStringList giveUpParts(const ProjectStore& store, const QString& runStatePath);

/// Whether it can go on, as resumeTraining() does.
bool canGoOn(const RunRecord& run, const RunState& state);

/// The epochs of `run` that `state` stands after; the project may know of later ones.
std::vector<EpochRecord> epochsDone(const RunRecord& run, const RunState& state);

} // namespace boxwright
