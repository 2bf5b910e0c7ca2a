// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingprogress.h"

#include <optional>
#include <vector>

namespace boxwright::detail {

// What a run decides after its epochs, from their records alone, so that one that was interrupted
// decides as it would have without.

/// Whether the weights of the last epoch are kept: the latest epoch within one standard error of
/// the best is (the rule of Breiman, Friedman, Olshen and Stone 1984, section 3.4.3). On a small
/// validation part the best is best by luck, and later weights, learned at a lower rate, are
/// better on other images. `boxes`: that count for AP. True without a validation AP.
bool isAsGoodAsTheBest(const std::vector<EpochRecord>& epochs, int boxes);

/// Whether the last `patience` epochs found nothing, or were all worse than the best before them by
/// more than a standard error; never without validation, or with patience 0. One that is merely not
/// exceeded may have been lucky, and what the low rates of the last epochs give would be lost.
bool isOutOfPatience(const std::vector<EpochRecord>& epochs, int boxes, int patience);

/// How long a run may work, so that its model is measured in time too. Waiting for a listener is
/// no work.
class TimeBudget
{
public:
    /// `minutes`, of which `secondsBefore` are gone; 0: as long as it takes. `imagesAfter` are
    /// looked at when the last epoch is done.
    explicit TimeBudget(int minutes, double secondsBefore = 0, int imagesAfter = 0);

    /// Looking at `images` of the validation part took so long.
    void noteLooks(double seconds, int images);
    /// Whether one more epoch may begin, when the longest of late took `epochSeconds`.
    bool fits(double spentSeconds, double epochSeconds) const;
    /// An estimate of the seconds that the rest of the epochs takes, cut to what they have; never
    /// negative.
    double cut(double secondsLeft, double spentSeconds) const;

private:
    double secondsAfter() const; ///< the last epoch
    std::optional<double> m_seconds; ///< for epochs and what follows them
    int m_imagesAfter;
    double m_secondsPerLook = 0;
};

/// How long the rest of a run takes, from what its parts took since it was started or resumed.
struct RunPace
{
    double trainingSeconds = 0;
    int steps = 0; ///< in that time
    double closingSeconds = 0; ///< of validation and checkpoint, which end an epoch

    double secondsLeft(int stepsLeft, int epochsToClose) const;
};

/// Steps whose numbers are not finite change nothing; after some the rate is halved, and when that
/// does not help the run ends with what it has.
struct BadSteps
{
    int inARow = 0; ///< since the last good one or the last halving
    int halvings = 0;

    /// True when the rate is to be halved now.
    bool notice(bool isGood);
    bool isHopeless() const;

    friend bool operator==(const BadSteps&, const BadSteps&) = default;
};

} // namespace boxwright::detail
