// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>

#include <optional>
#include <vector>

class QAbstractSeries;
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
        Shares, ///< 0 to 1, for setShares()
    };

    ShareBars(const QString& name, const QString& xTitle, const QString& yTitle, Scale scale,
              QWidget* parent = nullptr);

    void setBars(const QList<qreal>& values);
    /// With the diagonal, on which bars should end. Absent: there is nothing to have a share of,
    /// and neither a bar nor the diagonal stands there.
    void setShares(const std::vector<std::optional<double>>& shares);
    const QBarSet& bars() const { return *m_bars; }
    const std::vector<QLineSeries*>& diagonal() const { return m_diagonal; } ///< its pieces
    const QValueAxis& valueAxis() const { return *m_yAxis; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void attach(QAbstractSeries* series);
    void placeAxis(int bars);
    void drawDiagonal(const std::vector<std::optional<double>>& shares);
    void updateColours();

    Scale m_scale;
    QCategoryAxis* m_xAxis;
    QValueAxis* m_yAxis;
    QBarSeries* m_series;
    QBarSet* m_bars;
    std::vector<QLineSeries*> m_diagonal;
};

} // namespace boxwright
