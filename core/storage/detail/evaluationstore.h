// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluatedpart.h"
#include "core/storage/detail/projectdatabase.h"

#include <QHash>

#include <optional>
#include <vector>

namespace boxwright::detail {

/// Metrics, detections and truth of a model on a split. Throws; each write is one transaction.
class EvaluationStore
{
public:
    explicit EvaluationStore(ProjectDatabase& database)
        : m_database(database)
    { }

    void set(ModelId model, const Evaluation& evaluation, const EvaluatedPart& part);
    /// The figures of what was measured on that part, in place of those that are kept: its time and
    /// what they come from stay. Within a transaction; nothing happens where nothing was measured.
    void setFigures(ModelId model, const Evaluation& evaluation);
    std::optional<Evaluation> find(ModelId model, Split split);
    std::vector<ImageDetections> detections(ModelId model, Split split);
    std::optional<std::vector<ImageTruth>> truth(ModelId model, Split split); ///< by image

private:
    void writeFigures(qint64 id, const Evaluation& evaluation);
    void writeQuality(qint64 evaluation, qint64 position, std::optional<LabelId> label,
                      double threshold, const DetectionQuality& quality);
    /// The row of an image that was looked at; made once.
    qint64 imageRow(qint64 evaluation, ImageId image, QHash<ImageId, qint64>& rows);
    void writeDetections(qint64 row, const ImageDetections& image);
    void writeTruth(qint64 row, const ImageTruth& image);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
