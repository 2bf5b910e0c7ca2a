// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/filefixes.h"

#include "core/dataset/imageoperations.h"
#include "core/exchange/relink/imagechanges.h"
#include "core/health/imageexamination.h"
#include "core/health/projectfixes.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace boxwright {

namespace {

/// Those of a finding that are still in the project, by id.
Result<std::vector<ImageRecord>> imagesOfFinding(const ProjectStore& store,
                                                 const HealthFinding& finding)
{
    auto images = store.images();
    if (!images) {
        return images.error();
    }
    QSet<ImageId> found;
    for (const ImageGroup& group : finding.groups) {
        for (const ImageId image : group) {
            found.insert(image);
        }
    }
    std::erase_if(*images,
                  [&found](const ImageRecord& image) { return !found.contains(image.id); });
    return images;
}

bool isStillBad(FindingKind kind, FileState state)
{
    return kind == FindingKind::MissingImage
        ? state == FileState::Missing
        : state == FileState::Unreadable || state == FileState::CutOff;
}

} // namespace

Result<Operation> removeBadImages(const ProjectStore& store, const HealthFinding& finding,
                                  const std::stop_token& stop)
{
    const auto images = imagesOfFinding(store, finding);
    if (!images) {
        return images.error();
    }
    const auto examined = examineImages(store, *images, {}, stop);
    if (!examined) {
        return stop.stop_requested() ? mendingCancelled() : examined.error();
    }
    std::vector<ImageRecord> bad;
    for (std::size_t i = 0; i < images->size(); ++i) {
        if (isStillBad(finding.kind, (*examined)[i].state)) {
            bad.push_back((*images)[i]);
        }
    }
    return removeImagesOperation(bad);
}

Result<Operation> takeChangedFiles(const ProjectStore& store, const HealthFinding& finding,
                                   const std::stop_token& stop)
{
    const auto images = imagesOfFinding(store, finding);
    if (!images) {
        return images.error();
    }
    const auto plan = changedImages(store, *images, stop);
    if (!plan) {
        return stop.stop_requested() ? mendingCancelled() : plan.error();
    }
    QHash<ImageId, std::vector<Annotation>> boxes;
    for (const RelinkMatch& match : plan->matches) {
        auto annotations = store.annotations(match.image.id);
        if (!annotations) {
            return annotations.error();
        }
        boxes.insert(match.image.id, std::move(annotations).value());
    }
    return takeChangesOperation(*plan, boxes);
}

} // namespace boxwright
