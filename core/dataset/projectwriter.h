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

/// One write, of the operation log where there is an `operation`: what it does to the values. A
/// step whose beginning was dropped is not in the file, so it is neither replaced nor taken back:
/// such a job does nothing.
struct WriteJob
{
    enum class Kind {
        Apply,
        ReplaceNewest,
        Undo,
        Redo,
        ChooseClasses,
        ConfirmTruth,
        DoubtTruth,
        ReserveLabels
    };

    Kind kind = Kind::Apply;
    std::optional<ImageId> image = {}; ///< whose history; absent: the project's
    std::shared_ptr<const Operation> operation = {}; ///< inverted already for Undo
    ClassChoices classChoices = {}; ///< all of them, for ChooseClasses
    std::shared_ptr<const Operation> replaced = {}; ///< the step as it was, for ReplaceNewest
    std::optional<ConfirmedTruth> confirmed = {}; ///< for ConfirmTruth and DoubtTruth
};

/// Carries a job out with that connection, in one transaction; not ReserveLabels, which concerns
/// the open project only.
Result<void> write(ProjectStore& store, const WriteJob& job);

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
        std::function<void(LabelId first)> labelsReserved = {};
    };

    ProjectWriter(const ProjectFile& file, Events events);
    ~ProjectWriter(); ///< waits for the queue; gives up after some seconds of nothing but failures
    Q_DISABLE_COPY_MOVE(ProjectWriter)

    void enqueue(WriteJob job);
    bool isIdle() const;
    bool waitUntilIdle(int milliseconds);
    /// What is not written yet, the job being written included.
    std::vector<WriteJob> unwritten() const;
    bool isFailing() const; ///< the last try failed; it goes on trying
    void retry(); ///< tries at once, and tells when that fails too
    void giveUp(); ///< tries nothing more: what is not written is lost

    /// Waits for the write that is under way and starts none until release(): what it gives back is
    /// exactly what the file does not hold.
    std::vector<WriteJob> hold();
    void release();

private:
    void run();
    std::optional<WriteJob> nextJob(); ///< waits for it; absent: the end
    Result<void> tryToWrite(const WriteJob& job);
    Result<void> reserveLabels();
    void waitAfterFailure();
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
    bool m_isGivingUp = false;
    bool m_isHeld = false;
    bool m_isWriting = false;
    int m_failuresWhileStopping = 0;

    std::thread m_thread; // last member: started when all else is there
};

} // namespace boxwright
