// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/health/healthreport.h"

#include <QTableView>

#include <vector>

namespace boxwright {

class HealthTableModel;

/// Images by state and boxes by label in each part of the data, as a table with bars. As high as
/// its rows, up to a screenful.
class HealthOverview final : public QTableView
{
    Q_OBJECT
public:
    explicit HealthOverview(QWidget* parent = nullptr);

    void setReport(const HealthReport& report, const std::vector<Label>& labels);

private:
    HealthTableModel* m_model;
};

} // namespace boxwright
