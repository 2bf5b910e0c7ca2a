// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"

#include <QUndoCommand>

#include <memory>

namespace boxwright {

class Project;

/// One step in the project's own history. A step from the log reads its changes only when it is
/// taken back: an import has a million of them.
class ProjectCommand final : public QUndoCommand
{
public:
    /// `isExact`: it was made from what the file holds now, so that nobody need count again.
    ProjectCommand(Project& project, std::shared_ptr<const Operation> operation, bool isExact);
    ProjectCommand(Project& project, const LoggedOperation& header);

    void undo() override;
    void redo() override;

private:
    bool load();
    Project& m_project;
    std::shared_ptr<const Operation> m_operation; ///< null: still only in the log
    std::optional<OperationId> m_logged;
    bool m_isExact = false;
    bool m_isPerformed = false;
};

} // namespace boxwright
