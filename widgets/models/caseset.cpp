// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/caseset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace boxwright {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

CaseGroup groupOfKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Right:
        return CaseGroup::Right;
    case CaseKind::Loose:
    case CaseKind::BadlyPlaced:
        return CaseGroup::Loose;
    case CaseKind::WrongLabel:
        return CaseGroup::Confusions;
    case CaseKind::WrongAndBadlyPlaced:
    case CaseKind::Duplicate:
    case CaseKind::Background:
        return CaseGroup::FalseAlarms;
    case CaseKind::Missed:
        break;
    }
    return CaseGroup::Misses;
}

CaseGroup groupOfError(TruthError error)
{
    switch (error) {
    case TruthError::Missing:
        return CaseGroup::MissingTruth;
    case TruthError::Spurious:
        return CaseGroup::SpuriousTruth;
    case TruthError::Loose:
        return CaseGroup::LooseTruth;
    case TruthError::SwappedLabel:
        break;
    }
    return CaseGroup::SwappedLabels;
}

bool isWithin(double value, double least, double most)
{
    const bool isWhole = least <= 0 && most >= 1;
    return isWhole || (value >= least && value <= most); // no number is within nothing
}

/// Indices of numbers, the highest first; equal ones as they are, those without one last.
template<typename Number>
std::vector<int> descending(size_t size, const Number& number)
{
    std::vector<int> order(size);
    std::iota(order.begin(), order.end(), 0);
    const auto absent = std::stable_partition(
        order.begin(), order.end(), [&](int index) { return !std::isnan(number(index)); });
    std::stable_sort(order.begin(), absent, [&](int a, int b) { return number(a) > number(b); });
    return order;
}

/// The same with the lowest first.
template<typename Number>
std::vector<int> ascending(std::vector<int> order, const Number& number)
{
    const auto absent = std::partition_point(order.begin(), order.end(),
                                             [&](int index) { return !std::isnan(number(index)); });
    std::reverse(order.begin(), absent);
    return order;
}

} // namespace

CaseSet::CaseSet(std::vector<BoxCase> cases)
    : m_cases(std::move(cases))
{
    m_keys.reserve(m_cases.size());
    for (const BoxCase& boxCase : m_cases)
        addKey(boxCase, groupOfKind(boxCase.kind));
    sort();
}

CaseSet::CaseSet(const std::vector<SuspiciousTruth>& suspicions)
{
    m_cases.reserve(suspicions.size());
    m_keys.reserve(suspicions.size());
    for (const SuspiciousTruth& suspicion : suspicions) {
        m_cases.push_back(suspicion.boxCase);
        addKey(suspicion.boxCase, groupOfError(suspicion.error));
    }
    sort();
}

void CaseSet::addKey(const BoxCase& boxCase, CaseGroup group)
{
    const bool isPair = boxCase.detection && boxCase.truth;
    m_keys.push_back({boxCase.detection ? boxCase.detection->score : kNone,
                      isPair ? boxCase.overlap : kNone,
                      boxCase.truth ? numberOf(boxCase.truth->label) : 0,
                      boxCase.detection ? numberOf(boxCase.detection->label) : 0, group});
}

std::uint32_t CaseSet::numberOf(LabelId label)
{
    const auto known = m_numbers.constFind(label);
    if (known != m_numbers.constEnd())
        return *known;
    m_labels.push_back(label);
    return *m_numbers.insert(label, static_cast<std::uint32_t>(m_labels.size()));
}

void CaseSet::sort()
{
    m_byScore = descending(m_keys.size(), [this](int i) { return m_keys[size_t(i)].score; });
    m_byOverlap = descending(m_keys.size(), [this](int i) { return m_keys[size_t(i)].overlap; });
}

bool CaseSet::passesRanges(const Key& key, const CaseFilter& filter) const
{
    return isWithin(key.score, filter.leastScore, filter.mostScore)
        && isWithin(key.overlap, filter.leastOverlap, filter.mostOverlap);
}

std::vector<int> CaseSet::select(const CaseFilter& filter, CaseOrder order,
                                 const QSet<int>& hidden) const
{
    const std::uint32_t label = filter.label ? m_numbers.value(*filter.label) : 0;
    if (filter.label && label == 0)
        return {};
    std::vector<int> chosen;
    switch (order) {
    case CaseOrder::Given:
        chosen.resize(m_keys.size());
        std::iota(chosen.begin(), chosen.end(), 0);
        break;
    case CaseOrder::HighestScore:
        chosen = m_byScore;
        break;
    case CaseOrder::LowestScore:
        chosen = ascending(m_byScore, [this](int i) { return m_keys[size_t(i)].score; });
        break;
    case CaseOrder::HighestOverlap:
        chosen = m_byOverlap;
        break;
    case CaseOrder::LowestOverlap:
        chosen = ascending(m_byOverlap, [this](int i) { return m_keys[size_t(i)].overlap; });
        break;
    }
    std::erase_if(chosen, [&](int index) {
        const Key& key = m_keys[size_t(index)];
        return (filter.group && key.group != *filter.group)
            || (label != 0 && key.drawn != label && key.found != label)
            || !passesRanges(key, filter) || hidden.contains(index);
    });
    return chosen;
}

CaseCounts CaseSet::count(const CaseFilter& filter, const QSet<int>& hidden) const
{
    CaseCounts counts;
    const std::uint32_t label = filter.label ? m_numbers.value(*filter.label) : 0;
    std::vector<int> labels(m_labels.size() + 1);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const Key& key = m_keys[i];
        if (!passesRanges(key, filter) || hidden.contains(static_cast<int>(i)))
            continue;
        if (!filter.label || (label != 0 && (key.drawn == label || key.found == label))) {
            ++counts.all;
            ++counts.groups[static_cast<size_t>(key.group)];
        }
        if (!filter.group || key.group == *filter.group) {
            ++counts.allLabels;
            ++labels[key.drawn];
            labels[key.found] += key.found == key.drawn ? 0 : 1;
        }
    }
    counts.labels.reserve(static_cast<qsizetype>(m_labels.size()));
    for (size_t i = 0; i < m_labels.size(); ++i)
        counts.labels.insert(m_labels[i], labels[i + 1]);
    return counts;
}

std::vector<CaseGroup> caseGroups(bool isSuspicious)
{
    if (isSuspicious)
        return {CaseGroup::MissingTruth, CaseGroup::SpuriousTruth, CaseGroup::LooseTruth,
                CaseGroup::SwappedLabels};
    return {CaseGroup::Right, CaseGroup::FalseAlarms, CaseGroup::Misses, CaseGroup::Loose,
            CaseGroup::Confusions};
}

} // namespace boxwright
