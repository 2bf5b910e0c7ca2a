// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectaccess.h"

#include "app/cli/commandline.h"
#include "app/cli/progressreport.h"
#include "core/engine/engineloader.h"
#include "core/health/imageexamination.h"
#include "core/health/imagegroups.h"
#include "core/run/runlookup.h"
#include "core/run/trainingsession.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

Result<OpenProject> openProject(const std::string& path, ProjectAccess access)
{
    auto file = ProjectFile::open(text(path), access);
    if (!file && file.error().code == ErrorCode::Damaged) {
        Error error = file.error();
        error.message += u' '
            + tr("The command for that is: boxwright-cli recover %1 --out NEW.boxwright.")
                  .arg(text(path));
        return error;
    }
    if (!file)
        return file.error();
    auto store = (*file)->connect();
    if (!store)
        return store.error();
    return OpenProject{*std::move(file), *std::move(store)};
}

Result<std::vector<ImageGroup>> findImageGroups(const ProjectStore& store,
                                                const std::vector<ImageRecord>& images,
                                                const Context& context)
{
    ProgressReport report(context);
    const auto examined = examineImages(
        store, images,
        [&report](int done, int total) { report.counting(u"examining"_s, done, total); },
        context.stop);
    if (!examined)
        return examined.error();
    const RelatedImages related = relateImages(images, *examined, {}, {}, context.stop);
    if (context.stop.stop_requested())
        return checkCancelled();
    return related.groups();
}

Result<void> lookAtImages(const ProjectStore& store, const Context& context)
{
    ProgressReport report(context);
    return examineNewImages(
        store, [&report](int done, int total) { report.counting(u"examining"_s, done, total); },
        context.stop);
}

Result<void> keepInterruptedModel(const OpenProject& project, EngineLoader& loader,
                                  Context& context)
{
    const QString statePath = project.file->runStatePath();
    if (project.file->isReadOnly() || !QFile::exists(statePath))
        return {};
    const auto engine = loader.engine();
    if (!engine)
        return engine.error();
    ProgressReport report(context);
    const auto kept = finishInterruptedRun(
        *project.store, **engine, statePath,
        [&report](const TrainingProgress& progress) { report.training(progress); }, context.stop);
    if (!kept && kept.error().code == ErrorCode::Cancelled)
        return kept.error();
    if (!kept)
        context.warn(kept.error().message); // the models that are there can still be used
    if (!kept || !*kept)
        return {};
    for (const QString& warning : (*kept)->warnings)
        context.warn(warning);
    if ((*kept)->model) {
        context.message(tr("An earlier training was interrupted; its best model is kept as %1.")
                            .arg((*kept)->model->value()));
    }
    return {};
}

Result<ModelRecord> findModel(const ProjectStore& store, const std::string& id)
{
    const auto models = store.models();
    if (!models)
        return models.error();
    if (models->empty())
        return Error{ErrorCode::NotFound,
                     tr("The project has no model yet. Train one first: boxwright-cli train.")};
    if (id == "latest")
        return models->back();
    const ModelRecord* model = boxwright::findModel(*models, ModelId(text(id).toLongLong()));
    if (model == nullptr) {
        return Error{
            ErrorCode::NotFound,
            tr("There is no model %1. List them with: boxwright-cli models.").arg(text(id))};
    }
    return *model;
}

std::optional<Split> splitFromName(const std::string& name)
{
    if (name == "train")
        return Split::Train;
    if (name == "validation")
        return Split::Validation;
    if (name == "test")
        return Split::Test;
    if (name == "none")
        return Split::None;
    if (name == "folds")
        return outOfFold;
    return std::nullopt;
}

} // namespace boxwright::cli
