// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/datasetsplit.h"
#include "core/dataset/operation.h"
#include "core/export.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace boxwright {

/// Parts for the labelled images that have none. An image whose group has a part already goes
/// there, to training rather than to validation rather than to the test part, so that nothing
/// measures what its twin taught; the others are divided as assignSplits() does. Images that have a
/// part are never moved. By image id. See splitGroups() for the groups.
BOXWRIGHT_CORE_EXPORT std::vector<SplitAssignment>
assignMissingSplits(const std::vector<ImageRecord>& images, const LabelCountsOf& labelCounts,
                    const SplitShares& shares, std::uint64_t seed,
                    const RelatedImageIds& related = {});

/// The assignments as one step of the project's history, called `text`. No changes: none differ.
BOXWRIGHT_CORE_EXPORT Operation splitOperation(const QString& text,
                                               const std::vector<ImageRecord>& images,
                                               const std::vector<SplitAssignment>& assignments);

/// Whether splitsForTraining() has anything to do: a labelled image has no part, or there is no
/// validation part.
BOXWRIGHT_CORE_EXPORT bool isAnySplitMissing(const std::vector<ImageRecord>& images);

/// What has to be assigned before a training, as one step: every labelled image without a part
/// gets one (20 % test and 10 % validation; all train where there are fewer than ten), and a set
/// without a validation part gives 10 % of its train part to it, whole groups with those of their
/// images that nobody has looked at. Decided by the images alone, not by the seed of the training.
/// No changes: all is assigned.
BOXWRIGHT_CORE_EXPORT Operation splitsForTraining(const std::vector<ImageRecord>& images,
                                                  const LabelCountsOf& labelCounts,
                                                  const RelatedImageIds& related = {});

} // namespace boxwright
