// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>

#include <optional>
#include <utility>
#include <vector>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace boxwright {

/// Lines on two axes from 0 to 1, with a ring and an upright line that say where one stands.
class ShareChart final : public QChartView
{
    Q_OBJECT
public:
    ShareChart(const QString& name, const QString& xTitle, const QString& yTitle,
               QWidget* parent = nullptr);

    /// In place of those that are shown; names, in the legend, are plain text.
    void setCurves(const std::vector<std::pair<QString, QList<QPointF>>>& curves);
    void setMark(const std::optional<QPointF>& mark);
    void setLine(const std::optional<double>& x);

    const std::vector<QLineSeries*>& series() const { return m_series; }
    const QScatterSeries& mark() const { return *m_mark; }
    const QLineSeries& line() const { return *m_line; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void attach(QAbstractSeries* series);
    void updateColours();

    QValueAxis* m_xAxis;
    QValueAxis* m_yAxis;
    QScatterSeries* m_mark;
    QLineSeries* m_line;
    std::vector<QLineSeries*> m_series;
};

} // namespace boxwright
