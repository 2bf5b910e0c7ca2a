// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/trainingpreset.h"

#include "core/annotation/teaching.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <optional>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPreset)
};

constexpr int kInputSize = 416;
constexpr int kLargestInputSize = 640;
constexpr int kInputStep = 32;
constexpr double kSmallSide = 24;
constexpr int kUsualBatch = 8;
constexpr int kSmallBatch = 4;
/// What a small set needs before its quality stops rising (training/README.md).
constexpr int kEnoughSteps = 1000;
constexpr int kMostThreads = 256; // as TrainingConfig::validate() allows

/// How long a preset trains: at least `fewestEpochs`, at least `steps` as long as that takes no
/// more than `mostEpochs`.
struct Length
{
    int steps = 0;
    int fewestEpochs = 0;
    int mostEpochs = 0;
};

Length lengthOf(TrainingPreset preset)
{
    switch (preset) {
    case TrainingPreset::Quick:
        return {200, 3, 60};
    case TrainingPreset::Balanced:
        return {1000, 10, 150};
    case TrainingPreset::Best:
        return {2500, 20, 300};
    }
    return {1000, 10, 150};
}

int stepsPerEpoch(std::size_t images, int batchSize)
{
    const auto batch = static_cast<std::size_t>(batchSize);
    return static_cast<int>(std::max<std::size_t>(1, (images + batch - 1) / batch));
}

int chooseEpochs(const TrainingConfig& config, std::size_t images)
{
    const Length length = lengthOf(config.preset);
    const int batch = config.batchSize == 0 ? kUsualBatch : config.batchSize;
    const double wanted = static_cast<double>(length.steps) / stepsPerEpoch(images, batch);
    return std::clamp(static_cast<int>(std::ceil(wanted)), length.fewestEpochs, length.mostEpochs);
}

int chooseBatchSize(int epochs, std::size_t images)
{
    return epochs * stepsPerEpoch(images, kUsualBatch) < kEnoughSteps ? kSmallBatch : kUsualBatch;
}

/// Sides of the boxes (square roots of their areas) when the image is fitted into the usual input.
std::vector<double> fittedSides(const std::vector<TrainingSample>& samples)
{
    std::vector<double> sides;
    for (const TrainingSample& sample : samples) {
        const int longer = std::max(sample.size.width(), sample.size.height());
        for (const Annotation& annotation : sample.annotations) {
            if (longer > 0 && teaches(annotation))
                sides.push_back(std::sqrt(annotation.box.area()) * kInputSize / longer);
        }
    }
    return sides;
}

/// At least one pixel; absent without boxes.
std::optional<double> medianSide(const std::vector<TrainingSample>& samples)
{
    std::vector<double> sides = fittedSides(samples);
    if (sides.empty())
        return {};
    const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
    std::nth_element(sides.begin(), middle, sides.end());
    return std::max(*middle, 1.0);
}

int chooseInputSize(const TrainingConfig& config, const std::vector<TrainingSample>& train)
{
    const std::optional<double> median = medianSide(train);
    if (config.preset == TrainingPreset::Quick || !median || *median >= kSmallSide)
        return kInputSize;
    const int steps = static_cast<int>(std::ceil(kInputSize * kSmallSide / *median / kInputStep));
    return std::min(steps * kInputStep, kLargestInputSize);
}

QString inputReason(const TrainingConfig& resolved, std::optional<double> median)
{
    if (!median)
        return Text::tr("Images are fitted to %1 pixels.").arg(resolved.inputSize);
    const QString side = QString::number(std::lround(*median));
    if (resolved.inputSize > kInputSize) {
        return Text::tr("Images are fitted to %1 pixels: at %2 the usual box would have only %3.")
            .arg(QString::number(resolved.inputSize), QString::number(kInputSize), side);
    }
    return *median >= kSmallSide
        ? Text::tr("Images are fitted to %1 pixels: the usual box has %2 then, which is enough.")
              .arg(QString::number(resolved.inputSize), side)
        : Text::tr("Images are fitted to %1 pixels, to be quick; the usual box has only %2 then.")
              .arg(QString::number(resolved.inputSize), side);
}

} // namespace

TrainingConfig resolveConfig(const TrainingConfig& config, const std::vector<TrainingSample>& train)
{
    TrainingConfig resolved = config;
    if (resolved.epochs == 0)
        resolved.epochs = chooseEpochs(config, train.size());
    if (resolved.batchSize == 0)
        resolved.batchSize = chooseBatchSize(resolved.epochs, train.size());
    if (resolved.inputSize == 0)
        resolved.inputSize = chooseInputSize(config, train);
    if (resolved.threads == 0)
        resolved.threads = std::clamp(QThread::idealThreadCount(), 1, kMostThreads);
    return resolved;
}

QStringList presetReasons(const TrainingConfig& resolved, const std::vector<TrainingSample>& train)
{
    const int steps = resolved.epochs * stepsPerEpoch(train.size(), resolved.batchSize);
    return {Text::tr("%1 epochs, which make %2 steps with %n training image(s).", nullptr,
                     static_cast<int>(train.size()))
                .arg(resolved.epochs)
                .arg(steps),
            resolved.batchSize <= kSmallBatch
                ? Text::tr("%1 images a step: a short run learns more from small steps.")
                      .arg(resolved.batchSize)
                : Text::tr("%1 images a step, as the run is long.").arg(resolved.batchSize),
            inputReason(resolved, medianSide(train))};
}

} // namespace boxwright
