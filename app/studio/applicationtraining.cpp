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
    connect(&m_training, &TrainingController::started, this, [this, &actions] {
        actions.stopTraining->setEnabled(true);
        actions.startTraining->setEnabled(false);
        refreshCounts();
    });
    connect(&m_training, &TrainingController::progressed, this, [this] {
        const TrainingProgress& progress = m_training.progress();
        m_window.setTrainingState(
            progress.epoch > 0
                ? tr("Training: epoch %1 of %2").arg(progress.epoch).arg(progress.epochs)
                : tr("Training: preparing"));
        if (progress.finishedEpoch || progress.step == 0)
            m_countsTimer.start();
    });
    connect(&m_training, &TrainingController::ended, this, [this, &actions] {
        actions.stopTraining->setEnabled(false);
        actions.startTraining->setEnabled(m_projects.project() != nullptr);
        m_window.setTrainingState({});
        m_window.setBusy({}, 0, 0);
        m_runHistory.refresh();
        refreshModels();
        m_evaluation.showNewest();
        refreshCounts();
        if (m_afterTraining)
            QMetaObject::invokeMethod(this, std::exchange(m_afterTraining, {}),
                                      Qt::QueuedConnection);
    });
    connect(&m_runHistory, &RunHistoryController::changed, this, [this] {
        refreshModels();
        m_evaluation.showNewest();
        refreshCounts();
        m_training.findInterrupted();
    });
    connect(&m_window.trainingPanel().run(), &RunView::evaluationRequested, this, [this] {
        m_evaluation.showNewest();
        m_window.showStage(Stage::Evaluate);
    });
}

void Application::whenNotTraining(const std::function<void()>& then)
{
    if (!m_training.isRunning())
        return then();
    m_afterTraining = then;
    m_window.setBusy(tr("Putting the training aside…"), 0, 0);
    m_training.suspend();
}

} // namespace boxwright
