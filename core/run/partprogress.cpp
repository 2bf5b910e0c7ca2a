// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/partprogress.h"

#include <QElapsedTimer>

#include <memory>

namespace boxwright {

namespace {

/// How long a part has worked so far: what the listener takes does not count, above all that of a
/// paused run.
class PartClock
{
public:
    PartClock() { m_sinceStart.start(); }

    double seconds() const
    {
        return static_cast<double>(m_sinceStart.elapsed() - m_leftOut) / 1000;
    }
    void tell(const ProgressSink& sink, const TrainingProgress& progress)
    {
        const qint64 before = m_sinceStart.elapsed();
        sink(progress);
        m_leftOut += m_sinceStart.elapsed() - before;
    }

private:
    QElapsedTimer m_sinceStart;
    qint64 m_leftOut = 0; ///< milliseconds
};

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
    place.bestWeights = of.bestWeights;
    place.checkpoint = of.checkpoint;
    return place;
}

} // namespace

ProgressSink partProgress(const ProgressSink& sink, const RunPart& part)
{
    return [&sink, part, clock = std::make_shared<PartClock>()](const TrainingProgress& of) {
        TrainingProgress progress = placeIn(part, of);
        if (of.secondsLeft) {
            const double seconds = part.secondsBefore + clock->seconds() + *of.secondsLeft;
            progress.secondsLeft = *of.secondsLeft + part.toCome * seconds;
        }
        clock->tell(sink, progress);
    };
}

} // namespace boxwright
