// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingpreset.h"

#include "core/image/imagetiles.h"
#include "core/run/boxsides.h"
#include "core/run/candidates.h"
#include "core/run/trainingestimate.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr int kLargestInputSize = 768;
constexpr int kInputStep = 32;
constexpr std::size_t kMostTiles = 25; ///< of the usual image
constexpr double kLeastGain = 1.25; ///< how many times as large tiles must show objects
constexpr int kUsualBatch = 8;
/// Of eight images: a run that would have fewer has twice as many smaller ones, which teach small
/// sets more in the same time (training/README.md).
constexpr int kEnoughSteps = 1000;
constexpr double kFewLabels = 10;
constexpr double kMostTimesSteps = 3;
constexpr int kFrozenStages = 1;
/// Of its time that a run is planned to take: one that runs out of it misses the epochs that learn
/// at the lowest rate.
constexpr double kPlannedShare = 0.95;
constexpr double kBalancedMinutes = 15;
constexpr double kImagesInTime = 500;
constexpr int kPatiencePercent = 40; ///< of the epochs
constexpr int kLeastPatience = 10;
constexpr int kMostThreads = 256; // as TrainingConfig::validate() allows

/// How long a preset trains: at least `fewestEpochs`, at least `steps` as long as that takes no
/// more than `mostEpochs`.
struct Length
{
    int steps = 0;
    int batchSize = 0; ///< images that such a step has, unless the person says another number
    int fewestEpochs = 0;
    int mostEpochs = 0;
};

Length lengthOf(TrainingPreset preset)
{
    switch (preset) {
    case TrainingPreset::Quick:
        return {250, smallBatch, 3, 60};
    case TrainingPreset::Balanced:
        return {1000, smallBatch, 10, 150};
    case TrainingPreset::Best:
        return {2500, kUsualBatch, 20, 300};
    }
    return {1000, smallBatch, 10, 150};
}

int chooseEpochs(const TrainingTask& task, TrainingPreset preset, int inputSize)
{
    const Length length = lengthOf(preset);
    const int batch = task.config.batchSize == 0 ? length.batchSize : task.config.batchSize;
    const double wanted =
        length.steps * timesSteps(task.labels.size(), inputSize) / stepsPerEpoch(task.train, batch);
    return std::clamp(static_cast<int>(std::ceil(wanted)), length.fewestEpochs, length.mostEpochs);
}

int chooseBatchSize(const TrainingTask& task, int inputSize, int epochs)
{
    const double enough = kEnoughSteps * timesSteps(task.labels.size(), inputSize);
    return epochs * stepsPerEpoch(task.train, kUsualBatch) < enough ? smallBatch : kUsualBatch;
}

int choosePatience(const TrainingConfig& config)
{
    if (config.preset == TrainingPreset::Quick)
        return 0;
    return std::max(kLeastPatience, (config.epochs * kPatiencePercent + 99) / 100);
}

int roundedUp(double side)
{
    return static_cast<int>(std::ceil(side / kInputStep)) * kInputStep;
}

/// The longer side of the image in the middle.
int usualImageSide(const std::vector<TrainingSample>& samples)
{
    std::vector<int> sides;
    sides.reserve(samples.size());
    for (const TrainingSample& sample : samples)
        sides.push_back(std::max(sample.size.width(), sample.size.height()));
    const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
    std::nth_element(sides.begin(), middle, sides.end());
    return *middle;
}

int chooseInputSize(const TrainingTask& task)
{
    const auto usual = boxSides(task.train, usualInputSize);
    if (task.config.preset == TrainingPreset::Quick || !usual)
        return usualInputSize;
    const double growth =
        std::max(wantedMedianSide / usual->median, wantedQuartileSide / usual->lowerQuartile);
    const int wanted =
        std::clamp(roundedUp(usualInputSize * growth), usualInputSize, kLargestInputSize);
    // Enlarging shows nothing new, but spreads tiny things over more cells.
    const bool isTiny = boxSides(task.train, 0)->median < wantedQuartileSide;
    const int shown = std::max(usualInputSize, roundedUp(usualImageSide(task.train)));
    return isTiny ? wanted : std::min(wanted, shown);
}

/// Tiles pay only where no input is large enough, and where they show more than enlarged pixels.
int chooseTileSize(const TrainingTask& task, int inputSize)
{
    const auto shown = boxSides(task.train, std::max(inputSize, chooseInputSize(task)));
    if (task.config.preset == TrainingPreset::Quick || !shown || shown->median >= wantedMedianSide)
        return 0;
    const double wanted = inputSize * boxSides(task.train, 0)->median / wantedMedianSide;
    const int image = usualImageSide(task.train);
    int side = std::max(inputSize, static_cast<int>(wanted));
    while (tilesOf({image, image}, side).size() > kMostTiles)
        side += kInputStep;
    return side * kLeastGain <= image ? side : 0;
}

/// What follows from the number of epochs.
TrainingConfig withEpochs(const TrainingTask& task, TrainingConfig config, int epochs)
{
    config.epochs = epochs;
    if (config.batchSize == 0)
        config.batchSize = chooseBatchSize(task, config.inputSize, epochs);
    if (config.patience == 0)
        config.patience = choosePatience(config);
    return config;
}

/// The largest number of epochs up to `most` with which the run alone is estimated to end in time.
/// Each is tried: fewer may make the steps smaller and then take longer.
int epochsInTime(TrainingTask task, int most, double minutes, int testImages,
                 const TrainingSpeed& speed)
{
    task.config.folds = 0;
    const TrainingConfig open = task.config;
    for (int epochs = most; epochs > 1; --epochs) {
        task.config = withEpochs(task, open, epochs);
        if (estimatedSeconds(task, testImages, speed) <= 60 * minutes)
            return epochs;
    }
    return 1;
}

/// `task` has its size of the input; `quickEpochs` are those of the quick preset.
int chooseEpochsInTime(const TrainingTask& task, int quickEpochs, int testImages,
                       const std::optional<TrainingSpeed>& speed)
{
    const TrainingConfig& config = task.config;
    const int usual = chooseEpochs(task, config.preset, config.inputSize);
    if (!speed || !isTimed(config))
        return usual;
    if (config.minutes > 0)
        return epochsInTime(task, usual, kPlannedShare * config.minutes, testImages, *speed);
    const double minutes = presetMinutes(task, testImages);
    return std::max(epochsInTime(task, usual, minutes, testImages, *speed), quickEpochs);
}

} // namespace

TrainingConfig resolveConfig(const TrainingTask& task, int testImages,
                             const std::optional<TrainingSpeed>& speed)
{
    TrainingTask open = task;
    TrainingConfig& config = open.config;
    if (config.inputSize == 0)
        config.inputSize = chooseInputSize(task);
    if (config.tileSize < 0)
        config.tileSize = chooseTileSize(task, config.inputSize);
    if (!config.mirroredLook)
        config.mirroredLook = config.preset == TrainingPreset::Best && isMirroredWholly(task);
    if (config.frozenStages < 0)
        config.frozenStages = kFrozenStages;
    if (config.threads == 0)
        config.threads = std::clamp(QThread::idealThreadCount(), 1, kMostThreads);
    if (config.epochs > 0)
        return withEpochs(open, config, config.epochs);
    const int quickInputSize = task.config.inputSize > 0 ? task.config.inputSize : usualInputSize;
    const int quickEpochs = chooseEpochs(open, TrainingPreset::Quick, quickInputSize);
    return withEpochs(open, config, chooseEpochsInTime(open, quickEpochs, testImages, speed));
}

double presetMinutes(const TrainingTask& task, int testImages)
{
    if (task.config.preset != TrainingPreset::Balanced)
        return 0;
    const auto images =
        static_cast<double>(task.train.size() + task.validation.size()) + testImages;
    return kBalancedMinutes * std::max(1.0, images / kImagesInTime);
}

bool isTimed(const TrainingConfig& config)
{
    return config.minutes > 0 || (config.epochs == 0 && config.preset == TrainingPreset::Balanced);
}

double timesSteps(std::size_t labels, int inputSize)
{
    const double area = std::pow(static_cast<double>(inputSize) / usualInputSize, 2);
    return std::clamp(static_cast<double>(labels) / kFewLabels, 1.0,
                      std::max(1.0, kMostTimesSteps / area));
}

bool isMirroredWholly(const TrainingTask& task)
{
    const auto canAll = [](const std::vector<TrainingSample>& samples) {
        return std::all_of(samples.begin(), samples.end(),
                           [](const TrainingSample& sample) { return sample.canMirror; });
    };
    return task.config.horizontalFlip && canAll(task.train)
        && (task.config.folds == 0 || canAll(task.validation));
}

std::vector<PresetEstimate> presetEstimates(const TrainingTask& task, int testImages,
                                            const TrainingSpeed& speed)
{
    std::vector<PresetEstimate> estimates;
    TrainingTask resolved = task;
    for (const TrainingPreset preset :
         {TrainingPreset::Quick, TrainingPreset::Balanced, TrainingPreset::Best}) {
        resolved.config = task.config;
        resolved.config.preset = preset;
        resolved.config.minutes = 0;
        const TrainingConfig open = resolved.config;
        resolved.config = resolveConfig(resolved, testImages, speed);
        const double slowest = slowestSeconds(resolved, open, testImages, speed);
        estimates.push_back({preset, resolved.config.epochs, resolved.config.inputSize,
                             tryingSeconds(resolved, open, speed) + slowest,
                             slowest > estimatedSeconds(resolved, testImages, speed)});
    }
    return estimates;
}

} // namespace boxwright
