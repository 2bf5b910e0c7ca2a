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
    AnnotationDocument(ImageRecord image, std::vector<Annotation> annotations,
                       std::vector<Detection> dismissed = {}, QObject* parent = nullptr);

    const ImageRecord& image() const { return m_image; }
    const std::vector<Annotation>& annotations() const { return m_annotations; }
    const Annotation* find(const BoxId& id) const; ///< null when there is none
    /// Suggestions that are not to be made again, in the order dismissed; without their scores.
    const std::vector<Detection>& dismissed() const { return m_dismissed; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// Fills the (empty) undo stack from the log without changing anything.
    void restoreHistory(const std::vector<LoggedOperation>& history);
    /// The same where the log holds other steps than the stack: one could not be written.
    void replaceHistory(const std::vector<LoggedOperation>& history);

    /// Shows a change that was made and logged elsewhere; changes of other images are ignored.
    /// Showing one twice does no harm.
    void showChange(const Change& change);
    /// Shows what the project holds now, after somebody else wrote to it.
    void showContent(const ImageRecord& image, const std::vector<Annotation>& annotations,
                     const std::vector<Detection>& dismissed);

    void addBoxes(const std::vector<Annotation>& boxes, const QString& text);
    void removeBoxes(const std::vector<BoxId>& boxes, const QString& text);
    /// Boxes are found by id and replaced; equal ones are left alone. Changes with the same
    /// non-zero `series` that follow one another are one undo step (a run of key nudges).
    void changeBoxes(const std::vector<Annotation>& boxes, const QString& text, int series = 0);
    /// Confirms that the image is empty, or takes that back; ignored while it has boxes.
    void setState(ImageState state, const QString& text);
    void setReviewed(bool reviewed, const QString& text);
    void dismiss(const Detection& suggestion, const QString& text);
    void forgetDismissed(const QString& text); ///< all of them may be suggested again

Q_SIGNALS:
    void boxAdded(const boxwright::Annotation& box);
    void boxChanged(const boxwright::Annotation& box);
    void boxRemoved(const boxwright::BoxId& id);
    void imageChanged(const boxwright::ImageRecord& image);
    void dismissedChanged();
    // For the log, in the order of the changes:
    void operationPerformed(const boxwright::Operation& operation);
    /// In place of the newest one, for a series; without changes when the series came to nothing.
    void operationReplaced(const boxwright::Operation& before,
                           const boxwright::Operation& operation);
    void operationUndone(const boxwright::Operation& inverse);
    void operationRedone(const boxwright::Operation& operation);

private:
    friend class OperationCommand;
    void perform(std::vector<Change> changes, const QString& text, int series = 0);
    void appendStateChange(std::vector<Change>& changes) const;
    void apply(const Operation& operation);
    void showAnnotation(const AnnotationChange& change);
    void showImage(const ImageRecord& image);
    void showDismissal(const DismissalChange& change);
    std::vector<Annotation>::iterator position(const BoxId& id);

    bool m_isRestoring = false;
    QUndoStack m_undoStack;
    ImageRecord m_image;
    std::vector<Annotation> m_annotations;
    std::vector<Detection> m_dismissed;
};

} // namespace boxwright
