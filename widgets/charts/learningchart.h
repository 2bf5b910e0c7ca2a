// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/powerlaw.h"
#include "core/run/learningpoint.h"

#include <QChartView>

#include <optional>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace boxwright {

/// How the AP50 grew with the number of training images: the measured points, the law that runs
/// through them, and, dashed, how it would go on up to twice as many images.
class LearningChart final : public QChartView
{
    Q_OBJECT
public:
    explicit LearningChart(QWidget* parent = nullptr);

    /// `law` is of 1 - AP50; absent: the points stand alone.
    void setCurve(const LearningCurve& curve, const std::optional<PowerLaw>& law);

    const QScatterSeries& points() const { return *m_points; }
    const QLineSeries& course() const { return *m_course; } ///< as far as was measured
    const QLineSeries& outlook() const { return *m_outlook; } ///< beyond

protected:
    void changeEvent(QEvent* event) override;

private:
    void createAxes();
    void updateColours();

    QScatterSeries* m_points;
    QLineSeries* m_course;
    QLineSeries* m_outlook;
    QValueAxis* m_imageAxis;
    QValueAxis* m_valueAxis;
};

} // namespace boxwright
