// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/evaluationwork.h"
#include "app/studio/latestjob.h"

#include <QTimer>

#include <memory>

namespace boxwright {

/// Finds in the background what takes longer than a slider's move: a moment after the last one.
class EvaluationFollowUp final : public QObject
{
    Q_OBJECT
public:
    explicit EvaluationFollowUp(QObject* parent = nullptr);

    /// Mistakes and intervals at these thresholds, in place of what is being found.
    void restart(std::shared_ptr<const MeasuredModel> measured, const FigureChoice& choice,
                 const Evaluation& figures);
    /// Of the model that is restarted with, now or before; see taughtTwins(). Until it is known
    /// there are none.
    void setTwins(int twins);
    /// The curve of all labels at that IoU.
    void restartCurve(std::shared_ptr<const EvaluatedPart> part, double iou);
    void stop();

Q_SIGNALS:
    void mistakesFound(const boxwright::MistakesView& mistakes);
    void intervalsFound(const boxwright::EvaluationIntervals& intervals);
    void curveFound(const std::vector<boxwright::ThresholdPoint>& points);
    void failed(const boxwright::Error& error);

private:
    void find();
    void findMistakes();

    std::shared_ptr<const MeasuredModel> m_measured;
    FigureChoice m_choice;
    Evaluation m_figures;
    int m_twins = 0;
    QTimer m_timer;
    LatestJob m_mistakes;
    LatestJob m_intervals;
    LatestJob m_curve;
};

} // namespace boxwright
