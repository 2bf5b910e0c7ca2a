// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>

#include <optional>
#include <vector>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace boxwright {

/// A line of a chart.
struct Curve
{
    QString name; ///< in the legend; plain text
    QList<QPointF> points; ///< epoch and value, in the order of epochs
    std::optional<QPointF> mark = {}; ///< one of them that stands out
};

/// Values by epoch, as lines that differ in their dashes as well as in their colours.
class CurveChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Scale {
        FromZero, ///< as far up as the values go
        Share, ///< 0 to 1
    };

    CurveChart(const QString& valueTitle, Scale scale, QWidget* parent = nullptr);

    /// In place of those that are shown. The axis goes to `epochs`, or to the last point.
    void setCurves(const std::vector<Curve>& curves, int epochs = 0);

    const std::vector<QLineSeries*>& series() const { return m_series; }
    const std::vector<QScatterSeries*>& marks() const { return m_marks; } ///< null: no mark

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const Curve& curve);
    QScatterSeries* createMark(const QPointF& point);
    void updateAxes(const std::vector<Curve>& curves, int epochs);
    void updateColours();

    Scale m_scale;
    QValueAxis* m_epochAxis;
    QValueAxis* m_valueAxis;
    std::vector<QLineSeries*> m_series;
    std::vector<QScatterSeries*> m_marks; ///< by series
};

} // namespace boxwright
