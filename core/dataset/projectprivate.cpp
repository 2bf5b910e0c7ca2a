// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectprivate.h"

#include "core/annotation/labellookup.h"
#include "core/dataset/change.h"
#include "core/dataset/projectcommand.h"
#include "core/logging.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace boxwright {

namespace {

constexpr int kFewLabels = OpenedProject::labelsReserved / 2; ///< time to reserve more
constexpr size_t kImagesAnnouncedOneByOne = 500;
constexpr size_t kImagesReadOneByOne = 100; ///< some milliseconds

/// Taking back the removal of a box can bring a label back that was deleted since.
bool usesUnknownLabel(const Operation& operation, const std::vector<Label>& labels)
{
    return std::any_of(
        operation.changes.begin(), operation.changes.end(), [&labels](const Change& change) {
            const auto* box = std::get_if<AnnotationChange>(&change);
            return box != nullptr && box->after && findLabel(labels, box->after->label) == nullptr;
        });
}

} // namespace

void Project::Private::show(const Operation& operation, bool isExact)
{
    ++projectSteps;
    const ContentChange change = content.apply(operation);
    // Often no image of a million changes is open.
    const bool isShown = std::any_of(documents.begin(), documents.end(), [&](const auto& open) {
        return std::find(change.images.begin(), change.images.end(), open.first)
            != change.images.end();
    });
    areLabelsDue |= change.labels; // a removed label stays while boxes use it: the file knows
    if (isShown) {
        showInDocuments(operation);
    }
    if (!isExact) {
        std::copy_if(change.boxes.begin(), change.boxes.end(), std::back_inserter(countsDue),
                     [this](ImageId id) { return !documents.contains(id); });
    }
    announce(change);
}

void Project::Private::showInDocuments(const Operation& operation)
{
    // A million changes come image by image: each is looked up once.
    std::optional<ImageId> image;
    AnnotationDocument* document = nullptr;
    std::set<AnnotationDocument*> changed;
    for (const Change& part : operation.changes) {
        const std::optional<ImageId> next = imageOf(part);
        if (!next) {
            continue; // of a label
        }
        if (next != image) {
            image = next;
            const auto open = documents.find(*next);
            document = open == documents.end() ? nullptr : open->second.get();
            if (document != nullptr) {
                changed.insert(document);
            }
        }
        if (document != nullptr) {
            document->showChange(part);
        }
    }
    for (AnnotationDocument* shown : changed) {
        content.setLabelCounts(shown->image().id, countLabels(shown->annotations()));
    }
}

void Project::Private::announce(const ContentChange& change)
{
    if (change.labels) {
        Q_EMIT project->labelsChanged();
    }
    if (change.imagesReset || change.images.size() > kImagesAnnouncedOneByOne) {
        Q_EMIT project->imagesReset();
        return;
    }
    for (const ImageId image : change.images) {
        Q_EMIT project->imageChanged(image);
    }
}

void Project::Private::watch(AnnotationDocument& document)
{
    undoGroup.addStack(&document.undoStack());
    AnnotationDocument* source = &document;
    connect(source, &AnnotationDocument::operationPerformed, project,
            [this, source](const Operation& operation) {
                write(WriteJob::Kind::Apply, *source, operation);
            });
    connect(source, &AnnotationDocument::operationReplaced, project,
            [this, source](const Operation& before, const Operation& operation) {
                write(WriteJob::Kind::ReplaceNewest, *source, operation, &before);
            });
    connect(source, &AnnotationDocument::operationUndone, project,
            [this, source](const Operation& operation) {
                write(WriteJob::Kind::Undo, *source, operation);
            });
    connect(source, &AnnotationDocument::operationRedone, project,
            [this, source](const Operation& operation) {
                write(WriteJob::Kind::Redo, *source, operation);
            });
}

void Project::Private::write(WriteJob::Kind kind, AnnotationDocument& document,
                             const Operation& operation, const Operation* replaced)
{
    WriteJob job{kind, document.image().id, std::make_shared<const Operation>(operation)};
    if (replaced != nullptr) {
        job.replaced = std::make_shared<const Operation>(*replaced);
    }
    enqueue(std::move(job));
    if (labelSteps->isReading()) {
        editsMeanwhile.push_back(document.image().id);
    }
    areLabelsDue |= usesUnknownLabel(operation, content.labels());
    announce(content.takeDocument(document.image(), document.annotations()));
}

void Project::Private::enqueue(WriteJob job)
{
    ++jobsQueued;
    writer->enqueue(std::move(job));
}

std::optional<LabelId> Project::Private::takeFreeLabel()
{
    if (std::ssize(freeLabels) <= kFewLabels && !std::exchange(areLabelsComing, true)) {
        enqueue({WriteJob::Kind::ReserveLabels});
    }
    if (freeLabels.empty()) {
        return {};
    }
    const LabelId id = freeLabels.front();
    freeLabels.erase(freeLabels.begin());
    return id;
}

void Project::Private::takeReservedLabels(LabelId first)
{
    areLabelsComing = false;
    for (int i = 0; i < OpenedProject::labelsReserved; ++i) {
        freeLabels.emplace_back(first.value() + i);
    }
}

void Project::Private::closeFile()
{
    if (file == nullptr) {
        return;
    }
    file->stopBackup();
    labelSteps->abandon();
    readers.waitForDone();
    writer.reset();
    thumbnails->close();
    // Ids of an older reservation stay unused when somebody else reserved some between.
    int last = 0;
    while (last < std::ssize(freeLabels)
           && freeLabels[freeLabels.size() - 1 - static_cast<size_t>(last)].value()
               == freeLabels.back().value() - last) {
        ++last;
    }
    if (last > 0) {
        const auto released =
            store->releaseLabelIds(LabelId(freeLabels.back().value() - last + 1), last);
        if (!released) {
            qCDebug(logStorage) << "Unused label ids stay reserved:" << released.error().detail;
        }
    }
    store.reset();
    file.reset();
}

void Project::Private::rereadLabels()
{
    areLabelsDue = false;
    auto fresh = store->labels();
    if (fresh && *fresh != content.labels()) {
        content.setLabels(std::move(fresh).value());
        Q_EMIT project->labelsChanged();
    }
}

void Project::Private::rereadCounts()
{
    std::vector<ImageId> images = std::exchange(countsDue, {});
    if (images.size() > kImagesReadOneByOne) {
        readCountsInBackground(std::move(images));
    } else {
        takeCounts(images, [this](ImageId id) { return store->labelCounts(id); });
    }
}

void Project::Private::takeCounts(const std::vector<ImageId>& images,
                                  const std::function<Result<LabelCounts>(ImageId)>& countsOf)
{
    ContentChange change;
    for (const ImageId id : images) {
        const auto open = documents.find(id); // what it shows may not be written yet
        const Result<LabelCounts> fresh =
            open == documents.end() ? countsOf(id) : countLabels(open->second->annotations());
        if (fresh && content.setLabelCounts(id, *fresh)) {
            change.images.push_back(id);
        }
    }
    announce(change);
}

void Project::Private::finishWriting()
{
    if (!writer->isIdle()) {
        return; // more came meanwhile; it ends with another call
    }
    if (areLabelsDue) {
        rereadLabels();
    }
    if (!countsDue.empty()) {
        rereadCounts();
    }
    reloadIfDue();
    Q_EMIT project->allWritten();
}

void Project::Private::tellWhenWritten()
{
    QMetaObject::invokeMethod(
        project,
        [this] {
            if (!isClosing) {
                finishWriting();
            }
        },
        Qt::QueuedConnection);
}

} // namespace boxwright
