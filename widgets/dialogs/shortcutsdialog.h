// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/shortcuts/fixedkeys.h"

#include <QDialog>

#include <vector>

class QAction;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace boxwright {

class Keymap;

/// The sheet that lists every key, to be read, searched and changed. What is changed works at
/// once.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The keymap must outlive the dialog.
    explicit ShortcutsDialog(Keymap& keymap, QWidget* parent = nullptr);

private:
    void createTop();
    void createTree();
    void createEditor();
    void createLayout();
    void fillTree();
    void addFixedKeys();
    QTreeWidgetItem* addTitle(const QString& title);
    void refresh(); ///< keys, marks and buttons after a change
    void filter(const QString& text);
    void showConflict();
    QString conflict(const QAction* action, const QKeySequence& keys) const; ///< empty: none
    void assign();
    QAction* selected() const;

    Keymap& m_keymap;
    QComboBox* m_preset = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeWidget* m_tree = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLabel* m_conflict = nullptr;
    std::vector<std::pair<QTreeWidgetItem*, QAction*>> m_rows;
    const std::vector<FixedKeyGroup> m_fixedKeys = fixedKeyGroups();
};

} // namespace boxwright
