// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/runpolicy.h"

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

namespace {

constexpr int kBadStepsBeforeHalving = 3;
constexpr int kHalvingsBeforeStop = 4;

} // namespace

bool isAsGoodAsTheBest(const std::vector<EpochRecord>& epochs, int boxes)
{
    const std::optional<double> latest = epochs.back().validationAp;
    if (!latest)
        return true;
    double best = 0;
    for (const EpochRecord& epoch : epochs)
        best = std::max(best, epoch.validationAp.value_or(0));
    // As of a share of that many boxes; AP is not quite that, but varies as much.
    return *latest >= best - std::sqrt(best * (1 - best) / std::max(boxes, 1));
}

bool isOutOfPatience(const std::vector<EpochRecord>& epochs, int patience)
{
    if (patience == 0)
        return false;
    std::optional<double> best;
    int epochsSince = 0;
    for (const EpochRecord& epoch : epochs) {
        const bool isBetter = epoch.validationAp && (!best || *epoch.validationAp > *best);
        if (isBetter)
            best = epoch.validationAp;
        epochsSince = isBetter ? 0 : epochsSince + 1;
    }
    return best && epochsSince >= patience;
}

TimeBudget::TimeBudget(int minutes)
{
    if (minutes > 0)
        m_seconds = 60.0 * minutes;
}

bool TimeBudget::fits(double spentSeconds, double nextSeconds) const
{
    return !m_seconds || spentSeconds + nextSeconds <= *m_seconds;
}

double TimeBudget::cut(double secondsLeft, double spentSeconds) const
{
    return m_seconds ? std::clamp(*m_seconds - spentSeconds, 0.0, secondsLeft) : secondsLeft;
}

double RunPace::secondsLeft(int stepsLeft, int epochsToClose) const
{
    return trainingSeconds / std::max(steps, 1) * stepsLeft + closingSeconds * epochsToClose;
}

bool BadSteps::notice(bool isGood)
{
    inARow = isGood ? 0 : inARow + 1;
    if (inARow < kBadStepsBeforeHalving)
        return false;
    inARow = 0;
    ++halvings;
    return true;
}

bool BadSteps::isHopeless() const
{
    return halvings >= kHalvingsBeforeStop;
}

} // namespace boxwright::detail
