// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/trainingconfig.h"

#include <stop_token>
#include <utility>

#include "runfixture.h"

namespace boxwright {

inline TrainingConfig bestConfig()
{
    TrainingConfig config;
    config.preset = TrainingPreset::Best;
    return config;
}

/// Eight images to train, so that mosaics make sense, and 15 to compare on.
inline void fillForBest(RunFixture& project)
{
    const LabelId cup = project.addLabel(QStringLiteral("Cup"));
    for (int i = 0; i < 8; ++i)
        project.addImage(Split::Train, cup);
    for (int i = 0; i < 15; ++i)
        project.addImage(Split::Validation, cup);
}

/// Two epochs, of which the second reaches `ap` and is kept.
inline TrainedModel reaching(double ap, const ProgressSink& progress)
{
    TrainedModel model = RedEngine::trained(2, progress, TrainingOutcome::Finished);
    model.epochs.front().validationAp = 0.9; // by luck
    model.epochs.back().validationAp = ap;
    return model;
}

/// Stops the run in that of its trainings, from 1, which it counts, when that has learned an epoch.
inline RedEngine stoppingIn(int last, std::stop_source& stop, int& trainings)
{
    return RedEngine([last, &stop, &trainings](const TrainingTask&, const ProgressSink& progress,
                                               std::stop_token) {
        if (++trainings < last)
            return Result(reaching(0.5, progress));
        TrainedModel model = RedEngine::trained(1, progress, TrainingOutcome::Cancelled);
        model.epochs.front().validationAp = 0.9;
        stop.request_stop();
        return Result(std::move(model));
    });
}

} // namespace boxwright
