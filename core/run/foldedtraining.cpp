// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldedtraining.h"

#include "core/run/partprogress.h"
#include "core/run/parttraining.h"
#include "core/run/repeatfactors.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <utility>

namespace boxwright {

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_0;

/// What a fold learns from, and what it is measured on.
struct FoldTask
{
    TrainingTask task;
    std::vector<TrainingSample> heldOut;
};

FoldTask foldTask(const TrainingTask& whole, const Fold& fold)
{
    FoldTask part{{whole.labels, {}, {}, whole.config}, {}};
    part.task.isPolite = whole.isPolite;
    for (const auto* samples : {&whole.train, &whole.validation}) {
        for (const TrainingSample& sample : *samples) {
            auto& to = fold.heldOut.contains(sample.image) ? part.heldOut
                : fold.validation.contains(sample.image)   ? part.task.validation
                                                           : part.task.train;
            to.push_back(sample);
        }
    }
    if (whole.config.balance) // else each is shown once, as in the whole
        applyRepeatFactors(part.task.train);
    return part;
}

RunPart foldPart(int fold, int folds)
{
    RunPart part;
    part.fold = fold;
    part.folds = folds;
    // The run itself learns from all parts, a fold from all but one.
    part.toCome = folds - fold + folds / (folds - 1.0);
    return part;
}

Result<SampleDetections> detectHeldOut(Engine& engine, const FoldTask& fold,
                                       const ProgressSink& progress, const std::stop_token& stop)
{
    const auto trained = trainPart(engine, fold.task, progress, stop);
    if (!trained)
        return trained.error();
    if (stop.stop_requested() || trained->outcome != TrainingOutcome::Finished)
        return SampleDetections();
    const auto detector = engine.openModel(trained->weights);
    if (!detector)
        return detector.error();
    DetectionSettings settings = DetectionSettings::forMetrics();
    settings.threads = fold.task.config.threads;
    settings.isPolite = fold.task.isPolite;
    return detectOnSamples(**detector, fold.heldOut,
                           phaseProgress(progress, TrainingPhase::Testing), stopAtOnce(stop),
                           settings);
}

ImageDetections readDetections(QDataStream& stream)
{
    qint64 id = 0;
    quint64 count = 0;
    stream >> id >> count;
    ImageDetections image{ImageId(id), {}};
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        qint64 label = 0;
        Detection found{LabelId(0), {}};
        stream >> label >> found.box.x >> found.box.y >> found.box.width >> found.box.height
            >> found.score;
        found.label = LabelId(label);
        image.detections.push_back(found);
    }
    return image;
}

} // namespace

Result<bool> detectOutOfFold(Engine& engine, const TrainingTask& task,
                             const std::vector<Fold>& folds, int first,
                             const FoldListener& listener, const std::stop_token& stop)
{
    const auto count = static_cast<int>(folds.size());
    for (int i = first; i < count; ++i) {
        FoldTask fold = foldTask(task, folds[std::size_t(i)]);
        if (i == first)
            fold.task.resumeFrom = task.resumeFrom;
        RunPart part = foldPart(i + 1, count);
        part.secondsBefore = secondsDone(fold.task);
        const ProgressSink tell = partProgress(listener.progress, part);
        const auto found = detectHeldOut(engine, fold, tell, stop);
        if (!found)
            return found.error();
        if (!found->isComplete)
            return false;
        listener.done(found->detections);
    }
    return true;
}

QByteArray packDetections(const std::vector<ImageDetections>& detections)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << quint64(detections.size());
    for (const ImageDetections& image : detections) {
        stream << qint64(image.image.value()) << quint64(image.detections.size());
        for (const Detection& found : image.detections) {
            stream << qint64(found.label.value()) << found.box.x << found.box.y << found.box.width
                   << found.box.height << found.score;
        }
    }
    return packed;
}

SampleDetections unpackDetections(const QByteArray& packed,
                                  const std::vector<TrainingSample>& train,
                                  const std::vector<TrainingSample>& validation)
{
    QHash<ImageId, const TrainingSample*> samples;
    for (const auto* part : {&train, &validation}) {
        for (const TrainingSample& sample : *part)
            samples.insert(sample.image, &sample);
    }
    SampleDetections unpacked;
    QDataStream stream(packed);
    stream.setVersion(kStreamVersion);
    do {
        quint64 images = 0;
        stream >> images;
        for (; images > 0 && stream.status() == QDataStream::Ok; --images) {
            ImageDetections image = readDetections(stream);
            const TrainingSample* sample = samples.value(image.image);
            if (sample == nullptr)
                continue;
            unpacked.truth.push_back({image.image, sample->annotations});
            unpacked.detections.push_back(std::move(image));
        }
    } while (stream.status() == QDataStream::Ok && !stream.atEnd());
    unpacked.isComplete = stream.status() == QDataStream::Ok;
    return unpacked;
}

} // namespace boxwright
