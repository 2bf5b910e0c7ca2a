// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/datasetsplit.h"

#include "core/unionfind.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>

namespace boxwright {

namespace {

/// splitmix64: the same numbers on every machine, unlike std::shuffle's distribution.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Images that stay together.
struct Unit
{
    std::vector<ImageId> images; ///< by id
    std::map<LabelId, int> boxes;
    std::uint64_t random = 0;
};

std::vector<Unit> unitsOf(std::vector<SplitCandidate> candidates, std::uint64_t seed)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const auto& a, const auto& b) { return a.image < b.image; });
    std::vector<Unit> units;
    QHash<QString, size_t> unitOfGroup;
    for (const SplitCandidate& candidate : candidates) {
        size_t index = units.size();
        if (!candidate.group.isEmpty()) {
            index = unitOfGroup.value(candidate.group, index);
            unitOfGroup.insert(candidate.group, index);
        }
        if (index == units.size()) {
            units.emplace_back();
        }
        units[index].images.push_back(candidate.image);
        for (const LabelId label : candidate.labels) {
            ++units[index].boxes[label];
        }
    }
    for (Unit& unit : units) {
        unit.random = mixed(seed ^ mixed(static_cast<std::uint64_t>(unit.images.front().value())));
    }
    std::sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
        return a.random != b.random ? a.random < b.random : a.images.front() < b.images.front();
    });
    return units;
}

constexpr size_t kParts = 3;
constexpr std::array<Split, kParts> kSplitOfPart = {Split::Test, Split::Validation, Split::Train};

/// Iterative stratification (Sechidis et al., 2011): the rarest label left is dealt out first,
/// each unit to the part that lacks most of it.
class Stratifier
{
public:
    Stratifier(std::vector<Unit> units, const std::array<double, kParts>& shares)
        : m_units(std::move(units))
        , m_partOfUnit(m_units.size())
    {
        double images = 0;
        std::map<LabelId, double> boxes;
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            images += static_cast<double>(m_units[unit].images.size());
            for (const auto& [label, count] : m_units[unit].boxes) {
                boxes[label] += count;
                m_unitsOf[label].push_back(unit);
                ++m_unitsLeft[label];
            }
        }
        for (size_t part = 0; part < kParts; ++part) {
            m_imagesWanted[part] = images * shares[part];
            for (const auto& [label, count] : boxes) {
                m_boxesWanted[part][label] = count * shares[part];
            }
        }
    }

    std::vector<SplitAssignment> run()
    {
        for (auto label = rarestLabelLeft(); label; label = rarestLabelLeft()) {
            for (const size_t unit : m_unitsOf.at(*label)) {
                if (!m_partOfUnit[unit]) {
                    assign(unit, neediestPart(unit, label));
                }
            }
        }
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            if (!m_partOfUnit[unit]) {
                assign(unit, neediestPart(unit, std::nullopt));
            }
        }
        return assignments();
    }

private:
    /// The label with the fewest units not yet dealt out.
    std::optional<LabelId> rarestLabelLeft() const
    {
        const auto rarest =
            std::min_element(m_unitsLeft.begin(), m_unitsLeft.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        return rarest == m_unitsLeft.end() ? std::nullopt : std::optional(rarest->first);
    }

    size_t neediestPart(size_t unit, std::optional<LabelId> label) const
    {
        const auto images = static_cast<double>(m_units[unit].images.size());
        size_t best = kParts - 1;
        for (size_t part = kParts - 1; part-- > 0;) {
            // A unit that is larger than what a part still takes would distort it.
            if (m_imagesWanted[part] < images / 2) {
                continue;
            }
            const auto need = [&](size_t p) {
                return std::pair(label ? m_boxesWanted[p].at(*label) : 0.0, m_imagesWanted[p]);
            };
            if (need(part) > need(best)) {
                best = part;
            }
        }
        return best;
    }

    void assign(size_t unit, size_t part)
    {
        m_partOfUnit[unit] = part;
        m_imagesWanted[part] -= static_cast<double>(m_units[unit].images.size());
        for (const auto& [label, count] : m_units[unit].boxes) {
            m_boxesWanted[part][label] -= count;
            if (const auto left = m_unitsLeft.find(label); --left->second == 0) {
                m_unitsLeft.erase(left);
            }
        }
    }

    std::vector<SplitAssignment> assignments() const
    {
        std::vector<SplitAssignment> result;
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            for (const ImageId image : m_units[unit].images) {
                result.push_back({image, kSplitOfPart[*m_partOfUnit[unit]]});
            }
        }
        std::sort(result.begin(), result.end(),
                  [](const auto& a, const auto& b) { return a.image < b.image; });
        return result;
    }

    std::vector<Unit> m_units;
    std::vector<std::optional<size_t>> m_partOfUnit;
    std::map<LabelId, std::vector<size_t>> m_unitsOf; ///< in order
    std::map<LabelId, int> m_unitsLeft; ///< not yet dealt out; none: no entry
    std::array<double, kParts> m_imagesWanted{};
    std::array<std::map<LabelId, double>, kParts> m_boxesWanted;
};

} // namespace

std::vector<QString> splitGroups(const std::vector<ImageRecord>& images,
                                 const RelatedImageIds& related)
{
    UnionFind sets(images.size());
    std::map<QString, size_t> firstOfGroup;
    std::map<QByteArray, size_t> firstOfContent;
    QHash<ImageId, size_t> places;
    for (size_t i = 0; i < images.size(); ++i) {
        places.insert(images[i].id, i);
        if (!images[i].group.isEmpty()) {
            sets.unite(i, firstOfGroup.try_emplace(images[i].group, i).first->second);
        }
        if (!images[i].contentHash.isEmpty()) {
            sets.unite(i, firstOfContent.try_emplace(images[i].contentHash, i).first->second);
        }
    }
    for (const std::vector<ImageId>& group : related) {
        std::optional<size_t> first;
        for (const ImageId image : group) {
            if (const auto place = places.constFind(image); place != places.constEnd()) {
                first = first.value_or(*place);
                sets.unite(*first, *place);
            }
        }
    }
    std::vector<QString> groups;
    groups.reserve(images.size());
    for (size_t i = 0; i < images.size(); ++i) {
        groups.push_back(QString::number(images[sets.find(i)].id.value()));
    }
    return groups;
}

std::vector<SplitCandidate> splitCandidates(const std::vector<ImageRecord>& images,
                                            const LabelCountsOf& labelCounts, Split split,
                                            const RelatedImageIds& related)
{
    const std::vector<QString> groups = splitGroups(images, related);
    std::vector<SplitCandidate> candidates;
    for (size_t i = 0; i < images.size(); ++i) {
        const ImageRecord& image = images[i];
        if (image.split != split || image.state == ImageState::Unseen) {
            continue;
        }
        SplitCandidate candidate{image.id, groups[i], {}};
        for (const LabelCount& count : labelCounts(image.id)) {
            candidate.labels.insert(candidate.labels.end(), static_cast<size_t>(count.boxes),
                                    count.label);
        }
        candidates.push_back(std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const auto& a, const auto& b) { return a.image < b.image; });
    return candidates;
}

std::vector<SplitAssignment> assignSplits(const std::vector<SplitCandidate>& candidates,
                                          const SplitShares& shares, std::uint64_t seed)
{
    const double test = std::clamp(shares.test, 0.0, 100.0) / 100;
    const double validation = std::clamp(shares.validation / 100, 0.0, 1 - test);
    return Stratifier(unitsOf(candidates, seed), {test, validation, 1 - test - validation}).run();
}

std::vector<ImageId> takeValidationPart(const std::vector<SplitCandidate>& train, double percent,
                                        std::uint64_t seed)
{
    std::vector<ImageId> part;
    for (const SplitAssignment& assignment : assignSplits(train, {0, percent}, seed)) {
        if (assignment.split == Split::Validation) {
            part.push_back(assignment.image);
        }
    }
    const std::vector<Unit> units = unitsOf(train, seed);
    if (units.size() < 2) {
        return {};
    }
    if (part.size() == train.size()) {
        // The largest group teaches: without it nothing would.
        const auto largest =
            std::max_element(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
                return a.images.size() < b.images.size();
            });
        std::erase_if(part, [&](ImageId image) {
            return std::binary_search(largest->images.begin(), largest->images.end(), image);
        });
    }
    if (part.empty()) {
        const auto smallest =
            std::min_element(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
                return a.images.size() < b.images.size();
            });
        part = smallest->images;
    }
    return part;
}

} // namespace boxwright
