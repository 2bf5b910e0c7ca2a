// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/export.h"

#include <QObject>
#include <QUndoStack>

#include <vector>

namespace boxwright {

/// One image's boxes while it is open, with its history. The only way to change boxes from the
/// window: each request pushes one undo command, and each change is announced for the log.
/// The state of the image (has boxes, unseen) follows its boxes within the same command.
class BOXWRIGHT_CORE_EXPORT AnnotationDocument final : public QObject
{
    Q_OBJECT
public:
    AnnotationDocument(const ImageRecord& image, std::vector<Annotation> annotations,
                       QObject* parent = nullptr);

    const ImageRecord& image() const { return m_image; }
    const std::vector<Annotation>& annotations() const { return m_annotations; }
    const Annotation* find(const BoxId& id) const; ///< null when there is none
    QUndoStack& undoStack() { return m_undoStack; }

    /// Fills the (empty) undo stack from the log without changing anything.
    void restoreHistory(const std::vector<LoggedOperation>& history);

    void addBoxes(const std::vector<Annotation>& boxes, const QString& text);
    void removeBoxes(const std::vector<BoxId>& boxes, const QString& text);
    /// Boxes are found by id and replaced; equal ones are left alone. Changes with the same
    /// non-zero `series` that follow one another are one undo step (a run of key nudges).
    void changeBoxes(const std::vector<Annotation>& boxes, const QString& text, int series = 0);
    void setState(ImageState state, const QString& text);
    void setReviewed(bool reviewed, const QString& text);

Q_SIGNALS:
    void boxAdded(const boxwright::Annotation& box);
    void boxChanged(const boxwright::Annotation& box);
    void boxRemoved(const boxwright::BoxId& id);
    void imageChanged(const boxwright::ImageRecord& image);
    // For the log, in the order of the changes:
    void operationPerformed(const boxwright::Operation& operation);
    void operationUndone();
    void operationRedone();

private:
    friend class OperationCommand;
    QUndoStack m_undoStack;
    ImageRecord m_image;
    std::vector<Annotation> m_annotations;
};

} // namespace boxwright
