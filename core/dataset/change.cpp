// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/change.h"

#include <algorithm>
#include <iterator>

namespace boxwright {

namespace {

template<typename Record, typename Field>
void takeField(Record& current, const Record& before, const Record& after, Field Record::*field)
{
    if (before.*field != after.*field) {
        current.*field = after.*field;
    }
}

template<typename Record, typename... Fields>
void takeFields(Record& current, const Record& before, const Record& after, Fields... fields)
{
    (takeField(current, before, after, fields), ...);
}

} // namespace

Change inverted(const Change& change)
{
    return std::visit(
        [](auto copy) -> Change {
            std::swap(copy.before, copy.after);
            return copy;
        },
        change);
}

Operation inverted(const Operation& operation)
{
    Operation inverse{operation.text, operation.image, {}};
    inverse.changes.reserve(operation.changes.size());
    std::transform(operation.changes.rbegin(), operation.changes.rend(),
                   std::back_inserter(inverse.changes),
                   [](const Change& change) { return inverted(change); });
    return inverse;
}

std::optional<ImageId> imageOf(const Change& change)
{
    if (const auto* box = std::get_if<AnnotationChange>(&change)) {
        return box->image;
    }
    if (const auto* dismissal = std::get_if<DismissalChange>(&change)) {
        return dismissal->image;
    }
    if (const auto* image = std::get_if<ImageChange>(&change)) {
        return image->after ? image->after->id : image->before->id;
    }
    return std::nullopt;
}

void applyDifference(Annotation& current, const Annotation& before, const Annotation& after)
{
    takeFields(current, before, after, &Annotation::label, &Annotation::box, &Annotation::author,
               &Annotation::score, &Annotation::difficult, &Annotation::crowd,
               &Annotation::truncated, &Annotation::occluded, &Annotation::foreignId,
               &Annotation::extras);
}

void applyDifference(ImageRecord& current, const ImageRecord& before, const ImageRecord& after)
{
    takeFields(current, before, after, &ImageRecord::path, &ImageRecord::contentHash,
               &ImageRecord::size, &ImageRecord::orientation, &ImageRecord::state,
               &ImageRecord::reviewed, &ImageRecord::split, &ImageRecord::group, &ImageRecord::tags,
               &ImageRecord::foreignId, &ImageRecord::extras, &ImageRecord::isStatedAsStored);
}

void applyDifference(Label& current, const Label& before, const Label& after)
{
    takeFields(current, before, after, &Label::name, &Label::colour, &Label::order,
               &Label::description, &Label::shortcut, &Label::foreignId, &Label::canMirror);
}

} // namespace boxwright
