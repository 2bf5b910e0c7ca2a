// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/health/imageexamination.h"
#include "core/result.h"

#include <stop_token>

namespace boxwright {

class Project;
class ProjectFile;

/// What a training needs assigned (splitsForTraining()) as one step, with a connection of its own.
/// Before, images that nobody has examined are looked at, of which `progress` tells: copies, bursts
/// and series then stay together, and a plan warns of those that do not. Blocking: some ms for each
/// of these, and seconds for 100,000 images. No changes: all is assigned. Errors: those of the
/// store; Cancelled.
Result<Operation> findDivision(const ProjectFile& file, const ExaminationProgress& progress,
                               const std::stop_token& stop);

/// Without images that went or got another part since it was found; what else was edited stays.
Operation stillMeant(const Operation& division, const Project& project);

} // namespace boxwright
