// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/boxintake.h"

#include "core/exchange/formats/orientedbox.h"
#include "core/exchange/formats/wholebox.h"
#include "core/image/exiforientation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameBoxIou = 0.5; // of boxes with one id
constexpr double kSameObjectIou = 0.8; // of boxes with one label
constexpr double kSameEdgePixels = 0.01;
constexpr double kTooFar = 1.05; // times the side of an image
constexpr double kRoundingOfShares = 1e-6; // six digits, as most programs write them

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetImporter)
};

/// Formats of shares or corners give a box back with other last bits.
bool haveSameEdges(const BoundingBox& a, const BoundingBox& b)
{
    const auto isNear = [](double p, double q) { return std::abs(p - q) < kSameEdgePixels; };
    return isNear(a.left(), b.left()) && isNear(a.top(), b.top()) && isNear(a.right(), b.right())
        && isNear(a.bottom(), b.bottom());
}

/// The box as formats of whole pixels write it, where the image is stated turned or upright.
BoundingBox asWritten(const BoundingBox& box, const ImageHeader& header, bool isTurned,
                      int smallest)
{
    if (!isTurned)
        return BoundingBox::fromRect(wholeBox(box, header.size, smallest));
    const BoundingBox stored = boxOnStoredImage(box, header.size, header.orientation);
    const QRect whole = wholeBox(stored, header.size.transposed(), smallest);
    return boxOnUprightImage(BoundingBox::fromRect(whole), header.size, header.orientation);
}

/// The same box of the same file, moved or relabelled here or there since it came in; or an object
/// that somebody else drew again, as on a copy of the image.
bool isSameObject(const Annotation& added, const Annotation& existing)
{
    const bool hasSameId = !added.foreignId.isEmpty() && added.foreignId == existing.foreignId;
    const bool isAlike = added.label == existing.label && added.crowd == existing.crowd;
    if (!hasSameId && !isAlike)
        return false;
    return intersectionOverUnion(added.box, existing.box)
        >= (hasSameId ? kSameBoxIou : kSameObjectIou);
}

/// Boxes by label and place, so that a box repeated a thousand times is found at once.
using BoxKey = std::tuple<std::int64_t, double, double, double, double>;

BoxKey keyOf(const Annotation& annotation)
{
    const BoundingBox& box = annotation.box;
    return {annotation.label.value(), box.x, box.y, box.width, box.height};
}

struct Span
{
    double start;
    double length;
};

/// An end that reaches over the border by no more than its rounding lies on the border.
Span inPixels(const Span& shares, int size)
{
    const double rounding = kRoundingOfShares * size;
    Span span{shares.start * size, shares.length * size};
    if (span.start < 0 && span.start >= -rounding) {
        span.length += span.start;
        span.start = 0;
    }
    const double beyond = span.start + span.length - size;
    if (beyond > 0 && beyond <= rounding)
        span.length = size - span.start;
    return span;
}

BoundingBox inPixels(const BoundingBox& shares, const QSize& size)
{
    const Span across = inPixels({shares.x, shares.width}, size.width());
    const Span down = inPixels({shares.y, shares.height}, size.height());
    return {across.start, down.start, across.length, down.length};
}

Annotation annotationOf(const ForeignBox& foreign, LabelId label, const BoundingBox& box)
{
    Annotation annotation{BoxId::create(), label, box};
    annotation.author = foreign.isByModel ? BoxAuthor::Model : BoxAuthor::Import;
    annotation.score = foreign.score;
    annotation.difficult = foreign.difficult;
    annotation.crowd = foreign.crowd;
    annotation.truncated = foreign.truncated;
    annotation.occluded = foreign.occluded;
    annotation.foreignId = foreign.foreignId;
    annotation.extras = foreign.extras;
    return annotation;
}

bool haveRoom(const std::vector<ForeignBox>& boxes, const QSize& size)
{
    return std::all_of(boxes.begin(), boxes.end(), [&](const ForeignBox& foreign) {
        const BoundingBox& box = foreign.box;
        return std::max(box.left(), box.right()) <= size.width()
            && std::max(box.top(), box.bottom()) <= size.height();
    });
}

QString nameOf(const ForeignImage& image)
{
    return image.fileName.isEmpty() ? QFileInfo(image.nearby).fileName() : image.fileName;
}

} // namespace

std::vector<Annotation> BoxIntake::take(const std::vector<ForeignImage>& images,
                                        const ImageHeader& header,
                                        const std::vector<Annotation>& existing)
{
    std::size_t stated = 0;
    for (const ForeignImage& image : images)
        stated += image.boxes.size();
    std::vector<TakenBox> taken;
    taken.reserve(stated);
    for (const ForeignImage& image : images)
        takeImage(image, header, taken);
    leaveOutRepeated(taken, images.front());
    for (const TakenBox& box : taken)
        m_report.boxesRepaired += box.isRepaired ? 1 : 0;
    return newBeside(existing, std::move(taken), header, images.front());
}

/// The same box from two files, or from two rows of one, is one box.
void BoxIntake::leaveOutRepeated(std::vector<TakenBox>& taken, const ForeignImage& image)
{
    std::map<BoxKey, bool> seen;
    const auto repeated = static_cast<int>(std::erase_if(taken, [&](const TakenBox& box) {
        return !seen.emplace(keyOf(box.annotation), true).second;
    }));
    if (repeated == 0)
        return;
    m_report.boxesRefused += repeated;
    tell(image, image.line, u"DUPLICATE_BOX"_s,
         Text::tr("%Ln boxes of “%1” repeat another one exactly.", nullptr, repeated)
             .arg(nameOf(image)),
         Text::tr("Taken once."));
}

std::vector<Annotation> BoxIntake::newBeside(const std::vector<Annotation>& existing,
                                             std::vector<TakenBox> taken, const ImageHeader& header,
                                             const ForeignImage& image)
{
    // Each box here answers for one of the files, so that another close by is new.
    std::vector<bool> isTaken(existing.size());
    const auto takes = [&](const auto& isIt) {
        const auto known = std::find_if(existing.begin(), existing.end(), isIt);
        if (known != existing.end())
            isTaken[static_cast<std::size_t>(known - existing.begin())] = true;
        return known != existing.end();
    };
    std::erase_if(taken, [&](const TakenBox& box) {
        return takes([&](const Annotation& known) { return isThere(box, known, header); });
    });
    std::vector<Annotation> added;
    added.reserve(taken.size());
    for (TakenBox& box : taken) {
        const bool differs = takes([&](const Annotation& known) {
            return !isTaken[static_cast<std::size_t>(&known - existing.data())]
                && isSameObject(box.annotation, known);
        });
        if (!differs)
            added.push_back(std::move(box.annotation));
    }
    if (const std::size_t differing = taken.size() - added.size(); differing > 0)
        tellDiffering(image, static_cast<int>(differing));
    return added;
}

bool BoxIntake::isThere(const TakenBox& added, const Annotation& existing,
                        const ImageHeader& header)
{
    const BoundingBox& a = added.annotation.box;
    const BoundingBox& b = existing.box;
    if (added.annotation.label != existing.label)
        return false;
    if (haveSameEdges(a, b))
        return true;
    const int reach = added.wholeSide + 1; // rounding moves no edge farther
    return added.wholeSide > 0 && std::abs(a.left() - b.left()) < reach
        && std::abs(a.top() - b.top()) < reach
        && haveSameEdges(a, asWritten(b, header, added.isTurned, added.wholeSide));
}

void BoxIntake::takeImage(const ForeignImage& image, const ImageHeader& header,
                          std::vector<TakenBox>& taken)
{
    tellSize(image, header);
    const bool isTurned = isStatedAsStored(image, header);
    const QSize statedSize = isTurned ? header.size.transposed() : header.size;
    for (const ForeignBox& foreign : image.boxes) {
        BoundingBox stated = image.isNormalised ? inPixels(foreign.box, statedSize) : foreign.box;
        if (isTurned)
            stated = boxOnUprightImage(stated, header.size, header.orientation);
        const BoxRepair repair = repaired(image, foreign, stated, header.size);
        if (!repair.box)
            continue;
        const auto label = m_labels.resolveBox(foreign.label);
        if (!label) {
            refuse(image, foreign, u"ERROR_INVALID_LABEL_NAME_LENGTH"_s,
                   Text::tr("A box of “%1” has a label without a name, or with one of more than "
                            "256 characters."));
            continue;
        }
        taken.push_back({annotationOf(foreign, *label, *repair.box), image.wholeSide, isTurned,
                         isTurned || repair.fault != BoxFault::None});
    }
}

bool BoxIntake::isStatedAsStored(const ForeignImage& image, const ImageHeader& header)
{
    const QSize stored = header.size.transposed();
    if (!swapsSides(header.orientation) || stored == header.size)
        return false;
    if (!image.size.isEmpty())
        return image.size == stored;
    // A box that was drawn a little too far proves nothing.
    return !image.isNormalised && !haveRoom(image.boxes, header.size * kTooFar)
        && haveRoom(image.boxes, stored);
}

void BoxIntake::tellSize(const ForeignImage& image, const ImageHeader& header)
{
    if (isStatedAsStored(image, header)) {
        tell(image, image.line, u"IMAGE_TURNED"_s,
             Text::tr("“%1” is stored lying on its side, and the boxes were drawn on it like that.")
                 .arg(nameOf(image)),
             Text::tr("The boxes were turned with the image."));
        return;
    }
    if (image.size.isEmpty() || image.size == header.size)
        return;
    const bool isSwapped = image.size == header.size.transposed();
    tell(image, image.line, isSwapped ? u"IMAGE_SIZE_SWAPPED"_s : u"IMAGE_SIZE_DIFFERS"_s,
         Text::tr("The annotation says %1 × %2 pixels, the file has %3 × %4.")
             .arg(image.size.width())
             .arg(image.size.height())
             .arg(header.size.width())
             .arg(header.size.height()),
         Text::tr("Boxes are taken as they stand. Check some of this image."));
}

BoxRepair BoxIntake::repaired(const ForeignImage& image, const ForeignBox& foreign,
                              const BoundingBox& box, const QSize& size)
{
    BoxRepair repair = repairBox(box, size);
    switch (repair.fault) {
    case BoxFault::None:
        break;
    case BoxFault::NoNumber:
        refuse(image, foreign, u"ERROR_INVALID_BOUNDING_BOX"_s,
               Text::tr("A box of “%1” is not made of sensible numbers."));
        break;
    case BoxFault::NoArea:
        refuse(image, foreign, u"ERROR_BOUNDING_BOX_TOO_SMALL"_s,
               Text::tr("A box of “%1” has no area."));
        break;
    case BoxFault::Outside:
        refuse(image, foreign, u"ERROR_INVALID_BOUNDING_BOX"_s,
               Text::tr("A box of “%1” lies outside the image."));
        break;
    case BoxFault::PartlyOutside:
        tell(image, foreign.line, u"BOX_OUTSIDE_IMAGE"_s,
             Text::tr("A box of “%1” reaches over the border of the image.").arg(nameOf(image)),
             Text::tr("Cut at the border."));
        break;
    case BoxFault::SwappedCorners:
        tell(image, foreign.line, u"BOX_CORNERS_SWAPPED"_s,
             Text::tr("A box of “%1” has its corners swapped.").arg(nameOf(image)),
             Text::tr("Swapped back."));
        break;
    }
    return repair;
}

void BoxIntake::tellDiffering(const ForeignImage& image, int count)
{
    m_problems.add(
        {u"BOX_DIFFERS"_s, ProblemSeverity::Info, image.source, image.line,
         Text::tr("%Ln box(es) of “%1” differ from those here.", nullptr, count).arg(nameOf(image)),
         Text::tr("Those here were kept.")});
}

void BoxIntake::refuse(const ForeignImage& image, const ForeignBox& box, const QString& code,
                       const QString& message)
{
    ++m_report.boxesRefused;
    m_problems.add({code, ProblemSeverity::Error, image.source, box.line,
                    message.arg(nameOf(image)), Text::tr("Left out.")});
}

void BoxIntake::tell(const ForeignImage& image, int line, const QString& code,
                     const QString& message, const QString& action)
{
    m_problems.add({code, ProblemSeverity::Warning, image.source, line, message, action});
}

} // namespace boxwright
