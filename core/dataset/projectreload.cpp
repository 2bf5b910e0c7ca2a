// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Project that takes over what somebody else wrote.

#include "core/dataset/project.h"
#include "core/dataset/projectcommand.h"
#include "core/dataset/projectprivate.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace boxwright {

struct Project::Private::Reload
{
    ProjectSnapshot project;
    std::optional<ImageSnapshot> image; ///< absent: none is in front
};

void Project::Private::readCountsInBackground(std::vector<ImageId> images)
{
    readers.start([this, images = std::move(images), jobs = jobsQueued] {
        const auto reader = file->connect();
        const auto counts = std::make_shared<Result<QHash<ImageId, LabelCounts>>>(
            reader ? (*reader)->labelCounts() : reader.error());
        QMetaObject::invokeMethod(
            project,
            [this, images, jobs, counts] {
                if (isClosing || !*counts) {
                    return;
                }
                if (jobs == jobsQueued) {
                    takeCounts(images, [&counts](ImageId id) -> Result<LabelCounts> {
                        return (*counts)->value(id);
                    });
                    return;
                }
                // Read in the middle of what came meanwhile.
                countsDue.insert(countsDue.end(), images.begin(), images.end());
                if (writer->isIdle()) {
                    rereadCounts();
                }
            },
            Qt::QueuedConnection);
    });
}

void Project::Private::reloadIfDue()
{
    if (!isReloadDue || isReloading || !writer->isIdle()) {
        return; // a later call finds it still due
    }
    isReloadDue = false;
    isReloading = true;
    readers.start([this, image = imageInFront, jobs = jobsQueued] {
        // Shared, because what is queued must be copyable and a million values should not be.
        auto read = std::make_shared<Result<Reload>>(readAgain(*file, image));
        QMetaObject::invokeMethod(
            project,
            [this, read, image, jobs] {
                if (!isClosing) {
                    takeReload(*read, image, jobs);
                }
            },
            Qt::QueuedConnection);
    });
}

Result<Project::Private::Reload> Project::Private::readAgain(const ProjectFile& file,
                                                             std::optional<ImageId> image)
{
    const auto store = file.connect();
    if (!store) {
        return store.error();
    }
    auto snapshot = ProjectSnapshot::read(**store);
    if (!snapshot) {
        return snapshot.error();
    }
    Reload reload{std::move(snapshot).value(), {}};
    if (image) {
        auto read = ImageSnapshot::read(**store, *image);
        if (!read) {
            return read.error();
        }
        reload.image = std::move(read).value();
    }
    return reload;
}

void Project::Private::takeReload(Result<Reload>& read, std::optional<ImageId> image, int jobs)
{
    isReloading = false;
    if (!read) {
        Q_EMIT project->readFailed(read.error());
        return;
    }
    if (jobs != jobsQueued || image != imageInFront) {
        isReloadDue = true; // it may hold a part of what was done meanwhile
        reloadIfDue();
        return;
    }
    ++projectSteps;
    content = std::move(read->project.content);
    const auto document = image ? documents.find(*image) : documents.end();
    if (document != documents.end()) {
        showAgain(*document->second, *read->image);
    }
    restoreHistory(read->project.history);
    Q_EMIT project->labelsChanged();
    Q_EMIT project->imagesReset();
    releaseDocuments();
}

void Project::Private::showAgain(AnnotationDocument& document, const ImageSnapshot& read)
{
    const ImageRecord* record = content.image(document.image().id);
    if (record == nullptr) {
        return; // whoever shows it lets go when told so
    }
    document.showContent(*record, read.annotations, read.dismissed);
    document.replaceHistory(read.history);
}

/// Others hold them no longer than the image is in front.
void Project::Private::releaseDocuments()
{
    std::erase_if(documents, [this](const auto& open) {
        if (open.first == imageInFront) {
            return false;
        }
        undoGroup.removeStack(&open.second->undoStack());
        return true;
    });
}

void Project::Private::restoreHistory(const std::vector<LoggedOperation>& history)
{
    const QScopedValueRollback restoring(isRestoring, true);
    projectStack.clear();
    int done = 0;
    for (const LoggedOperation& header : history) {
        projectStack.push(new ProjectCommand(*project, header));
        done += header.undone ? 0 : 1;
    }
    projectStack.setIndex(done);
}

} // namespace boxwright
