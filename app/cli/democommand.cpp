// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/progressreport.h"
#include "core/sample/sampleproject.h"

#include <memory>

namespace boxwright::cli {

void addDemoCommand(CommandLine& line)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App* command =
        line.add("demo", "Write the sample images and a ready project",
                 [folder](Context& context) -> Result<void> {
                     ProgressReport report(context);
                     const auto project = writeSampleProject(
                         text(*folder),
                         [&report](int done, int total) {
                             report.counting(QStringLiteral("drawing"), done, total);
                         },
                         context.stop);
                     if (!project)
                         return project.error();
                     context.print(tr("Wrote the sample project %1").arg(*project));
                     return {};
                 });
    command->add_option("folder", *folder, "Where the sample goes; made when absent")->required();
}

} // namespace boxwright::cli
