// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace boxwright {

/// What can be wished for several images at once.
struct ImageAction
{
    enum class Kind {
        SetSplit,
        SetReviewed,
        ConfirmEmpty,
        MarkUnseen,
        ChangeLabel, ///< of boxes; which is asked
        DeleteBoxes, ///< of a label, likewise
        Remove,
    };

    Kind kind = Kind::SetSplit;
    Split split = Split::None; ///< of SetSplit
    bool reviewed = false; ///< of SetReviewed
};

/// The actions on the selected images, for the menu of a view and the bar above the grid.
class ImageActions final : public QObject
{
    Q_OBJECT
public:
    explicit ImageActions(QObject& owner);

    void removeByKey(QWidget& view); ///< the Delete key removes there

    void setEnabled(bool enabled);
    void fill(QMenu& menu) const; ///< all of them
    void fillSplits(QMenu& menu) const;
    void fillBoxes(QMenu& menu) const; ///< what is done to the boxes of a label

    QAction* reviewed;
    QAction* notReviewed;
    QAction* confirmEmpty;
    QAction* markUnseen;
    QAction* changeLabel;
    QAction* deleteBoxes;
    QAction* remove;

Q_SIGNALS:
    void requested(const boxwright::ImageAction& action);

private:
    QAction* add(const QString& objectName, const QString& text, const ImageAction& action);
    QList<QAction*> m_splits;
};

} // namespace boxwright
