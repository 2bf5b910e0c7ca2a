// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/storage/projectfile.h"

#include <memory>

namespace boxwright::cli {

void addCreateCommand(CommandLine& line)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* command =
        line.add("create", "Make a new empty project", [path](Context& context) -> Result<void> {
            const auto file = ProjectFile::create(text(*path));
            if (!file)
                return file.error();
            context.print(tr("Created %1").arg((*file)->path()));
            return {};
        });
    command->add_option("project", *path, "The project file to make, NAME.boxwright")->required();
}

} // namespace boxwright::cli
