// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/modelreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "core/run/runlookup.h"
#include "core/run/trainingsession.h"

#include <QFile>
#include <QJsonArray>

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct RunListOptions
{
    std::string project;
    /// What to do before the runs are listed, saying what was done; nothing: only list them.
    std::function<Result<QString>(ProjectStore&)> change = {};
};

Result<QString> renameRun(ProjectStore& store, RunId run, const std::string& name)
{
    const QString simplified = text(name).simplified();
    if (simplified.isEmpty())
        return Error{ErrorCode::InvalidArgument, tr("Give the run a name.")};
    if (const auto renamed = store.renameRun(run, simplified); !renamed)
        return renamed.error();
    return tr("Run %1 is called “%2” now.").arg(run.value()).arg(simplified);
}

Result<QString> setNote(ProjectStore& store, RunId run, const std::string& note)
{
    if (const auto set = store.setRunNote(run, text(note).trimmed()); !set)
        return set.error();
    return tr("The note of run %1 is kept.").arg(run.value());
}

Result<QString> remove(ProjectStore& store, RunId run)
{
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const auto models = store.models();
    if (!models)
        return models.error();
    if (const auto deleted = store.deleteRun(run); !deleted)
        return deleted.error();
    const RunRecord* record = findRun(*runs, run);
    const QString name = record == nullptr ? QString() : record->name;
    QStringList deleted;
    for (const ModelRecord& model : *models) {
        if (model.run == run)
            deleted.append(QString::number(model.id.value()));
    }
    if (deleted.isEmpty())
        return tr("Run %1 “%2” is deleted; it had no model.").arg(run.value()).arg(name);
    return tr("Run %1 “%2” is deleted, with its model %3.")
        .arg(run.value())
        .arg(name, deleted.join(u", "_s));
}

/// Only who holds the project knows that a run which left a state is not still under way.
Result<OpenProject> openToList(const std::string& path)
{
    {
        auto project = openProject(path, ProjectAccess::ReadOnly);
        if (!project || !QFile::exists(project->file->runStatePath()))
            return project;
    }
    auto held = openProject(path, ProjectAccess::ReadWrite);
    return held ? std::move(held) : openProject(path, ProjectAccess::ReadOnly);
}

QString lineage(const RunRecord& run)
{
    return run.config.startModel ? tr("model %1").arg(run.config.startModel->value()) : u"–"_s;
}

Result<QJsonArray> modelsOf(const RunRecord& run, const std::vector<ModelRecord>& models,
                            const ProjectStore& store)
{
    QJsonArray array;
    for (const ModelRecord& model : models) {
        if (model.run != run.id)
            continue;
        const auto object = modelJson(model, store);
        if (!object)
            return object.error();
        array.append(*object);
    }
    return array;
}

Result<void> listRuns(const OpenProject& project, Context& context)
{
    const auto runs = project.store->runs();
    if (!runs)
        return runs.error();
    const auto models = project.store->models();
    if (!models)
        return models.error();
    const auto interrupted = findInterruptedRun(*project.store, project.file->runStatePath());
    if (!interrupted)
        return interrupted.error();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RunRecord& run : *runs) {
        const auto own = modelsOf(run, *models, *project.store);
        if (!own)
            return own.error();
        QJsonObject object = runJson(run, *interrupted && (*interrupted)->run == run.id);
        object.insert(u"models"_s, *own);
        array.append(object);
        rows.push_back({QString::number(run.id.value()), run.name, dateText(run.started),
                        outcomeName(run.outcome),
                        u"%1/%2"_s.arg(run.epochs.size()).arg(run.config.epochs),
                        QString::number(run.trainImages), QString::number(run.validationImages),
                        lineage(run), run.note.simplified()});
    }
    if (rows.empty())
        context.print(tr("Nothing was trained yet."));
    else
        context.print(tableText({tr("Id"), tr("Name"), tr("Started"), tr("Outcome"), tr("Epochs"),
                                 tr("Train"), tr("Validation"), tr("From"), tr("Note")},
                                rows));
    if (*interrupted) {
        context.message(tr("Run %1 was interrupted after epoch %2 of %3. Go on with it: "
                           "boxwright-cli train PROJECT --resume %1.")
                            .arg((*interrupted)->run.value())
                            .arg((*interrupted)->epoch)
                            .arg((*interrupted)->epochs));
    }
    return context.writeJson(QJsonObject{{u"runs"_s, array}});
}

Result<void> runRuns(const RunListOptions& options, Context& context)
{
    const auto project = options.change ? openProject(options.project, ProjectAccess::ReadWrite)
                                        : openToList(options.project);
    if (!project)
        return project.error();
    if (options.change) {
        const auto done = options.change(*project->store);
        if (!done)
            return done.error();
        context.message(*done);
    }
    return listRuns(*project, context);
}

} // namespace

void addRunsCommand(CommandLine& line)
{
    using RunAndText = std::pair<std::int64_t, std::string>;
    const auto options = std::make_shared<RunListOptions>();
    CLI::App* command =
        line.add("runs", "List what was trained; rename a run, note something about it, delete it",
                 [options](Context& context) { return runRuns(*options, context); });
    command->add_option("project", options->project, "The project")->required();
    const auto changeWithText = [&](const char* name, const char* description, auto change) {
        return command->add_option_function<RunAndText>(
            name,
            [options, change](const RunAndText& value) {
                options->change = [change, value](ProjectStore& store) {
                    return change(store, RunId(value.first), value.second);
                };
            },
            description);
    };
    CLI::Option* renaming =
        changeWithText("--rename", "Give a run and its models another name", renameRun)
            ->type_name("RUN NAME");
    CLI::Option* noting =
        changeWithText("--note", "Write something about a run", setNote)->type_name("RUN TEXT");
    command
        ->add_option_function<std::int64_t>(
            "--delete",
            [options](const std::int64_t& run) {
                options->change = [run](ProjectStore& store) { return remove(store, RunId(run)); };
            },
            "Delete a run with its models and all that was measured of them")
        ->type_name("RUN")
        ->excludes(renaming)
        ->excludes(noting);
    renaming->excludes(noting);
    line.addJson(command);
}

} // namespace boxwright::cli
