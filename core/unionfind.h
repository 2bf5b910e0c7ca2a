// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace boxwright {

/// Sets that grow together (Tarjan 1975, with halving of paths): of the numbers 0 .. count - 1,
/// each alone at first. The lowest number of a set names it.
class UnionFind
{
public:
    explicit UnionFind(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    }

    std::size_t find(std::size_t item)
    {
        while (m_parents[item] != item) {
            m_parents[item] = m_parents[m_parents[item]];
            item = m_parents[item];
        }
        return item;
    }

    void unite(std::size_t a, std::size_t b)
    {
        const auto [lower, upper] = std::minmax({find(a), find(b)});
        m_parents[upper] = lower;
    }

    /// The sets of at least two, by their lowest numbers; each in order.
    std::vector<std::vector<std::size_t>> sets()
    {
        std::vector<std::vector<std::size_t>> bySet(m_parents.size());
        for (std::size_t item = 0; item < m_parents.size(); ++item) {
            bySet[find(item)].push_back(item);
        }
        std::erase_if(bySet, [](const auto& set) { return set.size() < 2; });
        return bySet;
    }

private:
    std::vector<std::size_t> m_parents;
};

} // namespace boxwright
