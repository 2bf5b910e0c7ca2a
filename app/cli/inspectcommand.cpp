// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/inspectreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/health/healthcheck.h"

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct InspectOptions
{
    std::string project;
    std::string fix; ///< a code; empty: only look
    bool isEstimated = false;
};

/// To keep what is found out of files for the next time; also while the studio has the project
/// open, or where nobody may write.
Result<OpenProject> openToInspect(const std::string& path)
{
    auto project = openProject(path, ProjectAccess::ReadWrite);
    return project ? std::move(project) : openProject(path, ProjectAccess::ReadOnly);
}

Result<InspectReport> examine(const ProjectStore& store, const Context& context)
{
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
    return report;
}

/// From some seconds of training with nothing.
Result<TrainingSpeed> measureSpeed(const TrainingConfig& config, const std::stop_token& stop)
{
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    return (*engine)->measureSpeed(config, {}, stop);
}

/// With how long the presets take where that is asked for.
Result<void> plan(InspectReport& report, const ProjectStore& store, bool isEstimated,
                  const Context& context)
{
    PlanAids aids = imageAids(context.stop);
    std::optional<Result<TrainingSpeed>> measured;
    if (isEstimated) {
        aids.speed = [&](const TrainingConfig& config) -> std::optional<TrainingSpeed> {
            measured = measureSpeed(config, context.stop);
            return *measured ? std::optional(**measured) : std::nullopt;
        };
    }
    report.plan = planTraining(store, {}, UndecidedImages::Assign, aids);
    if (!report.plan || !measured)
        return {};
    if (!*measured)
        return measured->error();
    TrainingTask open = report.plan->task;
    open.config = {};
    report.presets = presetEstimates(open, report.plan->testImages, **measured);
    return {};
}

/// How many images get another size, so that their boxes may not fit any more.
qint64 resizedImages(const Operation& operation)
{
    return std::count_if(operation.changes.begin(), operation.changes.end(), [](const Change& one) {
        const auto* image = std::get_if<ImageChange>(&one);
        return image != nullptr && image->before && image->after
            && image->before->size != image->after->size;
    });
}

/// Each finding of that code is mended in one step. Wrong usage where all are for people.
Result<void> mend(ProjectStore& store, const std::vector<HealthFinding>& findings,
                  const QString& code, Context& context)
{
    int found = 0;
    int leftToPeople = 0;
    int steps = 0;
    for (const HealthFinding& finding : findings) {
        if (findingCode(finding.kind) != code)
            continue;
        ++found;
        if (finding.fix == FindingFix::None) {
            context.warn(tr("To be mended by hand: %1").arg(finding.message));
            ++leftToPeople;
            continue;
        }
        const auto operation = fixFinding(store, finding, context.stop);
        if (!operation)
            return operation.error();
        if (!*operation)
            continue;
        if (const auto applied = store.apply(**operation); !applied)
            return applied.error();
        context.print(tr("Done: %1").arg((*operation)->text));
        if (const qint64 resized = resizedImages(**operation); resized > 0) {
            context.print(tr("%1 of another size than before: look whether the boxes still fit")
                              .arg(counted(resized, "image", "images")));
        }
        ++steps;
    }
    if (found > 0 && leftToPeople == found)
        context.markWrongUsage();
    else if (steps == 0)
        context.print(tr("There is nothing of %1 to mend.").arg(code));
    return {};
}

Result<void> runInspect(const InspectOptions& options, Context& context)
{
    const auto project = options.fix.empty()
        ? openToInspect(options.project)
        : openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    auto report = examine(*project->store, context);
    if (!options.fix.empty() && report) {
        if (const auto mended =
                mend(*project->store, report->health.findings, text(options.fix), context);
            !mended)
            return mended.error();
        if (context.isWrongUsage())
            return {};
        report = examine(*project->store, context);
    }
    if (!report)
        return report.error();
    if (auto planned = plan(*report, *project->store, options.isEstimated, context); !planned)
        return planned;
    showInspection(context, *report);
    const auto isSerious = [](const HealthFinding& finding) {
        return finding.severity != FindingSeverity::Info;
    };
    const auto& findings = report->health.findings;
    if (const auto serious = std::count_if(findings.begin(), findings.end(), isSerious);
        serious > 0)
        context.warn(tr("Findings that ask for something to be done: %1").arg(serious));
    return context.writeJson(inspectionJson(*report));
}

} // namespace

void addInspectCommand(CommandLine& line)
{
    const auto options = std::make_shared<InspectOptions>();
    CLI::App* command =
        line.add("inspect", "Tell what is wrong with the data, and how a training would be set up",
                 [options](Context& context) { return runInspect(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    std::vector<std::string> codes;
    for (const FindingKind kind : findingKinds())
        codes.push_back(findingCode(kind).toStdString());
    command
        ->add_option("--fix", options->fix,
                     "Mend the findings of this code first, each in a step that can be undone")
        ->check(CLI::IsMember(codes));
    command->add_flag("--estimate", options->isEstimated,
                      "Measure for some seconds how long each preset would train here");
    line.addJson(command);
}

} // namespace boxwright::cli
