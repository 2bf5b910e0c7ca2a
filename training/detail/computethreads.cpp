// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/computethreads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <omp.h>
#include <utility>

namespace boxwright::detail {

ComputeThreads::ComputeThreads(int count)
{
    for (int i = 0; i < std::max(count, 1); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
}

ComputeThreads::~ComputeThreads()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

void ComputeThreads::setPoliteness(Politeness isPolite)
{
    const std::lock_guard lock(m_mutex);
    m_isPolite = std::move(isPolite);
}

void ComputeThreads::run(size_t times, const std::function<void(size_t)>& work)
{
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_next = 0;
    m_done = 0;
    m_times = times;
    m_failure = nullptr;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_done == m_times; });
    if (m_failure)
        std::rethrow_exception(m_failure);
}

bool ComputeThreads::canTakeMore() const
{
    return m_next < m_times && m_busy < threadsAtOnce(count(), m_isPolite);
}

void ComputeThreads::serve(const std::stop_token& stop)
{
    // LibTorch sets the number of threads at the first look; after that OpenMP's setting for this
    // thread stands. Nested parallel regions would not do: oneDNN deadlocks in them.
    at::get_num_threads();
    omp_set_num_threads(1);
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return canTakeMore(); })) {
        const size_t index = m_next++;
        ++m_busy;
        const std::function<void(size_t)>& work = *m_work;
        lock.unlock();
        std::exception_ptr failure;
        try {
            work(index);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        --m_busy; // so that this thread can take more, however polite it has to be by now
        if (failure)
            m_failure = failure;
        if (++m_done == m_times)
            m_changed.notify_all();
    }
}

} // namespace boxwright::detail
