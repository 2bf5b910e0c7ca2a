// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/outlookcontroller.h"

#include "core/dataset/project.h"
#include "widgets/panels/trainingsetup.h"

#include <utility>

namespace boxwright {

namespace {

constexpr int kDelayMs = 300;

} // namespace

OutlookController::OutlookController(TrainingSetup& setup, OutlookFunction look, QObject* parent)
    : QObject(parent)
    , m_setup(setup)
    , m_look(std::move(look))
    , m_delay(this)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &OutlookController::look);
    connect(&m_job, &BackgroundJob::failed, this, [this](const Error& error) { show(error); });
    connect(&setup, &TrainingSetup::configChanged, this, &OutlookController::noteChange);
    connect(&setup, &TrainingSetup::shown, this, &OutlookController::lookSoon);
}

OutlookController::~OutlookController() = default;

void OutlookController::setProject(Project* project)
{
    m_delay.stop();
    m_job.abandon();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_canTrain = false;
    m_isResting = false;
    m_setup.forgetOutlook();
    if (project == nullptr)
        return;
    connect(project, &Project::imageChanged, this, &OutlookController::noteChange);
    connect(project, &Project::labelsChanged, this, &OutlookController::noteChange);
    connect(project, &Project::imagesReset, this, &OutlookController::noteChange);
    noteChange();
}

void OutlookController::noteChange()
{
    m_isDue = true;
    lookSoon();
}

void OutlookController::setCanTrain(bool canTrain)
{
    if (canTrain == m_canTrain)
        return;
    m_canTrain = canTrain;
    if (!canTrain) // the obstacle is said
        m_setup.forgetOutlook();
    noteChange();
}

void OutlookController::setResting(bool isResting)
{
    m_isResting = isResting;
    if (isResting)
        stop(); // it would measure a computer that is busy
    lookSoon();
}

void OutlookController::stop()
{
    if (!isAtWork())
        return;
    m_isDue = true;
    m_setup.forgetOutlook(); // it is of what has changed, or says that it is being looked for
    m_job.cancel();
}

void OutlookController::lookSoon()
{
    const bool canLook = m_look && m_project && m_canTrain && !m_isResting;
    if (m_isDue && canLook && m_setup.isVisible())
        m_delay.start();
    else
        m_delay.stop();
}

void OutlookController::look()
{
    if (m_job.isRunning())
        return m_job.cancel(); // show() follows, and looks again
    m_isDue = false;
    m_setup.showLookingAhead();
    m_job.startWhenWritten(*m_project,
                           [this, file = &m_project->file(), look = m_look,
                            config = m_setup.config()](const std::stop_token& stop) {
                               return
                                   [this, outlook = look(*file, config, stop)] { show(outlook); };
                           });
}

void OutlookController::show(const Result<TrainingOutlook>& outlook)
{
    if (outlook && m_canTrain)
        m_setup.showOutlook(*outlook);
    else if (!outlook && m_canTrain && outlook.error().code != ErrorCode::Cancelled)
        m_setup.showOutlookFailure(outlook.error().message);
    lookSoon();
    Q_EMIT ended();
}

} // namespace boxwright
