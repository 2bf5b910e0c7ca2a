// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectprivate.h"

#include "core/dataset/projectcommand.h"
#include "core/logging.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kLabelsReserved = 8;
constexpr size_t kImagesAnnouncedOneByOne = 500;

} // namespace

void Project::Private::show(const Operation& operation, const AnnotationDocument* source)
{
    const ContentChange change = content.apply(operation);
    for (const Change& part : operation.changes) {
        if (std::holds_alternative<LabelChange>(part)) {
            // A removed label stays while boxes use it: the file knows.
            areLabelsDue = true;
        }
    }
    if (!documents.empty()) {
        for (const auto& [id, document] : documents) {
            if (document.get() == source) {
                continue;
            }
            if (std::find(change.images.begin(), change.images.end(), id) != change.images.end()) {
                for (const Change& part : operation.changes) {
                    document->showChange(part);
                }
            }
        }
    }
    announce(change);
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
            [this, source](const Operation& operation) {
                write(WriteJob::Kind::ReplaceNewest, *source, operation);
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
                             const Operation& operation)
{
    writer->enqueue({kind, document.image().id, std::make_shared<const Operation>(operation)});
    announce(content.takeDocument(document.image(), document.annotations().size()));
}

void Project::Private::restoreHistory()
{
    const QScopedValueRollback restoring(isRestoring, true);
    projectStack.clear();
    const auto headers = store->historyHeaders({});
    if (!headers) {
        qCWarning(logStorage) << "The history cannot be read:" << headers.error().detail;
        return;
    }
    int done = 0;
    for (const LoggedOperation& header : *headers) {
        projectStack.push(new ProjectCommand(*project, header));
        done += header.undone ? 0 : 1;
    }
    projectStack.setIndex(done);
}

void Project::Private::reloadNow()
{
    isReloadDue = false;
    areLabelsDue = false;
    auto fresh = ProjectContent::read(*store);
    if (!fresh) {
        Q_EMIT project->readFailed(fresh.error());
        return;
    }
    content = std::move(fresh).value();
    for (const auto& [id, document] : documents) {
        const ImageRecord* record = content.image(id);
        const auto annotations = store->annotations(id);
        if (record != nullptr && annotations) {
            document->showContent(*record, *annotations);
        }
    }
    restoreHistory();
    Q_EMIT project->labelsChanged();
    Q_EMIT project->imagesReset();
}

void Project::Private::reserveLabels()
{
    if (file->isReadOnly()) {
        return;
    }
    const auto first = store->reserveLabelIds(kLabelsReserved);
    if (first) {
        freeLabels = *first;
        freeLabelCount = kLabelsReserved;
    }
}

void Project::Private::finishWriting()
{
    if (!writer->isIdle()) {
        return; // more came meanwhile; it ends with another call
    }
    if (isReloadDue) {
        reloadNow();
    } else if (areLabelsDue) {
        areLabelsDue = false;
        auto fresh = store->labels();
        if (fresh && *fresh != content.labels()) {
            content.setLabels(std::move(fresh).value());
            Q_EMIT project->labelsChanged();
        }
    }
    Q_EMIT project->allWritten();
}

} // namespace boxwright
