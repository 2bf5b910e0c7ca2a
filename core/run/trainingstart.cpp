// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingstart.h"

namespace boxwright {

QDateTime trainingStart(const ModelRecord& model, const QHash<RunId, QDateTime>& runStarts)
{
    return model.run ? runStarts.value(*model.run, model.created) : model.created;
}

} // namespace boxwright
