// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/runpolicy.h"

#include <algorithm>
#include <cmath>

namespace boxwright::detail {

namespace {

constexpr int kBadStepsBeforeHalving = 3;
constexpr int kHalvingsBeforeStop = 4;
/// The last epochs show all images at full size: 0.173 megapixels instead of 0.150 at 416.
constexpr double kLongestEpoch = 1.2;
/// A model that is done looks at one image after another, which it reads from its file.
constexpr double kSlowerLooks = 2;
constexpr double kClosingSeconds = 2; ///< to open the model, to choose thresholds, and to keep it

/// One standard error below `best`, as of a share of that many boxes; AP is not quite that, but
/// varies as much. Two boxes more are found and two missed, so that a perfect epoch on few boxes is
/// not beyond doubt (Agresti and Coull 1998).
double leastAsGood(double best, int boxes)
{
    const double share = (best * boxes + 2) / (boxes + 4);
    return best - std::sqrt(share * (1 - share) / (boxes + 4));
}

} // namespace

bool isAsGoodAsTheBest(const std::vector<EpochRecord>& epochs, int boxes)
{
    const std::optional<double> latest = epochs.back().validationAp;
    if (!latest)
        return true;
    double best = 0;
    for (const EpochRecord& epoch : epochs)
        best = std::max(best, epoch.validationAp.value_or(0));
    return *latest >= leastAsGood(best, boxes);
}

bool isOutOfPatience(const std::vector<EpochRecord>& epochs, int boxes, int patience)
{
    if (patience == 0)
        return false;
    bool isMeasured = false;
    double best = 0;
    int worseInARow = 0;
    for (const EpochRecord& epoch : epochs) {
        isMeasured |= epoch.validationAp.has_value();
        const double ap = epoch.validationAp.value_or(0);
        best = std::max(best, ap);
        const bool isGood = ap > 0 && ap >= leastAsGood(best, boxes);
        worseInARow = isGood ? 0 : worseInARow + 1;
    }
    return isMeasured && worseInARow >= patience;
}

TimeBudget::TimeBudget(int minutes, double secondsBefore, int imagesAfter)
    : m_imagesAfter(imagesAfter)
{
    if (minutes > 0)
        m_seconds = 60.0 * minutes - secondsBefore;
}

void TimeBudget::noteLooks(double seconds, int images)
{
    m_secondsPerLook = std::max(m_secondsPerLook, seconds / std::max(images, 1));
}

double TimeBudget::secondsAfter() const
{
    return kClosingSeconds + kSlowerLooks * m_secondsPerLook * m_imagesAfter;
}

bool TimeBudget::fits(double spentSeconds, double epochSeconds) const
{
    return !m_seconds || spentSeconds + kLongestEpoch * epochSeconds + secondsAfter() <= *m_seconds;
}

double TimeBudget::cut(double secondsLeft, double spentSeconds) const
{
    if (!m_seconds)
        return secondsLeft;
    return std::clamp(*m_seconds - secondsAfter() - spentSeconds, 0.0, std::max(0.0, secondsLeft));
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
