// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingspeed.h"
#include "core/run/trainingtask.h"
#include "core/run/triedcandidate.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace boxwright {

/// Fewer validation images cannot tell candidates apart: with 15, a single image moves the AP by
/// several points.
inline constexpr int fewestImagesToCompare = 15;

/// A candidate is tried in that part of the epochs of the run, so that three make it half as long
/// again.
inline constexpr int trialPartOfEpochs = 6;

/// A variant of a plan.
struct Candidate
{
    CandidateKind kind = CandidateKind::AsPlanned;
    TrainingConfig config; ///< of the whole run
};

/// What a candidate makes of the plan.
BOXWRIGHT_CORE_EXPORT Candidate candidateOf(CandidateKind kind, const TrainingConfig& planned);

/// What the best preset tries before it trains: the plan as it is, and one or two others of
/// - a larger input, where usual boxes are small and the images show more than the network sees;
/// - images put together from four, where boxes are small enough to stay whole;
/// - one more stage that learns, where there are many images.
/// Nothing that a person chose is changed. Empty for other presets, where nothing is left to vary,
/// and where candidatesReason() says why. `task` is resolved, `open` its config before that.
BOXWRIGHT_CORE_EXPORT std::vector<Candidate> candidatesOf(const TrainingTask& task,
                                                          const TrainingConfig& open);

/// What is tried, or why nothing is: a translated sentence, empty where there is nothing to say.
BOXWRIGHT_CORE_EXPORT QString candidatesReason(const TrainingTask& task,
                                               const TrainingConfig& open);

/// The config of the short run that tries a candidate: a sixth of the epochs, all of them.
BOXWRIGHT_CORE_EXPORT TrainingConfig trialOf(const TrainingConfig& config);

/// How long trying the candidates takes, see estimatedSeconds().
BOXWRIGHT_CORE_EXPORT double tryingSeconds(const TrainingTask& task, const TrainingConfig& open,
                                           const TrainingSpeed& speed);

/// How long the run itself takes at most: when the slowest of the candidates is trained in full.
BOXWRIGHT_CORE_EXPORT double slowestSeconds(const TrainingTask& task, const TrainingConfig& open,
                                            int testImages, const TrainingSpeed& speed);

/// How many times as long as the short run of one of the candidates all takes at most that follows
/// it: those of the later ones, and the run itself with its k-fold.
BOXWRIGHT_CORE_EXPORT double timesToCome(const std::vector<Candidate>& candidates,
                                         std::size_t index);

/// What was tried and what each reached, and which was trained in full unless the run was stopped
/// before: a translated sentence, empty when nothing was tried.
BOXWRIGHT_CORE_EXPORT QString triedSentence(const std::vector<TriedCandidate>& candidates);

} // namespace boxwright
