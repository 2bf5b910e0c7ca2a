// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingconfig.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace boxwright {

class ChoiceCard;

/// What training will find in the project, in numbers and sentences.
struct TrainingDataSummary
{
    int trainImages = 0;
    int validationImages = 0;
    int testImages = 0;
    int unseenImages = 0; ///< not used: nobody has looked at them
    int boxes = 0;
    int labels = 0;
    bool canMirror = true; ///< the labels look the same in a mirror
    QString obstacle = {}; ///< why training cannot start, and what to do; empty when it can
    QStringList notes = {}; ///< worth knowing before the start
};

/// The left half of the training stage: the data, the plan and the button.
class TrainingSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingSetup(QWidget* parent = nullptr);

    void setData(const TrainingDataSummary& summary);
    void setRunning(bool running);
    void setPoliteThreads(int threads); ///< what "use fewer cores" stands for
    TrainingConfig config() const;
    void requestTraining(); ///< as if the button were pressed

Q_SIGNALS:
    void trainingRequested(const boxwright::TrainingConfig& config);

private:
    QWidget* createData();
    QWidget* createPlan();
    QWidget* createOptions();
    void updateButton();

    TrainingDataSummary m_data;
    QLabel* m_figures = nullptr;
    QLabel* m_notes = nullptr;
    QLabel* m_obstacle = nullptr;
    ChoiceCard* m_quick = nullptr;
    ChoiceCard* m_balanced = nullptr;
    ChoiceCard* m_best = nullptr;
    QToolButton* m_optionsToggle = nullptr;
    QWidget* m_options = nullptr;
    QCheckBox* m_mirror = nullptr;
    QCheckBox* m_polite = nullptr;
    QSpinBox* m_epochs = nullptr;
    QSpinBox* m_inputSize = nullptr;
    QPushButton* m_train = nullptr;
    int m_politeThreads = 1;
    bool m_isRunning = false;
};

} // namespace boxwright
