// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QUndoStack;

namespace boxwright {

class AnnotationDocument;
class Project;

/// Beside the canvas, undo takes back what was done last: steps of the open image, and steps of
/// the whole project (labels) that were made while it was open.
class HistoryFocus final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setProject(Project* project);
    void setImage(std::optional<ImageId> image);
    void setActive(bool active); ///< the canvas is shown

private:
    void followProject(int index);
    void focusImage();

    QPointer<Project> m_project;
    QPointer<AnnotationDocument> m_document;
    int m_index = 0; ///< of the project's history
    int m_floor = 0; ///< what was there before is taken back on the page of images
    bool m_isActive = false;
};

} // namespace boxwright
