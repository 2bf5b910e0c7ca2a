// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"

#include "core/dataset/projectcommand.h"
#include "core/dataset/projectprivate.h"
#include "core/logging.h"

#include <algorithm>

namespace boxwright {

Result<std::unique_ptr<Project>> Project::fromFile(std::unique_ptr<ProjectFile> file)
{
    auto d = std::make_unique<Private>();
    auto store = file->connect();
    if (!store) {
        return store.error();
    }
    d->file = std::move(file);
    d->store = std::move(store).value();
    auto content = ProjectContent::read(*d->store);
    if (!content) {
        return content.error();
    }
    d->content = std::move(content).value();
    return std::unique_ptr<Project>(new Project(std::move(d)));
}

Project::Project(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
    m_d->project = this;
    m_d->undoGroup.addStack(&m_d->projectStack);
    m_d->restoreHistory();
    m_d->reserveLabels();
    m_d->thumbnails = std::make_shared<ThumbnailKeeper>(*m_d->file);
    // The store thread only posts: everything is told in the GUI thread.
    const auto post = [this](auto work) {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    };
    m_d->writer = std::make_unique<ProjectWriter>(
        *m_d->file,
        ProjectWriter::Events{
            [this, post](const Error& error) {
                post([this, error] { Q_EMIT writeFailed(error); });
            },
            [this, post](const Error& error) {
                post([this, error] {
                    m_d->isReloadDue = true;
                    Q_EMIT writeFailed(error);
                });
            },
            [this, post] { post([this] { m_d->finishWriting(); }); },
        });
    m_d->labelSteps = std::make_unique<LabelStepReader>(*m_d->file, *m_d->writer);
}

Project::~Project()
{
    m_d->labelSteps->finish();
    m_d->labelSteps.reset();
    m_d->writer.reset();
    m_d->thumbnails->close();
    if (m_d->freeLabels) {
        const auto released = m_d->store->releaseLabelIds(*m_d->freeLabels, m_d->freeLabelCount);
        if (!released) {
            qCDebug(logStorage) << "Unused label ids stay reserved:" << released.error().detail;
        }
    }
    for (const auto& [id, document] : m_d->documents) {
        m_d->undoGroup.removeStack(&document->undoStack());
    }
    m_d->documents.clear();
    m_d->undoGroup.removeStack(&m_d->projectStack);
    m_d->store.reset();
}

const ProjectFile& Project::file() const
{
    return *m_d->file;
}

const std::vector<Label>& Project::labels() const
{
    return m_d->content.labels();
}

const std::vector<ImageRecord>& Project::images() const
{
    return m_d->content.images();
}

const ImageRecord* Project::image(ImageId id) const
{
    return m_d->content.image(id);
}

QString Project::absoluteImagePath(const ImageRecord& image) const
{
    return m_d->store->absoluteImagePath(image);
}

int Project::boxCount(ImageId id) const
{
    return boxesOf(labelCounts(id));
}

const LabelCounts& Project::labelCounts(ImageId id) const
{
    return m_d->content.labelCounts(id);
}

QUndoGroup& Project::undoGroup()
{
    return m_d->undoGroup;
}

QUndoStack& Project::projectUndoStack()
{
    return m_d->projectStack;
}

ProjectStore& Project::store()
{
    return *m_d->store;
}

const ProjectStore& Project::store() const
{
    return *m_d->store;
}

std::shared_ptr<ThumbnailKeeper> Project::thumbnailKeeper() const
{
    return m_d->thumbnails;
}

bool Project::hasUnwrittenEdits() const
{
    return m_d->labelSteps->isReading() || !m_d->writer->isIdle();
}

bool Project::waitUntilWritten(int milliseconds)
{
    m_d->labelSteps->finish();
    return m_d->writer->waitUntilIdle(milliseconds);
}

AnnotationDocument* Project::document(ImageId id)
{
    const auto open = m_d->documents.find(id);
    if (open != m_d->documents.end()) {
        return open->second.get();
    }
    const ImageRecord* record = image(id);
    if (record == nullptr) {
        return nullptr;
    }
    // Asked for before reading: what is written meanwhile is then shown twice, which does no harm.
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    auto annotations = m_d->store->annotations(id);
    auto history = m_d->store->history(id);
    if (!annotations || !history) {
        Q_EMIT readFailed(annotations ? history.error() : annotations.error());
        return nullptr;
    }
    auto document = std::make_unique<AnnotationDocument>(*record, std::move(annotations).value());
    document->restoreHistory(*history);
    for (const WriteJob& job : unwritten) {
        if (job.operation == nullptr) {
            continue;
        }
        for (const Change& change : job.operation->changes) {
            document->showChange(change);
        }
    }
    m_d->watch(*document);
    return m_d->documents.emplace(id, std::move(document)).first->second.get();
}

void Project::perform(const Operation& operation)
{
    auto ofProject = std::make_shared<Operation>(operation);
    ofProject->image.reset();
    m_d->projectStack.push(new ProjectCommand(*this, std::move(ofProject), false));
}

std::vector<Detection> Project::dismissedSuggestions(ImageId id) const
{
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    const auto newest = std::find_if(unwritten.rbegin(), unwritten.rend(), [id](const auto& job) {
        return job.kind == WriteJob::Kind::Dismiss && job.image == id;
    });
    if (newest != unwritten.rend()) {
        return newest->dismissed;
    }
    // Without them something is suggested once more, which is no reason to bother anybody.
    auto written = m_d->store->dismissedSuggestions(id);
    return written ? std::move(written).value() : std::vector<Detection>();
}

void Project::setDismissedSuggestions(ImageId id, const std::vector<Detection>& dismissed)
{
    m_d->writer->enqueue({WriteJob::Kind::Dismiss, id, nullptr, dismissed});
}

void Project::reload()
{
    m_d->isReloadDue = true;
    if (m_d->writer->isIdle()) {
        m_d->reloadNow();
    }
}

} // namespace boxwright
