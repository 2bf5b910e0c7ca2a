// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/inspectreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/health/healthcheck.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

/// To keep what is found out of files for the next time; also while the studio has the project
/// open, or where nobody may write.
Result<OpenProject> openToInspect(const std::string& path)
{
    auto project = openProject(path, ProjectAccess::ReadWrite);
    return project ? std::move(project) : openProject(path, ProjectAccess::ReadOnly);
}

Result<void> runInspect(const std::string& path, Context& context)
{
    const auto project = openToInspect(path);
    if (!project)
        return project.error();
    const ProjectStore& store = *project->store;
    InspectReport report;
    const auto images = store.images();
    if (!images)
        return images.error();
    for (const ImageRecord& image : *images)
        report.paths.insert(image.id, image.path);
    {
        ProgressReport progress(context);
        auto health = checkHealth(
            store, report.limits,
            [&progress](int done, int total) { progress.counting(u"examining"_s, done, total); },
            context.stop);
        if (!health)
            return health.error();
        report.health = std::move(health).value();
    }
    report.plan = planTraining(store, {});
    showInspection(context, report);
    const auto isSerious = [](const HealthFinding& finding) {
        return finding.severity != FindingSeverity::Info;
    };
    const auto& findings = report.health.findings;
    if (const auto serious = std::count_if(findings.begin(), findings.end(), isSerious);
        serious > 0)
        context.warn(tr("Findings that ask for something to be done: %1").arg(serious));
    return context.writeJson(inspectionJson(report));
}

} // namespace

void addInspectCommand(CommandLine& line)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* command =
        line.add("inspect", "Tell what is wrong with the data, and how a training would be set up",
                 [path](Context& context) { return runInspect(*path, context); });
    command->add_option("project", *path, "The project")->required();
    line.addJson(command);
}

} // namespace boxwright::cli
