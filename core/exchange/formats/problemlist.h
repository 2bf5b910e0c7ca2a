// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/importproblem.h"
#include "core/export.h"

#include <QMap>

#include <vector>

namespace boxwright {

/// Gathers what an import found. Of each code only the first thousand are kept one by one, so
/// that a broken file of a million boxes does not fill the memory; the rest is counted.
class BOXWRIGHT_CORE_EXPORT ProblemList
{
public:
    void add(ImportProblem problem);
    void add(const ProblemList& other);

    /// All problems in the order found, with one more per code that overflowed.
    std::vector<ImportProblem> take();

private:
    std::vector<ImportProblem> m_problems;
    QMap<QString, int> m_counts;
};

} // namespace boxwright
