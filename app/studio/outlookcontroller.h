// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/trainingwork.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace boxwright {

class Project;
class TrainingSetup;

/// Says what a training would be like before it starts: finds it out in the background when the
/// setup is in sight and its choices or the data changed, never while a training runs.
class OutlookController final : public QObject
{
    Q_OBJECT
public:
    OutlookController(TrainingSetup& setup, OutlookFunction look, QObject* parent = nullptr);
    ~OutlookController() override;

    void setProject(Project* project); ///< null: none is open
    void refresh(bool canTrain); ///< the data changed
    void setTraining(bool isTraining);
    bool isLooking() const { return m_delay.isActive() || m_job.isRunning(); }

private:
    void lookSoon();
    void look();
    void show(const Result<TrainingOutlook>& outlook);

    TrainingSetup& m_setup;
    OutlookFunction m_look; ///< null: nothing is said
    QPointer<Project> m_project;
    QTimer m_delay; ///< a burst of changes is looked at once
    bool m_isDue = false;
    bool m_canTrain = false;
    bool m_isTraining = false;
    BackgroundJob m_job;
};

} // namespace boxwright
