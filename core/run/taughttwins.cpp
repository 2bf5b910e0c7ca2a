// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/taughttwins.h"

#include "core/health/imagegroups.h"

#include <QSet>

#include <algorithm>
#include <cstddef>

namespace boxwright {

namespace {

Result<QSet<ImageId>> taughtImages(const ProjectStore& store, RunId run,
                                   const std::vector<ImageRecord>& images)
{
    const auto had = store.runImages(run);
    if (!had)
        return had.error();
    QSet<ImageId> taught(had->train.begin(), had->train.end());
    if (taught.isEmpty()) {
        for (const ImageRecord& image : images) {
            if (image.split == Split::Train)
                taught.insert(image.id);
        }
    }
    return taught;
}

/// The images of a part that the model did not learn from.
QSet<ImageId> measuredOnly(const EvaluatedPart& part, const QSet<ImageId>& taught)
{
    QSet<ImageId> measured;
    measured.reserve(static_cast<qsizetype>(part.truth.size()));
    for (const ImageTruth& image : part.truth) {
        if (!taught.contains(image.image))
            measured.insert(image.image);
    }
    return measured;
}

} // namespace

Result<int> taughtTwins(const ProjectStore& store, const ModelRecord& model,
                        const EvaluatedPart& part, const std::stop_token& stop)
{
    if (!model.run)
        return 0;
    auto images = store.images();
    if (!images)
        return images.error();
    const auto taught = taughtImages(store, *model.run, *images);
    if (!taught)
        return taught.error();
    const QSet<ImageId> measured = measuredOnly(part, *taught);
    // Only these: over an image in between, two may hang together that do not look the same.
    std::erase_if(*images, [&taught, &measured](const ImageRecord& image) {
        return !taught->contains(image.id) && !measured.contains(image.id);
    });
    const auto copies = knownCopies(store, *images, stop);
    if (!copies)
        return copies.error();
    int twins = 0;
    for (const ImageGroup& group : *copies) {
        const auto measuredHere =
            std::count_if(group.begin(), group.end(),
                          [&measured](ImageId image) { return measured.contains(image); });
        if (measuredHere < static_cast<std::ptrdiff_t>(group.size()))
            twins += static_cast<int>(measuredHere);
    }
    return twins;
}

} // namespace boxwright
