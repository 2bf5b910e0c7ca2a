// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;
class QWidget;

namespace boxwright {

/// What an action is called, does and is reached by.
struct ActionDescription
{
    QString name; ///< of the object, by which a Keymap knows it
    QString text; ///< in menus
    QList<QKeySequence> keys = {}; ///< empty ones are none
    QString hint = {}; ///< one sentence; the tool tip adds the first key
};

/// An action that works while the focus is in `scope` or below it; `parent` owns it. A held key
/// triggers it once, because most make or toggle something.
QAction* newScopedAction(const ActionDescription& description, QWidget& scope, QObject* parent);

/// "what it does (key)", or only what it does when there is no key.
QString hintWithKey(const QString& hint, const QKeySequence& key);

} // namespace boxwright
