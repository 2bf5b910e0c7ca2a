// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace boxwright {

/// Sorts a MetricsModel by any column and keeps the row for all labels last.
class MetricsSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit MetricsSortModel(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace boxwright
