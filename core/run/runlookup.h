// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <algorithm>
#include <vector>

namespace boxwright {

/// The run with that id in `runs`, or null.
inline const RunRecord* findRun(const std::vector<RunRecord>& runs, RunId id)
{
    const auto found =
        std::find_if(runs.begin(), runs.end(), [id](const RunRecord& run) { return run.id == id; });
    return found == runs.end() ? nullptr : &*found;
}

/// The model with that id in `models`, or null.
inline const ModelRecord* findModel(const std::vector<ModelRecord>& models, ModelId id)
{
    const auto found = std::find_if(models.begin(), models.end(),
                                    [id](const ModelRecord& model) { return model.id == id; });
    return found == models.end() ? nullptr : &*found;
}

/// The model in `models` that a run left, or null.
inline const ModelRecord* modelOfRun(const std::vector<ModelRecord>& models, RunId run)
{
    const auto found = std::find_if(models.begin(), models.end(),
                                    [run](const ModelRecord& model) { return model.run == run; });
    return found == models.end() ? nullptr : &*found;
}

} // namespace boxwright
