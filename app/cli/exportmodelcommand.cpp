// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/projectaccess.h"
#include "core/engine/engineloader.h"
#include "core/run/modelexport.h"

#include <QJsonObject>

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

Result<void> runExportModel(const ExportModelOptions& options, Context& context)
{
    const auto project = openProject(options.project, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto model = findModel(*project->store, options.model);
    if (!model)
        return model.error();
    EngineLoader loader;
    const QString path = text(options.out);
    const auto written =
        writeModel(*project->store, *model, path, [&loader] { return loader.engine(); });
    if (!written)
        return written.error();
    context.print(tr("Model %1 is written to %2.").arg(model->id.value()).arg(path));
    return context.writeJson(QJsonObject{{u"model"_s, static_cast<qint64>(model->id.value())},
                                         {u"file"_s, path},
                                         {u"bytes"_s, *written}});
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
