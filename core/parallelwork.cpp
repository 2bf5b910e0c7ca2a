// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parallelwork.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace boxwright {

namespace {

constexpr auto kProgressInterval = std::chrono::milliseconds(66);

} // namespace

void workInParallel(int count, unsigned threads, const std::function<void(int item)>& work,
                    const std::function<void(int done, int total)>& progress,
                    const std::stop_token& stop)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    std::condition_variable changed;
    int done = 0;
    const auto workOn = [&] {
        for (int i = next++; i < count && !stop.stop_requested(); i = next++) {
            work(i);
            const std::lock_guard lock(mutex);
            if (++done == count)
                changed.notify_one();
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::min(threads, unsigned(count)); ++i)
        workers.emplace_back(workOn);

    std::unique_lock lock(mutex);
    while (done < count && !stop.stop_requested()) {
        changed.wait_for(lock, kProgressInterval);
        const int doneNow = done;
        lock.unlock();
        if (progress && doneNow < count)
            progress(doneNow, count);
        lock.lock();
    }
    lock.unlock();
    workers.clear(); // joins
    if (progress && !stop.stop_requested())
        progress(count, count); // also when the work was done before the first look
}

} // namespace boxwright
