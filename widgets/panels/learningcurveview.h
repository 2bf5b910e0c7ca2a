// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/learningcurve.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace boxwright {

class LearningChart;

/// How many more images would help: what was found out last, and finding it out anew.
class LearningCurveView final : public QWidget
{
    Q_OBJECT
public:
    explicit LearningCurveView(QWidget* parent = nullptr);

    void setCurve(const std::optional<LearningCurve>& curve); ///< absent: none was measured
    void setEstimate(double seconds); ///< that measuring takes; 0: not known
    void setCanMeasure(bool canMeasure); ///< nothing is in its way

    void setRunning(bool running); ///< by default it is not
    void showProgress(const LearningCurveProgress& progress);
    void showStopping(); ///< until setRunning(false)
    /// How it ended, or what was left out; empty: nothing is to be said.
    void showNote(const QString& note);

    const LearningChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void measureRequested();
    void stopRequested();
    void savingFailed(const boxwright::Error& error); ///< of the chart

private:
    QWidget* createHead();
    QWidget* createResult();
    void saveChart();
    void updateButtons();

    QLabel* m_explanation = nullptr;
    QPushButton* m_measure = nullptr;
    QPushButton* m_stop = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_pages = nullptr;
    LearningChart* m_chart = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_origin = nullptr; ///< when it was measured, and on what
    bool m_canMeasure = false;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace boxwright
