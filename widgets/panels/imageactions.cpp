// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imageactions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace boxwright {

using Kind = ImageAction::Kind;

ImageActions::ImageActions(QObject& owner)
    : QObject(&owner)
    , reviewed(add(u"markReviewed"_s, tr("Mark &reviewed"),
                   {.kind = Kind::SetReviewed, .reviewed = true}))
    , notReviewed(add(u"markNotReviewed"_s, tr("Mark &not reviewed"), {.kind = Kind::SetReviewed}))
    , confirmEmpty(add(u"confirmEmptyImages"_s, tr("Confirm &empty"), {.kind = Kind::ConfirmEmpty}))
    , markUnseen(add(u"markUnseen"_s, tr("Mark as &unseen"), {.kind = Kind::MarkUnseen}))
    , changeLabel(
          add(u"changeLabelOfBoxes"_s, tr("&Change label of boxes…"), {.kind = Kind::ChangeLabel}))
    , deleteBoxes(add(u"deleteBoxesOfLabel"_s, tr("&Delete boxes of a label…"),
                      {.kind = Kind::DeleteBoxes}))
    , remove(add(u"removeImages"_s, tr("Re&move from the project…"), {.kind = Kind::Remove}))
{
    confirmEmpty->setToolTip(tr("There is nothing to label in these images"));
    markUnseen->setToolTip(tr("Nobody has looked at these images yet"));
    changeLabel->setToolTip(tr("Give the boxes of one label in these images another label"));
    deleteBoxes->setToolTip(tr("Delete all boxes of one label in these images"));
    const auto addSplit = [this](const QString& name, const QString& text, Split split) {
        m_splits << add(name, text, {.split = split});
    };
    addSplit(u"splitTrain"_s, tr("&Training"), Split::Train);
    addSplit(u"splitValidation"_s, tr("&Validation"), Split::Validation);
    addSplit(u"splitTest"_s, tr("T&est"), Split::Test);
    addSplit(u"splitNone"_s, tr("&No part"), Split::None);
}

void ImageActions::removeByKey(QWidget& view)
{
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(remove);
}

QAction* ImageActions::add(const QString& objectName, const QString& text,
                           const ImageAction& action)
{
    auto* item = new QAction(text, this);
    item->setObjectName(objectName);
    connect(item, &QAction::triggered, this, [this, action] { Q_EMIT requested(action); });
    return item;
}

void ImageActions::setEnabled(bool enabled)
{
    for (QAction* action : findChildren<QAction*>())
        action->setEnabled(enabled);
}

void ImageActions::fill(QMenu& menu) const
{
    fillSplits(*menu.addMenu(tr("&Part of the data")));
    menu.addSeparator();
    menu.addAction(reviewed);
    menu.addAction(notReviewed);
    menu.addAction(confirmEmpty);
    menu.addAction(markUnseen);
    menu.addSeparator();
    fillBoxes(menu);
    menu.addSeparator();
    menu.addAction(remove);
}

void ImageActions::fillBoxes(QMenu& menu) const
{
    menu.addAction(changeLabel);
    menu.addAction(deleteBoxes);
}

void ImageActions::fillSplits(QMenu& menu) const
{
    menu.addActions(m_splits);
}

} // namespace boxwright
