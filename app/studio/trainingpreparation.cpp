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
    if (isAnySplitMissing(project.images()))
        divide();
    else
        goOnWhenWritten();
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

void TrainingPreparation::divide()
{
    Q_EMIT dividing();
    m_division.startWhenWritten(*m_project,
                                [this, file = &m_project->file()](const std::stop_token& stop) {
                                    return [this, stop, division = findDivision(*file, stop)] {
                                        if (stop.stop_requested()) { // perhaps when all was found
                                            m_next = nullptr;
                                            Q_EMIT cancelled();
                                            return;
                                        }
                                        finishDividing(division);
                                    };
                                });
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
