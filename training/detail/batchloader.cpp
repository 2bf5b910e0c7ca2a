// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchloader.h"

#include "training/detail/randomtile.h"

#include <algorithm>

namespace boxwright::detail {

namespace {

constexpr qint64 kBatchesAhead = 3;
constexpr qint64 kBytesAhead = 64 << 20;

} // namespace

int batchesAhead(const TrainingConfig& config)
{
    const qint64 bytes = qint64(3) * config.batchSize * config.inputSize * config.inputSize;
    return int(std::clamp<qint64>(kBytesAhead / bytes, 1, kBatchesAhead));
}

BatchLoader::BatchLoader(SampleCache& cache, const TrainingConfig& config, int threads,
                         int firstEpoch)
    : m_cache(cache)
    , m_config(config)
    , m_repeats(repeatsOf(cache.samples()))
    , m_batchesAhead(batchesAhead(config))
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
        lock, stop, [this] { return m_jobs - m_delivered < m_batchesAhead || m_isPlanned; });
    if (!mayWork || m_isPlanned)
        return std::nullopt;
    if (m_nextPlan == m_plans.size()) {
        m_plans = planEpoch(m_config, m_repeats, ++m_epoch);
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
    for (const PlannedImage& image : plan.images) {
        if (stop.stop_requested())
            break; // nobody will ask for the batch
        const auto loaded = [&](size_t i) {
            return load(image.samples[i], augmentationSeed(image.seed, 0, i), stop);
        };
        std::vector<SourceImage> sources{loaded(0)};
        if (sources.front().pixels.empty())
            continue;
        for (size_t i = 1; i < image.samples.size(); ++i)
            sources.push_back(loaded(i));
        batch.images.push_back(augment(sources, plan.side, image.seed));
    }
    return batch;
}

SourceImage BatchLoader::load(size_t sample, std::uint64_t seed, const std::stop_token& stop)
{
    const std::shared_ptr<const LoadedSample> loaded = m_cache.load(sample, stop);
    if (!loaded)
        return {};
    const SourceImage image{loaded->pixels, loaded->truths,
                            m_config.horizontalFlip && m_cache.sample(sample).canMirror};
    return m_config.tileSize > 0 ? randomTile(image, loaded->scaled(m_config.tileSize), seed)
                                 : image;
}

} // namespace boxwright::detail
