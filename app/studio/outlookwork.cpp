// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/outlookwork.h"

#include "core/run/trainingplan.h"
#include "core/run/trainingpreset.h"
#include "core/storage/projectfile.h"

#include <QHash>

#include <utility>

namespace boxwright {

namespace {

/// The speeds that were measured so far, by threads. Used by one thread at a time.
class SpeedMeter
{
public:
    explicit SpeedMeter(EngineLoader& loader)
        : m_loader(loader)
    { }

    /// Pixels count, so one size serves for all.
    Result<TrainingSpeed> speed(const TrainingConfig& config, const std::stop_token& stop)
    {
        if (const auto known = m_speeds.constFind(config.threads); known != m_speeds.constEnd())
            return *known;
        const auto engine = m_loader.engine();
        if (!engine)
            return engine.error();
        auto measured = (*engine)->measureSpeed(config, stop);
        if (measured)
            m_speeds.insert(config.threads, *measured);
        return measured;
    }

private:
    EngineLoader& m_loader;
    QHash<int, TrainingSpeed> m_speeds;
};

Result<TrainingOutlook> lookAhead(SpeedMeter& meter, const ProjectFile& file,
                                  const TrainingConfig& config, const std::stop_token& stop)
{
    const auto store = file.connect();
    if (!store)
        return store.error();
    PlanAids aids = imageAids(stop);
    aids.speed = [&meter, stop](const TrainingConfig& planned) -> std::optional<TrainingSpeed> {
        const auto speed = meter.speed(planned, stop);
        return speed ? std::optional(*speed) : std::nullopt;
    };
    const auto plan = planTraining(**store, config, UndecidedImages::Assign, aids);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (!plan)
        return plan.error();
    const auto speed = meter.speed(plan->task.config, stop);
    if (!speed)
        return speed.error();
    TrainingTask open = plan->task;
    open.config = config;
    TrainingOutlook outlook{{}, plan->reasons, plan->warnings};
    for (const PresetEstimate& preset : presetEstimates(open, plan->testImages, *speed))
        outlook.presets.push_back({preset.preset, preset.epochs, preset.inputSize, preset.seconds});
    return outlook;
}

} // namespace

OutlookFunction lookAheadWith(EngineLoader& loader)
{
    return [meter = std::make_shared<SpeedMeter>(loader)](
               const ProjectFile& file, const TrainingConfig& config, const std::stop_token& stop) {
        return lookAhead(*meter, file, config, stop);
    };
}

} // namespace boxwright
