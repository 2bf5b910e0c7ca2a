// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/sampledetections.h"

#include "core/run/sampleimage.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <future>
#include <utility>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleDetections)
};

constexpr int kSmallestDecodedSide = 1280;

/// More pixels than twice the input of the network cannot change what it sees of a whole image.
int decodedSide(const Detector& detector)
{
    return detector.tileSize() > 0 ? 0 : std::max(kSmallestDecodedSide, 2 * detector.inputSize());
}

/// An image that memory does not suffice for is left out as an unreadable one.
Result<DecodedImage> decodeGuarded(const TrainingSample& sample, int maximumSide)
{
    try {
        return decodeSample(sample, maximumSide);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::NotReadable, Text::tr("There is not enough memory for it."),
                     QString::fromUtf8(exception.what())};
    }
}

std::future<Result<DecodedImage>> startDecoding(const TrainingSample& sample, int maximumSide)
{
    return std::async(std::launch::async,
                      [sample, maximumSide] { return decodeGuarded(sample, maximumSide); });
}

/// Boxes found in a reduced image, in pixels of the full one.
void scaleToFull(std::vector<Detection>& detections, const DecodedImage& decoded)
{
    if (decoded.fullSize == decoded.image.size())
        return;
    const double x = static_cast<double>(decoded.fullSize.width()) / decoded.image.width();
    const double y = static_cast<double>(decoded.fullSize.height()) / decoded.image.height();
    for (Detection& detection : detections) {
        const BoundingBox& box = detection.box;
        detection.box = {box.x * x, box.y * y, box.width * x, box.height * y};
    }
}

} // namespace

Result<SampleDetections> detectOnSamples(Detector& detector,
                                         const std::vector<TrainingSample>& samples,
                                         const std::function<void(int done, int total)>& progress,
                                         const std::function<bool()>& shouldStop,
                                         const DetectionSettings& settings)
{
    SampleDetections found;
    const int maximumSide = decodedSide(detector);
    DetectionSettings stoppable = settings;
    stoppable.shouldStop = [&shouldStop] { return shouldStop(); };
    std::future<Result<DecodedImage>> next;
    if (!samples.empty())
        next = startDecoding(samples.front(), maximumSide);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (shouldStop())
            return found;
        const TrainingSample& sample = samples[i];
        const Result<DecodedImage> decoded = next.get();
        if (i + 1 < samples.size())
            next = startDecoding(samples[i + 1], maximumSide);
        if (!decoded) {
            found.skipped.append(sample.path + QStringLiteral(": ") + decoded.error().message);
        } else {
            auto detections = detector.detect(decoded->image, stoppable);
            if (!detections && detections.error().code == ErrorCode::Cancelled)
                return found;
            if (!detections)
                return detections.error();
            scaleToFull(*detections, *decoded);
            found.truth.push_back({sample.image, sample.annotations});
            found.detections.push_back({sample.image, std::move(*detections)});
        }
        progress(static_cast<int>(i) + 1, static_cast<int>(samples.size()));
    }
    found.isComplete = true;
    return found;
}

std::function<void(int, int)> phaseProgress(const ProgressSink& sink, TrainingPhase phase)
{
    return [&sink, phase](int done, int total) {
        TrainingProgress progress;
        progress.phase = phase;
        progress.step = done;
        progress.steps = total;
        sink(progress);
    };
}

std::function<bool()> stopAtOnce(std::stop_token stop)
{
    return [stop = std::move(stop)] { return stop.stop_requested(); };
}

QString skippedSentence(const QString& skipped)
{
    return Text::tr("An image could not be read and was left out: %1").arg(skipped);
}

} // namespace boxwright
