// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imagegroups.h"

#include "core/dataset/datasetsplit.h"
#include "core/health/imageseries.h"
#include "core/storage/projectstore.h"

namespace boxwright {

std::vector<ImageGroup> RelatedImages::groups() const
{
    std::vector<ImageGroup> all = duplicates.linked;
    all.insert(all.end(), bursts.begin(), bursts.end());
    all.insert(all.end(), series.begin(), series.end());
    return all;
}

RelatedImages relateImages(const std::vector<ImageRecord>& images,
                           const std::vector<ExaminedImage>& examined,
                           const QHash<ImageId, int>& boxes, const HealthLimits& limits,
                           const std::stop_token& stop)
{
    return {findDuplicates(examined, limits.nearDuplicateBits, boxes, stop),
            bursts(examined, limits.burstSeconds), numberedSeries(images, examined)};
}

Result<std::vector<ImageGroup>> knownImageGroups(const ProjectStore& store,
                                                 const std::vector<ImageRecord>& images,
                                                 const std::stop_token& stop)
{
    const auto examined = knownExaminations(store, images);
    if (!examined) {
        return examined.error();
    }
    const HealthLimits limits;
    const RelatedImages related{
        {{}, {}, findLinkedImages(*examined, limits.nearDuplicateBits, stop)},
        bursts(*examined, limits.burstSeconds),
        numberedSeries(images, *examined)};
    if (stop.stop_requested()) {
        return checkCancelled();
    }
    return related.groups();
}

Result<std::vector<ImageGroup>> knownCopies(const ProjectStore& store,
                                            const std::vector<ImageRecord>& images,
                                            const std::stop_token& stop)
{
    const auto examined = knownExaminations(store, images);
    if (!examined) {
        return examined.error();
    }
    std::vector<ImageGroup> copies =
        findLinkedImages(*examined, HealthLimits().nearDuplicateBits, stop);
    if (stop.stop_requested()) {
        return checkCancelled();
    }
    return copies;
}

Result<QHash<ImageId, QString>> knownSplitGroups(const ProjectStore& store)
{
    const auto images = store.images();
    if (!images) {
        return images.error();
    }
    const auto related = knownImageGroups(store, *images);
    if (!related) {
        return related.error();
    }
    const std::vector<QString> names = splitGroups(*images, *related);
    QHash<ImageId, QString> groups;
    groups.reserve(static_cast<qsizetype>(names.size()));
    for (std::size_t i = 0; i < names.size(); ++i) {
        groups.insert((*images)[i].id, names[i]);
    }
    return groups;
}

} // namespace boxwright
