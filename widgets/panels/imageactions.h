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
    enum class Kind { SetSplit, SetReviewed, ConfirmEmpty, Remove };

    Kind kind = Kind::SetSplit;
    Split split = Split::None; ///< of SetSplit
    bool reviewed = false; ///< of SetReviewed
};

/// The actions on the selected images, for the menu of the grid and the bar above it.
class ImageActions final : public QObject
{
    Q_OBJECT
public:
    /// `shortcutOwner` is where the Delete key removes.
    explicit ImageActions(QWidget& shortcutOwner);

    void setEnabled(bool enabled);
    void fill(QMenu& menu) const; ///< all of them
    void fillSplits(QMenu& menu) const;

    QAction* reviewed;
    QAction* notReviewed;
    QAction* confirmEmpty;
    QAction* remove;

Q_SIGNALS:
    void requested(const boxwright::ImageAction& action);

private:
    QAction* add(const QString& objectName, const QString& text, const ImageAction& action);
    QList<QAction*> m_splits;
};

} // namespace boxwright
