// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/speedmeter.h"

#include "training/detail/arithmetic.h"
#include "training/detail/inferencenetwork.h"
#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"
#include "training/detail/trainingstep.h"
#include "training/detail/validator.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace boxwright {

namespace {

constexpr int kUsualSide = 416;
constexpr int kUsualBatch = 8;
constexpr int kClasses = 4;
constexpr int kBoxes = 6;

constexpr std::chrono::milliseconds kLearning{3000};
constexpr std::chrono::milliseconds kStepping{300};
constexpr std::chrono::milliseconds kLooking{1000};
constexpr size_t kFewestTimes = 3;

using Clock = std::chrono::steady_clock;

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SpeedMeter)
};

/// The median of how many seconds `work` takes, done again and again for so long after it was done
/// once to warm up; nothing when stopped.
std::optional<double> medianSeconds(std::chrono::milliseconds length,
                                    const std::function<void()>& work, const std::stop_token& stop)
{
    work();
    std::vector<double> seconds;
    const Clock::time_point end = Clock::now() + length;
    while (Clock::now() < end || seconds.size() < kFewestTimes) {
        if (stop.stop_requested())
            return std::nullopt;
        const Clock::time_point start = Clock::now();
        work();
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    const auto middle = seconds.begin() + std::ptrdiff_t(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
}

/// Random pixels with random boxes: the arithmetic does not depend on what they show.
detail::Batch randomBatch(int images, int side)
{
    cv::RNG random(1);
    const auto pixels = float(side);
    detail::Batch batch{side, {}};
    for (int i = 0; i < images; ++i) {
        detail::AugmentedImage image{cv::Mat(side, side, CV_8UC3), {}};
        random.fill(image.pixels, cv::RNG::UNIFORM, 0, 256);
        for (int box = 0; box < kBoxes; ++box) {
            const float left = random.uniform(0.0F, 0.7F * pixels);
            const float top = random.uniform(0.0F, 0.7F * pixels);
            image.truths.push_back({{left, top, left + random.uniform(0.05F, 0.25F) * pixels,
                                     top + random.uniform(0.05F, 0.25F) * pixels},
                                    random.uniform(0, kClasses)});
        }
        batch.images.push_back(std::move(image));
    }
    return batch;
}

/// As a run starts, with random weights for the pretrained ones: few scores are high enough for
/// the boxes to be looked at, as with a trained model.
detail::DetectorNetwork randomNetwork()
{
    torch::Generator random = at::detail::createCPUGenerator(1);
    detail::DetectorNetwork source(kClasses);
    source.randomise(random);
    detail::DetectorNetwork network(kClasses);
    network.startFrom(source, std::vector<std::optional<int>>(kClasses), random);
    return network;
}

Error stopped()
{
    return {ErrorCode::Cancelled, Text::tr("Measuring how fast this computer learns was stopped.")};
}

Result<TrainingSpeed> measure(const TrainingConfig& config, const Politeness& isPolite,
                              const std::stop_token& stop)
{
    const int side = config.inputSize > 0 ? config.inputSize : kUsualSide;
    const int images = config.batchSize > 0 ? config.batchSize : kUsualBatch;
    const double megapixels = double(side) * side / 1e6;
    const torch::ScalarType type = detail::arithmeticType(config.arithmetic);
    const detail::DetectorNetwork network = randomNetwork();
    const bool looksMirrored = false; // estimates count a mirrored look as two of these
    const detail::InferenceNetwork inference(network, side, type, looksMirrored);
    // One planned step: those that follow learn at the lowest rate.
    detail::TrainingStep learner(network, 1, type, detail::chosenFrozenStages(config.frozenStages));
    detail::ComputeThreads& threads = learner.threads();
    threads.setPoliteness(isPolite);
    const detail::Batch batch = randomBatch(images, side);
    const detail::Batch empty{side, {}};

    // What a step takes beside its pixels is what one without images does.
    const auto stepping = medianSeconds(
        kStepping, [&] { learner.learn(empty, stop); }, stop);
    const auto learning = stepping ? medianSeconds(
                              kLearning, [&] { learner.learn(batch, stop); }, stop)
                                   : std::nullopt;
    const auto looksAtOnce = detail::kLooksAThread * size_t(threads.count());
    const auto look = [&](size_t i) {
        const cv::Mat& pixels = batch.images[i % batch.images.size()].pixels;
        inference.detect(pixels, DetectionSettings::forMetrics());
    };
    const auto looking = learning ? medianSeconds(
                             kLooking, [&] { threads.run(looksAtOnce, look); }, stop)
                                  : std::nullopt;
    if (!looking)
        return stopped();

    TrainingSpeed speed;
    speed.secondsPerStep = *stepping;
    speed.secondsPerLearnedMegapixel = std::max(0.0, *learning - *stepping) / (images * megapixels);
    speed.secondsPerSeenMegapixel = *looking / (double(looksAtOnce) * megapixels);
    speed.arithmetic = detail::arithmeticName(type);
    speed.batchSize = images;
    return speed;
}

} // namespace

Result<TrainingSpeed> measureTrainingSpeed(const TrainingConfig& config, const Politeness& isPolite,
                                           const std::stop_token& stop)
{
    return detail::guarded([&]() -> Result<TrainingSpeed> {
        detail::setUpLibraries();
        detail::setComputeThreads(config.threads);
        if (const Result<void> valid = config.validate(); !valid)
            return valid.error();
        return measure(config, isPolite, stop);
    });
}

} // namespace boxwright
