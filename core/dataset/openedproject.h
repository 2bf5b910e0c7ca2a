// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/projectcontent.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/storage/projectfile.h"

#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

/// What the window keeps in memory of a project.
struct ProjectSnapshot
{
    ProjectContent content;
    std::vector<LoggedOperation> history = {}; ///< the project's own, without the changes

    static Result<ProjectSnapshot> read(const ProjectStore& store);
};

/// A file with all that must be read before a window can show it: made in the background, where
/// that takes its time, then handed over to Project.
struct BOXWRIGHT_CORE_EXPORT OpenedProject
{
    std::unique_ptr<ProjectFile> file;
    std::unique_ptr<ProjectStore> store;
    ProjectSnapshot snapshot;
    std::optional<LabelId> freeLabels = {}; ///< the first of labelsReserved ids

    static constexpr int labelsReserved = 16;
    static Result<OpenedProject> read(std::unique_ptr<ProjectFile> file);
};

/// The boxes, dismissed suggestions and history of one image.
struct ImageSnapshot
{
    std::vector<Annotation> annotations;
    std::vector<Detection> dismissed;
    std::vector<LoggedOperation> history;

    static Result<ImageSnapshot> read(const ProjectStore& store, ImageId image);
};

} // namespace boxwright
