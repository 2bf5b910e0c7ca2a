// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QObject>

#include <functional>
#include <vector>

namespace boxwright {

class AnnotationScene;

/// What can be done with the selected boxes beside dragging; each call is one undo step.
class BoxEditor final : public QObject
{
    Q_OBJECT
public:
    /// The scene must outlive the editor.
    explicit BoxEditor(AnnotationScene& scene, QObject* parent = nullptr);

    bool canEdit() const; ///< a document is open, may be changed, and its boxes are seen
    bool hasSelection() const;
    bool canPaste() const;

    void removeSelected();
    /// A box with the current label in the middle of `area` (image pixels), for the keyboard.
    void addBoxIn(const QRectF& area);
    void duplicateSelected();
    void copySelected() const; ///< to the clipboard, also for other images and windows
    void paste(); ///< at the same place, kept inside the image, selected
    void selectAll(); ///< that are seen
    /// The box after (or before, -1) the selected one, for the keyboard; passes hidden ones.
    void selectNext(int step);
    /// The label becomes the current one, and the selected boxes get it.
    void chooseLabel(LabelId label);
    void setFlag(bool Annotation::*flag, bool on); ///< difficult, crowd, truncated or occluded
    /// Fits each selected box to what it surrounds, see tightenedBox(). False when nothing
    /// changed.
    bool tightenSelected();
    /// Adds copies of another image's boxes at the same places, except those that are here
    /// already. Returns how many were added.
    int repeatBoxes(std::vector<Annotation> boxes);

private:
    std::vector<BoxId> seenBoxes() const;
    /// Changes the selected boxes that are not locked; `text` names the undo step by their count.
    bool changeSelected(const std::function<void(Annotation&)>& change,
                        const std::function<QString(int)>& text);
    void addCopies(std::vector<Annotation> boxes, double offset, const QString& text);

    AnnotationScene& m_scene;
};

} // namespace boxwright
