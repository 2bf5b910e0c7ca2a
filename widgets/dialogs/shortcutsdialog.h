// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QDialog>
#include <QList>
#include <QString>

namespace boxwright {

/// The sheet that lists every key.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Group
    {
        QString title; ///< of a menu, with its mnemonic
        QList<QAction*> actions;
    };

    explicit ShortcutsDialog(const QList<Group>& groups, QWidget* parent = nullptr);
};

} // namespace boxwright
