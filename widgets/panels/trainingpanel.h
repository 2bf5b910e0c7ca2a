// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/run/trainingprogress.h"
#include "widgets/panels/trainingsetup.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace boxwright {

class LossChart;
class PageHeader;
class RunListModel;

/// The Train stage: data and plan to the left; the running training, its curves and the history
/// of runs to the right.
class TrainingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingPanel(QWidget* parent = nullptr);

    void setData(const TrainingDataSummary& summary);
    void setPoliteThreads(int threads);
    void setRuns(const std::vector<RunRecord>& runs); ///< oldest first

    void showStart(); ///< a run has begun
    void showProgress(const TrainingProgress& progress);
    void showStopping();
    void requestTraining(); ///< as if the button were pressed
    /// The run has ended; a sentence that says how, and whether there is something to evaluate.
    void showEnd(const QString& message, bool hasModel);
    void showWarnings(const QStringList& warnings); ///< sentences about the run that ended
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void trainingRequested(const boxwright::TrainingConfig& config);
    void stopRequested(); ///< keep the best so far
    void evaluationRequested(); ///< see how good the newest model is

private:
    QWidget* createLive();
    QWidget* createHistory();
    void showRun(const QModelIndex& index);
    void setRunning(bool running);

    PageHeader* m_header;
    TrainingSetup* m_setup;
    QStackedWidget* m_live = nullptr;
    QLabel* m_phase = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_timeLeft = nullptr;
    QLabel* m_warnings = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_evaluate = nullptr;
    LossChart* m_chart = nullptr;
    QTableView* m_history = nullptr;
    RunListModel* m_runs = nullptr;
    QWidget* m_historyCard = nullptr;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace boxwright
