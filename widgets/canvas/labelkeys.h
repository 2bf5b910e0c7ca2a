// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace boxwright {

class CanvasActions;
class Keymap;
class LabelListModel;

/// Which key draws with which label: the one that it has of its own unless an action of the keymap
/// needs it, else the digit of its row. Tells the list, and makes the keys work in `scope`.
class LabelKeys final : public QObject
{
    Q_OBJECT
public:
    LabelKeys(LabelListModel& labels, CanvasActions& canvas, const Keymap& keymap, QWidget& scope);

    /// The action other than those of labels that has a key; null: none.
    const QAction* holder(const QKeySequence& key) const;

private:
    void refresh();
    bool isOwn(const Label& label) const; ///< it has a key of its own that works
    void addAction(const Label& label);

    LabelListModel& m_labels;
    CanvasActions& m_canvas;
    const Keymap& m_keymap;
    QWidget& m_scope;
    QList<QAction*> m_actions; ///< of the keys that are no digits
};

} // namespace boxwright
