// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/projectwriter.h"

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

void ProjectWriter::run()
{
    for (;;) {
        WriteJob job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty()) {
                break;
            }
            job = m_jobs.front();
        }
        if (!settle(write(job))) {
            std::unique_lock lock(m_mutex);
            if (m_isStopping && ++m_failuresWhileStopping >= kFailuresBeforeGivingUp) {
                qCCritical(logStorage) << m_jobs.size() << "edits could not be written";
                break;
            }
            m_changed.wait_for(lock, kRetryAfter);
        }
    }
    m_store.reset(); // in the thread that used it
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
    if (isEmpty) {
        m_changed.notify_all();
        m_events.allWritten();
    }
    return isDone;
}

Result<void> ProjectWriter::write(const WriteJob& job)
{
    if (m_store == nullptr) {
        auto store = m_file.connect();
        if (!store) {
            return store.error();
        }
        m_store = std::move(store).value();
    }
    const auto outcome = [](const auto& result) {
        return result ? Result<void>() : Result<void>(result.error());
    };
    switch (job.kind) {
    case WriteJob::Kind::Apply:
        return outcome(m_store->apply(*job.operation));
    case WriteJob::Kind::ReplaceNewest:
        return m_store->replaceNewest(*job.operation);
    case WriteJob::Kind::Undo:
        return outcome(m_store->undo(job.image));
    case WriteJob::Kind::Redo:
        return outcome(m_store->redo(job.image));
    case WriteJob::Kind::ChooseClasses:
        return m_store->setClassChoices(job.classChoices);
    }
    Q_UNREACHABLE();
}

} // namespace boxwright
