// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/shortcutsdialog.h"

#include "widgets/delegates/rowdelegate.h"
#include "widgets/shortcuts/keymap.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u",  "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Keymap& keymap, QWidget* parent)
    : QDialog(parent)
    , m_keymap(keymap)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 680);
    createTop();
    createTree();
    createEditor();
    createLayout();
    fillTree();
    refresh();
    connect(&m_keymap, &Keymap::changed, this, &ShortcutsDialog::refresh);
    m_search->setFocus();
}

void ShortcutsDialog::createTop()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"shortcutPreset"_s);
    m_preset->setAccessibleName(tr("Keys of which program"));
    for (const KeymapPreset& preset : keymapPresets())
        m_preset->addItem(tr("Keys of %1").arg(preset.name), preset.id);
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(m_keymap.preset())));
    connect(m_preset, &QComboBox::activated, this,
            [this] { m_keymap.setPreset(m_preset->currentData().toString()); });
}

void ShortcutsDialog::createTree()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"shortcuts"_s);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_keys->clear();
        refresh();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
}

void ShortcutsDialog::createEditor()
{
    m_keys = new QKeySequenceEdit(this);
    m_keys->setObjectName(u"newShortcut"_s);
    m_keys->setAccessibleName(tr("New key of the selected action"));
    m_assign = new QPushButton(tr("Assign"), this);
    m_assign->setObjectName(u"assignShortcut"_s);
    m_remove = new QPushButton(tr("Remove key"), this);
    m_remove->setObjectName(u"removeShortcut"_s);
    m_remove->setToolTip(tr("The selected action is then in the menu only"));
    m_reset = new QPushButton(tr("Default"), this);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_reset->setToolTip(tr("Give the selected action the key of the chosen program again"));
    m_resetAll = new QPushButton(tr("All defaults"), this);
    m_resetAll->setObjectName(u"resetShortcuts"_s);
    m_conflict = new QLabel(this);
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);
    for (QPushButton* button : {m_assign, m_remove, m_reset, m_resetAll})
        button->setAutoDefault(false); // Enter belongs to the keys
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QAction* action = selected())
            m_keymap.setKeys(action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const QAction* action = selected())
            m_keymap.resetKeys(action);
    });
    connect(m_resetAll, &QPushButton::clicked, &m_keymap, &Keymap::resetAll);
}

void ShortcutsDialog::createLayout()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_preset);
    auto* editor = new QHBoxLayout;
    editor->addWidget(m_keys, 1);
    editor->addWidget(m_assign);
    editor->addWidget(m_remove);
    editor->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(editor);
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
}

void ShortcutsDialog::fillTree()
{
    for (const Keymap::Group& group : m_keymap.groups()) {
        QTreeWidgetItem* title = addTitle(group.title);
        for (QAction* action : group.actions) {
            auto* row = new QTreeWidgetItem(title, {m_keymap.title(action)});
            m_rows.emplace_back(row, action);
        }
    }
    addFixedKeys();
    m_tree->expandAll();
}

QTreeWidgetItem* ShortcutsDialog::addTitle(const QString& title)
{
    auto* item = new QTreeWidgetItem(m_tree, {title});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void ShortcutsDialog::addFixedKeys()
{
    for (const FixedKeyGroup& group : m_fixedKeys) {
        QTreeWidgetItem* title = addTitle(group.title);
        for (const FixedKey& key : group.keys)
            new QTreeWidgetItem(title, {key.title, key.text});
    }
}

void ShortcutsDialog::refresh()
{
    for (const auto& [row, action] : m_rows) {
        row->setText(1, keysText(m_keymap.keys(action)));
        QFont italic = font();
        italic.setItalic(m_keymap.isChanged(action));
        row->setFont(1, italic);
        row->setToolTip(1,
                        m_keymap.isChanged(action)
                            ? tr("Changed; it was %1").arg(keysText(m_keymap.presetKeys(action)))
                            : QString());
    }
    const QAction* action = selected();
    m_keys->setEnabled(action != nullptr);
    m_remove->setEnabled(action != nullptr && !m_keymap.keys(action).isEmpty());
    m_reset->setEnabled(action != nullptr && m_keymap.isChanged(action));
    m_resetAll->setEnabled(!m_keymap.changes().isEmpty());
    showConflict();
}

void ShortcutsDialog::filter(const QString& text)
{
    for (const auto& [row, action] : m_rows) {
        row->setHidden(!row->text(0).contains(text, Qt::CaseInsensitive)
                       && !row->text(1).contains(text, Qt::CaseInsensitive));
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* title = m_tree->topLevelItem(i);
        bool hasRow = false;
        for (int j = 0; j < title->childCount(); ++j)
            hasRow = hasRow || !title->child(j)->isHidden();
        title->setHidden(!hasRow);
    }
}

void ShortcutsDialog::showConflict()
{
    // The editor collects what is typed within a second; only the last key is meant.
    if (const int count = m_keys->keySequence().count(); count > 1)
        return m_keys->setKeySequence(m_keys->keySequence()[static_cast<uint>(count - 1)]);
    const QAction* action = selected();
    const QKeySequence keys = m_keys->keySequence();
    m_assign->setEnabled(action != nullptr && !keys.isEmpty());
    m_conflict->setText(action == nullptr || keys.isEmpty() ? QString() : conflict(action, keys));
}

QString ShortcutsDialog::conflict(const QAction* action, const QKeySequence& keys) const
{
    const QString key = keys.toString(QKeySequence::NativeText);
    const QList<QAction*> holders = m_keymap.holders({keys}, action);
    if (!holders.isEmpty())
        return tr("%1 now means \"%2\". Assigning it takes it away there.")
            .arg(key, m_keymap.title(holders.first()));
    const FixedKey* fixed = findFixedKey(m_fixedKeys, {keys});
    if (fixed != nullptr && !m_keymap.presetKeys(action).contains(keys))
        return tr("%1 always means \"%2\", which would no longer work. Better choose another key.")
            .arg(key, fixed->title);
    return {};
}

void ShortcutsDialog::assign()
{
    const QAction* action = selected();
    const QKeySequence keys = m_keys->keySequence();
    if (action == nullptr || keys.isEmpty())
        return;
    m_keys->clear();
    m_keymap.setKeys(action, {keys});
}

QAction* ShortcutsDialog::selected() const
{
    const QTreeWidgetItem* current = m_tree->currentItem();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [current](const auto& row) { return row.first == current; });
    return found == m_rows.end() ? nullptr : found->second;
}

} // namespace boxwright
