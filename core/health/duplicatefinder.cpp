// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/duplicatefinder.h"

#include "core/unionfind.h"

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kMostBits = 15;
constexpr int kHashBits = 64;
constexpr std::size_t kMostCompared = 500;

using Members = std::vector<std::size_t>; ///< places of images, the one to keep first

class DuplicateSearch
{
public:
    DuplicateSearch(const std::vector<ExaminedImage>& images, int bits,
                    const QHash<ImageId, int>& boxes, const std::stop_token& stop)
        : m_images(images)
        , m_boxes(boxes)
        , m_stop(stop)
        , m_bits(std::clamp(bits, 0, kMostBits))
        , m_sets(images.size())
    { }

    Duplicates run()
    {
        Duplicates duplicates;
        duplicates.exact = uniteExactCopies();
        for (const Members& members : linkedSets()) {
            duplicates.linked.push_back(groupOf(members));
            splitByLook(members, duplicates.near);
        }
        return duplicates;
    }

    std::vector<ImageGroup> runLinked()
    {
        uniteExactCopies();
        const std::vector<Members> sets = linkedSets();
        std::vector<ImageGroup> groups;
        groups.reserve(sets.size());
        for (const Members& members : sets) {
            groups.push_back(groupOf(members));
        }
        return groups;
    }

private:
    /// Requires uniteExactCopies().
    std::vector<Members> linkedSets()
    {
        const int bands = m_bits + 1;
        for (int band = 0; band < bands && !m_stop.stop_requested(); ++band) {
            const int low = kHashBits * band / bands;
            uniteAlike(low, kHashBits * (band + 1) / bands - low);
        }
        std::vector<Members> sets = m_sets.sets();
        for (Members& members : sets) {
            sortByWorth(members);
        }
        return sets;
    }

    /// Also finds the one of each content that stands for its copies when looks are compared.
    std::vector<ImageGroup> uniteExactCopies()
    {
        QHash<QByteArray, Members> byContent;
        for (std::size_t i = 0; i < m_images.size(); ++i) {
            if (!m_images[i].contentHash.isEmpty()) {
                byContent[m_images[i].contentHash].push_back(i);
            }
        }
        std::vector<Members> copies;
        for (Members& members : byContent) {
            sortByWorth(members);
            const ExaminedImage& first = m_images[members.front()];
            if (first.hash && !isNearlyUniform(*first.hash)) {
                m_compared.push_back(members.front());
            }
            for (const std::size_t member : members) {
                m_sets.unite(members.front(), member);
            }
            if (members.size() > 1) {
                copies.push_back(std::move(members));
            }
        }
        std::sort(m_compared.begin(), m_compared.end());
        std::sort(copies.begin(), copies.end()); // a hash has no order of its own
        std::vector<ImageGroup> groups;
        std::transform(copies.begin(), copies.end(), std::back_inserter(groups),
                       [this](const Members& members) { return groupOf(members); });
        return groups;
    }

    /// Compares those that have the same bits in one band.
    void uniteAlike(int low, int width)
    {
        const std::uint64_t mask =
            width == kHashBits ? ~std::uint64_t(0) : (std::uint64_t(1) << width) - 1;
        std::vector<std::pair<std::uint64_t, std::size_t>> keys;
        keys.reserve(m_compared.size());
        for (const std::size_t image : m_compared) {
            keys.emplace_back((hashOf(image).bits >> low) & mask, image);
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::size_t end = std::min(keys.size(), i + 1 + kMostCompared);
            for (std::size_t j = i + 1; j < end && keys[j].first == keys[i].first; ++j) {
                uniteIfAlike(keys[i].second, keys[j].second);
            }
        }
    }

    void uniteIfAlike(std::size_t a, std::size_t b)
    {
        if (m_sets.find(a) != m_sets.find(b) && lookSame(hashOf(a), hashOf(b), m_bits)) {
            m_sets.unite(a, b);
        }
    }

    /// A row of pictures, each like the one before, may end with something else: only those that
    /// look like the one to keep are its copies.
    void splitByLook(Members members, std::vector<ImageGroup>& groups) const
    {
        std::erase_if(members, [this](std::size_t member) {
            return !std::binary_search(m_compared.begin(), m_compared.end(), member);
        });
        while (members.size() > 1 && !m_stop.stop_requested()) {
            const PictureHash& first = hashOf(members.front());
            const auto others =
                std::stable_partition(members.begin() + 1, members.end(), [&](std::size_t member) {
                    return lookSame(first, hashOf(member), m_bits);
                });
            const Members alike(members.begin(), others);
            if (alike.size() > 1) {
                groups.push_back(groupOf(alike));
            }
            members.erase(members.begin(), others);
        }
    }

    void sortByWorth(Members& members) const
    {
        std::sort(members.begin(), members.end(), [this](std::size_t a, std::size_t b) {
            const ImageId imageA = m_images[a].image;
            const ImageId imageB = m_images[b].image;
            return std::pair(-m_boxes.value(imageA), imageA.value())
                < std::pair(-m_boxes.value(imageB), imageB.value());
        });
    }

    ImageGroup groupOf(const Members& members) const
    {
        ImageGroup group;
        group.reserve(members.size());
        for (const std::size_t member : members) {
            group.push_back(m_images[member].image);
        }
        return group;
    }

    const PictureHash& hashOf(std::size_t image) const { return *m_images[image].hash; }

    const std::vector<ExaminedImage>& m_images;
    const QHash<ImageId, int>& m_boxes;
    const std::stop_token& m_stop;
    int m_bits;
    UnionFind m_sets;
    Members m_compared; ///< one of each content that has a look of its own, in order
};

} // namespace

Duplicates findDuplicates(const std::vector<ExaminedImage>& images, int bits,
                          const QHash<ImageId, int>& boxes, const std::stop_token& stop)
{
    return DuplicateSearch(images, bits, boxes, stop).run();
}

std::vector<ImageGroup> findLinkedImages(const std::vector<ExaminedImage>& images, int bits,
                                         const std::stop_token& stop)
{
    return DuplicateSearch(images, bits, {}, stop).runLinked();
}

} // namespace boxwright
