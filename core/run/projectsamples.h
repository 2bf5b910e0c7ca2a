// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/result.h"
#include "core/run/trainingtask.h"
#include "core/storage/projectstore.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace boxwright {

/// All labels, images and boxes of a project at one moment.
struct DatasetSnapshot
{
    std::vector<Label> labels; ///< by order
    std::vector<ImageRecord> images; ///< by id
    QHash<ImageId, std::vector<Annotation>> annotations;
};

Result<DatasetSnapshot> readDataset(const ProjectStore& store);

/// The looked-at images of one part as training and evaluation receive them, by id.
std::vector<TrainingSample> samplesOf(const DatasetSnapshot& dataset, const ProjectStore& store,
                                      Split split);

/// Gives every labelled image without a split one: 20 % to test and 10 % to validation, all to
/// training where there are fewer than ten. No changes: every image has one.
Operation missingSplits(const DatasetSnapshot& dataset, std::uint64_t seed);

} // namespace boxwright
