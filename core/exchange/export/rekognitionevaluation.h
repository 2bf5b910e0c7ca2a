// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/evaluatedpart.h"
#include "core/result.h"
#include "core/run/runrecord.h"
#include "core/storage/projectstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace boxwright {

/// A measurement, for programs that read those of Amazon Rekognition Custom Labels.
struct RekognitionEvaluation
{
    ModelRecord model;
    Evaluation evaluation;
    EvaluatedPart part; ///< what the figures come from
    QString sourcePrefix = {}; ///< before the names of images: "s3://bucket/photos/"

    /// When it was measured; where that is not known, when its model was made.
    QDateTime time() const
    {
        return evaluation.measured.isValid() ? evaluation.measured : model.created;
    }
};

/// The evaluation summary (docs.aws.amazon.com/rekognition, "Accessing the summary file") of a
/// model of `project`. Figures and thresholds are ours: AveragePrecision is COCO's AP over IoU
/// 0.50:0.05:0.95, AverageRecall its AR100; both at any score. Labels are sorted by F1, best first,
/// those without one last. Not defined values are null.
BOXWRIGHT_CORE_EXPORT QJsonObject rekognitionSummary(const RekognitionEvaluation& measured,
                                                     const QString& project, int trainingImages);

/// Writes EvaluationSummary-PROJECT-MODEL.json and the evaluation manifest snapshot,
/// EvaluationManifest-PROJECT-MODEL.manifest, into a folder, which is made where it is missing.
/// The paths of both; those of an earlier call are replaced. Errors: NotWritable, those of reading.
BOXWRIGHT_CORE_EXPORT Result<QStringList>
writeRekognitionEvaluation(const ProjectStore& store, const RekognitionEvaluation& measured,
                           const QString& folder);

} // namespace boxwright
