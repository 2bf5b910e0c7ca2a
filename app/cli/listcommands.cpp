// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/modelreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"

#include <QJsonArray>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

QString dateText(const QDateTime& when)
{
    return when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString figure(const std::optional<Evaluation>& evaluation,
               std::optional<double> DetectionQuality::*member)
{
    if (!evaluation || !(evaluation->overall.*member))
        return u"–"_s;
    return QString::number(*(evaluation->overall.*member), 'f', 3);
}

Result<void> runModels(const std::string& path, Context& context)
{
    const auto project = openProject(path, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto models = project->store->models();
    if (!models)
        return models.error();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ModelRecord& model : *models) {
        const auto object = modelJson(model, *project->store);
        if (!object)
            return object.error();
        array.append(*object);
        const auto evaluation = mainEvaluation(model, *project->store);
        if (!evaluation)
            return evaluation.error();
        rows.push_back({QString::number(model.id.value()), model.name, dateText(model.created),
                        QString::number(model.labels.size()), QString::number(model.inputSize),
                        figure(*evaluation, &DetectionQuality::ap50),
                        figure(*evaluation, &DetectionQuality::ap),
                        QLocale::c().formattedDataSize(model.bytes)});
    }
    if (rows.empty())
        context.print(tr("There are no models yet."));
    else
        context.print(tableText({tr("Id"), tr("Name"), tr("Created"), tr("Labels"), tr("Input"),
                                 u"AP50"_s, u"AP"_s, tr("Size")},
                                rows));
    return context.writeJson(QJsonObject{{u"models"_s, array}});
}

Result<void> runRuns(const std::string& path, Context& context)
{
    const auto project = openProject(path, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    const auto runs = project->store->runs();
    if (!runs)
        return runs.error();
    const auto models = project->store->models();
    if (!models)
        return models.error();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RunRecord& run : *runs) {
        QJsonObject object = runJson(run);
        QJsonArray modelArray;
        for (const ModelRecord& model : *models) {
            if (model.run != run.id)
                continue;
            const auto modelObject = modelJson(model, *project->store);
            if (!modelObject)
                return modelObject.error();
            modelArray.append(*modelObject);
        }
        object.insert(u"models"_s, modelArray);
        array.append(object);
        rows.push_back({QString::number(run.id.value()), run.name, dateText(run.started),
                        outcomeName(run.outcome),
                        u"%1/%2"_s.arg(run.epochs.size()).arg(run.config.epochs),
                        QString::number(run.trainImages), QString::number(run.validationImages)});
    }
    if (rows.empty())
        context.print(tr("Nothing was trained yet."));
    else
        context.print(tableText({tr("Id"), tr("Name"), tr("Started"), tr("Outcome"), tr("Epochs"),
                                 tr("Train"), tr("Validation")},
                                rows));
    return context.writeJson(QJsonObject{{u"runs"_s, array}});
}

} // namespace

void addRunsCommand(CommandLine& line)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* command = line.add("runs", "List what was trained",
                                 [path](Context& context) { return runRuns(*path, context); });
    command->add_option("project", *path, "The project")->required();
    line.addJson(command);
}

void addModelsCommand(CommandLine& line)
{
    const auto path = std::make_shared<std::string>();
    CLI::App* command = line.add("models", "List the models of a project",
                                 [path](Context& context) { return runModels(*path, context); });
    command->add_option("project", *path, "The project")->required();
    line.addJson(command);
}

} // namespace boxwright::cli
