// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

#include <QChartView>

#include <vector>

class QLineSeries;
class QValueAxis;

namespace boxwright {

/// The course of a training run: mean loss of each epoch on the left axis, validation AP on the
/// right one.
class LossChart final : public QChartView
{
    Q_OBJECT
public:
    explicit LossChart(QWidget* parent = nullptr);

    /// An empty chart for a run of that many epochs; 0 when it is not known yet.
    void start(int epochs);
    void addEpoch(const EpochRecord& epoch);
    void setEpochs(const std::vector<EpochRecord>& epochs);
    int epochs() const { return m_epochs; } ///< as given to start()

    const QLineSeries& lossSeries() const { return *m_loss; }
    const QLineSeries& validationSeries() const { return *m_validation; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateAxes();
    void updateColours();
    QLineSeries* m_loss;
    QLineSeries* m_validation;
    QValueAxis* m_epochAxis;
    QValueAxis* m_lossAxis;
    QValueAxis* m_validationAxis;
    int m_epochs = 0;
};

} // namespace boxwright
