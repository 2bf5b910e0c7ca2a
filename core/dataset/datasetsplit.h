// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/dataset/labelcount.h"
#include "core/export.h"
#include "core/ids.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace boxwright {

/// What dividing a data set needs to know of an image.
struct SplitCandidate
{
    ImageId image;
    QString group; ///< images of one non-empty group stay together
    std::vector<LabelId> labels; ///< one entry a box; empty: confirmed empty
};

/// How many boxes of which label an image has.
using LabelCountsOf = std::function<LabelCounts(ImageId)>;

/// Images that belong together although their records do not say so, as copies that look the same
/// do; an image may be in several groups.
using RelatedImageIds = std::vector<std::vector<ImageId>>;

/// The images of `split` that have boxes or are confirmed empty, by id, with their splitGroups().
BOXWRIGHT_CORE_EXPORT std::vector<SplitCandidate>
splitCandidates(const std::vector<ImageRecord>& images, const LabelCountsOf& labelCounts,
                Split split, const RelatedImageIds& related = {});

/// Percentages of the images, each 0..100, together at most 100; the rest trains.
struct SplitShares
{
    double test = 20;
    double validation = 10;
};

struct SplitAssignment
{
    ImageId image;
    Split split = Split::Train;

    friend bool operator==(const SplitAssignment&, const SplitAssignment&) = default;
};

/// Divides the candidates so that each label's boxes follow the shares too, rare labels first.
/// The result depends on the candidates as a set and on the seed only: the same on every machine
/// and in every order of input. One assignment a candidate, by image id.
BOXWRIGHT_CORE_EXPORT std::vector<SplitAssignment>
assignSplits(const std::vector<SplitCandidate>& candidates, const SplitShares& shares,
             std::uint64_t seed);

/// The images of a train part that become its validation part, by id: `percent` of them, chosen
/// as assignSplits() does, at least one if there are two groups or more. Never all of them.
BOXWRIGHT_CORE_EXPORT std::vector<ImageId>
takeValidationPart(const std::vector<SplitCandidate>& train, double percent, std::uint64_t seed);

/// A name for the group of each image: the same for images whose records say so, for files of the
/// same content, for those related, and for all that hang together by these.
BOXWRIGHT_CORE_EXPORT std::vector<QString> splitGroups(const std::vector<ImageRecord>& images,
                                                       const RelatedImageIds& related = {});

} // namespace boxwright
