// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/actions.h"
#include "app/studio/application.h"
#include "widgets/panels/runview.h"
#include "widgets/panels/trainingpanel.h"

#include <QAction>

#include <utility>

namespace boxwright {

void Application::connectTraining()
{
    const Actions& actions = m_window.actions();
    connect(&m_training, &TrainingController::canStopChanged, actions.stopTraining,
            &QAction::setEnabled);
    connect(&m_training, &TrainingController::started, this, [this, &actions] {
        actions.startTraining->setEnabled(false);
        m_isRunNew = true;
        refreshCounts();
    });
    connect(&m_training, &TrainingController::progressed, this, [this] {
        showTrainingState();
        const TrainingProgress& progress = m_training.progress();
        const bool isKnownNow = m_isRunNew && progress.epoch > 0; // to the project
        if (isKnownNow) {
            m_isRunNew = false;
            m_runHistory.refresh();
        }
        if (isKnownNow || progress.finishedEpoch || progress.step == 0)
            m_countsTimer.start();
    });
    connect(&m_training, &TrainingController::ended, this, [this, &actions](bool hasModel) {
        actions.startTraining->setEnabled(m_projects.project() != nullptr);
        m_window.setTrainingState({});
        m_window.setBusy({}, 0, 0);
        m_runHistory.refresh();
        refreshModels();
        if (hasModel)
            m_evaluation.showNewest();
        refreshCounts();
    });
    connect(&m_training, &TrainingController::becameIdle, this, [this] {
        if (m_afterTraining)
            QMetaObject::invokeMethod(
                this, [this, then = std::exchange(m_afterTraining, {})] { whenNotTraining(then); },
                Qt::QueuedConnection);
    });
    connect(&m_runHistory, &RunHistoryController::changed, this, &Application::refreshModels);
    connect(&m_runHistory, &RunHistoryController::removed, this, [this] {
        refreshCounts();
        m_training.findInterrupted();
    });
    connect(&m_window.trainingPanel().run(), &RunView::evaluationRequested, this, [this] {
        m_evaluation.showNewest();
        m_window.showStage(Stage::Evaluate);
    });
}

void Application::showTrainingState()
{
    const TrainingProgress& progress = m_training.progress();
    QString state = tr("Training: preparing");
    if (m_training.isPaused())
        state = tr("Training: paused");
    else if (progress.variant > 0)
        state = tr("Training: variant %1 of %2").arg(progress.variant).arg(progress.variants);
    else if (progress.epoch > 0)
        state = tr("Training: epoch %1 of %2").arg(progress.epoch).arg(progress.epochs);
    else if (m_training.isMeasuring())
        state = tr("Training: measuring the model");
    m_window.setTrainingState(state);
}

void Application::whenNotTraining(const std::function<void()>& then)
{
    if (m_training.wouldBeLost()
        && !m_reporter.ask(tr("Nothing of the training can be kept yet. Close anyway?"),
                           tr("It would start anew next time."), {tr("Close")})) {
        m_afterOpening = {};
        return;
    }
    if (!m_training.isAtWork())
        return then();
    m_afterTraining = then;
    if (m_training.isRunning())
        m_window.setBusy(tr("Putting the training aside…"), 0, 0);
    m_training.rest();
}

} // namespace boxwright
