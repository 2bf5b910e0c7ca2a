// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/result.h"
#include "core/storage/projectfile.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace boxwright {

/// One write, of the operation log but for ChooseClasses. `operation` is what it does to the
/// values.
struct WriteJob
{
    enum class Kind { Apply, ReplaceNewest, Undo, Redo, ChooseClasses };

    Kind kind = Kind::Apply;
    std::optional<ImageId> image; ///< whose history; absent: the project's
    /// Inverted already for Undo; none for ChooseClasses.
    std::shared_ptr<const Operation> operation;
    ClassChoices classChoices = {}; ///< all of them, for ChooseClasses
};

/// The store thread: writes jobs in order with a connection of its own. A job that cannot be
/// written now (full disk, busy) stays first in the queue and is tried again; one that can never
/// be written is dropped. Thread-safe.
class ProjectWriter
{
public:
    /// Called in the store thread.
    struct Events
    {
        std::function<void(const Error&)> failed; ///< once until a write succeeds again
        std::function<void(const Error&)> dropped;
        std::function<void()> allWritten; ///< whenever the queue has run empty
    };

    ProjectWriter(const ProjectFile& file, Events events);
    ~ProjectWriter(); ///< waits for the queue; gives up after some seconds of nothing but failures

    void enqueue(WriteJob job);
    bool isIdle() const;
    bool waitUntilIdle(int milliseconds);
    /// What is not written yet, the job being written included.
    std::vector<WriteJob> unwritten() const;

private:
    void run();
    Result<void> write(const WriteJob& job);
    /// What to do with the first job after `result`; true to go on at once.
    bool settle(const Result<void>& result);

    const ProjectFile& m_file;
    Events m_events;
    std::unique_ptr<ProjectStore> m_store; // of the store thread

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<WriteJob> m_jobs; // guarded by m_mutex, as is what follows
    bool m_isStopping = false;
    bool m_isFailing = false;
    int m_failuresWhileStopping = 0;

    std::thread m_thread; // last member: started when all else is there
};

} // namespace boxwright
