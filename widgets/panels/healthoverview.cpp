// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/healthoverview.h"

#include "widgets/delegates/metricbardelegate.h"
#include "widgets/models/healthtablemodel.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kRowHeight = 36;
constexpr int kMostRows = 12; ///< without scrolling

} // namespace

HealthOverview::HealthOverview(QWidget* parent)
    : QTableView(parent)
    , m_model(new HealthTableModel(this))
{
    setObjectName(u"healthOverview"_s);
    setAccessibleName(tr("Images and boxes in each part of the data"));
    setModel(m_model);
    setItemDelegate(new MetricBarDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void HealthOverview::setReport(const HealthReport& report, const std::vector<Label>& labels)
{
    m_model->setReport(report, labels);
    const int rows = std::min(m_model->rowCount(), kMostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * kRowHeight + 2 * frameWidth());
}

} // namespace boxwright
