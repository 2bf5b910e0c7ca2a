// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/result.h"

#include <stop_token>

namespace boxwright {

class Project;
class ProjectFile;

/// What a training needs assigned (splitsForTraining()) as one step, with a connection of its own;
/// copies, bursts and series that a check of the data found stay together. Blocking: seconds for
/// 100,000 images. No changes: all is assigned. Errors: those of the store; Cancelled.
Result<Operation> findDivision(const ProjectFile& file, const std::stop_token& stop);

/// Without images that went or got another part since it was found; what else was edited stays.
Operation stillMeant(const Operation& division, const Project& project);

} // namespace boxwright
