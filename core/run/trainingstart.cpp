// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingstart.h"

#include <algorithm>

namespace boxwright {

Result<QDateTime> trainingStart(const ProjectStore& store, const ModelRecord& model)
{
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const auto run = std::find_if(runs->begin(), runs->end(),
                                  [&model](const RunRecord& r) { return model.run == r.id; });
    return run == runs->end() ? model.created : run->started;
}

} // namespace boxwright
