// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/qualitytable.h"

#include "widgets/delegates/metricbardelegate.h"
#include "widgets/models/metricsmodel.h"
#include "widgets/models/metricssortmodel.h"
#include "widgets/models/tabletext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kRowHeight = 52;
constexpr int kNarrowestName = 120;
constexpr int kRoomyName = 320;
constexpr int kNarrowestValue = 76;
constexpr int kMostWider = 48;

/// That there is room for on large screens only.
constexpr std::array kColumnsOfLargeScreens{MetricsModel::MedianIouColumn,
                                            MetricsModel::Ap75Column};

/// As they stand in settings, in the order of MetricsModel::Column.
constexpr std::array<const char*, MetricsModel::ColumnCount> kColumnNames{
    "label",      "images",   "boxes", "precision", "recall", "f1",       "mean-iou",
    "median-iou", "fit-well", "ap50",  "ap75",      "ap",     "threshold"};

constexpr QChar kShownMark = u'+'; ///< before the name of a column

QString columnName(int column)
{
    return QString::fromLatin1(kColumnNames.at(static_cast<std::size_t>(column)));
}

bool isForLargeScreens(int column)
{
    return std::find(kColumnsOfLargeScreens.begin(), kColumnsOfLargeScreens.end(), column)
        != kColumnsOfLargeScreens.end();
}

std::optional<LabelId> labelOf(const QModelIndex& index)
{
    const QVariant id = index.data(MetricsModel::LabelIdRole);
    return id.isValid() ? std::optional(LabelId(id.toLongLong())) : std::nullopt;
}

void dressTable(QTableView& table)
{
    table.setItemDelegate(new MetricBarDelegate(&table));
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection); // to copy some
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace

QualityTable::QualityTable(QWidget* parent)
    : QTableView(parent)
    , m_metrics(new MetricsModel(this))
    , m_sorted(new MetricsSortModel(this))
    , m_names(new QTableView(this))
    , m_copy(new QAction(tr("Copy the selected rows"), this))
{
    setObjectName(u"metricsTable"_s);
    setAccessibleName(tr("Quality for each label"));
    m_sorted->setSourceModel(m_metrics);
    setModel(m_sorted);
    dressTable(*this);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    createNames();
    createCopy();

    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& position) {
                QMenu menu;
                fillColumns(menu);
                menu.exec(horizontalHeader()->mapToGlobal(position));
            });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isSelecting)
            Q_EMIT labelChosen(label());
    });
    const auto showCases = [this](const QModelIndex& index) {
        Q_EMIT casesRequested(labelOf(index), {});
    };
    connect(this, &QTableView::activated, this, showCases);
    connect(m_names, &QTableView::activated, this, showCases);
    fitColumns();
}

QualityTable::~QualityTable()
{
    // A table that is a window is closed by QWidget's destructor, and its header moves then.
    horizontalHeader()->disconnect(this);
    horizontalScrollBar()->disconnect(this);
}

/// A second view of the same model that shows the first column only and does not scroll sideways.
void QualityTable::createNames()
{
    dressTable(*m_names);
    m_names->setObjectName(u"metricsNames"_s);
    m_names->setModel(m_sorted);
    m_names->setSelectionModel(selectionModel());
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setFocusProxy(this);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setStyleSheet(u"QTableView { border: none; border-radius: 0; }"_s);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 1; column < MetricsModel::ColumnCount; ++column)
        m_names->setColumnHidden(column, true);
    QHeaderView* header = m_names->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->stackUnder(m_names);

    connect(header, &QHeaderView::sectionClicked, this, [this] {
        const QHeaderView& own = *horizontalHeader();
        const bool isAscending = own.sortIndicatorSection() == MetricsModel::LabelColumn
            && own.sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(MetricsModel::LabelColumn,
                     isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, header,
            &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &QualityTable::placeNames);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QualityTable::placeNames);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &QualityTable::placeNames);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        showMenu(m_names->viewport()->mapToGlobal(position));
    });
}

void QualityTable::createCopy()
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &QualityTable::copySelected);
    addAction(m_copy);
}

/// All rows where none is selected; all columns, since programs for tables have the room.
void QualityTable::copySelected()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows << m_sorted->index(row, MetricsModel::LabelColumn);
    }
    copyRows(rows, Qt::DisplayRole);
}

void QualityTable::setFigures(const EvaluationView& view)
{
    const std::optional<LabelId> chosen = label();
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    m_metrics->setEvaluation(view.figures, view.labels, view.intervals);
    selectLabel(chosen); // new rows have no current one
}

void QualityTable::clear()
{
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    m_metrics->setEvaluation({}, {});
}

std::optional<LabelId> QualityTable::label() const
{
    return labelOf(currentIndex());
}

void QualityTable::selectLabel(std::optional<LabelId> label)
{
    const QModelIndex row = rowOf(label);
    if (!row.isValid() || (currentIndex().isValid() && row.row() == currentIndex().row()))
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndex QualityTable::rowOf(std::optional<LabelId> label) const
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, MetricsModel::LabelColumn);
        if (labelOf(index) == label)
            return index;
    }
    return {};
}

void QualityTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = isByKey
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    showMenu(position);
}

void QualityTable::showMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    if (currentIndex().isValid()) {
        const std::optional<LabelId> chosen = label();
        const auto add = [&](const QString& text, std::optional<CaseKind> kind) {
            connect(menu.addAction(text), &QAction::triggered, this,
                    [this, chosen, kind] { Q_EMIT casesRequested(chosen, kind); });
        };
        add(tr("Show its boxes"), {});
        add(tr("Show false alarms"), CaseKind::Background);
        add(tr("Show misses"), CaseKind::Missed);
        add(tr("Show loose boxes"), CaseKind::Loose);
        add(tr("Show boxes with a wrong label"), CaseKind::WrongLabel);
        menu.addSeparator();
        menu.addAction(m_copy);
    }
    fillColumns(*menu.addMenu(tr("Columns")));
    menu.exec(globalPosition);
}

void QualityTable::fillColumns(QMenu& menu)
{
    for (int column = MetricsModel::LabelColumn + 1; column < MetricsModel::ColumnCount; ++column) {
        QAction* action = menu.addAction(m_sorted->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_chosenColumns.insert(column);
            setColumnHidden(column, !isShown);
            fitColumns();
            Q_EMIT columnsChosen();
        });
    }
}

QStringList QualityTable::hiddenColumns() const
{
    QStringList names;
    for (int column = 0; column < MetricsModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            names.append(columnName(column));
    }
    return names;
}

QStringList QualityTable::columnChoice() const
{
    QStringList names;
    for (const int column : m_chosenColumns) {
        if (isColumnHidden(column))
            names.append(columnName(column));
        else if (isForLargeScreens(column))
            names.append(kShownMark + columnName(column));
    }
    return names;
}

void QualityTable::setColumnChoice(const QStringList& names)
{
    m_chosenColumns.clear();
    for (int column = MetricsModel::LabelColumn + 1; column < MetricsModel::ColumnCount; ++column) {
        const bool isHidden = names.contains(columnName(column));
        setColumnHidden(column, isHidden);
        if (isHidden || names.contains(kShownMark + columnName(column)))
            m_chosenColumns.insert(column);
    }
    fitColumns();
}

void QualityTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void QualityTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

/// Of what a person did not choose.
void QualityTable::showWhatFits()
{
    std::vector<int> open;
    open.reserve(kColumnsOfLargeScreens.size());
    for (const int column : kColumnsOfLargeScreens) {
        if (m_chosenColumns.contains(column))
            continue;
        open.push_back(column);
        setColumnHidden(column, false); // a hidden heading has no width
    }
    int needed = kNarrowestName;
    for (int column = MetricsModel::LabelColumn + 1; column < MetricsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            needed += valueWidth(column);
    }
    for (const int column : open)
        setColumnHidden(column, needed > viewport()->width());
}

/// Values are as wide as their headings, and wider in a wide window; names take what is left.
void QualityTable::fitColumns()
{
    showWhatFits();
    std::vector<int> shown;
    int left = viewport()->width();
    for (int column = MetricsModel::LabelColumn + 1; column < MetricsModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        shown.push_back(column);
        left -= valueWidth(column);
    }
    const int spare = std::max(0, left - kRoomyName) / std::max(1, static_cast<int>(shown.size()));
    const int wider = std::min(spare, kMostWider);
    for (const int column : shown)
        setColumnWidth(column, valueWidth(column) + wider);
    left -= wider * static_cast<int>(shown.size());
    setColumnWidth(MetricsModel::LabelColumn, std::max(kNarrowestName, left));
    placeNames();
}

int QualityTable::valueWidth(int column) const
{
    return std::max(kNarrowestValue, horizontalHeader()->sectionSizeHint(column));
}

void QualityTable::placeNames()
{
    const int width = columnWidth(MetricsModel::LabelColumn);
    m_names->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_names->setColumnWidth(MetricsModel::LabelColumn, width);
    m_names->setGeometry(frameWidth(), frameWidth(), width,
                         viewport()->height() + horizontalHeader()->height());
    m_names->setVisible(horizontalScrollBar()->maximum() > 0);
}

} // namespace boxwright
