// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/detectionreport.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/image/imagedecoder.h"
#include "core/run/keptmodel.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

constexpr auto kPretrained = "pretrained";

struct DetectOptions
{
    std::string source;
    std::vector<std::string> images;
    std::string model = "latest";
    std::optional<double> minimumConfidence;
    std::optional<int> maximumResults;
    std::string format = "table";
    std::string drawFolder;
};

/// A model of a project, or else the weights of a file, or else the pretrained detector.
struct ChosenModel
{
    OpenProject project = {};
    std::optional<ModelId> model = {};
    std::optional<QByteArray> weights = {};

    /// Once: the project is closed then, as others may want to work on it.
    Result<std::unique_ptr<Detector>> open(Engine& engine)
    {
        if (!model)
            return weights ? engine.openModel(*weights) : engine.openPretrained();
        auto detector = openKeptModel(*project.store, engine, *model);
        project.store.reset();
        project.file.reset();
        return detector;
    }
};

Result<ChosenModel> modelOfProject(const DetectOptions& options)
{
    auto project = openProject(options.source, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    return ChosenModel{*std::move(project), model->id};
}

/// `source` is a project if it is an SQLite file, or names the pretrained detector unless there is
/// such a file, else the weights of a model.
Result<ChosenModel> chooseModel(const DetectOptions& options)
{
    QFile file(text(options.source));
    if (options.source == kPretrained && !file.exists())
        return ChosenModel{};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     tr("%1 could not be opened. Give a project, a model file or “pretrained”.")
                         .arg(file.fileName()),
                     file.errorString()};
    }
    if (file.peek(15) == "SQLite format 3" || file.fileName().endsWith(u".boxwright"_s))
        return modelOfProject(options);
    return ChosenModel{{}, {}, file.readAll()};
}

/// Files as they are, folders as the images in them, sorted.
QStringList imagePaths(const std::vector<std::string>& given)
{
    QStringList paths;
    for (const std::string& entry : given) {
        const QString path = text(entry);
        if (!QFileInfo(path).isDir()) {
            paths.append(path);
            continue;
        }
        QStringList found;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (readImageHeader(file))
                found.append(file);
        }
        found.sort();
        paths += found;
    }
    return paths;
}

void keepConfident(std::vector<Detection>& detections, const DetectOptions& options,
                   const ScoreThresholds& thresholds)
{
    const auto isWeak = [&](const Detection& detection) {
        return detection.score
            < options.minimumConfidence.value_or(thresholdOf(thresholds, detection.label));
    };
    std::erase_if(detections, isWeak);
    std::stable_sort(detections.begin(), detections.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    const auto most =
        static_cast<std::size_t>(options.maximumResults.value_or(std::numeric_limits<int>::max()));
    if (detections.size() > most)
        detections.erase(detections.begin() + static_cast<std::ptrdiff_t>(most), detections.end());
}

DetectionSettings settingsOf(const DetectOptions& options)
{
    DetectionSettings settings;
    if (options.minimumConfidence)
        settings.minimumScore = std::min(settings.minimumScore, *options.minimumConfidence);
    settings.maximumPerImage = options.maximumResults.value_or(0);
    return settings;
}

Result<void> runDetect(const DetectOptions& options, Context& context)
{
    auto chosen = chooseModel(options);
    if (!chosen)
        return chosen.error();
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    const auto detector = chosen->open(**engine);
    if (!detector)
        return detector.error();

    const ScoreThresholds thresholds = (*detector)->thresholds();
    DetectionReport report(context, (*detector)->labels(), text(options.format));
    report.begin();
    int read = 0;
    DetectionSettings settings = settingsOf(options);
    settings.shouldStop = [&context] { return context.stop.stop_requested(); };
    bool isStopped = false;
    for (const QString& path : imagePaths(options.images)) {
        isStopped = context.stop.stop_requested();
        if (isStopped)
            break;
        const auto decoded = decodeImage(path);
        if (!decoded) {
            report.skip(path, decoded.error());
            continue;
        }
        if (!decoded->warning.isEmpty())
            context.warn(path + u": "_s + decoded->warning);
        auto detections = (*detector)->detect(decoded->image, settings);
        isStopped = !detections && detections.error().code == ErrorCode::Cancelled;
        if (isStopped)
            break; // between the tiles of a large image
        if (!detections)
            return detections.error();
        keepConfident(*detections, options, thresholds);
        report.add(path, decoded->image.size(), *detections);
        ++read;
        if (!options.drawFolder.empty()) {
            const auto drawn =
                report.draw(text(options.drawFolder), path, decoded->image, *detections);
            if (!drawn)
                return drawn.error();
        }
    }
    if (isStopped) {
        context.markInterrupted();
        context.message(tr("Interrupted. These are the results so far."));
    }
    report.end();
    if (read == 0 && !context.isInterrupted()) {
        return Error{ErrorCode::NotFound,
                     tr("No image could be read. Give image files, or folders that hold some.")};
    }
    return context.writeJson(report.document());
}

} // namespace

void addDetectCommand(CommandLine& line)
{
    const auto options = std::make_shared<DetectOptions>();
    CLI::App* command =
        line.add("detect", "Find boxes on images with a trained model, or the pretrained one",
                 [options](Context& context) { return runDetect(*options, context); });
    command
        ->add_option("source", options->source,
                     "A project, a model file, or pretrained: 80 everyday things")
        ->required();
    command->add_option("images", options->images, "Images, or folders with images")->required();
    command->add_option("--model", options->model, "Id of the project's model, or latest")
        ->capture_default_str();
    command
        ->add_option("--min-confidence", options->minimumConfidence,
                     "0..1; the threshold of each label when left out")
        ->check(CLI::Range(0.0, 1.0));
    command->add_option("--max-results", options->maximumResults, "At most that many an image")
        ->check(CLI::Range(1, 100000));
    command->add_option("--format", options->format, "How results are printed")
        ->check(CLI::IsMember({"table", "json", "csv", "rekognition"}))
        ->capture_default_str();
    command->add_option("--draw", options->drawFolder, "Write copies with the boxes drawn to DIR")
        ->type_name("DIR");
    line.addJson(command);
}

} // namespace boxwright::cli
