// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/foldedtraining.h"

#include "core/run/repeatfactors.h"

#include <QDataStream>
#include <QElapsedTimer>
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

/// Tells of the training of a fold as of a part of the whole.
class FoldProgress
{
public:
    FoldProgress(const ProgressSink& sink, int fold, int folds)
        : m_sink(sink)
        , m_fold(fold)
        , m_folds(folds)
    {
        m_clock.start();
    }

    void tell(const TrainingProgress& of) const
    {
        TrainingProgress progress = placeOf(of);
        progress.fold = m_fold;
        progress.folds = m_folds;
        if (of.secondsLeft) {
            const double seconds = static_cast<double>(m_clock.elapsed()) / 1000 + *of.secondsLeft;
            // The run itself learns from all parts, a fold from all but one.
            const double toCome = m_folds - m_fold + m_folds / (m_folds - 1.0);
            progress.secondsLeft = *of.secondsLeft + toCome * seconds;
        }
        m_sink(progress);
    }

private:
    const ProgressSink& m_sink;
    int m_fold;
    int m_folds;
    QElapsedTimer m_clock;
};

Result<SampleDetections> detectHeldOut(Engine& engine, const FoldTask& fold,
                                       const ProgressSink& progress, const std::stop_token& stop)
{
    const auto trained = engine.train(fold.task, progress, stop);
    if (!trained)
        return trained.error();
    if (stop.stop_requested() || trained->outcome != TrainingOutcome::Finished)
        return SampleDetections();
    const auto detector = engine.openModel(trained->weights);
    if (!detector)
        return detector.error();
    DetectionSettings settings = DetectionSettings::forMetrics();
    settings.threads = fold.task.config.threads;
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
        const FoldProgress report(listener.progress, i + 1, count);
        const ProgressSink tell = [&report](const TrainingProgress& of) { report.tell(of); };
        const auto found = detectHeldOut(engine, foldTask(task, folds[std::size_t(i)]), tell, stop);
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
