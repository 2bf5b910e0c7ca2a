// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/politeness.h"

#include <QtGlobal>

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace boxwright::detail {

/// Threads that each compute alone: within them LibTorch and oneDNN use one thread. Several images
/// side by side are faster than all threads on one operation after another, and a processor that
/// is busy with something else does not stop the others a hundred times a step.
class ComputeThreads
{
public:
    explicit ComputeThreads(int count);
    ~ComputeThreads();
    Q_DISABLE_COPY_MOVE(ComputeThreads)

    int count() const { return int(m_threads.size()); }

    /// One of several threads rests while it says so; those that compute take over its work. Not to
    /// be called within run().
    void setPoliteness(Politeness isPolite);

    /// Calls work(0) .. work(times - 1) in the threads and waits for all. Rethrows what one of
    /// them throws. Not to be called from two threads at once.
    void run(size_t times, const std::function<void(size_t)>& work);

private:
    void serve(const std::stop_token& stop);
    bool canTakeMore() const; ///< under the mutex

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    const std::function<void(size_t)>* m_work = nullptr;
    size_t m_next = 0;
    size_t m_times = 0;
    size_t m_done = 0;
    int m_busy = 0; ///< threads that compute
    Politeness m_isPolite;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_threads; // last member: joined before the rest goes
};

} // namespace boxwright::detail
