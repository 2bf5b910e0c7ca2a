// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/mistakestab.h"

#include "widgets/delegates/metricbardelegate.h"
#include "widgets/models/metricsmodel.h"
#include "widgets/panels/advicelist.h"
#include "widgets/panels/missbars.h"
#include "widgets/panels/paneltext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

enum Column { KindColumn, CountColumn, CostColumn, ColumnCount };

constexpr int kCostRowHeight = 40;
constexpr int kKindRole = Qt::UserRole + 100; ///< CaseKind; clear of the roles that are painted

/// What happened, and the same at length.
std::pair<QString, QString> wordsOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::WrongLabel:
        return {MistakesTab::tr("Wrong label"),
                MistakesTab::tr("The box fits, but it is called something else")};
    case CaseKind::BadlyPlaced:
        return {MistakesTab::tr("Badly placed"),
                MistakesTab::tr("The label is right, but the box overlaps too little")};
    case CaseKind::WrongAndBadlyPlaced:
        return {MistakesTab::tr("Wrong label and badly placed"),
                MistakesTab::tr("Another label, and the box overlaps too little")};
    case CaseKind::Duplicate:
        return {MistakesTab::tr("Found twice"),
                MistakesTab::tr("A second box around something that was found already")};
    case CaseKind::Background:
        return {MistakesTab::tr("Nothing there"),
                MistakesTab::tr("The model sees something where nothing is drawn")};
    case CaseKind::Missed:
        return {MistakesTab::tr("Missed"), MistakesTab::tr("A drawn box that was not found")};
    case CaseKind::Right:
    case CaseKind::Loose:
        break;
    }
    return {};
}

QTableWidgetItem* createItem(const QString& text, const QString& meaning, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(meaning);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

MistakesTab::MistakesTab(QWidget* parent)
    : QWidget(parent)
    , m_advice(new AdviceList(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_explanation(createWrappedLabel(this, u"muted"_s))
    , m_misses(new MissBars(this))
{
    createTable();
    m_explanation->setObjectName(u"mistakesExplanation"_s);
    m_explanation->setText(
        tr("“How often” counts boxes from the thresholds on that are chosen below. AP50 looks at "
           "all scores, so moving a threshold does not change what it would rise by. Both at an "
           "IoU of 0.5."));
    auto* heading = new QLabel(tr("Boxes that were missed"), this);
    heading->setProperty("role", u"heading"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    layout->setSpacing(12);
    layout->addWidget(m_advice);
    layout->addWidget(m_table);
    layout->addWidget(m_explanation);
    layout->addWidget(heading);
    layout->addWidget(m_misses);
    layout->addStretch(1);
    connect(m_advice, &AdviceList::casesRequested, this, &MistakesTab::casesRequested);
    connect(m_advice, &AdviceList::fixRequested, this, &MistakesTab::fixRequested);
    connect(m_table, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const int kind = m_table->item(item->row(), KindColumn)->data(kKindRole).toInt();
        Q_EMIT casesRequested({}, static_cast<CaseKind>(kind));
    });
}

void MistakesTab::createTable()
{
    m_table->setObjectName(u"mistakesTable"_s);
    m_table->setAccessibleName(tr("Kinds of mistakes"));
    m_table->setToolTip(tr("Press Enter or double-click to see such boxes"));
    m_table->setHorizontalHeaderLabels(
        {tr("Mistake"), tr("How often"), tr("AP50 without it would rise by")});
    m_table->setItemDelegate(new MetricBarDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kCostRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(KindColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MistakesTab::setMistakes(const MistakesView& view)
{
    m_advice->setAdvice(view.advice);
    m_misses->setMisses(view.misses);
    setCosts(view.costs);
}

void MistakesTab::setCosts(const std::vector<ErrorCost>& costs)
{
    double highest = 0;
    for (const ErrorCost& cost : costs)
        highest = std::max(highest, cost.apCost.value_or(0));
    const int current = m_table->currentRow();
    m_table->setRowCount(int(costs.size()));
    int row = 0;
    for (const ErrorCost& cost : costs) {
        const auto [name, meaning] = wordsOf(cost.kind);
        QTableWidgetItem* kind = createItem(name, meaning, Qt::AlignLeft);
        kind->setData(kKindRole, int(cost.kind));
        const QString text =
            cost.apCost ? QLocale().toString(*cost.apCost * 100, 'f', 1) + u" %"_s : u"–"_s;
        QTableWidgetItem* price = createItem(text, meaning, Qt::AlignRight);
        if (cost.apCost && highest > 0)
            price->setData(MetricsModel::ShareRole, *cost.apCost / highest);
        m_table->setItem(row, KindColumn, kind);
        m_table->setItem(row, CountColumn,
                         createItem(QLocale().toString(cost.count), meaning, Qt::AlignRight));
        m_table->setItem(row, CostColumn, price);
        ++row;
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * kCostRowHeight
                            + 2 * m_table->frameWidth());
    if (row > 0)
        m_table->setCurrentCell(std::clamp(current, 0, row - 1), KindColumn);
}

} // namespace boxwright
