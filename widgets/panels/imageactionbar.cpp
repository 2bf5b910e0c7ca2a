// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/imageactionbar.h"

#include "widgets/panels/imageactions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QToolButton* buttonFor(QAction* action, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(action->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

/// Opens a menu, which is still empty.
QToolButton* menuButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name + u"Button"_s);
    button->setProperty("role", u"field"_s);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + u"Menu"_s);
    button->setMenu(menu);
    return button;
}

} // namespace

ImageActionBar::ImageActionBar(const ImageActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_result(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"imageActionBar"_s);
    setAccessibleName(tr("What to do with the selected images"));
    setProperty("role", u"notice"_s);
    m_count->setObjectName(u"selectedCount"_s);
    m_count->setProperty("role", u"heading"_s);
    m_result->setObjectName(u"imageActionResult"_s);
    m_result->setWordWrap(true);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    createButtons(actions, *row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_buttons);
    layout->addWidget(m_result);
    updateVisibility();
}

void ImageActionBar::createButtons(const ImageActions& actions, QHBoxLayout& row)
{
    QToolButton* part = menuButton(tr("Part of the data"), u"split"_s, m_buttons);
    actions.fillSplits(*part->menu());
    connect(actions.remove, &QAction::enabledChanged, part, &QWidget::setEnabled);
    QToolButton* boxes = menuButton(tr("Boxes"), u"boxes"_s, m_buttons);
    actions.fillBoxes(*boxes->menu());
    connect(actions.remove, &QAction::enabledChanged, boxes, &QWidget::setEnabled);
    auto* clear = new QToolButton(m_buttons);
    clear->setObjectName(u"clearSelectionButton"_s);
    clear->setText(tr("Select none"));
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, this, &ImageActionBar::clearRequested);

    row.addWidget(m_count);
    row.addSpacing(8);
    row.addWidget(part);
    row.addWidget(buttonFor(actions.reviewed, tr("Reviewed"), m_buttons));
    row.addWidget(buttonFor(actions.notReviewed, tr("Not reviewed"), m_buttons));
    row.addWidget(buttonFor(actions.confirmEmpty, tr("Confirm empty"), m_buttons));
    row.addWidget(buttonFor(actions.markUnseen, tr("Unseen"), m_buttons));
    row.addWidget(boxes);
    row.addWidget(buttonFor(actions.remove, tr("Remove…"), m_buttons));
    row.addStretch(1);
    row.addWidget(clear);
}

void ImageActionBar::setSelected(int images)
{
    m_selected = images;
    m_count->setText(tr("%Ln selected", nullptr, images));
    m_result->clear();
    updateVisibility();
}

void ImageActionBar::showResult(const QString& sentence)
{
    m_result->setText(sentence);
    updateVisibility();
}

void ImageActionBar::updateVisibility()
{
    m_buttons->setVisible(m_selected > 1);
    m_result->setVisible(!m_result->text().isEmpty());
    setVisible(m_selected > 1 || !m_result->text().isEmpty());
}

} // namespace boxwright
