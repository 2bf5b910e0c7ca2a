// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts/scopedaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace boxwright {

QAction* newScopedAction(const ActionDescription& description, QWidget& scope, QObject* parent)
{
    auto* action = new QAction(description.text, parent);
    action->setObjectName(description.name);
    QList<QKeySequence> keys = description.keys;
    keys.removeAll(QKeySequence()); // else all without a key would share the empty one
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(hintWithKey(description.hint, action->shortcut()));
    action->setStatusTip(description.hint);
    scope.addAction(action);
    return action;
}

QString hintWithKey(const QString& hint, const QKeySequence& key)
{
    return key.isEmpty()
        ? hint
        : QCoreApplication::translate("ScopedAction", "%1 (%2)", "what it does (key)")
              .arg(hint, key.toString(QKeySequence::NativeText));
}

} // namespace boxwright
