// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchloader.h"

namespace boxwright::detail {

namespace {

constexpr qint64 kBatchesAhead = 3;

} // namespace

BatchLoader::BatchLoader(SampleCache& cache, const TrainingConfig& config, int threads,
                         int firstEpoch)
    : m_cache(cache)
    , m_config(config)
    , m_epoch(firstEpoch - 1)
    , m_isPlanned(firstEpoch > config.epochs)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

BatchLoader::~BatchLoader()
{
    stop();
}

void BatchLoader::stop()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

std::optional<Batch> BatchLoader::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] {
        return m_failure || m_ready.contains(m_delivered) || (m_isPlanned && m_delivered == m_jobs);
    });
    if (m_failure)
        std::rethrow_exception(m_failure);
    const auto found = m_ready.find(m_delivered);
    if (found == m_ready.end())
        return std::nullopt;
    Batch batch = std::move(found->second);
    m_ready.erase(found);
    ++m_delivered;
    m_changed.notify_all();
    return batch;
}

void BatchLoader::work(const std::stop_token& stop)
{
    try {
        while (const std::optional<Job> job = takeJob(stop)) {
            Batch batch = prepare(job->plan, stop);
            const std::lock_guard lock(m_mutex);
            m_ready.emplace(job->number, std::move(batch));
            m_changed.notify_all();
        }
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_failure = std::current_exception();
        m_changed.notify_all();
    }
}

std::optional<BatchLoader::Job> BatchLoader::takeJob(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const bool mayWork = m_changed.wait(
        lock, stop, [this] { return m_jobs - m_delivered < kBatchesAhead || m_isPlanned; });
    if (!mayWork || m_isPlanned)
        return std::nullopt;
    if (m_nextPlan == m_plans.size()) {
        m_plans = planEpoch(m_config, m_cache.size(), ++m_epoch);
        m_nextPlan = 0;
    }
    Job job{m_jobs++, std::move(m_plans[m_nextPlan++])};
    m_isPlanned = m_epoch == m_config.epochs && m_nextPlan == m_plans.size();
    m_changed.notify_all();
    return job;
}

Batch BatchLoader::prepare(const BatchPlan& plan, const std::stop_token& stop)
{
    Batch batch{plan.side, {}};
    for (const size_t sample : plan.samples) {
        if (stop.stop_requested())
            break; // nobody will ask for the batch
        const std::shared_ptr<const LoadedSample> loaded = m_cache.load(sample, stop);
        if (!loaded)
            continue;
        batch.images.push_back(augment(loaded->pixels, loaded->truths,
                                       {plan.side, m_config.horizontalFlip},
                                       augmentationSeed(m_config.seed, plan.epoch, sample)));
    }
    return batch;
}

} // namespace boxwright::detail
