// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/evaluationview.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace boxwright {

/// The figures of a model over all labels, each with its interval, and how sure they are.
class FigureCards final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCards(QWidget* parent = nullptr);

    void setFigures(const EvaluationView& view);

private:
    struct Figure
    {
        QLabel* value;
        QLabel* interval;
        std::optional<double> DetectionQuality::*share;
        std::optional<Interval> QualityIntervals::*range;
    };
    Figure createCard(QHBoxLayout& row, const QString& name, const QString& meaning);
    std::vector<Figure> m_figures;
    QLabel* m_sureness;
};

} // namespace boxwright
