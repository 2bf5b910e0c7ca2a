// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labeloperations.h"

#include "core/dataset/change.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong.
struct LabelOperations
{
    Q_DECLARE_TR_FUNCTIONS(LabelOperations)
};

/// A hash has no order of its own; a history should have.
std::vector<ImageId> imagesOf(const LabelBoxes& boxes)
{
    std::vector<ImageId> images(boxes.keyBegin(), boxes.keyEnd());
    std::sort(images.begin(), images.end());
    return images;
}

} // namespace

Operation moveLabelOperation(const std::vector<Label>& labels, LabelId label, int row)
{
    std::vector<Label> moved = labels;
    const auto from = std::find_if(moved.begin(), moved.end(),
                                   [label](const Label& other) { return other.id == label; });
    if (from == moved.end()) {
        return {};
    }
    Operation operation{LabelOperations::tr("Move label “%1”").arg(from->name), {}, {}};
    const auto to = moved.begin() + std::clamp(row, 0, static_cast<int>(moved.size()) - 1);
    if (to == from) {
        return operation;
    }
    if (to < from) {
        std::rotate(to, from, from + 1);
    } else {
        std::rotate(from, from + 1, to + 1);
    }
    for (int place = 0; Label & after : moved) {
        const Label before = after;
        after.order = place++;
        if (after.order != before.order) {
            operation.changes.emplace_back(LabelChange{before, after});
        }
    }
    return operation;
}

Operation shortcutOperation(const std::vector<Label>& labels, LabelId label,
                            const QString& shortcut)
{
    Operation operation{LabelOperations::tr("Change the key of a label"), {}, {}};
    for (const Label& before : labels) {
        Label after = before;
        if (before.id == label) {
            after.shortcut = shortcut;
        } else if (before.shortcut == shortcut) {
            after.shortcut.clear();
        }
        if (after != before) {
            operation.changes.emplace_back(LabelChange{before, after});
        }
    }
    return operation;
}

Operation removeBoxesOperation(const Label& label, const LabelBoxes& boxes,
                               const std::vector<ImageRecord>& emptied)
{
    Operation operation{LabelOperations::tr("Delete boxes of “%1”").arg(label.name), {}, {}};
    for (const ImageId image : imagesOf(boxes)) {
        for (const Annotation& box : boxes[image]) {
            operation.changes.emplace_back(AnnotationChange{image, box, {}});
        }
    }
    for (const ImageRecord& before : emptied) {
        ImageRecord after = before;
        after.state = ImageState::Unseen;
        if (after.state != before.state) {
            operation.changes.emplace_back(ImageChange{before, std::move(after)});
        }
    }
    return operation;
}

Operation removeLabelOperation(const Label& label, const LabelBoxes& boxes,
                               const std::vector<ImageRecord>& emptied)
{
    Operation operation = removeBoxesOperation(label, boxes, emptied);
    operation.text = LabelOperations::tr("Delete label “%1”").arg(label.name);
    operation.changes.emplace_back(LabelChange{label, {}});
    return operation;
}

Operation relabelBoxesOperation(const Label& label, const Label& into, const LabelBoxes& boxes)
{
    Operation operation{
        LabelOperations::tr("Change label “%1” to “%2”").arg(label.name, into.name), {}, {}};
    for (const ImageId image : imagesOf(boxes)) {
        for (const Annotation& before : boxes[image]) {
            Annotation after = before;
            after.label = into.id;
            operation.changes.emplace_back(AnnotationChange{image, before, std::move(after)});
        }
    }
    return operation;
}

Operation mergeLabelOperation(const Label& label, const Label& into, const LabelBoxes& boxes)
{
    Operation operation = relabelBoxesOperation(label, into, boxes);
    operation.text = LabelOperations::tr("Merge label “%1” into “%2”").arg(label.name, into.name);
    operation.changes.emplace_back(LabelChange{label, {}});
    return operation;
}

void replaceChanges(Operation& operation, const QSet<ImageId>& images, Operation fresh)
{
    if (!operation.changes.empty()
        && std::holds_alternative<LabelChange>(operation.changes.back())) {
        operation.changes.pop_back();
    }
    std::erase_if(operation.changes, [&images](const Change& change) {
        const std::optional<ImageId> image = imageOf(change);
        return image && images.contains(*image);
    });
    operation.changes.insert(operation.changes.end(),
                             std::make_move_iterator(fresh.changes.begin()),
                             std::make_move_iterator(fresh.changes.end()));
}

} // namespace boxwright
