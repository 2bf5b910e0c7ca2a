// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/exchange/export/cocoresults.h"
#include "core/run/modelevaluation.h"

#include <memory>

namespace boxwright::cli {

namespace {

struct Options
{
    std::string project;
    std::string model = "latest";
    std::string split = "test";
    double iou = 0.5;
    std::string detections;
};

/// Evaluating keeps its figures, but a project that cannot be written can be evaluated too.
Result<OpenProject> openForEvaluation(const std::string& path)
{
    auto project = openProject(path, ProjectAccess::ReadWrite);
    if (!project
        && (project.error().code == ErrorCode::NotWritable
            || project.error().code == ErrorCode::InUse))
        return openProject(path, ProjectAccess::ReadOnly);
    return project;
}

Result<void> runEvaluate(const Options& options, Context& context)
{
    const auto project = openForEvaluation(options.project);
    if (!project)
        return project.error();
    EngineLoader loader;
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    const Split split = splitFromName(options.split).value_or(Split::Test);
    const auto evaluated = [&] {
        ProgressReport report(context);
        return measureModel(
            *project->store, **engine, {*model, split, options.iou},
            [&report](const TrainingProgress& progress) { report.training(progress); },
            context.stop);
    }();
    if (!evaluated)
        return evaluated.error();
    for (const QString& warning : evaluated->warnings)
        context.warn(warning);
    context.print(evaluationTable(evaluated->evaluation, *model));
    if (!options.detections.empty()) {
        const auto ids = exportIds(*project->store);
        if (!ids)
            return ids.error();
        const auto written =
            writeCocoResults(text(options.detections), evaluated->detections, *ids);
        if (!written)
            return written.error();
    }
    return context.writeJson(evaluationJson(evaluated->evaluation, *model));
}

} // namespace

void addEvaluateCommand(CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        line.add("evaluate", "Measure a model on a part of the images",
                 [options](Context& context) { return runEvaluate(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    command->add_option("--model", options->model, "Id of the model, or latest")
        ->capture_default_str();
    command->add_option("--split", options->split, "Part of the images")
        ->check(CLI::IsMember({"test", "validation", "train"}))
        ->capture_default_str();
    command->add_option("--iou", options->iou, "Overlap from which a box counts as found")
        ->check(CLI::Range(0.01, 1.0))
        ->capture_default_str();
    command
        ->add_option("--detections", options->detections,
                     "Write all detections to FILE as a COCO results list")
        ->type_name("FILE");
    line.addJson(command);
}

} // namespace boxwright::cli
