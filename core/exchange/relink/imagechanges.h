// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/relink/imagerelink.h"
#include "core/export.h"
#include "core/result.h"

#include <stop_token>
#include <vector>

namespace boxwright {

class ProjectStore;

/// Those of `images` whose files are where they should be but hold something else than when they
/// were added. Only files whose time or size differ from when they were read last are read, and
/// what is read is kept in the project, so that it need not be read again: also when this is
/// stopped. Images without a hash are left out. Not for the GUI thread: the first time, every file
/// is read. Errors: of the project; Cancelled after `stop`.
BOXWRIGHT_CORE_EXPORT Result<RelinkPlan> changedImages(const ProjectStore& store,
                                                       const std::vector<ImageRecord>& images,
                                                       const std::stop_token& stop = {});

} // namespace boxwright
