// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"

#include "core/dataset/openedproject.h"
#include "core/dataset/projectcommand.h"
#include "core/dataset/projectprivate.h"
#include "core/logging.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace boxwright {

namespace {

constexpr int kWaitForEditsMs = 2000; ///< longer than any edit takes that can be written

/// Suggestions that were dismissed come back, and a series of nudges is one step.
bool isStep(const WriteJob& job)
{
    return job.operation != nullptr && job.kind != WriteJob::Kind::ReplaceNewest;
}

/// Shown over what the file holds already, which does no harm.
void showUnwritten(AnnotationDocument& document, const std::vector<WriteJob>& jobs)
{
    for (const WriteJob& job : jobs) {
        if (job.operation == nullptr) {
            continue;
        }
        for (const Change& change : job.operation->changes) {
            document.showChange(change);
        }
    }
}

Result<void> addToCopy(const QString& target, const std::vector<WriteJob>& jobs)
{
    const auto copy = ProjectFile::open(target, ProjectAccess::ReadWrite);
    if (!copy) {
        return copy.error();
    }
    const auto store = (*copy)->connect();
    if (!store) {
        return store.error();
    }
    for (const WriteJob& job : jobs) {
        if (auto written = write(**store, job); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Project>> Project::fromFile(std::unique_ptr<ProjectFile> file)
{
    auto opened = OpenedProject::read(std::move(file));
    if (!opened) {
        return opened.error();
    }
    return std::make_unique<Project>(std::move(opened).value());
}

Project::Project(OpenedProject opened)
    : m_d(std::make_unique<Private>())
{
    m_d->project = this;
    m_d->file = std::move(opened.file);
    m_d->store = std::move(opened.store);
    m_d->content = std::move(opened.snapshot.content);
    if (opened.freeLabels) {
        m_d->takeReservedLabels(*opened.freeLabels);
    }
    m_d->readers.setMaxThreadCount(1);
    m_d->undoGroup.addStack(&m_d->projectStack);
    m_d->restoreHistory(opened.snapshot.history);
    m_d->thumbnails = std::make_shared<ThumbnailKeeper>(*m_d->file);
    // The store thread only posts: everything is told in the GUI thread.
    const auto post = [this](auto work) {
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                if (!m_d->isClosing) {
                    work();
                }
            },
            Qt::QueuedConnection);
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
            [this, post](LabelId first) {
                post([this, first] { m_d->takeReservedLabels(first); });
            },
        });
    m_d->labelSteps = std::make_unique<LabelStepReader>(*m_d->file, *m_d->writer);
}

Project::~Project()
{
    if (!m_d->isClosing) {
        m_d->labelSteps->finish();
    }
    m_d->closeFile();
    for (const auto& [id, document] : m_d->documents) {
        m_d->undoGroup.removeStack(&document->undoStack());
    }
    m_d->documents.clear();
    m_d->undoGroup.removeStack(&m_d->projectStack);
}

std::function<void()> Project::beginClosing()
{
    m_d->isClosing = true;
    return [this] { m_d->closeFile(); };
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

void Project::whenWritten(QObject* context, std::function<void()> then)
{
    if (!hasUnwrittenEdits()) {
        return then();
    }
    connect(
        this, &Project::allWritten, context,
        [this, context, then = std::move(then)] { whenWritten(context, then); },
        Qt::SingleShotConnection); // again: more may have come
}

int Project::unwrittenEdits() const
{
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    const auto steps = std::count_if(unwritten.begin(), unwritten.end(), isStep);
    return unwritten.empty() ? 0 : std::max(1, static_cast<int>(steps));
}

bool Project::isWriteFailing() const
{
    return m_d->writer->isFailing();
}

void Project::retryWriting()
{
    m_d->writer->retry();
}

void Project::giveUpWriting()
{
    m_d->writer->giveUp();
}

Result<void> Project::saveCopy(const QString& target) const
{
    if (m_d->writer->waitUntilIdle(kWaitForEditsMs)) {
        return m_d->file->saveCopy(target);
    }
    // Held meanwhile, so that none is both in the file and among those that are added to the copy.
    const std::vector<WriteJob> unwritten = m_d->writer->hold();
    const auto release = qScopeGuard([this] { m_d->writer->release(); });
    auto copied = m_d->file->saveCopy(target);
    return copied ? addToCopy(target, unwritten) : copied;
}

bool Project::waitUntilWritten(int milliseconds)
{
    m_d->labelSteps->finish();
    return m_d->writer->waitUntilIdle(milliseconds);
}

Result<std::vector<Annotation>> Project::annotations(ImageId id) const
{
    const auto open = m_d->documents.find(id);
    if (open != m_d->documents.end()) {
        return open->second->annotations();
    }
    const ImageRecord* record = image(id);
    if (record == nullptr) {
        return std::vector<Annotation>();
    }
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten(); // before, as for a document
    auto read = m_d->store->annotations(id);
    if (!read || unwritten.empty()) {
        return read;
    }
    AnnotationDocument document(*record, std::move(read).value());
    showUnwritten(document, unwritten);
    return document.annotations();
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
    // Asked for before reading: what is written meanwhile is then shown twice.
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    auto read = ImageSnapshot::read(*m_d->store, id);
    if (!read) {
        Q_EMIT readFailed(read.error());
        return nullptr;
    }
    auto document = std::make_unique<AnnotationDocument>(*record, std::move(read->annotations),
                                                         std::move(read->dismissed));
    document->restoreHistory(read->history);
    showUnwritten(*document, unwritten);
    m_d->watch(*document);
    return m_d->documents.emplace(id, std::move(document)).first->second.get();
}

void Project::perform(const Operation& operation)
{
    auto ofProject = std::make_shared<Operation>(operation);
    ofProject->image.reset();
    m_d->projectStack.push(new ProjectCommand(*this, std::move(ofProject), false));
}

ClassChoices Project::classChoices() const
{
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    const auto newest = std::find_if(unwritten.rbegin(), unwritten.rend(), [](const auto& job) {
        return job.kind == WriteJob::Kind::ChooseClasses;
    });
    if (newest != unwritten.rend()) {
        return newest->classChoices;
    }
    auto written = m_d->store->classChoices();
    if (!written) {
        qCWarning(logStorage) << "The choice of classes cannot be read:" << written.error().detail;
        return {}; // then they go by their names
    }
    return std::move(written).value();
}

void Project::setClassChoices(const ClassChoices& choices)
{
    m_d->enqueue({WriteJob::Kind::ChooseClasses, {}, nullptr, choices});
}

std::vector<ConfirmedTruth> Project::confirmedTruth() const
{
    const std::vector<WriteJob> unwritten = m_d->writer->unwritten();
    const auto written = m_d->store->confirmedTruth();
    if (!written)
        qCWarning(logStorage) << "Confirmed boxes cannot be read:" << written.error().detail;
    std::vector<ConfirmedTruth> all = written ? *written : std::vector<ConfirmedTruth>();
    for (const WriteJob& job : unwritten) {
        if (job.kind == WriteJob::Kind::ConfirmTruth)
            all.push_back(*job.confirmed);
        else if (job.kind == WriteJob::Kind::DoubtTruth)
            std::erase(all, *job.confirmed);
    }
    return all;
}

void Project::confirmTruth(const ConfirmedTruth& confirmed)
{
    m_d->enqueue({.kind = WriteJob::Kind::ConfirmTruth, .confirmed = confirmed});
}

void Project::doubtTruth(const ConfirmedTruth& confirmed)
{
    m_d->enqueue({.kind = WriteJob::Kind::DoubtTruth, .confirmed = confirmed});
}

void Project::reload()
{
    m_d->isReloadDue = true;
    m_d->reloadIfDue();
}

void Project::setImageInFront(std::optional<ImageId> id)
{
    m_d->imageInFront = id;
}

} // namespace boxwright
