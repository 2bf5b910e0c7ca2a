// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/health/healthreport.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace boxwright {
class EngineLoader;
}

namespace boxwright::cli {

class Context;

/// A project that a command works on. The store is gone before the file.
struct OpenProject
{
    std::unique_ptr<ProjectFile> file;
    std::unique_ptr<ProjectStore> store;
};

/// The error of a damaged project names the command that recovers it.
Result<OpenProject> openProject(const std::string& path, ProjectAccess access);

/// Which images belong together (RelatedImages::groups()), after a look at all files, of which
/// nothing has to be read that is known. Errors: those of the store; Cancelled.
Result<std::vector<ImageGroup>> findImageGroups(const ProjectStore& store,
                                                const std::vector<ImageRecord>& images,
                                                const Context& context);

/// A look at the images that nobody has examined, so that a training, which goes by what the
/// project knows, gives copies, bursts and series one part, and warns of those that lie in several.
/// Errors: those of the store; Cancelled.
Result<void> lookAtImages(const ProjectStore& store, const Context& context);

/// Keeps the model of a training that was killed, if one left a model, and says so; what cannot be
/// read of it is a warning. Errors: without an engine; Cancelled.
Result<void> keepInterruptedModel(const OpenProject& project, EngineLoader& loader,
                                  Context& context);

/// The model with that id, or the newest one for "latest".
Result<ModelRecord> findModel(const ProjectStore& store, const std::string& id);

/// train, validation, test, none or folds; absent for anything else.
std::optional<Split> splitFromName(const std::string& name);

} // namespace boxwright::cli
