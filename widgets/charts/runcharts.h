// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

#include <QWidget>

#include <vector>

namespace boxwright {

class CurveChart;

/// A run among others in a chart.
struct NamedRun
{
    QString name;
    std::vector<EpochRecord> epochs;
    int keptEpoch = 0; ///< whose weights are its model; 0: none
};

/// The course of training runs: losses in one chart, accuracy on the validation images in another,
/// with the kept epoch marked.
class RunCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit RunCharts(QWidget* parent = nullptr);

    /// One run with all its curves. `keptEpoch` is whose weights are its model, 0: none; `epochs`
    /// how many it will have, 0: those that it has.
    void showRun(const std::vector<EpochRecord>& done, int keptEpoch, int epochs = 0);
    /// Loss and AP of several runs, one over the other.
    void compare(const std::vector<NamedRun>& runs);

    CurveChart& losses() { return *m_losses; }
    CurveChart& accuracy() { return *m_accuracy; }

private:
    CurveChart* m_losses;
    CurveChart* m_accuracy;
};

} // namespace boxwright
