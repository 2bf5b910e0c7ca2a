// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/modelreport.h"
#include "app/cli/projectaccess.h"
#include "app/cli/texttable.h"
#include "core/run/runlookup.h"
#include "core/run/trainingsession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

struct RunListOptions
{
    std::string project;
    std::optional<std::int64_t> imagesOf; ///< the run whose images are listed, instead of the runs
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

QString interruptedText(const InterruptedRun& run)
{
    if (!run.canGoOn) {
        return tr("Run %1 was interrupted while its model was measured. It is kept when you train "
                  "again.")
            .arg(run.run.value());
    }
    return tr("Run %1 was interrupted %2. Go on with it: "
              "boxwright-cli train PROJECT --resume %1.")
        .arg(run.run.value())
        .arg(interruptedPlace(run));
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
        QJsonObject object =
            runJson(run, *interrupted && (*interrupted)->canGoOn && (*interrupted)->run == run.id);
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
        context.message(interruptedText(**interrupted));
    }
    return context.writeJson(QJsonObject{{u"runs"_s, array}});
}

/// What a run learned from and was validated on, with the boxes of then.
Result<void> listImages(const ProjectStore& store, RunId run, Context& context)
{
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    if (findRun(*runs, run) == nullptr) {
        return Error{ErrorCode::NotFound,
                     tr("The project has no training run %1. List them with: boxwright-cli runs.")
                         .arg(run.value())};
    }
    const auto snapshot = store.runSnapshot(run);
    if (!snapshot)
        return snapshot.error();
    const QDir folder = QFileInfo(store.path()).absoluteDir();
    QJsonArray images;
    std::vector<QStringList> rows;
    rows.reserve(snapshot->train.size() + snapshot->validation.size());
    for (const auto& [part, samples] : {std::pair(u"train"_s, &snapshot->train),
                                        std::pair(u"validation"_s, &snapshot->validation)}) {
        for (const TrainingSample& sample : *samples) {
            const QString path = folder.relativeFilePath(sample.path);
            const auto boxes = static_cast<qint64>(sample.annotations.size());
            images.append(QJsonObject{{u"path"_s, path}, {u"part"_s, part}, {u"boxes"_s, boxes}});
            rows.push_back({path, part, QString::number(boxes)});
        }
    }
    context.print(tableText({tr("Path"), tr("Part"), tr("Boxes")}, rows));
    if (snapshot->missingImages > 0) {
        context.message(tr("Images that are no longer in the project, so not in the list: %1.")
                            .arg(snapshot->missingImages));
    }
    return context.writeJson(QJsonObject{{u"run"_s, static_cast<qint64>(run.value())},
                                         {u"images"_s, images},
                                         {u"missing_images"_s, snapshot->missingImages}});
}

Result<void> runImages(const std::string& path, RunId run, Context& context)
{
    const auto project = openProject(path, ProjectAccess::ReadOnly);
    if (!project)
        return project.error();
    return listImages(*project->store, run, context);
}

Result<void> runRuns(const RunListOptions& options, Context& context)
{
    if (options.imagesOf)
        return runImages(options.project, RunId(*options.imagesOf), context);
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
    CLI::App* command = line.add(
        "runs",
        "List what was trained, or the images of a run; rename a run, note something about "
        "it, delete it",
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
    CLI::Option* deleting =
        command
            ->add_option_function<std::int64_t>(
                "--delete",
                [options](const std::int64_t& run) {
                    options->change = [run](ProjectStore& store) {
                        return remove(store, RunId(run));
                    };
                },
                "Delete a run with its models and all that was measured of them")
            ->type_name("RUN")
            ->excludes(renaming)
            ->excludes(noting);
    renaming->excludes(noting);
    command
        ->add_option("--images", options->imagesOf,
                     "List the images that a run learned from and was validated on")
        ->type_name("RUN")
        ->excludes(renaming)
        ->excludes(noting)
        ->excludes(deleting);
    line.addJson(command);
}

} // namespace boxwright::cli
