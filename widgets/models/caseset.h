// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/suspicioustruth.h"

#include <QHash>
#include <QSet>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace boxwright {

/// What people look at together: the first five in what was measured, the others in what may be
/// wrong in the truth.
enum class CaseGroup {
    Right,
    FalseAlarms, ///< Background, Duplicate, WrongAndBadlyPlaced
    Misses,
    Loose, ///< Loose, BadlyPlaced
    Confusions, ///< WrongLabel
    MissingTruth,
    SpuriousTruth,
    LooseTruth,
    SwappedLabels,
};
constexpr int kCaseGroups = 9;

enum class CaseOrder {
    Given, ///< by image; the most suspicious first
    HighestScore,
    LowestScore,
    HighestOverlap,
    LowestOverlap,
};

struct CaseFilter
{
    std::optional<CaseGroup> group = {}; ///< absent: all
    std::optional<LabelId> label = {}; ///< drawn or found
    // A range that is not whole leaves out cases without such a number.
    double leastScore = 0;
    double mostScore = 1;
    double leastOverlap = 0;
    double mostOverlap = 1;

    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

/// How many cases each choice would show, the other choices staying as they are.
struct CaseCounts
{
    int all = 0; ///< of every group
    std::array<int, kCaseGroups> groups = {};
    int allLabels = 0;
    QHash<LabelId, int> labels = {};

    int of(CaseGroup group) const { return groups[static_cast<size_t>(group)]; }
};

/// Cases, ready to be filtered and put in order. Constant once made, which takes a while for half a
/// million: in a worker thread.
class CaseSet
{
public:
    CaseSet() = default;
    explicit CaseSet(std::vector<BoxCase> cases);
    explicit CaseSet(const std::vector<SuspiciousTruth>& suspicions);

    int size() const { return static_cast<int>(m_cases.size()); }
    const BoxCase& at(int index) const { return m_cases[static_cast<size_t>(index)]; }
    CaseGroup groupOf(int index) const { return m_keys[static_cast<size_t>(index)].group; }

    /// Indices of those that pass, in order; never those in `hidden`.
    std::vector<int> select(const CaseFilter& filter, CaseOrder order,
                            const QSet<int>& hidden = {}) const;
    CaseCounts count(const CaseFilter& filter, const QSet<int>& hidden = {}) const;

private:
    /// What filtering and sorting look at, close together in memory.
    struct Key
    {
        double score; ///< not a number: there is none
        double overlap; ///< the same
        std::uint32_t drawn; ///< number of the label, 0: there is none
        std::uint32_t found;
        CaseGroup group;
    };
    void addKey(const BoxCase& boxCase, CaseGroup group);
    void sort();
    std::uint32_t numberOf(LabelId label);
    bool passesRanges(const Key& key, const CaseFilter& filter) const;

    std::vector<BoxCase> m_cases;
    std::vector<Key> m_keys;
    std::vector<LabelId> m_labels; ///< number 1 first
    QHash<LabelId, std::uint32_t> m_numbers;
    // Highest first, then those without such a number:
    std::vector<int> m_byScore;
    std::vector<int> m_byOverlap;
};

/// The groups of either kind of set, in the order of their keys.
std::vector<CaseGroup> caseGroups(bool isSuspicious);

} // namespace boxwright
