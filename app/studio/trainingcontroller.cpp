// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/trainingcontroller.h"

#include "app/studio/datasummary.h"
#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "widgets/panels/learningcurveview.h"
#include "widgets/panels/runview.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/trainingsetup.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Q_LOGGING_CATEGORY(lcTraining, "boxwright.studio.training")

} // namespace

TrainingController::TrainingController(TrainingPanel& panel, ErrorReporter& reporter,
                                       TrainingWork work, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_reporter(reporter)
    , m_work(std::move(work))
    , m_outlook(panel.setup(), m_work.outlook)
    , m_curve(panel.curve(), reporter, m_work.learningCurve)
    , m_examples(panel.run().examples())
{
    connectPanel();
    connect(&m_preparation, &TrainingPreparation::dividing, this, [this] {
        showPreparation();
        m_panel.run().showDividing();
    });
    connect(&m_preparation, &TrainingPreparation::examining, this, [this](int done, int total) {
        showPreparation();
        m_panel.run().showExamining(done, total);
    });
    connect(&m_preparation, &TrainingPreparation::cancelled, this,
            [this] { endPreparation(tr("Cancelled before the training began.")); });
    connect(&m_preparation, &TrainingPreparation::failed, this, [this](const Error& error) {
        endPreparation({});
        m_reporter.report(error);
    });
}

TrainingController::~TrainingController() = default;

void TrainingController::connectPanel()
{
    TrainingSetup& setup = m_panel.setup();
    RunView& run = m_panel.run();
    connect(&setup, &TrainingSetup::trainingRequested, this, &TrainingController::start);
    connect(&setup, &TrainingSetup::resumeRequested, this, &TrainingController::resumeInterrupted);
    connect(&setup, &TrainingSetup::keepRequested, this, &TrainingController::keepInterrupted);
    connect(&setup, &TrainingSetup::politenessChanged, this,
            [this](bool isPolite) { *m_work.isPolite = isPolite; });
    connect(&run, &RunView::stopRequested, this, &TrainingController::stop);
    connect(&run, &RunView::measureLaterRequested, this, &TrainingController::suspend);
    connect(&run, &RunView::pauseRequested, this, &TrainingController::setPaused);
    connect(&m_outlook, &OutlookController::ended, this, &TrainingController::tellWhenIdle);
    connect(&m_panel.curve(), &LearningCurveView::measureRequested, this,
            &TrainingController::measureCurve);
    connect(&m_curve, &LearningCurveController::ended, this, &TrainingController::endCurve);
}

void TrainingController::setProject(Project* project)
{
    const bool wasRunning = isRunning();
    if (wasRunning) {
        suspend();
        m_job.reset();
        m_panel.showEnd({}, {});
    }
    if (m_preparation.isRunning())
        m_panel.showEnd({}, {});
    m_preparation.abandon();
    Q_EMIT canStopChanged(false);
    m_search.abandon();
    m_isSearchDue = false;
    m_isClosing = false;
    setInterrupted({});
    m_project = project;
    m_outlook.setProject(project);
    m_curve.setProject(project);
    m_panel.setup().setRunning(false); // a curve that was being measured has ended
    m_examples.setProject(project);
    refreshData();
    findInterrupted();
    if (wasRunning)
        Q_EMIT ended(false);
}

void TrainingController::setClosing(bool isClosing)
{
    m_isClosing = isClosing;
    m_outlook.setResting(isClosing || isRunning() || m_preparation.isRunning()
                         || m_curve.isAtWork());
    if (!isClosing)
        findInterrupted();
}

void TrainingController::findInterrupted()
{
    if (!m_project || !m_work.findInterrupted || m_project->file().isReadOnly() || isRunning()
        || m_isClosing)
        return;
    if (m_search.isRunning()) {
        m_isSearchDue = true;
        return;
    }
    m_isSearchDue = false;
    m_search.start([this, file = &m_project->file(),
                    find = m_work.findInterrupted](const std::stop_token&) {
        return [this, found = find(*file)] {
            if (!found)
                qCWarning(lcTraining).noquote() << found.error().message << found.error().detail;
            if (!isRunning()) // started meanwhile: it takes care of an earlier one itself
                setInterrupted(found ? *found : std::nullopt);
            if (m_isSearchDue)
                findInterrupted();
        };
    });
}

void TrainingController::setInterrupted(const std::optional<InterruptedRun>& run)
{
    m_interrupted = run;
    m_panel.setup().setInterrupted(run);
}

void TrainingController::refreshData()
{
    if (m_project) {
        refreshData(countProject(*m_project));
    } else {
        m_panel.setup().setData({});
        m_panel.curve().setCanMeasure(false);
    }
}

void TrainingController::refreshData(const ProjectCounts& counts)
{
    if (!m_project)
        return;
    const TrainingDataSummary summary = summariseForTraining(*m_project, counts);
    m_panel.setup().setData(summary);
    m_outlook.setCanTrain(summary.obstacle.isEmpty());
    m_panel.curve().setCanMeasure(summary.obstacle.isEmpty() && !isRunning());
}

void TrainingController::start(const TrainingConfig& config)
{
    if (!canBegin())
        return;
    if (const Result<void> valid = config.validate(); !valid)
        return m_reporter.report(valid.error());
    prepare([this, config] { train(config); });
}

void TrainingController::prepare(const std::function<void()>& next)
{
    m_outlook.setResting(true); // it would measure a computer that is busy
    m_panel.curve().setCanMeasure(false);
    Q_EMIT canStopChanged(true);
    m_preparation.start(*m_project, [this, next] {
        if (m_isClosing)
            endPreparation({});
        else
            next();
    });
}

void TrainingController::showPreparation()
{
    if (!m_panel.isRunning()) // so far
        m_panel.showStart();
}

void TrainingController::endPreparation(const QString& message)
{
    Q_EMIT canStopChanged(false);
    m_panel.showEnd(message, {});
    m_outlook.setResting(m_isClosing);
    refreshData();
    tellWhenIdle();
}

void TrainingController::train(const TrainingConfig& config)
{
    qCInfo(lcTraining) << "Starting a training with preset" << int(config.preset);
    auto isSuspended = std::make_shared<std::atomic_bool>(false);
    startJob(m_work.train(m_project->file(), config, isSuspended), isSuspended);
}

void TrainingController::resumeInterrupted()
{
    if (!canBegin() || !m_interrupted)
        return;
    qCInfo(lcTraining).noquote() << "Going on with a training interrupted"
                                 << interruptedPlace(*m_interrupted);
    const InterruptedRun run = *m_interrupted;
    auto isSuspended = std::make_shared<std::atomic_bool>(false);
    startJob(m_work.resume(m_project->file(), isSuspended), isSuspended);
    m_canGoOn = true;
    m_stopKeeps = run.bestEpoch > 0 || run.foldsDone > 0;
    m_hasBegun = m_stopKeeps;
    if (run.epoch > 0)
        m_panel.run().setEpochs(run.records, run.bestEpoch); // so that its curves go on
}

void TrainingController::keepInterrupted()
{
    if (!canBegin() || !m_interrupted)
        return;
    qCInfo(lcTraining) << "Keeping the model of a training that was interrupted";
    startJob(m_work.finishInterrupted(m_project->file()),
             std::make_shared<std::atomic_bool>(false));
    m_isKeeping = true;
    m_hasBegun = true;
    m_panel.run().setKeeping();
    m_canGoOn = true; // what is to be kept stays until it is
}

void TrainingController::startJob(TrainFunction work, SuspensionFlag isSuspended)
{
    m_isKeeping = false;
    m_hasBegun = false;
    m_isStopping = false;
    m_isSuspending = false;
    m_isBeingLeft = false;
    m_canGoOn = false;
    m_stopKeeps = false;
    m_progress = {};
    m_warnings.clear();
    setInterrupted({});
    m_examples.clear();
    m_outlook.setResting(true);
    m_panel.curve().setCanMeasure(false);
    m_job = std::make_unique<TrainingJob>(std::move(work), std::move(isSuspended));
    connectJob();
    m_panel.showStart();
    m_job->start();
    Q_EMIT started();
    Q_EMIT canStopChanged(true);
}

void TrainingController::connectJob()
{
    const TrainingJob* job = m_job.get();
    connect(job, &TrainingJob::progressed, this, [this](const TrainingProgress& progress) {
        m_progress = progress;
        m_hasBegun |= progress.epoch > 0 || progress.fold > 0;
        m_canGoOn |= progress.canGoOn;
        m_stopKeeps |= progress.finishedEpoch || progress.fold > 1 || progress.hasVariantModel;
        m_panel.run().showProgress(progress);
        addWarnings(progress.warnings);
        showMeasuring();
        if (!progress.examples.empty())
            m_examples.show(progress.examples);
        Q_EMIT progressed();
    });
    connect(job, &TrainingJob::paused, this, [this](bool isPaused) {
        m_panel.run().setPaused(isPaused);
        Q_EMIT progressed();
    });
    connect(job, &TrainingJob::finished, this, &TrainingController::conclude);
    connect(job, &TrainingJob::cancelled, this, &TrainingController::conclude);
    connect(job, &TrainingJob::suspended, this, &TrainingController::conclude);
    connect(job, &TrainingJob::failed, this, [this](const Error& error) {
        finish(tr("The training failed."), {});
        m_reporter.report(error);
    });
}

void TrainingController::measureCurve()
{
    if (!canBegin() || !m_work.learningCurve)
        return;
    const TrainingConfig config = m_panel.setup().config();
    if (const Result<void> valid = config.validate(); !valid)
        return m_reporter.report(valid.error());
    prepare([this, config] { startCurve(config); });
}

void TrainingController::startCurve(const TrainingConfig& config)
{
    if (m_panel.isRunning()) // with the division of images
        m_panel.showEnd({}, {});
    Q_EMIT canStopChanged(false); // its own button does
    m_panel.showCurve();
    m_outlook.setResting(true); // it would measure a computer that is busy
    m_panel.setup().setRunning(true);
    m_curve.start(config);
}

void TrainingController::endCurve()
{
    m_panel.setup().setRunning(false);
    m_outlook.setResting(m_isClosing);
    refreshData();
    tellWhenIdle();
}

void TrainingController::setPaused(bool paused)
{
    if (!isRunning())
        return;
    if (paused)
        m_job->pause();
    else
        m_job->resume();
}

void TrainingController::stop()
{
    m_preparation.cancel();
    if (!isRunning() || m_isStopping || m_isSuspending)
        return;
    if (m_isKeeping)
        return suspend();
    const QString sentence =
        m_stopKeeps ? tr("Stopping and keeping the best so far") : tr("Stopping");
    m_isStopping = true;
    m_panel.run().showEnding(sentence);
    Q_EMIT canStopChanged(false);
    m_job->cancel();
}

/// That may take a while; who does not want to wait can have it done when the model is kept later.
/// Only when an update says so: a stop is no answer to a question that was not seen yet.
void TrainingController::showMeasuring()
{
    if (m_isStopping && !m_isSuspending && isMeasuring())
        m_panel.run().showEnding(tr("Measuring the model that is kept…"), true);
}

void TrainingController::suspend()
{
    if (!isRunning() || m_isSuspending)
        return;
    m_isSuspending = true;
    m_panel.run().showEnding(tr("Putting the training aside"));
    Q_EMIT canStopChanged(false);
    m_job->suspend();
}

void TrainingController::rest()
{
    m_isBeingLeft = true;
    m_preparation.cancel();
    suspend();
    m_outlook.stop();
    m_curve.stop();
}

bool TrainingController::wouldBeLost() const
{
    return isRunning() && !m_canGoOn && !m_stopKeeps && !m_isStopping && !m_isSuspending;
}

QString TrainingController::describe(const TrainingSummary& summary) const
{
    if (summary.outcome == TrainingOutcome::Suspended)
        return summary.canGoOn
            ? tr("The training is put aside. It can go on at any time.")
            : tr("The training has ended. Its model is measured when you keep it.");
    if (m_isKeeping)
        return summary.model ? tr("The last training was interrupted. Its best model is kept.")
                             : tr("The last training was interrupted. It left no model.");
    if (summary.outcome == TrainingOutcome::Finished)
        return tr("Finished. The model is ready.");
    return summary.model ? tr("Stopped. The best model so far is kept.")
                         : tr("Stopped before there was a model.");
}

void TrainingController::conclude(const TrainingSummary& summary)
{
    finish(describe(summary), summary.model);
    addWarnings(summary.warnings);
}

void TrainingController::finish(const QString& message, std::optional<ModelId> model)
{
    qCInfo(lcTraining).noquote() << "The training ended:" << message;
    m_panel.showEnd(message, model);
    Q_EMIT canStopChanged(false);
    m_outlook.setResting(m_isClosing);
    refreshData();
    if (!m_isBeingLeft)
        findInterrupted();
    Q_EMIT ended(model.has_value());
    tellWhenIdle();
}

void TrainingController::tellWhenIdle()
{
    if (!isAtWork())
        Q_EMIT becameIdle();
}

void TrainingController::addWarnings(const QStringList& warnings)
{
    if (warnings.isEmpty())
        return;
    for (const QString& warning : warnings)
        qCWarning(lcTraining).noquote() << warning;
    m_warnings = warnings + m_warnings;
    m_panel.run().showWarnings(m_warnings);
}

} // namespace boxwright
