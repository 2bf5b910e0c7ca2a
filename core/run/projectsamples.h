// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/datasetsplit.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/result.h"
#include "core/run/trainingtask.h"
#include "core/storage/projectstore.h"

#include <QHash>
#include <QString>

#include <optional>
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

/// What splitsForTraining() assigns, in the project of this snapshot.
Operation splitsForTraining(const DatasetSnapshot& dataset, const RelatedImageIds& related);

/// What a model is measured on.
struct MeasuredPart
{
    std::vector<TrainingSample> samples;
    int leftOut = 0; ///< images of the part that shaped the model, so measure nothing
};

/// A part for a model of `run`: of train and validation the images that the run had, where the
/// project knows them; otherwise the part of today, without images that shaped the model.
Result<MeasuredPart> measuredPart(const ProjectStore& store, std::optional<RunId> run, Split split);

/// The translated warning for MeasuredPart::leftOut.
QString leftOutSentence(int images);

} // namespace boxwright
