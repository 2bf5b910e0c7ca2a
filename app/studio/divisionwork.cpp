// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/divisionwork.h"

#include "core/dataset/missingsplits.h"
#include "core/dataset/project.h"
#include "core/health/imagegroups.h"
#include "core/storage/projectstore.h"

#include <variant>

namespace boxwright {

namespace {

Result<Operation> divide(const ProjectStore& store, const std::stop_token& stop)
{
    const auto images = store.images();
    if (!images)
        return images.error();
    if (!isAnySplitMissing(*images))
        return Operation{};
    const auto counts = store.labelCounts();
    if (!counts)
        return counts.error();
    const auto related = knownImageGroups(store, *images, stop);
    if (!related)
        return related.error();
    return splitsForTraining(
        *images, [&counts](ImageId image) { return counts->value(image); }, *related);
}

} // namespace

Result<Operation> findDivision(const ProjectFile& file, const ExaminationProgress& progress,
                               const std::stop_token& stop)
{
    const auto store = file.connect();
    if (!store)
        return store.error();
    if (const auto examined = examineNewImages(**store, progress, stop); !examined)
        return examined.error();
    return divide(**store, stop);
}

Operation stillMeant(const Operation& division, const Project& project)
{
    Operation meant = division;
    meant.changes.clear();
    for (const Change& change : division.changes) {
        const auto& [before, after] = std::get<ImageChange>(change);
        const ImageRecord* now = project.image(before->id);
        if (now == nullptr || now->split != before->split)
            continue;
        ImageRecord divided = *now;
        divided.split = after->split;
        meant.changes.emplace_back(ImageChange{*now, divided});
    }
    return meant;
}

} // namespace boxwright
