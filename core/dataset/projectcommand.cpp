// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectcommand.h"

#include "core/dataset/change.h"
#include "core/dataset/project.h"
#include "core/dataset/projectprivate.h"

#include <utility>

namespace boxwright {

ProjectCommand::ProjectCommand(Project& project, std::shared_ptr<const Operation> operation,
                               bool isExact)
    : QUndoCommand(operation->text)
    , m_project(project)
    , m_operation(std::move(operation))
    , m_isExact(isExact)
{ }

ProjectCommand::ProjectCommand(Project& project, const LoggedOperation& header)
    : QUndoCommand(header.operation.text)
    , m_project(project)
    , m_logged(header.id)
{ }

bool ProjectCommand::load()
{
    if (m_operation != nullptr) {
        return true;
    }
    auto logged = m_project.store().operation(*m_logged);
    if (!logged) {
        Q_EMIT m_project.readFailed(logged.error());
        return false;
    }
    if (!*logged) {
        return false;
    }
    m_operation = std::make_shared<const Operation>(std::move((*logged)->operation));
    return true;
}

void ProjectCommand::redo()
{
    const bool isFirst = !std::exchange(m_isPerformed, true);
    if (m_project.m_d->isRestoring || !load()) {
        return;
    }
    // Queued before it is shown: whoever hears of a new label may use it in an edit at once, and
    // that edit must be written after it.
    m_project.m_d->enqueue(
        {isFirst ? WriteJob::Kind::Apply : WriteJob::Kind::Redo, {}, m_operation});
    m_project.m_d->show(*m_operation, isFirst && m_isExact);
}

void ProjectCommand::undo()
{
    if (m_project.m_d->isRestoring || !load()) {
        return;
    }
    const auto inverse = std::make_shared<const Operation>(inverted(*m_operation));
    m_project.m_d->enqueue({WriteJob::Kind::Undo, {}, inverse});
    m_project.m_d->show(*inverse, false);
}

} // namespace boxwright
