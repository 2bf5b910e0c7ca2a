// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/health/healthreport.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace boxwright {

class PlaceChart;
class SizeScatter;

/// Where boxes lie and how large they are, of all labels or of a chosen one.
class HealthCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit HealthCharts(QWidget* parent = nullptr);

    /// Keeps the chosen label as long as there is one of that id.
    void setReport(const HealthReport& report, const std::vector<Label>& labels);

private:
    void showChosen();

    QComboBox* m_choice;
    PlaceChart* m_places;
    QLabel* m_placeText;
    SizeScatter* m_sizes;
    HealthReport m_report; ///< without its findings
    std::vector<Label> m_labels;
};

} // namespace boxwright
