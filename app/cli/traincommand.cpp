// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/engine/progressthrottle.h"
#include "core/run/candidates.h"
#include "core/run/planreasons.h"
#include "core/run/trainingsession.h"

#include <QJsonArray>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct TrainOptions
{
    std::string project;
    std::string name;
    bool noFlip = false;
    bool noBalance = false;
    bool isFloat32 = false;
    std::string tiles = "auto";
    std::string mirroredLook = "auto";
    std::string startModel;
    std::optional<std::int64_t> resume; ///< the run to go on with
    TrainingConfig config;
};

QString outcomeName(TrainingOutcome outcome)
{
    switch (outcome) {
    case TrainingOutcome::Cancelled:
        return u"cancelled"_s;
    case TrainingOutcome::Suspended:
        return u"suspended"_s;
    case TrainingOutcome::Finished:
        break;
    }
    return u"finished"_s;
}

QJsonObject summaryJson(const TrainingSummary& summary, const std::optional<ModelRecord>& model)
{
    QJsonArray warnings;
    for (const QString& warning : summary.warnings)
        warnings.append(warning);
    QJsonObject object{
        {u"run"_s,
         summary.run ? QJsonValue(static_cast<qint64>(summary.run->value())) : QJsonValue()},
        {u"outcome"_s, outcomeName(summary.outcome)},
        {u"model"_s,
         summary.model ? QJsonValue(static_cast<qint64>(summary.model->value())) : QJsonValue()},
        {u"evaluation"_s, QJsonValue()},
        {u"warnings"_s, warnings}};
    if (model && summary.evaluation)
        object.insert(u"evaluation"_s, evaluationJson(*summary.evaluation, *model));
    return object;
}

/// Shows the progress of what `work` does with the engine.
Result<TrainingSummary>
withEngine(EngineLoader& loader, const Context& context,
           const std::function<Result<TrainingSummary>(Engine&, const ProgressSink&)>& work)
{
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    ProgressReport report(context);
    ProgressThrottle throttle(
        [&report](const TrainingProgress& progress) { report.training(progress); });
    auto summary = work(
        **engine, [&throttle](const TrainingProgress& progress) { throttle.update(progress); });
    throttle.flush();
    return summary;
}

Result<TrainingConfig> chosenConfig(const TrainOptions& options, const ProjectStore& store)
{
    TrainingConfig config = options.config;
    config.name = text(options.name);
    config.horizontalFlip = !options.noFlip;
    config.balance = !options.noBalance;
    if (options.tiles != "auto")
        config.tileSize = text(options.tiles).toInt(); // "off" is 0
    if (options.mirroredLook != "auto")
        config.mirroredLook = options.mirroredLook == "on";
    if (options.isFloat32)
        config.arithmetic = u"float32"_s;
    if (!options.startModel.empty()) {
        const auto model = findModel(store, options.startModel);
        if (!model)
            return model.error();
        config.startModel = model->id;
    }
    return config;
}

void announce(const TrainingPlan& plan, const TrainingConfig& open, const Context& context)
{
    context.message(tr("Training on %1, %2 to validate, %3 at %4 pixels")
                        .arg(counted(qint64(plan.task.train.size()), "image", "images"))
                        .arg(plan.task.validation.size())
                        .arg(counted(plan.task.config.epochs, "epoch", "epochs"))
                        .arg(plan.task.config.inputSize));
    if (const QString limit = timeReason(plan, open); !limit.isEmpty())
        context.message(limit);
    for (const QString& warning : plan.warnings)
        context.message(warning); // advice, which --strict does not count
}

RunOptions runOptions(const OpenProject& project, const Context& context)
{
    RunOptions options;
    options.statePath = project.file->runStatePath();
    options.isSuspended = context.isTerminated;
    options.tried = [&context](const TrainingConfig& chosen) {
        context.message(triedSentence(chosen.candidates));
    };
    return options;
}

Result<TrainingSummary> trainAnew(const OpenProject& project, const TrainOptions& options,
                                  Context& context)
{
    const auto config = chosenConfig(options, *project.store);
    if (!config)
        return config.error();
    // What the data lacks is told before the engine is loaded, which the run's own plan asks.
    if (const auto plan = planTraining(*project.store, *config); !plan)
        return plan.error();
    if (const auto looked = lookAtImages(*project.store, context); !looked)
        return looked.error();
    EngineLoader loader;
    if (const auto kept = keepInterruptedModel(project, loader, context); !kept)
        return kept.error();
    return withEngine(loader, context, [&](Engine& engine, const ProgressSink& progress) {
        RunOptions run = runOptions(project, context);
        run.planned = [&](const TrainingPlan& planned) { announce(planned, *config, context); };
        return runTraining(*project.store, engine, *config, progress, context.stop, run);
    });
}

Result<TrainingSummary> resume(const OpenProject& project, RunId run, Context& context)
{
    const QString statePath = project.file->runStatePath();
    const auto interrupted = findInterruptedRun(*project.store, statePath);
    if (!interrupted)
        return interrupted.error();
    if (!*interrupted && !QFile::exists(statePath)) {
        return Error{ErrorCode::NotFound,
                     tr("No training of this project was interrupted, so there is none to go on "
                        "with.")};
    }
    if (*interrupted && (*interrupted)->run != run) {
        return Error{ErrorCode::NotFound,
                     tr("Run %1 cannot go on. The one that was interrupted is run %2.")
                         .arg(run.value())
                         .arg((*interrupted)->run.value())};
    }
    if (*interrupted && (*interrupted)->canGoOn) { // else the session says why it cannot
        context.message(tr("Going on with “%1”, which was interrupted %2")
                            .arg((*interrupted)->name, interruptedPlace(**interrupted)));
    }
    EngineLoader loader;
    return withEngine(loader, context, [&](Engine& engine, const ProgressSink& progress) {
        return resumeTraining(*project.store, engine, progress, context.stop,
                              runOptions(project, context));
    });
}

Result<void> runTrain(const TrainOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadWrite);
    if (!project)
        return project.error();
    const auto summary = options.resume ? resume(*project, RunId(*options.resume), context)
                                        : trainAnew(*project, options, context);
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
                              : tr("Stopped before there was a model."));
    }
    if (summary->outcome == TrainingOutcome::Suspended && summary->run) {
        context.markInterrupted();
        context.message(
            summary->canGoOn
                ? tr("Put aside. Add --resume %1 to go on.").arg(summary->run->value())
                : tr("Ended before its model was measured. It is kept when you train again."));
    }
    return context.writeJson(summaryJson(*summary, model));
}

void addSizeOptions(CLI::App* command, const std::shared_ptr<TrainOptions>& options)
{
    command->add_option("--epochs", options->config.epochs, "Passes over the training images")
        ->check(CLI::Range(1, 10000));
    CommandLine::addInputSize(command, options->config.inputSize);
    const auto isTileSize = [](const std::string& value) -> std::string {
        const int size = text(value).toInt();
        const bool isFine = value == "auto" || value == "off" || (size >= 64 && size <= 10000);
        return isFine ? std::string() : "must be auto, off or a number from 64 to 10000";
    };
    command
        ->add_option("--tiles", options->tiles,
                     "Side of the overlapping parts that images are looked at in, in their pixels: "
                     "for small objects in large images")
        ->check(CLI::Validator(isTileSize, "auto|off|PIXELS"))
        ->capture_default_str();
    command->add_option("--batch", options->config.batchSize, "Images a step; fewer for short runs")
        ->check(CLI::Range(1, 64));
    command
        ->add_option("--seed", options->config.seed,
                     "The same seed gives the same run of as many epochs")
        ->capture_default_str();
    command->add_option("--threads", options->config.threads, "Cores to use; all by default")
        ->check(CLI::Range(1, 256));
    command->add_option("--minutes", options->config.minutes, "Be done within that many minutes")
        ->check(CLI::Range(1, 10000));
    command
        ->add_option("--patience", options->config.patience,
                     "Stop after that many epochs in a row that find nothing or are clearly worse "
                     "than the best")
        ->check(CLI::Range(1, 10000));
}

void addLearningOptions(CLI::App* command, const std::shared_ptr<TrainOptions>& options)
{
    command
        ->add_option("--from", options->startModel,
                     "Go on from a model of the project: its id, or latest")
        ->type_name("MODEL");
    command->add_flag("--no-flip", options->noFlip,
                      "Do not learn from mirrored images too: for text, and where left and right "
                      "differ");
    command->add_flag("--no-balance", options->noBalance,
                      "Do not show images of rare labels more often");
    command->add_flag("--mosaic", options->config.mosaic,
                      "Put half of the samples together from four images");
    command
        ->add_option("--mirrored-look", options->mirroredLook,
                     "Look at each image mirrored too, also when the model is used: finds a little "
                     "more, and looking takes twice as long. auto: with --preset best, where all "
                     "images may be mirrored")
        ->check(CLI::IsMember({"auto", "on", "off"}))
        ->capture_default_str();
    command
        ->add_option("--freeze", options->config.frozenStages,
                     "Stages of the backbone that do not learn, 0 to 4; chosen by default")
        ->check(CLI::Range(0, 4));
    command
        ->add_option("--folds", options->config.folds,
                     "Look at every image with a model that has not seen it, in that many parts: "
                     "takes so many times longer")
        ->type_name("K")
        ->check(CLI::Range(2, 10));
    command->add_flag("--float32", options->isFloat32,
                      "Compute in float32 where bfloat16 would be faster");
}

/// It goes on as it began, so nothing can be chosen beside it. Told so by hand: the parser's own
/// way repeats it in the help of each option.
void addResumeOption(CLI::App* command, const std::shared_ptr<TrainOptions>& options)
{
    const CLI::Option* help = command->get_help_ptr();
    const auto choices = command->get_options(
        [help](const CLI::Option* option) { return option != help && option->nonpositional(); });
    const CLI::Option* resuming =
        command
            ->add_option("--resume", options->resume,
                         "Go on with the run that was interrupted, where it stood")
            ->type_name("RUN");
    command->parse_complete_callback([resuming, choices] {
        for (const CLI::Option* choice : choices) {
            if (resuming->count() > 0 && choice->count() > 0)
                throw CLI::ExcludesError(choice->get_name(), resuming->get_name());
        }
    });
}

} // namespace

void addTrainCommand(CommandLine& line)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App* command = line.add(
        "train",
        "Train a model, evaluate it and keep both; Ctrl-C keeps the best weights, a second "
        "one ends at once",
        [options](Context& context) { return runTrain(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CommandLine::addPreset(command, options->config.preset);
    addSizeOptions(command, options);
    command->add_option("--name", options->name, "A name for the run and its model");
    addLearningOptions(command, options);
    addResumeOption(command, options);
    line.addJson(command);
}

} // namespace boxwright::cli
