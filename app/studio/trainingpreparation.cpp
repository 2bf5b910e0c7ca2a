// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/trainingpreparation.h"

#include "app/studio/divisionwork.h"
#include "core/dataset/missingsplits.h"
#include "core/dataset/project.h"

#include <utility>

namespace boxwright {

TrainingPreparation::TrainingPreparation(QObject* parent)
    : QObject(parent)
{
    connect(&m_division, &BackgroundJob::failed, this, &TrainingPreparation::fail);
}

void TrainingPreparation::start(Project& project, Next next)
{
    m_project = &project;
    m_next = std::move(next);
    m_isDividing = isAnySplitMissing(project.images());
    if (m_isDividing)
        Q_EMIT dividing();
    const auto work = [this, file = &project.file()](const std::stop_token& stop) {
        const auto progress = [this](int done, int total) {
            m_division.post([this, done, total] { tellExamined(done, total); });
        };
        return [this, stop, division = findDivision(*file, progress, stop)] {
            if (stop.stop_requested()) { // perhaps when all was found
                m_next = nullptr;
                Q_EMIT cancelled();
                return;
            }
            finishDividing(division);
        };
    };
    m_division.startWhenWritten(project, work);
}

void TrainingPreparation::tellExamined(int done, int total)
{
    if (done == total && m_isDividing)
        Q_EMIT dividing();
    else
        Q_EMIT examining(done, total);
}

void TrainingPreparation::cancel()
{
    m_division.cancel();
    m_waiting.reset();
    if (m_next && !m_division.isRunning()) {
        m_next = nullptr;
        Q_EMIT cancelled();
    }
}

void TrainingPreparation::abandon()
{
    m_division.abandon();
    m_waiting.reset();
    m_next = nullptr;
}

void TrainingPreparation::finishDividing(const Result<Operation>& division)
{
    if (!division)
        return fail(division.error());
    if (const Operation meant = stillMeant(*division, *m_project); !meant.changes.empty())
        m_project->perform(meant);
    goOnWhenWritten();
}

void TrainingPreparation::goOnWhenWritten()
{
    m_waiting = std::make_unique<QObject>();
    m_project->whenWritten(m_waiting.get(), [this] { std::exchange(m_next, nullptr)(); });
}

void TrainingPreparation::fail(const Error& error)
{
    m_next = nullptr;
    Q_EMIT failed(error);
}

} // namespace boxwright
