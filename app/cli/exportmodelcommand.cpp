// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"

#include <QSaveFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct ExportModelOptions
{
    std::string project;
    std::string model = "latest";
    std::string format = "safetensors";
    std::string out;
};

/// With the names and thresholds of the project, which may have changed since the training.
Result<QByteArray> describedWeights(const ModelRecord& model, const QByteArray& weights)
{
    EngineLoader loader;
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    return (*engine)->describeModel(weights, model.labels, model.thresholds);
}

Result<void> runExportModel(const ExportModelOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    const auto weights = project->store->modelWeights(model->id);
    if (!weights)
        return weights.error();
    QSaveFile file(text(options.out));
    const auto notWritten = [&file] {
        return Error{
            ErrorCode::NotWritable,
            tr("%1 could not be written. Choose another place for the model.").arg(file.fileName()),
            file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly)) // which is told before the engine is loaded
        return notWritten();
    const auto described = describedWeights(*model, *weights);
    if (!described)
        return described.error();
    if (file.write(*described) != described->size() || !file.commit())
        return notWritten();
    context.print(tr("Model %1 is written to %2.").arg(model->id.value()).arg(file.fileName()));
    return context.writeJson(QJsonObject{{u"model"_s, static_cast<qint64>(model->id.value())},
                                         {u"file"_s, file.fileName()},
                                         {u"bytes"_s, described->size()}});
}

} // namespace

void addExportModelCommand(CommandLine& line)
{
    const auto options = std::make_shared<ExportModelOptions>();
    CLI::App* command =
        line.add("export-model", "Write the weights of a model to a file",
                 [options](Context& context) { return runExportModel(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    CommandLine::addModel(command, options->model);
    command->add_option("--format", options->format, "What is written")
        ->check(CLI::IsMember({"safetensors"}))
        ->capture_default_str();
    command->add_option("--out", options->out, "The file to write")->required()->type_name("FILE");
    line.addJson(command);
}

} // namespace boxwright::cli
