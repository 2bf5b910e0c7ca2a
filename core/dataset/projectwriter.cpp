// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectwriter.h"

#include "core/dataset/openedproject.h"
#include "core/logging.h"

#include <chrono>

namespace boxwright {

namespace {

constexpr std::chrono::milliseconds kRetryAfter{250};
constexpr int kFailuresBeforeGivingUp = 20;

/// Trying again cannot help when the change itself is wrong.
bool isPermanent(ErrorCode code)
{
    return code == ErrorCode::InvalidArgument || code == ErrorCode::AlreadyExists;
}

} // namespace

ProjectWriter::ProjectWriter(const ProjectFile& file, Events events)
    : m_file(file)
    , m_events(std::move(events))
    , m_thread([this] { run(); })
{ }

ProjectWriter::~ProjectWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ProjectWriter::enqueue(WriteJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_all();
}

bool ProjectWriter::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.empty();
}

bool ProjectWriter::waitUntilIdle(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds),
                              [this] { return m_jobs.empty(); });
}

std::vector<WriteJob> ProjectWriter::unwritten() const
{
    const std::lock_guard lock(m_mutex);
    return {m_jobs.begin(), m_jobs.end()};
}

bool ProjectWriter::isFailing() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFailing;
}

void ProjectWriter::retry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isFailing = false;
    }
    m_changed.notify_all();
}

void ProjectWriter::giveUp()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isGivingUp = true;
    }
    m_changed.notify_all();
}

std::vector<WriteJob> ProjectWriter::hold()
{
    std::unique_lock lock(m_mutex);
    m_isHeld = true;
    m_changed.wait(lock, [this] { return !m_isWriting; });
    return {m_jobs.begin(), m_jobs.end()};
}

void ProjectWriter::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
    }
    m_changed.notify_all();
}

void ProjectWriter::run()
{
    while (const std::optional<WriteJob> job = nextJob()) {
        if (!settle(tryToWrite(*job))) {
            waitAfterFailure();
        }
    }
    m_store.reset(); // in the thread that used it
}

std::optional<WriteJob> ProjectWriter::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] {
        return m_isGivingUp || (m_isStopping && m_jobs.empty()) || (!m_isHeld && !m_jobs.empty());
    });
    if (m_jobs.empty()) {
        return {};
    }
    if (m_isGivingUp || m_failuresWhileStopping >= kFailuresBeforeGivingUp) {
        qCCritical(logStorage) << m_jobs.size() << "edits could not be written";
        return {};
    }
    m_isWriting = true;
    return m_jobs.front();
}

void ProjectWriter::waitAfterFailure()
{
    std::unique_lock lock(m_mutex);
    m_failuresWhileStopping += m_isStopping ? 1 : 0;
    m_changed.wait_for(lock, kRetryAfter, [this] { return m_isGivingUp || !m_isFailing; });
}

bool ProjectWriter::settle(const Result<void>& result)
{
    const bool isDone = result.isOk() || isPermanent(result.error().code);
    bool announce = false;
    bool isEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        announce = !result && !isDone && !m_isFailing;
        m_isFailing = !isDone;
        m_isWriting = false;
        if (isDone) {
            m_jobs.pop_front();
            isEmpty = m_jobs.empty();
        }
    }
    if (announce) {
        m_events.failed(result.error());
    } else if (!result && isDone) {
        m_events.dropped(result.error());
    }
    m_changed.notify_all();
    if (isEmpty) {
        m_events.allWritten();
    }
    return isDone;
}

Result<void> ProjectWriter::tryToWrite(const WriteJob& job)
{
    if (m_store == nullptr) {
        auto store = m_file.connect();
        if (!store) {
            return store.error();
        }
        m_store = std::move(store).value();
    }
    return job.kind == WriteJob::Kind::ReserveLabels ? reserveLabels() : write(*m_store, job);
}

Result<void> ProjectWriter::reserveLabels()
{
    const auto first = m_store->reserveLabelIds(OpenedProject::labelsReserved);
    if (!first) {
        return first.error();
    }
    m_events.labelsReserved(*first);
    return {};
}

Result<void> write(ProjectStore& store, const WriteJob& job)
{
    const auto outcome = [](const auto& result) {
        return result ? Result<void>() : Result<void>(result.error());
    };
    switch (job.kind) {
    case WriteJob::Kind::Apply:
        return outcome(store.apply(*job.operation));
    case WriteJob::Kind::ReplaceNewest:
        return store.replaceNewest(*job.operation, job.replaced.get());
    case WriteJob::Kind::Undo:
        return outcome(store.undo(job.image, job.operation.get()));
    case WriteJob::Kind::Redo:
        return outcome(store.redo(job.image, job.operation.get()));
    case WriteJob::Kind::ChooseClasses:
        return store.setClassChoices(job.classChoices);
    case WriteJob::Kind::ConfirmTruth:
        return store.addConfirmedTruth(*job.confirmed);
    case WriteJob::Kind::DoubtTruth:
        return store.removeConfirmedTruth(*job.confirmed);
    case WriteJob::Kind::ReserveLabels:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace boxwright
