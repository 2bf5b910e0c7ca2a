// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/projectsamples.h"

#include "core/dataset/datasetsplit.h"

#include <QCoreApplication>

#include <algorithm>

namespace boxwright {

namespace {
constexpr std::size_t kFewestToSplit = 10;
constexpr SplitShares kUsualShares{20, 10};
constexpr SplitShares kAllToTraining{0, 0};
} // namespace

Result<DatasetSnapshot> readDataset(const ProjectStore& store)
{
    auto labels = store.labels();
    if (!labels)
        return labels.error();
    auto images = store.images();
    if (!images)
        return images.error();
    auto annotations = store.allAnnotations();
    if (!annotations)
        return annotations.error();
    return DatasetSnapshot{*std::move(labels), *std::move(images), *std::move(annotations)};
}

std::vector<TrainingSample> samplesOf(const DatasetSnapshot& dataset, const ProjectStore& store,
                                      Split split)
{
    std::vector<TrainingSample> samples;
    for (const ImageRecord& image : dataset.images) {
        if (image.split == split && image.state != ImageState::Unseen) {
            samples.push_back({image.id, store.absoluteImagePath(image), image.size,
                               dataset.annotations.value(image.id)});
        }
    }
    return samples;
}

Operation missingSplits(const DatasetSnapshot& dataset, std::uint64_t seed)
{
    Operation operation;
    operation.text = QCoreApplication::translate("TrainingSession", "Split images for training");
    const auto candidates = splitCandidates(dataset.images, dataset.annotations, Split::None);
    const SplitShares& shares = candidates.size() < kFewestToSplit ? kAllToTraining : kUsualShares;
    for (const SplitAssignment& assignment : assignSplits(candidates, shares, seed)) {
        const auto image =
            std::find_if(dataset.images.begin(), dataset.images.end(),
                         [&assignment](const ImageRecord& i) { return i.id == assignment.image; });
        ImageRecord after = *image;
        after.split = assignment.split;
        operation.changes.emplace_back(ImageChange{*image, after});
    }
    return operation;
}

} // namespace boxwright
