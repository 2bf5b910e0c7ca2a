// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "app/studio/outlookwork.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace boxwright {

class Project;
class TrainingSetup;

/// Says what a training would be like before it starts: finds it out in the background when the
/// setup is in sight and its choices or the data changed, never while it is to rest.
class OutlookController final : public QObject
{
    Q_OBJECT
public:
    OutlookController(TrainingSetup& setup, OutlookFunction look, QObject* parent = nullptr);
    ~OutlookController() override;

    void setProject(Project* project); ///< null: none is open
    void setCanTrain(bool canTrain); ///< as the data are; at first it cannot
    /// While a training keeps the computer busy, or the project is about to close.
    void setResting(bool isResting);
    void stop(); ///< a look that is under way; ended() follows
    bool isAtWork() const { return m_job.isRunning(); } ///< with the project's file
    bool isLooking() const { return m_delay.isActive() || isAtWork(); }

Q_SIGNALS:
    void ended(); ///< a look, in whatever way: the file is free

private:
    void noteChange();
    void lookSoon();
    void look();
    void show(const Result<TrainingOutlook>& outlook);

    TrainingSetup& m_setup;
    OutlookFunction m_look; ///< null: nothing is said
    QPointer<Project> m_project;
    QTimer m_delay; ///< a burst of changes is looked at once
    bool m_isDue = false;
    bool m_canTrain = false;
    bool m_isResting = false;
    BackgroundJob m_job;
};

} // namespace boxwright
