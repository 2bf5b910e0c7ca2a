// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/evaluationcontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/engine/engineloader.h"
#include "core/run/keptevaluation.h"
#include "core/run/modelevaluation.h"
#include "core/run/taughttwins.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/thresholdcontrols.h"

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

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
        showWork();
        m_panel.showMeasured();
        m_panel.showChanged(m_changedImages, true);
        m_reporter.report(error);
    });
    connectPanel();
    connectFollowUp();
}

EvaluationController::~EvaluationController() = default;

void EvaluationController::connectPanel()
{
    connect(&m_panel, &MetricsPanel::selectionChanged, this, &EvaluationController::showChosen);
    connect(&m_panel, &MetricsPanel::measuringRequested, this, &EvaluationController::measure);
    connect(&m_panel, &MetricsPanel::measuringAgainRequested, this,
            &EvaluationController::measureAgain);
    connect(&m_panel, &MetricsPanel::cancelRequested, &m_job, &BackgroundJob::cancel);
    connect(&m_panel, &MetricsPanel::labelChosen, this, &EvaluationController::chooseLabel);
    connect(&m_panel, &MetricsPanel::savingFailed, &m_reporter, &ErrorReporter::report);
    ThresholdControls& controls = m_panel.controls();
    connect(&controls, &ThresholdControls::thresholdMoved, this,
            &EvaluationController::moveThreshold);
    connect(&controls, &ThresholdControls::iouMoved, this, &EvaluationController::moveIou);
    connect(&controls, &ThresholdControls::ruleChosen, this, &EvaluationController::applyRule);
    connect(&controls, &ThresholdControls::storedRequested, this,
            &EvaluationController::useStoredThreshold);
    connect(&controls, &ThresholdControls::resetRequested, this,
            &EvaluationController::useOwnThresholds);
    connect(&controls, &ThresholdControls::keepRequested, this, [this] {
        if (m_measured)
            keepThresholds(chosenModel());
    });
}

void EvaluationController::connectFollowUp()
{
    connect(&m_followUp, &EvaluationFollowUp::mistakesFound, this,
            [this](const MistakesView& mistakes) {
                m_confusions = mistakes.confusions;
                m_panel.showMistakes(mistakes);
            });
    connect(&m_followUp, &EvaluationFollowUp::intervalsFound, this,
            [this](const EvaluationIntervals& intervals) {
                m_intervals = intervals;
                m_panel.showResult({m_measured->part->labels, m_figures, m_intervals});
            });
    connect(&m_followUp, &EvaluationFollowUp::curveFound, this,
            [this](const std::vector<ThresholdPoint>& points) {
                m_commonCurve = points;
                showCurves();
            });
    connect(&m_watch, &TruthWatch::counted, this, [this](int images) {
        m_changedImages = images;
        m_panel.showChanged(images, !m_project->file().isReadOnly());
    });
    connect(&m_followUp, &EvaluationFollowUp::failed, &m_reporter, &ErrorReporter::report);
    connect(&m_watch, &TruthWatch::failed, &m_reporter, &ErrorReporter::report);
    connect(&m_reading, &LatestJob::failed, this, [this](const Error& error) {
        m_beingRead.reset();
        m_panel.showNotMeasured();
        m_reporter.report(error);
    });
    for (const LatestJob* job : {&m_rules, &m_twins})
        connect(job, &LatestJob::failed, &m_reporter, &ErrorReporter::report);
    connect(&m_table, &BackgroundJob::failed, this, [this](const Error& error) {
        m_panel.setWritingTable(false);
        m_reporter.report(error);
    });
}

void EvaluationController::setProject(Project* project)
{
    m_job.abandon();
    m_reading.abandon();
    m_rules.abandon();
    m_twins.abandon();
    m_table.abandon();
    m_watch.setProject(project);
    m_choiceOf.reset(); // models of another project have the same ids
    m_choice = {};
    m_models.clear();
    m_project = project;
    forget();
    showWork();
    m_panel.setWritingTable(false);
}

void EvaluationController::setModels(const std::vector<ModelRecord>& models)
{
    m_models = models;
    m_panel.setModels(models);
}

void EvaluationController::showChosen()
{
    const ModelRecord* chosen = find(m_models, m_panel.model());
    offerFolds(chosen);
    if (!m_project || chosen == nullptr) {
        forget();
        return m_panel.showNotMeasured();
    }
    const bool isShown =
        m_measured && m_measured->model.id == chosen->id && m_measured->split == m_panel.split();
    if (!isShown && m_beingRead != std::pair(chosen->id, m_panel.split()))
        return read(*chosen, m_panel.split());
    if (!isShown)
        return;
    m_measured->model = *chosen; // perhaps with another name
    showFigures();
}

void EvaluationController::offerFolds(const ModelRecord* model)
{
    const bool isKnown = m_project && model != nullptr;
    const auto folds = isKnown ? m_project->store().evaluation(model->id, outOfFold)
                               : Result(std::optional<Evaluation>());
    m_panel.offerFolds(folds && folds->has_value());
}

void EvaluationController::forget()
{
    m_reading.drop();
    m_rules.drop();
    m_ruleCounts.clear();
    m_twins.drop();
    m_followUp.stop();
    m_watch.setPart({});
    m_measured.reset();
    m_beingRead.reset();
    m_changedImages = 0;
    m_confusions = {};
    Q_EMIT changed();
}

void EvaluationController::read(const ModelRecord& model, Split split)
{
    forget();
    m_beingRead.emplace(model.id, split);
    m_panel.showReading();
    m_reading.start([this, model, split, file = &m_project->file()](const std::stop_token&) {
        const auto work = [&]() -> Result<std::shared_ptr<MeasuredModel>> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return readMeasured(**store, model, split);
        };
        return [this, measured = work()] {
            m_beingRead.reset();
            if (measured && *measured)
                return take(*measured);
            m_panel.showNotMeasured();
            if (!measured)
                m_reporter.report(measured.error());
        };
    });
}

void EvaluationController::readRules()
{
    m_rules.start(
        [this, model = m_measured->model, file = &m_project->file()](const std::stop_token&) {
            const auto work = [&]() -> Result<std::vector<DetectionCounts>> {
                const auto store = file->connect();
                if (!store)
                    return store.error();
                return readRuleCounts(**store, model);
            };
            return [this, counts = work()] {
                if (!counts)
                    return m_reporter.report(counts.error());
                m_ruleCounts = *counts;
                showFigures();
            };
        });
}

/// Of a large project it takes too long to wait for with the figures.
void EvaluationController::countTwins()
{
    m_twins.start([this, model = m_measured->model, part = m_measured->part,
                   file = &m_project->file()](const std::stop_token& stop) {
        const auto work = [&]() -> Result<int> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            return taughtTwins(**store, model, *part, stop);
        };
        return [this, twins = work()] {
            if (!twins)
                return m_reporter.report(twins.error());
            m_followUp.setTwins(*twins);
        };
    });
}

void EvaluationController::take(const std::shared_ptr<MeasuredModel>& measured)
{
    m_measured = measured;
    m_intervals.reset();
    m_commonCurve.clear();
    m_label.reset();
    if (m_choiceOf != measured->model.id) {
        m_choiceOf = measured->model.id;
        m_choice.thresholds = ownThresholds();
        m_isTunedOnTest = measured->model.isTunedOnTest;
        m_picked.clear();
    }
    if (m_measured->live.iou() != m_choice.iou)
        m_measured->live.setIou(m_choice.iou);
    m_panel.showMistakes({});
    m_panel.showChanged(0, true); // until it is known
    m_watch.setPart(measured->part, measured->hasTruthChanged);
    m_followUp.restartCurve(measured->part, m_choice.iou);
    followChoice();
    m_panel.showLabel({});
    showCurves();
    readRules();
    countTwins();
}

const ModelRecord* EvaluationController::model() const
{
    return m_measured ? &m_measured->model : nullptr;
}

std::shared_ptr<const EvaluatedPart> EvaluationController::part() const
{
    return m_measured ? m_measured->part : nullptr;
}

std::shared_ptr<const EvaluatedPart> EvaluationController::unseen() const
{
    return m_measured ? m_measured->unseen : nullptr;
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
        QStringList warnings;
        const auto work = [&]() -> Result<std::shared_ptr<MeasuredModel>> {
            const auto engine = loader->engine();
            if (!engine)
                return engine.error();
            const auto store = file->connect();
            if (!store)
                return store.error();
            const auto measured =
                measureModel(**store, **engine, {model, split, kUsualIou}, progress, stop);
            if (!measured)
                return measured.error();
            warnings = measured->warnings;
            return file->isReadOnly() ? unkeptMeasured(**store, model, *measured)
                                      : readMeasured(**store, model, split);
        };
        const Result<std::shared_ptr<MeasuredModel>> measured = work();
        return [this, measured, warnings, model, split] {
            finishMeasuring(model, split, measured, warnings);
        };
    });
    showWork();
}

void EvaluationController::finishMeasuring(const ModelRecord& model, Split split,
                                           const Result<std::shared_ptr<MeasuredModel>>& measured,
                                           const QStringList& warnings)
{
    showWork();
    m_panel.showMeasured();
    if (!measured) {
        if (measured.error().code != ErrorCode::Cancelled)
            m_reporter.report(measured.error());
        return;
    }
    const bool isChosen = m_panel.model() == model.id && m_panel.split() == split;
    if (isChosen && *measured) { // still, for it may be gone
        forget();
        take(*measured);
    }
    Q_EMIT modelMeasured();
    if (!warnings.isEmpty())
        m_reporter.inform(tr("Some images were left out of the measurement."),
                          warnings.join(u'\n'));
}

void EvaluationController::measureAgain()
{
    if (!m_project || !m_measured || m_job.isRunning())
        return;
    m_panel.showChanged(m_changedImages, false);
    const auto work = [this, model = m_measured->model, split = m_measured->split,
                       file = &m_project->file()](const std::stop_token&) {
        const auto again = [&]() -> Result<std::shared_ptr<MeasuredModel>> {
            const auto store = file->connect();
            if (!store)
                return store.error();
            const auto kept = boxwright::measureAgain(**store, model, split);
            if (!kept)
                return kept.error();
            return readMeasured(**store, model, split);
        };
        return [this, measured = again(), model, split] {
            if (!measured)
                m_panel.showChanged(m_changedImages, true);
            finishMeasuring(model, split, measured, {});
        };
    };
    m_job.startWhenWritten(*m_project, work);
    showWork();
}

void EvaluationController::showWork()
{
    m_panel.setBusy(m_job.isRunning());
    if (m_measured)
        showFigures();
}

ShownFigures EvaluationController::shownFigures() const
{
    return m_measured ? ShownFigures{m_measured->part, m_choice, m_figures} : ShownFigures();
}

void EvaluationController::writeTable(const ShownFigures& shown, const QString& path)
{
    if (!shown.part || m_table.isRunning())
        return;
    m_panel.setWritingTable(true);
    m_table.start([this, path, shown](const std::stop_token& stop) {
        return [this, path, written = writeFigures(path, shown, stop)] {
            m_panel.setWritingTable(false);
            if (written)
                Q_EMIT tableWritten(path);
            else
                m_reporter.report(written.error());
        };
    });
}

} // namespace boxwright
