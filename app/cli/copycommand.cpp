// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace boxwright::cli {

namespace {

struct CopyOptions
{
    std::string project;
    std::string target;
};

Result<void> runCopy(const CopyOptions& options, Context& context)
{
    const QFileInfo target(text(options.target));
    if (target.exists() || target.isSymLink()) {
        return Error{ErrorCode::AlreadyExists,
                     tr("There is a file %1 already. Choose another name; nothing was overwritten.")
                         .arg(QDir::toNativeSeparators(target.filePath()))};
    }
    const auto project = openProject(options.project, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    if (auto saved = project->file->saveCopy(target.filePath()); !saved)
        return saved.error();
    context.print(tr("Saved the copy %1").arg(target.absoluteFilePath()));
    return {};
}

} // namespace

void addCopyCommand(CommandLine& line)
{
    const auto options = std::make_shared<CopyOptions>();
    CLI::App* command =
        line.add("copy", "Save a checked copy of a project, also while it is in use",
                 [options](Context& context) { return runCopy(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("target", options->target, "The project file to make, NAME.boxwright")
        ->required();
}

} // namespace boxwright::cli
