// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"
#include "core/metrics/errorcosts.h"
#include "core/metrics/missbuckets.h"

#include <QString>

#include <optional>
#include <vector>

namespace boxwright {

/// What to do about a weakness that the figures show.
struct Advice
{
    enum class Kind {
        FewTestImages, ///< the figures are not sure
        FewExamples, ///< of a label in training
        Confusion, ///< two labels are taken for one another
        SmallBoxes, ///< most misses are small
        LooseTruth, ///< hits fit badly
        ManyFalseAlarms,
        ManyMisses,
        Duplicates,
        LeakSuspected, ///< too good: test images may resemble those learned from
    };
    Kind kind = Kind::FewExamples;
    std::optional<LabelId> label = {};
    QString text = {}; ///< translated: what was seen, and what to do
    /// Which cases show it, for the gallery; absent: none do.
    std::optional<CaseKind> cases = {};
};

/// Where a person mends what advice is about.
enum class AdviceFix {
    MendBoxes, ///< among the boxes that show it
    CheckHealth, ///< a check of the data finds the images and moves them
    AddImages, ///< beside those of the label
    Train, ///< with another choice
};

BOXWRIGHT_CORE_EXPORT AdviceFix fixOf(Advice::Kind kind);

/// What advice is drawn from. Without labels or figures there is none; without the others, none
/// that needs them.
struct AdviceBasis
{
    const std::vector<Label>* labels = nullptr;
    const Evaluation* evaluation = nullptr;
    const std::vector<BoxCase>* cases = nullptr;
    const MissBuckets* misses = nullptr;
    QHash<LabelId, int> trainingBoxes = {}; ///< of each label, that the model learned from
    int twins = 0; ///< see taughtTwins(); as far as is known
};

/// At most eight, most important first: a leak, which makes the figures worthless, then what is
/// about the most boxes; of a label at most one of a kind. Empty when there is nothing to say.
/// A leak is suspected where nearly all is found, and known where images have twins.
/// What to do about false alarms and misses is what AWS's guide advises
/// (docs.aws.amazon.com/rekognition, "Improving an Amazon Rekognition Custom Labels model").
BOXWRIGHT_CORE_EXPORT std::vector<Advice> adviceFor(const AdviceBasis& basis);

} // namespace boxwright
