// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/run/trainingconfig.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStackedWidget;
class QToolButton;

namespace boxwright {

class LearningCurveView;
class PageHeader;
class RunHistory;
class RunView;
class TrainingSetup;

/// The Train stage: data and plan to the left; to the right the training that is going on, or the
/// history of runs, or how many more images would help.
class TrainingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingPanel(QWidget* parent = nullptr);

    TrainingSetup& setup() { return *m_setup; }
    RunView& run() { return *m_run; }
    RunHistory& history() { return *m_history; }
    LearningCurveView& curve() { return *m_curve; }

    void showProject(); ///< another one, whose runs are set: nothing is trained in it yet
    /// Of the project, oldest first.
    void setRuns(const std::vector<RunRecord>& runs);
    void setModels(const std::vector<ModelRecord>& models);

    void showStart(); ///< a run has begun
    /// The run has ended; a sentence that says how, and its model, if it left one. When that model
    /// goes, the run goes out of sight.
    void showEnd(const QString& message, std::optional<ModelId> model);
    bool isRunning() const;
    void showCurve();
    void requestTraining(); ///< as if the button were pressed

private:
    void createSwitch();
    void showHistory(bool shown);

    PageHeader* m_header;
    TrainingSetup* m_setup;
    QStackedWidget* m_pages;
    RunView* m_run;
    RunHistory* m_history;
    LearningCurveView* m_curve;
    QToolButton* m_runButton;
    QToolButton* m_historyButton;
    QToolButton* m_curveButton;
    std::optional<ModelId> m_endedModel; ///< of the run that is shown, which has ended
};

} // namespace boxwright
