// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keys(const QAction& action)
{
    QStringList texts;
    for (const QKeySequence& sequence : action.shortcuts())
        texts << sequence.toString(QKeySequence::NativeText);
    return texts.join(u",  "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Group>& groups, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(480, 600);
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(u"shortcuts"_s);
    tree->setAccessibleName(windowTitle());
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    tree->setRootIsDecorated(false);
    tree->setIndentation(12);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const Group& group : groups) {
        auto* parentItem = new QTreeWidgetItem(tree, {plain(group.title)});
        parentItem->setFont(0, bold);
        for (const QAction* action : group.actions)
            if (!action->shortcuts().isEmpty())
                new QTreeWidgetItem(parentItem, {plain(action->text()), keys(*action)});
        parentItem->setHidden(parentItem->childCount() == 0);
    }
    auto* space = new QTreeWidgetItem(tree, {tr("On the canvas")});
    space->setFont(0, bold);
    new QTreeWidgetItem(space, {tr("Label of the new and the selected boxes"), u"1 – 9"_s});
    new QTreeWidgetItem(space, {tr("Reviewed"), tr("Space")});
    new QTreeWidgetItem(space, {tr("Pan"), tr("Space or middle button, and drag")});
    tree->expandAll();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
}

} // namespace boxwright
