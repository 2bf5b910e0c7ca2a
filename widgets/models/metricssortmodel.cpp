// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricssortmodel.h"

#include "widgets/models/metricsmodel.h"

namespace boxwright {

MetricsSortModel::MetricsSortModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(MetricsModel::SortRole);
    setSortLocaleAware(true);
}

bool MetricsSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftIsTotal = left.data(MetricsModel::IsTotalRole).toBool();
    const bool rightIsTotal = right.data(MetricsModel::IsTotalRole).toBool();
    if (leftIsTotal != rightIsTotal)
        return rightIsTotal == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace boxwright
