// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace boxwright::sample {

/// SplitMix64: the same numbers on every machine and with every standard library, which
/// std::uniform_real_distribution does not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// In [low, high).
    double uniform(double low, double high)
    {
        return low + (high - low) * static_cast<double>(next() >> 11U) * 0x1.0p-53;
    }
    /// In [low, high], both included.
    int integer(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(double probability) { return uniform(0, 1) < probability; }

    template<typename List>
    const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(next() % std::size(list))];
    }

private:
    std::uint64_t m_state;
};

} // namespace boxwright::sample
