// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Project that changes labels.

#include "core/annotation/labellookup.h"
#include "core/annotation/labelpalette.h"
#include "core/dataset/project.h"
#include "core/dataset/projectprivate.h"

#include <QCoreApplication>

#include <algorithm>

namespace boxwright {

namespace {

Error unknownLabel()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Project", "There is no such label any more.")};
}

} // namespace

LabelUse Project::labelUse(LabelId id) const
{
    LabelUse use;
    for (const ImageRecord& image : images()) {
        const LabelCounts& counts = labelCounts(image.id);
        if (const int boxes = boxesOf(counts, id); boxes > 0) {
            use.boxes += boxes;
            ++use.images;
            use.imagesOfItsOwn += counts.size() == 1 ? 1 : 0;
        }
    }
    return use;
}

Result<LabelId> Project::addLabel(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Project", "Give the label a name.")};
    }
    const auto& existing = labels();
    if (std::any_of(existing.begin(), existing.end(),
                    [&](const Label& label) { return label.name == trimmed; })) {
        return Error{ErrorCode::AlreadyExists,
                     QCoreApplication::translate(
                         "Project", "There is a label “%1” already. Choose another name.")
                         .arg(trimmed)};
    }
    if (m_d->freeLabelCount == 0) {
        m_d->reserveLabels();
    }
    if (m_d->freeLabelCount == 0) {
        return Error{ErrorCode::NotWritable,
                     QCoreApplication::translate(
                         "Project",
                         "The project cannot be written to just now, so no label was added. Try "
                         "again.")};
    }
    const LabelId id = *m_d->freeLabels;
    m_d->freeLabels = LabelId(id.value() + 1);
    --m_d->freeLabelCount;
    const int order = existing.empty() ? 0 : existing.back().order + 1;
    const Label label{id, trimmed, nextLabelColour(existing), order};
    perform({QCoreApplication::translate("Project", "Add label “%1”").arg(trimmed),
             {},
             {LabelChange{{}, label}}});
    return id;
}

void Project::changeLabel(const Label& label, const QString& text)
{
    const Label* current = findLabel(labels(), label.id);
    if (current != nullptr && *current != label) {
        perform({text, {}, {LabelChange{*current, label}}});
    }
}

void Project::moveLabel(LabelId id, int row)
{
    const Operation operation = moveLabelOperation(labels(), id, row);
    if (!operation.changes.empty()) {
        perform(operation);
    }
}

Result<void> Project::removeLabel(LabelId id)
{
    const Label* label = findLabel(labels(), id);
    if (label == nullptr) {
        return unknownLabel();
    }
    const auto boxes = m_d->writtenBoxes(id);
    if (!boxes) {
        return boxes.error();
    }
    std::vector<ImageRecord> emptied;
    for (auto image = boxes->begin(); image != boxes->end(); ++image) {
        const ImageRecord* record = this->image(image.key());
        if (record != nullptr && std::ssize(*image) == boxCount(image.key())) {
            emptied.push_back(*record);
        }
    }
    perform(removeLabelOperation(*label, *boxes, emptied));
    return {};
}

Result<void> Project::mergeLabel(LabelId id, LabelId into)
{
    const Label* label = findLabel(labels(), id);
    const Label* other = findLabel(labels(), into);
    if (label == nullptr || other == nullptr || id == into) {
        return unknownLabel();
    }
    const auto boxes = m_d->writtenBoxes(id);
    if (!boxes) {
        return boxes.error();
    }
    perform(mergeLabelOperation(*label, *other, *boxes));
    return {};
}

} // namespace boxwright
