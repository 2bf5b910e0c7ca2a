// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/historyfocus.h"

#include "core/dataset/project.h"

#include <utility>

namespace boxwright {

void HistoryFocus::setProject(Project* project)
{
    setImage({});
    m_project = project;
    if (project == nullptr)
        return;
    m_index = project->projectUndoStack().index();
    connect(&project->projectUndoStack(), &QUndoStack::indexChanged, this,
            &HistoryFocus::followProject);
}

void HistoryFocus::setImage(std::optional<ImageId> image)
{
    if (m_document)
        disconnect(&m_document->undoStack(), nullptr, this, nullptr);
    m_document = image && m_project ? m_project->document(*image) : nullptr;
    if (m_document)
        connect(&m_document->undoStack(), &QUndoStack::indexChanged, this,
                &HistoryFocus::focusImage);
}

void HistoryFocus::setActive(bool active)
{
    m_isActive = active;
}

void HistoryFocus::followProject(int index)
{
    const int before = std::exchange(m_index, index);
    if (!m_isActive || !m_document || !m_project)
        return;
    QUndoGroup& group = m_project->undoGroup();
    QUndoStack* stack = &m_project->projectUndoStack();
    const bool hasFocus = group.activeStack() == stack;
    if (index > before && !hasFocus) {
        m_floor = before;
        group.setActiveStack(stack);
    } else if (index <= m_floor && hasFocus) {
        focusImage();
    }
}

void HistoryFocus::focusImage()
{
    if (m_isActive && m_project && m_document)
        m_project->undoGroup().setActiveStack(&m_document->undoStack());
}

} // namespace boxwright
