// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Project that changes labels.

#include "core/annotation/labellookup.h"
#include "core/annotation/labelpalette.h"
#include "core/dataset/labeluse.h"
#include "core/dataset/project.h"
#include "core/dataset/projectcommand.h"
#include "core/dataset/projectprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

Error unknownLabel()
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Project", "There is no such label any more.")};
}

/// The name as it is kept, if a label may have it: a new one, or `renamed`.
Result<QString> checkedName(const QString& name, const std::vector<Label>& labels,
                            std::optional<LabelId> renamed = {})
{
    QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Project", "Give the label a name.")};
    }
    if (std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
            return label.name == trimmed && label.id != renamed;
        })) {
        return Error{ErrorCode::AlreadyExists,
                     QCoreApplication::translate(
                         "Project", "There is a label “%1” already. Choose another name.")
                         .arg(trimmed)};
    }
    return trimmed;
}

} // namespace

LabelUse Project::labelUse(LabelId id) const
{
    LabelUse use;
    for (const ImageRecord& image : images()) {
        addUse(use, labelCounts(image.id), id);
    }
    return use;
}

Result<LabelId> Project::addLabel(const QString& name)
{
    const Result<QString> checked = checkedName(name, labels());
    if (!checked) {
        return checked.error();
    }
    const std::optional<LabelId> id = m_d->file->isReadOnly() ? std::nullopt : m_d->takeFreeLabel();
    if (!id) {
        return Error{ErrorCode::NotWritable,
                     QCoreApplication::translate(
                         "Project",
                         "The project cannot be written to just now, so no label was added. Try "
                         "again.")};
    }
    const Label label = newLabel(*id, *checked, labels());
    perform({QCoreApplication::translate("Project", "Add label “%1”").arg(*checked),
             {},
             {LabelChange{{}, label}}});
    return *id;
}

Result<void> Project::changeLabel(const Label& label, const QString& text)
{
    const Label* current = findLabel(labels(), label.id);
    if (current == nullptr) {
        return unknownLabel();
    }
    Label changed = label;
    if (label.name != current->name) {
        Result<QString> checked = checkedName(label.name, labels(), label.id);
        if (!checked) {
            return checked.error();
        }
        changed.name = std::move(checked).value();
    }
    if (changed != *current) {
        perform({text, {}, {LabelChange{*current, changed}}});
    }
    return {};
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
    return m_d->beginLabelStep(id, {});
}

Result<void> Project::mergeLabel(LabelId id, LabelId into)
{
    return id == into ? unknownLabel() : m_d->beginLabelStep(id, into);
}

Result<void> Project::removeBoxes(LabelId id, const std::vector<ImageId>& images)
{
    return m_d->beginLabelStep(id, {}, QSet<ImageId>(images.begin(), images.end()));
}

Result<void> Project::relabelBoxes(LabelId id, LabelId into, const std::vector<ImageId>& images)
{
    return id == into ? unknownLabel()
                      : m_d->beginLabelStep(id, into, QSet<ImageId>(images.begin(), images.end()));
}

Result<void> Project::Private::beginLabelStep(LabelId label, std::optional<LabelId> into,
                                              const std::optional<QSet<ImageId>>& images)
{
    const Label* from = findLabel(content.labels(), label);
    const Label* other = into ? findLabel(content.labels(), *into) : nullptr;
    if (from == nullptr || (into && other == nullptr)) {
        return unknownLabel();
    }
    if (file->isReadOnly()) {
        return notWritableNow();
    }
    const LabelStep step{*from, other != nullptr ? std::optional(*other) : std::nullopt, images};
    labelSteps->read(step,
                     [this, step, steps = projectSteps,
                      firstEdit = editsMeanwhile.size()](const LabelStepReader::Read& read) {
                         if (isClosing) {
                             return; // edits were given up
                         }
                         if (!read) {
                             Q_EMIT project->readFailed(read.error());
                         } else if (steps == projectSteps) {
                             performLabelStep(step, **read, firstEdit);
                         } else if (const auto again = beginLabelStep(
                                        step.label.id,
                                        step.into ? std::optional(step.into->id) : std::nullopt,
                                        step.images);
                                    !again) {
                             Q_EMIT project->readFailed(again.error());
                         }
                         if (!labelSteps->isReading()) {
                             editsMeanwhile.clear();
                             tellWhenWritten();
                         }
                     });
    return {};
}

void Project::Private::performLabelStep(const LabelStep& step, Operation& operation,
                                        size_t firstEdit)
{
    // What was edited since the boxes were read is open: the documents know it.
    const QSet<ImageId> edited(editsMeanwhile.begin() + static_cast<std::ptrdiff_t>(firstEdit),
                               editsMeanwhile.end());
    if (!edited.isEmpty()) {
        replaceChanges(operation, edited, labelStepOfDocuments(step, edited));
    }
    if (operation.changes.empty()) { // the boxes went meanwhile
        return;
    }
    projectStack.push(new ProjectCommand(
        *project, std::make_shared<const Operation>(std::move(operation)), true));
}

Operation Project::Private::labelStepOfDocuments(const LabelStep& step,
                                                 const QSet<ImageId>& images) const
{
    LabelBoxes boxes;
    std::vector<ImageRecord> emptied;
    for (const ImageId id : images) {
        if (step.images && !step.images->contains(id)) {
            continue;
        }
        const AnnotationDocument& document = *documents.at(id);
        const std::vector<Annotation>& all = document.annotations();
        std::vector<Annotation> ofLabel;
        std::copy_if(all.begin(), all.end(), std::back_inserter(ofLabel),
                     [&step](const Annotation& box) { return box.label == step.label.id; });
        if (ofLabel.empty()) {
            continue;
        }
        if (ofLabel.size() == all.size()) {
            emptied.push_back(document.image());
        }
        boxes.insert(id, ofLabel);
    }
    return labelStepOperation(step, boxes, emptied);
}

} // namespace boxwright
