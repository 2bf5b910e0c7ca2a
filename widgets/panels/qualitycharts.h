// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/evaluationview.h"

#include <QWidget>

#include <vector>

class QChartView;
class QLabel;

namespace boxwright {

class ShareBars;
class ShareChart;

/// The curves of one label or of all: what other thresholds would give, how well boxes fit, and
/// whether scores mean what they say.
class QualityCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit QualityCharts(QWidget* parent = nullptr);

    void setCurves(const CurvesView& view);
    void setThreshold(const ThresholdView& view);

    std::vector<QChartView*> charts() const; ///< accessible names say what they show

Q_SIGNALS:
    void savingRequested(QWidget* chart);

private:
    void offerSaving(QChartView* chart);

    ShareChart* m_precisionRecall;
    ShareChart* m_thresholds;
    ShareBars* m_overlaps;
    ShareBars* m_calibration;
    QLabel* m_calibrationText;
};

} // namespace boxwright
