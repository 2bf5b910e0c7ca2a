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
    connect(&setup, &TrainingSetup::configChanged, this, [this] {
        m_isDue = true;
        lookSoon();
    });
    connect(&setup, &TrainingSetup::shown, this, &OutlookController::lookSoon);
}

OutlookController::~OutlookController() = default;

void OutlookController::setProject(Project* project)
{
    m_delay.stop();
    m_job.abandon();
    m_project = project;
    m_setup.forgetOutlook();
}

void OutlookController::refresh(bool canTrain)
{
    m_canTrain = canTrain;
    m_isDue = true;
    if (!canTrain) // the obstacle is said
        m_setup.forgetOutlook();
    lookSoon();
}

void OutlookController::setTraining(bool isTraining)
{
    m_isTraining = isTraining;
    if (isTraining)
        m_job.cancel(); // it would measure a computer that is busy
    m_isDue = true;
    lookSoon();
}

void OutlookController::lookSoon()
{
    const bool canLook = m_look && m_project && m_canTrain && !m_isTraining;
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
}

} // namespace boxwright
