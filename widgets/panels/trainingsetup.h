// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingsession.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace boxwright {

class InterruptedNotice;
class OutlookView;
class PresetChoice;
class TrainingOptions;
struct TrainingOutlook;

/// What training will find in the project, in numbers and sentences.
struct TrainingDataSummary
{
    int trainImages = 0;
    int validationImages = 0;
    int testImages = 0;
    int unseenImages = 0; ///< not used: nobody has looked at them
    int boxes = 0;
    int labels = 0;
    QString obstacle = {}; ///< why training cannot start, and what to do; empty when it can
    QStringList notes = {}; ///< worth knowing before the start
};

/// The left half of the training stage: what was interrupted, the data, the plan and the button.
class TrainingSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingSetup(QWidget* parent = nullptr);

    void setData(const TrainingDataSummary& summary);
    /// That can go on; absent: none.
    void setInterrupted(const std::optional<InterruptedRun>& run);
    void setModels(const std::vector<ModelRecord>& models); ///< to start from, oldest first
    void setRunning(bool running);
    TrainingConfig config() const;
    void requestTraining(); ///< as if the button were pressed

    void showOutlook(const TrainingOutlook& outlook);
    void showLookingAhead(); ///< the outlook is being found out
    void showOutlookFailure(const QString& message);
    void forgetOutlook(); ///< it was of other data

Q_SIGNALS:
    void trainingRequested(const boxwright::TrainingConfig& config);
    void configChanged();
    void politenessChanged(bool isPolite); ///< "use fewer cores": of the run that goes on, too
    void shown(); ///< it came into sight
    void curveEstimated(double seconds); ///< of measuring a learning curve; 0: not known
    void resumeRequested(); ///< go on with the interrupted run
    void keepRequested(); ///< keep the best of the interrupted run

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createScrolled();
    QWidget* createData();
    QWidget* createPlan();
    void updateButton();
    void updateInterrupted();

    TrainingDataSummary m_data;
    std::optional<InterruptedRun> m_interrupted;
    InterruptedNotice* m_notice = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_notes = nullptr;
    QLabel* m_obstacle = nullptr;
    PresetChoice* m_presets = nullptr;
    OutlookView* m_outlook = nullptr;
    TrainingOptions* m_options = nullptr;
    QPushButton* m_train = nullptr;
    bool m_isRunning = false;
};

} // namespace boxwright
