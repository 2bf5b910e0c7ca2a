// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/metrics/boxcase.h"

#include <vector>

namespace boxwright {

/// Which label a drawn box was taken for. Row and column labels.size() stand for nothing: boxes
/// found where none is drawn, and drawn boxes that were not found.
class BOXWRIGHT_CORE_EXPORT ConfusionMatrix
{
public:
    ConfusionMatrix() = default;
    /// Pairs boxes whatever their labels, those with the most overlap first (equal overlaps: those
    /// of one label, then the higher score), each at most once, from `iouThreshold` on, above 0.
    /// Difficult and crowd boxes, and what fits them and nothing else, are left out.
    ConfusionMatrix(const EvaluatedPart& part, const ScoreThresholds& thresholds,
                    double iouThreshold);

    const std::vector<Label>& labels() const { return m_labels; }
    int size() const { return static_cast<int>(m_labels.size()) + 1; } ///< rows and columns
    int count(int truth, int found) const; ///< 0..size() - 1 each
    int rowSum(int truth) const;
    /// Pairs of a cell as cases: Right or Loose on the diagonal, WrongLabel beside it, Background,
    /// Missed. By image.
    std::vector<BoxCase> cases(int truth, int found) const;

private:
    std::vector<Label> m_labels;
    std::vector<std::vector<BoxCase>> m_cells{1}; ///< by row, then column; without labels one
};

} // namespace boxwright
