// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/labelpanel.h"

#include "widgets/delegates/labeldelegate.h"
#include "widgets/models/labellistmodel.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace boxwright {

LabelPanel::LabelPanel(LabelListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView)
    , m_newName(new QLineEdit)
    , m_addButton(new QToolButton)
{
    setObjectName(QStringLiteral("labelPanel"));
    createView();
    createNewLabelRow();
    connect(&m_model, &LabelListModel::changeRequested, this, &LabelPanel::changeRequested);
}

void LabelPanel::createView()
{
    m_view->setObjectName(QStringLiteral("labelView"));
    m_view->setAccessibleName(tr("Labels"));
    m_view->setToolTip(tr("Click a label, or press its number, to draw with it"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new LabelDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QListView::EditKeyPressed | QListView::DoubleClicked);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QListView::customContextMenuRequested, this, &LabelPanel::showMenu);
    connect(m_view, &QListView::clicked, this, &LabelPanel::chooseLabel);
    connect(m_view, &QListView::activated, this, &LabelPanel::chooseLabel);
}

void LabelPanel::createNewLabelRow()
{
    m_newName->setObjectName(QStringLiteral("newLabelName"));
    m_newName->setAccessibleName(tr("Name of a new label"));
    m_newName->setPlaceholderText(tr("New label"));
    m_newName->setMaxLength(200);
    m_addButton->setObjectName(QStringLiteral("addLabelButton"));
    m_addButton->setText(tr("Add"));
    m_addButton->setToolTip(tr("Add a label of this name (Return)"));
    m_addButton->setEnabled(false);
    connect(m_newName, &QLineEdit::returnPressed, this, &LabelPanel::submitNewLabel);
    connect(m_addButton, &QToolButton::clicked, this, &LabelPanel::submitNewLabel);
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_addButton->setEnabled(!text.simplified().isEmpty()); });

    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 8);
    row->setSpacing(6);
    row->addWidget(m_newName, 1);
    row->addWidget(m_addButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
}

void LabelPanel::setCurrentLabel(std::optional<LabelId> label)
{
    m_model.setCurrentLabel(label);
    const QModelIndex index = label ? m_model.indexOf(*label) : QModelIndex();
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void LabelPanel::focusNewLabel()
{
    m_newName->setFocus(Qt::ShortcutFocusReason);
    m_newName->selectAll();
}

void LabelPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_newName->setEnabled(!readOnly);
    m_addButton->setEnabled(!readOnly && !m_newName->text().simplified().isEmpty());
    m_view->setEditTriggers(readOnly ? QListView::NoEditTriggers
                                     : QListView::EditKeyPressed | QListView::DoubleClicked);
}

void LabelPanel::submitNewLabel()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty())
        return;
    m_newName->clear();
    Q_EMIT addRequested(name);
}

void LabelPanel::chooseLabel(const QModelIndex& index)
{
    if (const Label* label = m_model.labelAt(index))
        Q_EMIT labelChosen(label->id);
}

void LabelPanel::chooseColour(const QModelIndex& index)
{
    const Label* label = m_model.labelAt(index);
    if (!label || m_readOnly)
        return;
    auto* dialog = new QColorDialog(label->colour, this);
    dialog->setObjectName(QStringLiteral("labelColourDialog"));
    dialog->setWindowTitle(tr("Colour of %1").arg(label->name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, id = label->id](QColor colour) {
        const Label* current = m_model.find(id);
        if (!current || current->colour == colour)
            return;
        Label changed = *current;
        changed.colour = colour;
        Q_EMIT changeRequested(changed);
    });
    dialog->open();
}

void LabelPanel::showMenu(const QPoint& position)
{
    const QPersistentModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || m_readOnly)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename"), this, [this, index] { m_view->edit(index); });
    menu->addAction(tr("Change &colour..."), this, [this, index] { chooseColour(index); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool LabelPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
    const QRect swatch = LabelDelegate::swatchRect(m_view->visualRect(index));
    if (mouse->button() != Qt::LeftButton || !index.isValid() || m_readOnly
        || !swatch.adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint()))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress)
        chooseColour(index);
    return true;
}

} // namespace boxwright
