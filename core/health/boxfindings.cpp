// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/boxfindings.h"

#include "core/health/findingtext.h"
#include "core/image/exiforientation.h"

#include <QCoreApplication>

#include <algorithm>

namespace boxwright {

namespace {

constexpr double kRounding = 0.5; ///< pixels beyond the border that come from rounding

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoxFindings)
};

/// The boxes that a finding is about, and their images, both in the order of the images.
struct AffectedBoxes
{
    std::vector<BoxId> boxes;
    std::vector<ImageId> images;

    void add(ImageId image, const BoxId& box)
    {
        boxes.push_back(box);
        if (images.empty() || images.back() != image) {
            images.push_back(image);
        }
    }
    int count() const { return int(boxes.size()); }
    void addTo(std::vector<HealthFinding>& findings, FindingKind kind, FindingSeverity severity,
               const QString& message, const QString& advice,
               FindingFix fix = FindingFix::None) const
    {
        if (!boxes.empty()) {
            findings.push_back(
                {kind, severity, message, advice, singleImages(images), boxes, {}, fix});
        }
    }
};

bool isOutside(const BoundingBox& box, const QSize& size)
{
    return box.left() < -kRounding || box.top() < -kRounding
        || box.right() > size.width() + kRounding || box.bottom() > size.height() + kRounding;
}

bool isTiny(const BoundingBox& box, const QSize& size, double pixels)
{
    const double scale = double(HealthLimits::fittedSide) / std::max(size.width(), size.height());
    return std::min(box.width, box.height) * scale < pixels;
}

bool isHuge(const BoundingBox& box, const QSize& size, double share)
{
    return box.clampedTo(size).area() > share * size.width() * size.height();
}

/// More of it is beyond the border than any slip of the hand.
bool isMostlyOutside(const BoundingBox& box, const QSize& size)
{
    return box.clampedTo(size).area() < box.area() / 2;
}

/// The boxes that a larger or earlier one nearly equals.
std::vector<BoxId> surplusBoxes(const std::vector<Annotation>& annotations, double iou)
{
    std::vector<const Annotation*> byArea;
    byArea.reserve(annotations.size());
    for (const Annotation& annotation : annotations) {
        byArea.push_back(&annotation);
    }
    std::stable_sort(byArea.begin(), byArea.end(), [](const Annotation* a, const Annotation* b) {
        return a->box.area() > b->box.area();
    });
    std::vector<const Annotation*> kept;
    std::vector<BoxId> surplus;
    for (const Annotation* annotation : byArea) {
        const bool isSurplus = std::any_of(kept.begin(), kept.end(), [&](const Annotation* other) {
            return other->label == annotation->label
                && intersectionOverUnion(other->box, annotation->box) >= iou;
        });
        if (isSurplus) {
            surplus.push_back(annotation->id);
        } else {
            kept.push_back(annotation);
        }
    }
    return surplus;
}

} // namespace

bool areBoxesSwapped(const ImageRecord& image, const std::vector<Annotation>& annotations)
{
    return swapsSides(image.orientation)
        && std::any_of(annotations.begin(), annotations.end(),
                       [&image](const Annotation& annotation) {
                           return isMostlyOutside(annotation.box, image.size);
                       })
        && std::none_of(annotations.begin(), annotations.end(),
                        [stored = image.size.transposed()](const Annotation& annotation) {
                            return isOutside(annotation.box, stored);
                        });
}

std::vector<HealthFinding> boxFindings(const DatasetSnapshot& dataset, const HealthLimits& limits)
{
    AffectedBoxes outside;
    AffectedBoxes swapped;
    AffectedBoxes tiny;
    AffectedBoxes huge;
    AffectedBoxes identical;
    for (const ImageRecord& image : dataset.images) {
        const std::vector<Annotation> annotations = dataset.annotations.value(image.id);
        for (const BoxId& box : surplusBoxes(annotations, limits.identicalIou)) {
            identical.add(image.id, box);
        }
        if (image.size.isEmpty()) {
            continue;
        }
        const bool areSwapped = areBoxesSwapped(image, annotations);
        for (const Annotation& annotation : annotations) {
            if (areSwapped) { // clipped, they would be lost
                swapped.add(image.id, annotation.id);
            } else if (isOutside(annotation.box, image.size)) {
                outside.add(image.id, annotation.id);
            }
            if (isTiny(annotation.box, image.size, limits.tinyBoxPixels)) {
                tiny.add(image.id, annotation.id);
            }
            if (isHuge(annotation.box, image.size, limits.hugeBoxShare)) {
                huge.add(image.id, annotation.id);
            }
        }
    }
    std::vector<HealthFinding> findings;
    swapped.addTo(
        findings, FindingKind::BoxesSwapped, FindingSeverity::Warning,
        Text::tr("%Ln box(es) were drawn on images that lay on their side.", nullptr,
                 swapped.count()),
        Text::tr("Turn them as their images are turned upright. Clipping would lose them."),
        FindingFix::TurnBoxes);
    outside.addTo(findings, FindingKind::BoxOutside, FindingSeverity::Warning,
                  Text::tr("%Ln box(es) reach beyond their image.", nullptr, outside.count()),
                  Text::tr("Clip them at the border; those that are all outside go."),
                  FindingFix::ClipBoxes);
    identical.addTo(findings, FindingKind::BoxesNearlyIdentical, FindingSeverity::Warning,
                    Text::tr("%Ln box(es) nearly equal another one of the same label.", nullptr,
                             identical.count()),
                    Text::tr("One thing needs one box: keep the larger one of each."),
                    FindingFix::RemoveBoxes);
    tiny.addTo(findings, FindingKind::BoxTiny, FindingSeverity::Info,
               Text::tr("%Ln box(es) are under %1 pixels when the image is fitted to %2 pixels.",
                        nullptr, tiny.count())
                   .arg(limits.tinyBoxPixels)
                   .arg(HealthLimits::fittedSide),
               Text::tr("Delete them if all are slips. Such small things are hardly learnt; a "
                        "larger input or pictures from nearer by help."),
               FindingFix::DeleteBoxes);
    huge.addTo(findings, FindingKind::BoxHuge, FindingSeverity::Info,
               Text::tr("%Ln box(es) cover more than %1 % of their image.", nullptr, huge.count())
                   .arg(limits.hugeBoxShare * 100),
               Text::tr("Delete them if all are slips. A thing may well fill the picture."),
               FindingFix::DeleteBoxes);
    return findings;
}

} // namespace boxwright
