// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/evaluation.h"
#include "core/run/detection.h"
#include "core/storage/detail/projectdatabase.h"

#include <optional>
#include <vector>

namespace boxwright::detail {

/// Metrics and detections of a model on a split. Throws; each write is one transaction.
class EvaluationStore
{
public:
    explicit EvaluationStore(ProjectDatabase& database)
        : m_database(database)
    { }

    void set(ModelId model, const Evaluation& evaluation,
             const std::vector<ImageDetections>& detections);
    std::optional<Evaluation> find(ModelId model, Split split);
    std::vector<ImageDetections> detections(ModelId model, Split split);

private:
    void writeQuality(qint64 evaluation, qint64 position, std::optional<LabelId> label,
                      double threshold, const DetectionQuality& quality);
    void writeDetections(qint64 evaluation, const ImageDetections& image);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
