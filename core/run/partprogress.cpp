// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/partprogress.h"

#include <QElapsedTimer>

namespace boxwright {

namespace {

TrainingProgress placeIn(const RunPart& part, const TrainingProgress& of)
{
    TrainingProgress place;
    place.phase = of.phase;
    place.epoch = of.epoch;
    place.epochs = of.epochs;
    place.variant = part.variant;
    place.variants = part.variants;
    place.step = of.step;
    place.steps = of.steps;
    place.loss = of.loss;
    place.fold = part.fold;
    place.folds = part.folds;
    place.finishedPartEpoch = of.finishedEpoch;
    place.isKept = of.isKept;
    place.examples = of.examples;
    return place;
}

} // namespace

ProgressSink partProgress(const ProgressSink& sink, const RunPart& part)
{
    QElapsedTimer clock;
    clock.start();
    return [&sink, part, clock](const TrainingProgress& of) {
        TrainingProgress progress = placeIn(part, of);
        if (of.secondsLeft) {
            const double seconds = static_cast<double>(clock.elapsed()) / 1000 + *of.secondsLeft;
            progress.secondsLeft = *of.secondsLeft + part.toCome * seconds;
        }
        sink(progress);
    };
}

} // namespace boxwright
