// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/taughtboxes.h"

#include "core/run/teachingboxes.h"

namespace boxwright {

Result<std::optional<QHash<LabelId, int>>> taughtBoxes(const ProjectStore& store,
                                                       const ModelRecord& model)
{
    if (!model.run)
        return std::optional<QHash<LabelId, int>>();
    const auto snapshot = store.runSnapshot(*model.run);
    if (!snapshot && snapshot.error().code == ErrorCode::NotFound)
        return std::optional<QHash<LabelId, int>>();
    if (!snapshot)
        return snapshot.error();
    return std::optional(teachingBoxesByLabel(snapshot->train));
}

} // namespace boxwright
