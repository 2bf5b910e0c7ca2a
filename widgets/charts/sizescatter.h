// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/health/healthreport.h"

#include <QChartView>

#include <vector>

class QScatterSeries;
class QValueAxis;

namespace boxwright {

/// The sizes of boxes as shares of their images, a point a box in the colour of its label. The
/// labels with the most boxes are told apart, and a sample of the boxes is drawn.
class SizeScatter final : public QChartView
{
    Q_OBJECT
public:
    explicit SizeScatter(QWidget* parent = nullptr);

    void setSizes(const std::vector<BoxSize>& sizes, const std::vector<Label>& labels);

    const std::vector<QScatterSeries*>& series() const { return m_series; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSeries(const QString& name, const QColor& colour, const QList<QPointF>& points);
    void updateColours();

    QValueAxis* m_widthAxis;
    QValueAxis* m_heightAxis;
    std::vector<QScatterSeries*> m_series; ///< most points first; what is left comes last
    bool m_hasOthers = false; ///< the last series is of several labels
};

} // namespace boxwright
