// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/outlookwork.h"

#include "core/annotation/teaching.h"
#include "core/engine/engine.h"
#include "core/run/learningparts.h"
#include "core/run/readablefiles.h"
#include "core/run/trainingplan.h"
#include "core/sha256.h"
#include "core/storage/projectfile.h"
#include "core/threadpriority.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace boxwright {

namespace {

/// The speeds that were measured so far. Pixels count, so one input size serves for all.
class KnownSpeeds
{
public:
    KnownSpeeds(EngineLoader& loader, Politeness isPolite)
        : m_loader(loader)
        , m_isPolite(std::move(isPolite))
    { }

    Result<TrainingSpeed> speed(const TrainingConfig& config, const std::stop_token& stop)
    {
        const int atOnce = threadsAtOnce(config.threads, m_isPolite);
        const Key key{config.threads, atOnce, config.frozenStages, config.arithmetic};
        if (const auto known = m_speeds.find(key); known != m_speeds.end())
            return known->second;
        const auto engine = m_loader.engine();
        if (!engine)
            return engine.error();
        auto measured = (*engine)->measureSpeed(config, m_isPolite, stop);
        if (measured && atOnce == threadsAtOnce(config.threads, m_isPolite)) // still
            m_speeds.emplace(key, *measured);
        return measured;
    }

private:
    /// Threads, those that compute at once, frozen stages, arithmetic.
    using Key = std::tuple<int, int, int, QString>;
    EngineLoader& m_loader;
    Politeness m_isPolite;
    std::map<Key, TrainingSpeed> m_speeds;
};

QByteArray digestOf(const std::vector<TrainingSample>& samples, const QSet<LabelId>& labels)
{
    std::vector<LabelId> sorted(labels.begin(), labels.end());
    std::sort(sorted.begin(), sorted.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const LabelId label : sorted)
        stream << qint64(label.value());
    for (const TrainingSample& sample : samples) {
        stream << qint64(sample.image.value()) << sample.path << sample.size
               << quint64(sample.annotations.size());
        for (const Annotation& annotation : sample.annotations)
            stream << qint64(annotation.label.value()) << annotation.box.rect()
                   << teaches(annotation);
    }
    return sha256(bytes);
}

/// What images looked like in a mirror when somebody last asked: it takes seconds to see.
class KnownMirrorLooks
{
public:
    QSet<LabelId> unlikeMirrored(const PlanAids& aids, const std::vector<TrainingSample>& samples,
                                 const QSet<LabelId>& labels, const std::stop_token& stop)
    {
        const QByteArray digest = digestOf(samples, labels);
        if (digest == m_digest)
            return m_unlike;
        QSet<LabelId> unlike = aids.unlikeMirrored(samples, labels);
        if (!stop.stop_requested()) {
            m_digest = digest;
            m_unlike = unlike;
        }
        return unlike;
    }

private:
    QByteArray m_digest; ///< of samples and labels; empty: nothing is known
    QSet<LabelId> m_unlike;
};

/// What a look ahead leaves to the next.
struct Memory
{
    KnownSpeeds speeds;
    KnownMirrorLooks mirror = {};
    ReadableFiles files = {};
};

PlanAids aidsWith(Memory& memory, const std::stop_token& stop)
{
    PlanAids aids;
    aids.unlikeMirrored = [&memory, stop,
                           plain = imageAids(stop)](const std::vector<TrainingSample>& samples,
                                                    const QSet<LabelId>& labels) {
        return memory.mirror.unlikeMirrored(plain, samples, labels, stop);
    };
    aids.unreadable = [&memory, stop](const std::vector<ImageFile>& files) {
        return memory.files.unreadable(files, stop);
    };
    aids.speed = [&memory, stop](const TrainingConfig& planned) -> std::optional<TrainingSpeed> {
        const auto speed = memory.speeds.speed(planned, stop);
        return speed ? std::optional(*speed) : std::nullopt;
    };
    return aids;
}

Result<TrainingOutlook> lookAhead(Memory& memory, const ProjectFile& file,
                                  const TrainingConfig& config, const std::stop_token& stop)
{
    lowerThreadPriority(); // those that LibTorch starts inherit it
    const auto store = file.connect();
    if (!store)
        return store.error();
    const auto plan =
        planTraining(**store, config, UndecidedImages::Assign, aidsWith(memory, stop));
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (!plan)
        return plan.error();
    const auto speed = memory.speeds.speed(plan->task.config, stop);
    if (!speed)
        return speed.error();
    TrainingTask open = plan->task;
    open.config = config;
    return TrainingOutlook{presetEstimates(open, plan->testImages, *speed), plan->reasons,
                           plan->warnings, learningCurveSeconds(*plan, config, *speed)};
}

} // namespace

OutlookFunction lookAheadWith(EngineLoader& loader, const Politeness& isPolite)
{
    return [memory = std::make_shared<Memory>(Memory{KnownSpeeds(loader, isPolite)})](
               const ProjectFile& file, const TrainingConfig& config, const std::stop_token& stop) {
        return lookAhead(*memory, file, config, stop);
    };
}

} // namespace boxwright
