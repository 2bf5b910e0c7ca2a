// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>

class QBarSeries;
class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace boxwright {

/// Bars over an axis from 0 to 1 that they divide evenly.
class ShareBars final : public QChartView
{
    Q_OBJECT
public:
    enum class Scale {
        Counts, ///< as far up as the bars go
        Shares, ///< 0 to 1, with the diagonal: where a bar should end
    };

    ShareBars(const QString& name, const QString& xTitle, const QString& yTitle, Scale scale,
              QWidget* parent = nullptr);

    void setBars(const QList<qreal>& values);
    const QBarSet& bars() const { return *m_bars; }
    const QValueAxis& valueAxis() const { return *m_yAxis; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void placeAxis(int bars);
    void updateColours();

    Scale m_scale;
    QCategoryAxis* m_xAxis;
    QValueAxis* m_yAxis;
    QBarSeries* m_series;
    QBarSet* m_bars;
    QLineSeries* m_diagonal;
};

} // namespace boxwright
