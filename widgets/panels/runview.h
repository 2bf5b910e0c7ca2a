// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace boxwright {

class ExampleStrip;
class RunCharts;

/// The training that is going on, or that has just ended: where it stands, its curves, and what it
/// finds on some images.
class RunView final : public QWidget
{
    Q_OBJECT
public:
    explicit RunView(QWidget* parent = nullptr);

    void clear(); ///< nothing has been trained since the project was opened
    void start(); ///< a run has begun
    // After start(), before any progress; both can be cancelled:
    void showDividing(); ///< images get their parts
    void showExamining(int done, int total); ///< images that nobody has examined are looked at
    /// Right after start(): all that is done is to measure and keep the model of an earlier run.
    void setKeeping();
    /// Epochs of an interrupted run that goes on, and which of them is kept so far; 0: none.
    void setEpochs(const std::vector<EpochRecord>& epochs, int keptEpoch);
    void showProgress(const TrainingProgress& progress);
    void setPaused(bool paused);
    /// It is being stopped in that way. `isMeasuring`: the model is measured, which can be done
    /// later.
    void showEnding(const QString& sentence, bool isMeasuring = false);
    /// The run has ended; a sentence that says how, and whether there is something to evaluate.
    void showEnd(const QString& message, bool hasModel);
    void showWarnings(const QStringList& warnings); ///< sentences about the run
    ExampleStrip& examples() { return *m_examples; }
    RunCharts& charts() { return *m_charts; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void pauseRequested(bool paused); ///< false: go on
    void stopRequested(); ///< keep the best so far
    void measureLaterRequested(); ///< do not wait for what is kept to be measured
    void evaluationRequested(); ///< see how good the newest model is

private:
    QWidget* createLive();
    void createTexts(QWidget* live);
    void createButtons(QWidget* live);
    void setRunning(bool running);
    bool addEpoch(const TrainingProgress& progress); ///< false: it ends none
    void showCurves();
    void updateTexts();
    void updateStop();
    QString stepText() const;

    QStackedWidget* m_pages;
    QLabel* m_phase = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_timeLeft = nullptr;
    QLabel* m_warnings = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_later = nullptr; ///< beside the stop button: a second click there is no answer
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_evaluate = nullptr;
    RunCharts* m_charts = nullptr;
    ExampleStrip* m_examples = nullptr;
    TrainingProgress m_progress;
    std::vector<EpochRecord> m_epochs; ///< done so far
    int m_keptEpoch = 0; ///< whose weights are the model so far; 0: none
    // Of the variant or fold that is trained, shown until the run has epochs of its own:
    std::vector<EpochRecord> m_partEpochs;
    int m_keptPartEpoch = 0;
    QString m_ending; ///< how it is being stopped; empty: it is not
    bool m_isMeasuring = false; ///< while it is being stopped
    bool m_hasBegun = false; ///< before its own epochs, the model of an earlier run may be kept
    bool m_isRunning = false;
    bool m_isPaused = false;
};

} // namespace boxwright
