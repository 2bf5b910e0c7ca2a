// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/engine/progressthrottle.h"
#include "core/run/trainingsession.h"

#include <QJsonArray>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct Options
{
    std::string project;
    std::string name;
    bool noFlip = false;
    TrainingConfig config;
};

QJsonObject summaryJson(const TrainingSummary& summary, const std::optional<ModelRecord>& model)
{
    QJsonArray warnings;
    for (const QString& warning : summary.warnings)
        warnings.append(warning);
    QJsonObject object{
        {u"run"_s,
         summary.run ? QJsonValue(static_cast<qint64>(summary.run->value())) : QJsonValue()},
        {u"outcome"_s,
         summary.outcome == TrainingOutcome::Cancelled ? u"cancelled"_s : u"finished"_s},
        {u"model"_s,
         summary.model ? QJsonValue(static_cast<qint64>(summary.model->value())) : QJsonValue()},
        {u"evaluation"_s, QJsonValue()},
        {u"warnings"_s, warnings}};
    if (model && summary.evaluation)
        object.insert(u"evaluation"_s, evaluationJson(*summary.evaluation, *model));
    return object;
}

Result<TrainingSummary> train(OpenProject& project, EngineLoader& loader,
                              const TrainingConfig& config, Context& context)
{
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    ProgressReport report(context);
    ProgressThrottle throttle(
        [&report](const TrainingProgress& progress) { report.training(progress); });
    auto summary =
        runTraining(*project.store, **engine, config,
                    [&throttle](const TrainingProgress& progress) { throttle.update(progress); },
                    context.stop, {project.file->runStatePath()});
    throttle.flush();
    return summary;
}

/// The plan after a look at the images, so that copies and bursts get one part.
Result<TrainingPlan> planWithGroups(const ProjectStore& store, const TrainingConfig& config,
                                    const Context& context)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    if (const auto groups = findImageGroups(store, *images, context); !groups)
        return groups.error();
    return planTraining(store, config); // which knows the images now
}

Result<void> runTrain(const Options& options, Context& context)
{
    TrainingConfig config = options.config;
    config.name = text(options.name);
    config.horizontalFlip = !options.noFlip;
    auto project = openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    // What the data lacks is told before the engine is loaded.
    auto plan = planTraining(*project->store, config);
    if (plan && !plan->splits.changes.empty())
        plan = planWithGroups(*project->store, config, context);
    if (!plan)
        return plan.error();
    context.message(tr("Training on %1 images, %2 to validate, %3 epochs at %4 pixels")
                        .arg(plan->task.train.size())
                        .arg(plan->task.validation.size())
                        .arg(plan->task.config.epochs)
                        .arg(plan->task.config.inputSize));
    EngineLoader loader;
    if (const auto kept = keepInterruptedModel(*project, loader, context); !kept)
        return kept.error();
    const auto summary = train(*project, loader, config, context);
    if (!summary)
        return summary.error();

    for (const QString& warning : summary->warnings)
        context.warn(warning);
    std::optional<ModelRecord> model;
    if (summary->model) {
        const auto found = findModel(*project->store, std::to_string(summary->model->value()));
        if (!found)
            return found.error();
        model = *found;
    }
    if (model && summary->evaluation)
        context.print(evaluationTable(*summary->evaluation, *model));
    if (summary->outcome == TrainingOutcome::Cancelled) {
        context.markInterrupted();
        context.message(model ? tr("Stopped. The best weights so far are kept as model %1.")
                                    .arg(model->id.value())
                              : tr("Stopped before the first epoch ended; there is no model."));
    }
    return context.writeJson(summaryJson(*summary, model));
}

void addSizeOptions(CLI::App* command, const std::shared_ptr<Options>& options)
{
    const auto isMultiple = [](const std::string& value) -> std::string {
        const int size = text(value).toInt();
        const bool isFine = size >= 128 && size <= 1024 && size % 32 == 0;
        return isFine ? std::string() : "must be a multiple of 32 from 128 to 1024";
    };
    command->add_option("--epochs", options->config.epochs, "Passes over the training images")
        ->check(CLI::Range(1, 10000));
    command->add_option("--input-size", options->config.inputSize, "Side of the network's input")
        ->check(CLI::Validator(isMultiple, "PIXELS"));
    command->add_option("--batch", options->config.batchSize, "Images a step; fewer for short runs")
        ->check(CLI::Range(1, 64));
    command->add_option("--seed", options->config.seed, "The same seed gives the same run")
        ->capture_default_str();
    command->add_option("--threads", options->config.threads, "Cores to use; all by default")
        ->check(CLI::Range(1, 256));
}

} // namespace

void addTrainCommand(CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        line.add("train", "Train a model, evaluate it and keep both; Ctrl-C keeps the best weights",
                 [options](Context& context) { return runTrain(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    const std::map<std::string, TrainingPreset> presets{{"quick", TrainingPreset::Quick},
                                                        {"balanced", TrainingPreset::Balanced},
                                                        {"best", TrainingPreset::Best}};
    command->add_option("--preset", options->config.preset, "How long to train (default balanced)")
        ->transform(CLI::CheckedTransformer(presets).description(""))
        ->type_name("quick|balanced|best");
    addSizeOptions(command, options);
    command->add_option("--name", options->name, "A name for the run and its model");
    command->add_flag("--no-flip", options->noFlip,
                      "Do not learn from mirrored images too: for text, and where left and right "
                      "differ");
    line.addJson(command);
}

} // namespace boxwright::cli
