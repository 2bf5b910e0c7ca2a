// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/progressreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/exchange/export/cocoresults.h"
#include "core/exchange/export/evaluationcsv.h"
#include "core/exchange/export/rekognitionevaluation.h"
#include "core/metrics/qualityintervals.h"
#include "core/run/keptevaluation.h"
#include "core/run/modelevaluation.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace boxwright::cli {

namespace {

struct EvaluateOptions
{
    std::string project;
    std::string model = "latest";
    std::string split = "test";
    double iou = kUsualIou;
    std::string detections;
    std::string csv;
    std::string rekognition; ///< a folder
    std::string sourcePrefix;
    bool stored = false;
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

/// What the project keeps, in place of a new measurement.
Result<ModelEvaluation> storedEvaluation(const ProjectStore& store, const ModelRecord& model,
                                         Split split)
{
    auto kept = keptEvaluation(store, model, split);
    if (!kept)
        return kept.error();
    if (!*kept) {
        const QString id = QString::number(model.id.value());
        return Error{
            ErrorCode::NotFound,
            split == outOfFold
                ? tr("Model %1 was trained without --folds, so there are no such figures.").arg(id)
                : tr("Model %1 was not measured on the %2 part yet. Leave --stored out to do so.")
                      .arg(id, splitName(split))};
    }
    ModelEvaluation stored{std::move((*kept)->evaluation), std::move((*kept)->part)};
    if ((*kept)->hasTruthChanged) {
        stored.warnings.append(tr("Boxes of these images were changed after the measurement. Leave "
                                  "--stored out for figures against those of today."));
    }
    return stored;
}

Result<ModelEvaluation> newEvaluation(const OpenProject& project, const EvaluationRequest& request,
                                      Context& context)
{
    if (request.split == outOfFold)
        return measureOutOfFold(*project.store, request); // without an engine
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    ProgressReport report(context);
    return measureModel(
        *project.store, **engine, request,
        [&report](const TrainingProgress& progress) { report.training(progress); }, context.stop);
}

/// Those of a label; none where the part does not know it.
QualityIntervals labelIntervals(const EvaluationIntervals& intervals,
                                const std::vector<Label>& labels, LabelId id)
{
    const auto count = std::min(labels.size(), intervals.labels.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (labels[i].id == id)
            return intervals.labels[i];
    }
    return {};
}

/// Of the figures, at the thresholds that these have.
EvaluationIntervals figureIntervals(const ModelEvaluation& measured, const std::stop_token& stop)
{
    const Evaluation& evaluation = measured.evaluation;
    ScoreThresholds thresholds;
    for (const LabelQuality& label : evaluation.labels)
        thresholds.emplace(label.label, label.threshold);
    const EvaluationIntervals all =
        bootstrapIntervals(measured.part, thresholds, evaluation.iouThreshold, {}, stop);
    EvaluationIntervals intervals{all.overall, {}};
    intervals.labels.reserve(evaluation.labels.size());
    for (const LabelQuality& label : evaluation.labels) // a damaged project may have lost some
        intervals.labels.push_back(labelIntervals(all, measured.part.labels, label.label));
    return intervals;
}

/// Resampling takes its time, which who asks for files that hold no intervals need not wait.
bool needsIntervals(const EvaluateOptions& options, const Context& context)
{
    const bool isForOtherPrograms = !options.detections.empty() || !options.rekognition.empty();
    return !isForOtherPrograms || !options.csv.empty() || !context.jsonTarget.empty();
}

/// `intervals` are there where a file holds them.
Result<void> writeFiles(const EvaluateOptions& options, const ProjectStore& store,
                        const RekognitionEvaluation& measured,
                        const std::optional<EvaluationIntervals>& intervals)
{
    if (!options.detections.empty()) {
        const auto ids = exportIds(store);
        if (!ids)
            return ids.error();
        const auto written =
            writeCocoResults(text(options.detections), measured.part.detections, *ids);
        if (!written)
            return written.error();
    }
    if (!options.csv.empty()) {
        const auto written = writeEvaluationCsv(text(options.csv), measured.evaluation, *intervals,
                                                measured.model.labels);
        if (!written)
            return written.error();
    }
    if (!options.rekognition.empty()) {
        const auto written = writeRekognitionEvaluation(store, measured, text(options.rekognition));
        if (!written)
            return written.error();
    }
    return {};
}

Result<void> runEvaluate(const EvaluateOptions& options, Context& context)
{
    const auto project = options.stored ? openProject(options.project, ProjectAccess::ReadOnly)
                                        : openForEvaluation(options.project);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    const Split split = splitFromName(options.split).value_or(Split::Test);
    auto evaluated = options.stored
        ? storedEvaluation(*project->store, *model, split)
        : newEvaluation(*project, {*model, split, options.iou}, context);
    if (!evaluated)
        return evaluated.error();
    for (const QString& warning : evaluated->warnings)
        context.warn(warning);
    std::optional<EvaluationIntervals> intervals;
    if (needsIntervals(options, context))
        intervals = figureIntervals(*evaluated, context.stop);
    if (context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, tr("The evaluation was interrupted.")};
    const RekognitionEvaluation measured{*model, std::move(evaluated->evaluation),
                                         std::move(evaluated->part), text(options.sourcePrefix)};
    context.print(evaluationTable(measured.evaluation, *model, intervals));
    if (const auto written = writeFiles(options, *project->store, measured, intervals); !written)
        return written.error();
    if (!options.rekognition.empty() && options.sourcePrefix.empty()) {
        context.warn(tr("The addresses of the images in the manifest begin with a stand-in. Say "
                        "where they lie with --source-prefix."));
    }
    return context.writeJson(evaluationJson(measured.evaluation, *model, intervals));
}

} // namespace

void addEvaluateCommand(CommandLine& line)
{
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command =
        line.add("evaluate", "Measure a model on a part of the images",
                 [options](Context& context) { return runEvaluate(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CommandLine::addModel(command, options->model);
    CommandLine::addMeasuredSplit(command, options->split, "Part of the images");
    CLI::Option* iou =
        command->add_option("--iou", options->iou, "Overlap from which a box counts as found")
            ->check(CLI::Range(0.01, 1.0))
            ->capture_default_str();
    command
        ->add_flag("--stored", options->stored,
                   "Measure nothing: show the figures that the project keeps")
        ->excludes(iou);
    command
        ->add_option("--detections", options->detections,
                     "Write all detections to FILE as a COCO results list")
        ->type_name("FILE");
    command
        ->add_option("--csv", options->csv,
                     "Write the figures and their 95 % intervals to FILE as a table")
        ->type_name("FILE");
    CLI::Option* rekognition =
        command
            ->add_option("--rekognition", options->rekognition,
                         "Write the evaluation summary and the evaluation manifest that Amazon "
                         "Rekognition Custom Labels has into DIR")
            ->type_name("DIR");
    command
        ->add_option("--source-prefix", options->sourcePrefix,
                     "Where the images of that manifest lie: s3://bucket/folder/")
        ->type_name("URI")
        ->needs(rekognition);
    line.addJson(command);
}

} // namespace boxwright::cli
