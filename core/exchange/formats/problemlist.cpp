// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/problemlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kKeptPerCode = 1000;

} // namespace

void ProblemList::add(ImportProblem problem)
{
    if (++m_counts[problem.code] <= kKeptPerCode)
        m_problems.push_back(std::move(problem));
}

void ProblemList::add(const ProblemList& other)
{
    for (const ImportProblem& problem : other.m_problems)
        add(problem);
    for (auto it = other.m_counts.begin(); it != other.m_counts.end(); ++it)
        m_counts[it.key()] += std::max(0, it.value() - kKeptPerCode);
}

std::vector<ImportProblem> ProblemList::take()
{
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        if (it.value() <= kKeptPerCode)
            continue;
        m_problems.push_back(
            {it.key(),
             ProblemSeverity::Info,
             {},
             0,
             QCoreApplication::translate("DatasetImporter",
                                         "%Ln more of the same are not listed one by one.", nullptr,
                                         it.value() - kKeptPerCode),
             {}});
    }
    m_counts.clear();
    return std::exchange(m_problems, {});
}

} // namespace boxwright
