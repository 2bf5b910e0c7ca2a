// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/evaluationcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/engine/engineloader.h"
#include "core/run/modelevaluation.h"
#include "widgets/panels/metricspanel.h"

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr double kIouThreshold = 0.5;

const ModelRecord* find(const std::vector<ModelRecord>& models, std::optional<ModelId> id)
{
    for (const ModelRecord& model : models)
        if (model.id == id)
            return &model;
    return nullptr;
}

} // namespace

EvaluationController::EvaluationController(MetricsPanel& panel, EngineLoader& loader,
                                           ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_loader(loader)
    , m_reporter(reporter)
{
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) {
        m_panel.showMeasured();
        m_reporter.report(error);
    });
    connect(&panel, &MetricsPanel::selectionChanged, this, &EvaluationController::showChosen);
    connect(&panel, &MetricsPanel::measuringRequested, this, &EvaluationController::measure);
    connect(&panel, &MetricsPanel::cancelRequested, &m_job, &BackgroundJob::cancel);
}

EvaluationController::~EvaluationController() = default;

void EvaluationController::setProject(Project* project)
{
    m_job.abandon();
    m_project = project;
}

void EvaluationController::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    m_panel.setModels(models);
}

void EvaluationController::showChosen()
{
    const ModelRecord* model = find(m_models, m_panel.model());
    if (!m_project || model == nullptr)
        return m_panel.showEvaluation({}, {});
    const auto evaluation = m_project->store().evaluation(model->id, m_panel.split());
    if (!evaluation) {
        m_panel.showEvaluation({}, {});
        return m_reporter.report(evaluation.error());
    }
    m_panel.showEvaluation(*evaluation, model->labels);
}

std::optional<double> EvaluationController::newestF1() const
{
    if (!m_project || m_models.empty())
        return {};
    for (const Split split : {Split::Test, Split::Validation}) {
        const auto evaluation = m_project->store().evaluation(m_models.back().id, split);
        if (evaluation && evaluation->has_value())
            return (*evaluation)->overall.f1;
    }
    return {};
}

void EvaluationController::showNewest()
{
    if (!m_project || m_models.empty())
        return;
    const ModelId model = m_models.back().id;
    const auto test = m_project->store().evaluation(model, Split::Test);
    const auto validation = m_project->store().evaluation(model, Split::Validation);
    const bool onlyValidation = test && !test->has_value() && validation && validation->has_value();
    m_panel.select(model, onlyValidation ? Split::Validation : Split::Test);
}

void EvaluationController::measure(ModelId id, Split split)
{
    const ModelRecord* model = find(m_models, id);
    if (!m_project || model == nullptr || m_job.isRunning())
        return;
    m_panel.showMeasuring(0, 0);
    m_job.start([this, model = *model, split, loader = &m_loader,
                 file = &m_project->file()](const std::stop_token& stop) {
        const ProgressSink progress = [this](const TrainingProgress& update) {
            m_job.post([this, update] { m_panel.showMeasuring(update.step, update.steps); });
        };
        const auto work = [&]() -> Result<ModelEvaluation> {
            const auto engine = loader->engine();
            if (!engine)
                return engine.error();
            const auto store = file->connect();
            if (!store)
                return store.error();
            return measureModel(**store, **engine, {model, split, kIouThreshold}, progress, stop);
        };
        const Result<ModelEvaluation> measured = work();
        return [this, measured, id = model.id, split, labels = model.labels] {
            m_panel.showMeasured();
            if (measured) {
                if (m_panel.model() == id && m_panel.split() == split) // still, for it may be gone
                    m_panel.showEvaluation(measured->evaluation, labels);
                if (!measured->warnings.isEmpty())
                    m_reporter.inform(tr("Some images were left out of the measurement."),
                                      measured->warnings.join(u'\n'));
            } else if (measured.error().code != ErrorCode::Cancelled) {
                m_reporter.report(measured.error());
            }
        };
    });
}

} // namespace boxwright
