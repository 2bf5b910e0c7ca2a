// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/modeltransfercontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/run/modelexport.h"
#include "core/run/modelimport.h"
#include "widgets/dialogs/modelchoicedialog.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcModels, "boxwright.studio.models")

/// Reads another project, in which nothing is changed.
template<typename T>
Result<T> readOther(const QString& path, const std::function<Result<T>(const ProjectStore&)>& read)
{
    const auto file = ProjectFile::open(path, ProjectAccess::ReadOnly);
    if (!file)
        return file.error();
    const auto store = (*file)->connect();
    if (!store)
        return store.error();
    return read(**store);
}

Result<std::vector<ModelRecord>> modelsOfOther(const QString& path)
{
    auto models = readOther<std::vector<ModelRecord>>(
        path, [](const ProjectStore& store) { return store.models(); });
    if (models && models->empty()) {
        return Error{ErrorCode::NotFound,
                     ModelTransferController::tr("The project “%1” has no model yet. Train one "
                                                 "there first, or choose another file.")
                         .arg(QFileInfo(path).completeBaseName())};
    }
    return models;
}

Result<ImportedModel> addModel(const ProjectFile& file, const EngineSource& source,
                               const ForeignModel& foreign)
{
    const auto engine = source();
    if (!engine)
        return engine.error();
    const auto store = file.connect();
    if (!store)
        return store.error();
    return importModel(**store, **engine, foreign);
}

} // namespace

ModelTransferController::ModelTransferController(QWidget* window, EngineSource engine,
                                                 ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_engine(std::move(engine))
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { finish(error); });
}

ModelTransferController::~ModelTransferController() = default;

void ModelTransferController::setProject(Project* project)
{
    m_job.abandon();
    m_orders.clear();
    if (std::exchange(m_isBusy, false))
        Q_EMIT busyChanged({});
    m_project = project;
}

void ModelTransferController::importFrom(const QString& path)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    if (!path.endsWith(u".boxwright"_s, Qt::CaseInsensitive))
        return add(importing(path, {}));
    if (QFileInfo(path) == QFileInfo(m_project->file().path())) {
        return m_reporter.report(
            {ErrorCode::InvalidArgument,
             tr("This is the project that is open. Choose another one, or a model file.")});
    }
    add({tr("Looking for models…"), [this, path](const std::stop_token&) {
             return [this, path, models = modelsOfOther(path)] { chooseFrom(path, models); };
         }});
}

void ModelTransferController::exportTo(const ModelRecord& model, const QString& path)
{
    if (!m_project)
        return;
    qCInfo(lcModels).noquote() << "Exporting model" << model.id.value() << "to" << path;
    add({tr("Exporting the model…"),
         [this, model, path, file = &m_project->file()](const std::stop_token&) {
             const auto work = [&]() -> Result<qint64> {
                 const auto store = file->connect();
                 return store ? writeModel(**store, model, path, m_engine) : store.error();
             };
             const auto written = work();
             if (!written) // told below, unless the project was closed meanwhile
                 qCWarning(lcModels).noquote() << written.error().message << written.error().detail;
             return [this, path, written] {
                 if (!written)
                     return finish(written.error());
                 finish();
                 Q_EMIT exported(path);
             };
         }});
}

void ModelTransferController::add(Order order)
{
    m_orders.push_back(std::move(order));
    if (!m_isBusy)
        startNext();
}

void ModelTransferController::startNext()
{
    m_isBusy = !m_orders.empty();
    if (!m_isBusy) {
        Q_EMIT busyChanged({});
        return;
    }
    Order order = std::move(m_orders.front());
    m_orders.pop_front();
    Q_EMIT busyChanged(order.text);
    if (order.isImport)
        m_job.startWhenWritten(*m_project, std::move(order.work));
    else
        m_job.start(std::move(order.work));
}

void ModelTransferController::finish(const std::optional<Error>& error)
{
    startNext();
    if (error)
        m_reporter.report(*error); // last, as it waits for an answer
}

void ModelTransferController::chooseFrom(const QString& path,
                                         const Result<std::vector<ModelRecord>>& models)
{
    if (!models)
        return finish(models.error());
    const QPointer<Project> project(m_project);
    Q_EMIT busyChanged({}); // while a person is asked
    const std::optional<ModelRecord> model =
        ModelChoiceDialog::choose(ModelChoiceDialog::Purpose::Import, *models, m_window);
    if (!project || project != m_project) // closed meanwhile
        return;
    if (model)
        m_orders.push_front(importing(path, model));
    startNext();
}

ModelTransferController::Order
ModelTransferController::importing(const QString& path, const std::optional<ModelRecord>& model)
{
    qCInfo(lcModels).noquote() << "Importing a model from" << path;
    return {tr("Importing the model…"),
            [this, path, model, file = &m_project->file()](const std::stop_token&) {
                const auto foreign = model
                    ? readOther<ForeignModel>(path,
                                              [&model](const ProjectStore& store) {
                                                  return readForeignModel(store, *model);
                                              })
                    : readForeignModel(path);
                const auto added = foreign ? addModel(*file, m_engine, *foreign)
                                           : Result<ImportedModel>(foreign.error());
                const QString name = foreign ? foreign->name : QString();
                return [this, name, added] {
                    if (!added)
                        return finish(added.error());
                    takeImported(name, static_cast<int>(added->newLabels.size()));
                    finish();
                };
            },
            true};
}

void ModelTransferController::takeImported(const QString& name, int newLabels)
{
    if (newLabels == 0) {
        Q_EMIT imported(name, 0);
        return;
    }
    // A model is of use only where its labels are known.
    connect(
        m_project.data(), &Project::imagesReset, this,
        [this, name, newLabels] { Q_EMIT imported(name, newLabels); }, Qt::SingleShotConnection);
    m_project->reload();
}

} // namespace boxwright
