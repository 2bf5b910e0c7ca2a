// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "training/detail/augmentation.h"
#include "training/detail/batchplan.h"
#include "training/detail/samplecache.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace boxwright::detail {

/// Images ready for the network, with what is to be found in them. Unreadable images are
/// left out, so a batch may be smaller than planned, and even empty.
struct Batch
{
    int side = 0;
    std::vector<AugmentedImage> images;
};

/// Batches that are prepared before they are asked for: three, fewer where they would take more
/// than 64 MB together, but always one.
int batchesAhead(const TrainingConfig& config);

/// Prepares the batches of a run in threads of its own, a few ahead of the one that is asked
/// for. What a batch holds does not depend on the number of threads or their timing.
class BatchLoader
{
public:
    /// `firstEpoch`: where a run that was interrupted goes on.
    BatchLoader(SampleCache& cache, const TrainingConfig& config, int threads, int firstEpoch = 1);
    ~BatchLoader(); ///< stops and waits for the images in work, one a thread
    Q_DISABLE_COPY_MOVE(BatchLoader)

    void stop(); ///< its threads end with the images they are at
    /// Batch by batch, epoch by epoch; nothing after the last, or when stopped while waiting.
    /// Rethrows what a thread could not do (memory, OpenCV).
    std::optional<Batch> next(const std::stop_token& stop = {});

private:
    struct Job
    {
        qint64 number = 0;
        BatchPlan plan;
    };
    void work(const std::stop_token& stop);
    std::optional<Job> takeJob(const std::stop_token& stop);
    Batch prepare(const BatchPlan& plan, const std::stop_token& stop);
    /// `seed`: of the tile that is shown, where the run learns from tiles.
    SourceImage load(size_t sample, std::uint64_t seed, const std::stop_token& stop);

    SampleCache& m_cache;
    const TrainingConfig m_config;
    const std::vector<double> m_repeats;
    const int m_batchesAhead;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    int m_epoch; ///< of m_plans; the one before the first at the start
    std::vector<BatchPlan> m_plans;
    size_t m_nextPlan = 0;
    qint64 m_jobs = 0; ///< handed out
    qint64 m_delivered = 0;
    bool m_isPlanned = false; ///< all epochs are
    std::map<qint64, Batch> m_ready;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_threads; // last member: joined before the rest goes
};

} // namespace boxwright::detail
