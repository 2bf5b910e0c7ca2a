// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/confusionmatrix.h"
#include "core/metrics/errorcosts.h"
#include "core/metrics/missbuckets.h"
#include "core/metrics/qualitycurves.h"
#include "core/metrics/qualityintervals.h"
#include "core/report/reportpictures.h"
#include "core/result.h"
#include "core/run/advice.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// What a report says of one label.
struct ReportLabel
{
    Label label;
    LabelQuality measured;
    QualityIntervals intervals;
    std::vector<ThresholdPoint> curve;
    std::array<int, kIouBins> overlaps = {}; ///< of what counts at the threshold
    std::optional<int> trainingBoxes = {}; ///< absent: not known
};

/// All that a report says, without words: a value, so that any thread may write it.
struct ReportContent
{
    ModelRecord model;
    QString project = {}; ///< name of its file without the ending
    std::optional<RunRecord> run = {}; ///< absent when the model came from elsewhere
    Evaluation evaluation = {}; ///< at the thresholds of the model
    EvaluationIntervals intervals = {};
    bool hasTruthChanged = false; ///< since it was measured
    std::vector<ReportLabel> labels = {}; ///< in class order
    ConfusionMatrix confusions = {};
    std::vector<ErrorCost> errorCosts = {};
    MissBuckets misses = {};
    std::vector<Advice> advice = {};
    std::vector<ReportPicture> pictures = {}; ///< by label
    QDateTime written = {}; ///< when the report was made
};

/// Gathers the report of a model on the part that it was measured on, at IoU 0.5. Reads images, so
/// it takes a few seconds: blocking, in any thread of a program that has fonts.
/// Errors: NotFound when the model was not measured on that part; Cancelled; those of the store.
BOXWRIGHT_CORE_EXPORT Result<ReportContent> gatherReport(const ProjectStore& store,
                                                         const ModelRecord& model, Split split,
                                                         const ReportProgress& progress = {},
                                                         const std::stop_token& stop = {});

} // namespace boxwright
