// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/labelpanel.h"

#include "widgets/delegates/labeldelegate.h"
#include "widgets/models/labellistmodel.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPixmap>
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
    connect(&m_model, &LabelListModel::moveRequested, this, &LabelPanel::moveRequested);
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
    m_view->setDragDropMode(QListView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->installEventFilter(this);
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
    // The cursor stays on a label that was just moved, unless another one became the current one.
    if (label == m_current && m_view->currentIndex().isValid())
        return;
    m_current = label;
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
    m_view->setDragDropMode(readOnly ? QListView::NoDragDrop : QListView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
}

void LabelPanel::requestAbout()
{
    const QModelIndex current = m_view->currentIndex();
    if (const Label* label = m_model.labelAt(current.isValid() ? current : m_model.index(0)))
        Q_EMIT aboutRequested(label->id);
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
    const QModelIndex index = m_view->indexAt(position);
    const Label* label = m_model.labelAt(index);
    if (!label)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("labelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* about = menu->addAction(tr("&About this label…"), this,
                                  [this, id = label->id] { Q_EMIT aboutRequested(id); });
    about->setObjectName(QStringLiteral("aboutThisLabel"));
    if (!m_readOnly)
        addEditActions(*menu, index);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void LabelPanel::addEditActions(QMenu& menu, const QModelIndex& index)
{
    const QPersistentModelIndex place(index);
    const Label& label = *m_model.labelAt(index);
    menu.addSeparator();
    menu.addAction(tr("&Rename"), this, [this, place] { m_view->edit(place); });
    menu.addAction(tr("Change &colour…"), this, [this, place] { chooseColour(place); });
    menu.addSeparator();
    addOrderActions(menu, index);
    menu.addSeparator();
    addMergeMenu(menu, label);
    auto* remove = menu.addAction(tr("&Delete with its boxes…"), this,
                                  [this, id = label.id] { Q_EMIT removeRequested(id); });
    remove->setObjectName(QStringLiteral("removeLabel"));
}

void LabelPanel::addOrderActions(QMenu& menu, const QModelIndex& index)
{
    const QPersistentModelIndex place(index);
    auto* up = menu.addAction(tr("Move &up"), this, [this, place] { moveBy(place, -1); });
    up->setObjectName(QStringLiteral("moveLabelUp"));
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(index.row() > 0);
    auto* down = menu.addAction(tr("Move d&own"), this, [this, place] { moveBy(place, 1); });
    down->setObjectName(QStringLiteral("moveLabelDown"));
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(index.row() + 1 < m_model.rowCount());
}

void LabelPanel::addMergeMenu(QMenu& menu, const Label& label)
{
    QMenu* merge = menu.addMenu(tr("&Merge into"));
    merge->setObjectName(QStringLiteral("mergeLabelMenu"));
    merge->setEnabled(m_model.rowCount() > 1);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Label& other = *m_model.labelAt(m_model.index(row));
        if (other.id == label.id)
            continue;
        // A name is no place for a mnemonic.
        const QString name = QString(other.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QPixmap colour(12, 12);
        colour.fill(other.colour);
        merge->addAction(colour, name, this, [this, id = label.id, into = other.id] {
            Q_EMIT mergeRequested(id, into);
        });
    }
}

void LabelPanel::moveBy(const QModelIndex& index, int rows)
{
    const Label* label = m_model.labelAt(index);
    const int row = index.row() + rows;
    if (label && row >= 0 && row < m_model.rowCount())
        Q_EMIT moveRequested(label->id, row);
}

bool LabelPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (m_readOnly)
        return QWidget::eventFilter(watched, event);
    bool isHandled = false;
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
        // Else an action of the page that has the same key goes first, and Delete deletes boxes.
        isHandled = isOwnKey(*static_cast<QKeyEvent*>(event));
        if (isHandled)
            event->accept();
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        isHandled = handleKey(*static_cast<QKeyEvent*>(event));
    } else if (watched == m_view->viewport()
               && (event->type() == QEvent::MouseButtonPress
                   || event->type() == QEvent::MouseButtonDblClick)) {
        isHandled = handleSwatch(*static_cast<QMouseEvent*>(event));
    }
    return isHandled || QWidget::eventFilter(watched, event);
}

bool LabelPanel::isOwnKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        return modifiers == Qt::AltModifier;
    return (event.key() == Qt::Key_Delete || event.key() == Qt::Key_F2)
        && modifiers == Qt::NoModifier;
}

bool LabelPanel::handleKey(const QKeyEvent& event)
{
    const QModelIndex index = m_view->currentIndex();
    const Label* label = m_model.labelAt(index);
    if (!label || !isOwnKey(event) || event.key() == Qt::Key_F2) // which the view knows itself
        return false;
    if (event.key() == Qt::Key_Delete)
        Q_EMIT removeRequested(label->id);
    else
        moveBy(index, event.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

bool LabelPanel::handleSwatch(const QMouseEvent& event)
{
    const QPoint position = event.position().toPoint();
    const QModelIndex index = m_view->indexAt(position);
    const QRect swatch = LabelDelegate::swatchRect(m_view->visualRect(index));
    if (event.button() != Qt::LeftButton || !index.isValid()
        || !swatch.adjusted(-4, -4, 4, 4).contains(position))
        return false;
    if (event.type() == QEvent::MouseButtonPress)
        chooseColour(index);
    return true;
}

} // namespace boxwright
