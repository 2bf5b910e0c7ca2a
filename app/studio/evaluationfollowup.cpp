// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/evaluationfollowup.h"

#include <utility>

namespace boxwright {

namespace {

constexpr int kMomentMs = 300;

} // namespace

EvaluationFollowUp::EvaluationFollowUp(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMomentMs);
    connect(&m_timer, &QTimer::timeout, this, &EvaluationFollowUp::find);
    for (LatestJob* job : {&m_mistakes, &m_intervals, &m_curve})
        connect(job, &LatestJob::failed, this, &EvaluationFollowUp::failed);
}

void EvaluationFollowUp::restart(std::shared_ptr<const MeasuredModel> measured,
                                 const FigureChoice& choice, const Evaluation& figures)
{
    m_mistakes.drop();
    m_intervals.drop();
    m_measured = std::move(measured);
    m_choice = choice;
    m_figures = figures;
    m_timer.start();
}

void EvaluationFollowUp::setTwins(int twins)
{
    if (std::exchange(m_twins, twins) != twins && m_measured && !m_timer.isActive())
        findMistakes();
}

void EvaluationFollowUp::restartCurve(std::shared_ptr<const EvaluatedPart> part, double iou)
{
    m_curve.start([this, part = std::move(part), iou](const std::stop_token&) {
        return [this, points = commonCurve(LiveQuality(*part, iou))] { Q_EMIT curveFound(points); };
    });
}

void EvaluationFollowUp::stop()
{
    m_timer.stop();
    m_mistakes.drop();
    m_intervals.drop();
    m_curve.drop();
    m_measured.reset();
    m_twins = 0;
}

void EvaluationFollowUp::findMistakes()
{
    m_mistakes.start([this, measured = m_measured, choice = m_choice, figures = m_figures,
                      twins = m_twins](const std::stop_token&) {
        return [this, mistakes = boxwright::findMistakes(*measured, choice, figures, twins)] {
            Q_EMIT mistakesFound(mistakes);
        };
    });
}

void EvaluationFollowUp::find()
{
    findMistakes();
    m_intervals.start([this, part = m_measured->part,
                       choice = m_choice](const std::stop_token& stop) {
        return
            [this, intervals = bootstrapIntervals(*part, choice.thresholds, choice.iou, {}, stop)] {
                Q_EMIT intervalsFound(intervals);
            };
    });
}

} // namespace boxwright
