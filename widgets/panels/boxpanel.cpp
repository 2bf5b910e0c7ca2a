// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/boxpanel.h"

#include "widgets/models/boxlistmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kIconColumn = 26;
constexpr int kNarrowNames = 80;

} // namespace

BoxPanel::BoxPanel(BoxListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_empty(new QLabel(tr("No boxes yet. Drag over an object to draw one.")))
{
    setObjectName(QStringLiteral("boxPanel"));
    // Before the view connects, because rows that go are not a choice of the user.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_selecting = true; });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_selecting = false; });
    createView();
    m_empty->setObjectName(QStringLiteral("noBoxes"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &BoxPanel::updateState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &BoxPanel::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BoxPanel::updateState);
    updateState();
}

void BoxPanel::createView()
{
    m_view->setObjectName(QStringLiteral("boxView"));
    m_view->setAccessibleName(tr("Boxes of this image"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QTreeView::ExtendedSelection);
    m_view->setEditTriggers(QTreeView::NoEditTriggers);
    arrangeColumns();
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint& position) {
        if (!selectedBoxes().empty())
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BoxPanel::emitSelection);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const std::optional<BoxId> box = m_model.boxAt(index))
            Q_EMIT boxActivated(*box);
    });
}

void BoxPanel::arrangeColumns()
{
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kIconColumn);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(BoxListModel::LabelColumn, QHeaderView::Stretch);
    m_sizeWidth = fontMetrics().horizontalAdvance(tr("0000 × 0000")) + 16;
    header->resizeSection(BoxListModel::SizeColumn, m_sizeWidth);
    for (const int column : {BoxListModel::HiddenColumn, BoxListModel::LockedColumn})
        header->resizeSection(column, kIconColumn);
    m_view->hideColumn(BoxListModel::PositionColumn);
    connect(m_view, &QTreeView::clicked, this, &BoxPanel::clicked);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BoxPanel::showStateColumns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BoxPanel::showStateColumns);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &BoxPanel::showStateColumns);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &BoxPanel::showStateColumns);
    showStateColumns();
}

/// They take room from the names, and mostly a person drew all boxes and none is hidden or locked.
void BoxPanel::showStateColumns()
{
    QHeaderView* header = m_view->header();
    const int score =
        m_model.hasScored() ? fontMetrics().horizontalAdvance(QStringLiteral("00 %")) + 8 : 0;
    header->resizeSection(BoxListModel::AuthorColumn, kIconColumn + score);
    m_view->setColumnHidden(BoxListModel::AuthorColumn, !m_model.hasForeign());
    // Names are what one looks for; the tool tip has the size too.
    const int names = width() - m_sizeWidth - kIconColumn - score;
    m_view->setColumnHidden(BoxListModel::SizeColumn, m_model.hasForeign() && names < kNarrowNames);
    m_view->setColumnHidden(BoxListModel::HiddenColumn, !m_model.hasHidden());
    m_view->setColumnHidden(BoxListModel::LockedColumn, !m_model.hasLocked());
}

void BoxPanel::clicked(const QModelIndex& index)
{
    const std::optional<BoxId> box = m_model.boxAt(index);
    if (box && index.column() == BoxListModel::HiddenColumn)
        Q_EMIT hideRequested(*box);
    if (box && index.column() == BoxListModel::LockedColumn)
        Q_EMIT lockRequested(*box);
}

void BoxPanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void BoxPanel::emitSelection()
{
    if (!m_selecting)
        Q_EMIT boxesSelected(selectedBoxes());
}

void BoxPanel::selectBoxes(const std::vector<BoxId>& boxes)
{
    std::vector<int> rows;
    for (const BoxId& box : boxes) {
        const QModelIndex index = m_model.indexOf(box);
        if (index.isValid())
            rows.push_back(index.row());
    }
    const QModelIndex last = rows.empty() ? QModelIndex() : m_model.index(rows.back(), 0);
    const QItemSelection selection = selectionOf(std::move(rows));
    m_selecting = true;
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid()) {
        m_view->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(last);
    }
    m_selecting = false;
}

QItemSelection BoxPanel::selectionOf(std::vector<int> rows) const
{
    // Few long ranges: a selection of thousands of single rows takes seconds to change.
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] <= rows[to] + 1)
            ++to;
        selection.select(m_model.index(rows[from], 0),
                         m_model.index(rows[to], BoxListModel::ColumnCount - 1));
        from = to + 1;
    }
    return selection;
}

std::vector<BoxId> BoxPanel::selectedBoxes() const
{
    std::vector<BoxId> boxes;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        boxes.push_back(*m_model.boxAt(index));
    return boxes;
}

bool BoxPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BoxPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showStateColumns();
}

void BoxPanel::updateState()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
}

} // namespace boxwright
