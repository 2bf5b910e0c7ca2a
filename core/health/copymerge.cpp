// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/copymerge.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace boxwright {

namespace {

constexpr double kSameThing = 0.5; ///< IoU from which two boxes are around the same thing

/// The boxes of a copy around things that none of `boxes` is around. Each explains one of them at
/// most, the best pairs first: things may lie close together.
std::vector<Annotation> missingBoxes(const std::vector<Annotation>& boxes,
                                     const std::vector<Annotation>& ofCopy)
{
    std::vector<std::tuple<double, std::size_t, std::size_t>> pairs; // the best first when sorted
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < ofCopy.size(); ++j) {
            const double iou = intersectionOverUnion(boxes[i].box, ofCopy[j].box);
            if (boxes[i].label == ofCopy[j].label && iou >= kSameThing) {
                pairs.emplace_back(-iou, i, j);
            }
        }
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<char> isTaken(boxes.size());
    std::vector<char> isExplained(ofCopy.size());
    for (const auto& [iou, box, copy] : pairs) {
        if (!isTaken[box] && !isExplained[copy]) {
            isTaken[box] = isExplained[copy] = true;
        }
    }
    std::vector<Annotation> missing;
    for (std::size_t j = 0; j < ofCopy.size(); ++j) {
        if (!isExplained[j]) {
            missing.push_back(ofCopy[j]);
        }
    }
    return missing;
}

/// Boxes of a copy as new ones of another image, which may have another size.
std::vector<Annotation> carriedOver(std::vector<Annotation> boxes, const QSize& from,
                                    const QSize& to)
{
    const bool isScaled = from != to && !from.isEmpty() && !to.isEmpty();
    const double x = isScaled ? double(to.width()) / from.width() : 1;
    const double y = isScaled ? double(to.height()) / from.height() : 1;
    for (Annotation& copy : boxes) {
        copy.id = BoxId::create();
        copy.foreignId.clear();
        copy.box = {copy.box.x * x, copy.box.y * y, copy.box.width * x, copy.box.height * y};
    }
    return boxes;
}

void takeOver(ImageRecord& kept, const ImageRecord& copy)
{
    kept.split = std::max(kept.split, copy.split);
    kept.state = kept.state == ImageState::Unseen ? copy.state : kept.state;
    kept.group = kept.group.isEmpty() ? copy.group : kept.group;
    for (const QString& tag : copy.tags) {
        if (!kept.tags.contains(tag)) {
            kept.tags.append(tag);
        }
    }
}

} // namespace

MergedCopies mergeCopies(const std::vector<ImageRecord>& copies, const AnnotationsOfImages& boxes)
{
    ImageRecord kept = copies.front();
    std::vector<Annotation> all = boxes.value(kept.id);
    const auto had = std::ptrdiff_t(all.size());
    for (auto copy = copies.begin() + 1; copy != copies.end(); ++copy) {
        const std::vector<Annotation> gained =
            missingBoxes(all, carriedOver(boxes.value(copy->id), copy->size, kept.size));
        takeOver(kept, *copy);
        kept.reviewed = kept.reviewed && (gained.empty() || copy->reviewed);
        all.insert(all.end(), gained.begin(), gained.end());
    }
    kept.state = all.empty() ? kept.state : ImageState::HasBoxes;
    return {kept, {all.begin() + had, all.end()}};
}

} // namespace boxwright
