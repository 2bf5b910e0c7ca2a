// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/planreasons.h"

#include "core/health/findingtext.h"
#include "core/image/imagetiles.h"
#include "core/run/boxsides.h"
#include "core/run/candidates.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanReasons)
};

QString rounded(double value)
{
    return QString::number(std::lround(value));
}

QStringList epochReasons(const TrainingPlan& plan, const TrainingConfig& open)
{
    const TrainingTask& task = plan.task;
    const TrainingConfig& config = task.config;
    QStringList reasons{Text::tr("%1 epochs, which make %2 steps with %Ln training image(s).",
                                 nullptr, static_cast<int>(task.train.size()))
                            .arg(config.epochs)
                            .arg(config.epochs * stepsPerEpoch(task.train, config.batchSize))};
    if (open.epochs > 0)
        return reasons;
    if (timesSteps(task.labels.size(), config.inputSize) > 1) {
        reasons.append(
            Text::tr("%Ln label(s) have to be told apart, which takes longer than a few.", nullptr,
                     static_cast<int>(task.labels.size())));
    }
    if (const QString limit = timeReason(plan, open); !limit.isEmpty())
        reasons.append(limit);
    return reasons;
}

QString batchReason(const TrainingConfig& config, const TrainingConfig& open)
{
    if (open.batchSize != 0)
        return Text::tr("%1 images a step, as asked for.").arg(config.batchSize);
    return config.batchSize <= smallBatch
        ? Text::tr("%1 images a step: a run of this length learns more from small steps.")
              .arg(config.batchSize)
        : Text::tr("%1 images a step, as the run is long.").arg(config.batchSize);
}

/// Tiles of the image in the middle.
int usualTiles(const TrainingTask& task)
{
    std::vector<int> tiles;
    tiles.reserve(task.train.size());
    for (const TrainingSample& sample : task.train)
        tiles.push_back(static_cast<int>(tilesOf(sample.size, task.config.tileSize).size()));
    if (tiles.empty())
        return 1;
    const auto middle = tiles.begin() + static_cast<std::ptrdiff_t>(tiles.size() / 2);
    std::nth_element(tiles.begin(), middle, tiles.end());
    return *middle;
}

/// Of images whose boxes are as large as `shown` when they are not cut into tiles.
QString tileReason(const TrainingTask& task, const TrainingConfig& open, int tiles, double shown)
{
    if (open.tileSize > 0) {
        return Text::tr("Images are looked at in %Ln overlapping part(s) of %1 pixels, as asked "
                        "for.",
                        nullptr, tiles)
            .arg(open.tileSize);
    }
    return Text::tr("Objects are about %1 pixels wide when a whole image is shrunk to %2: images "
                    "are looked at in %Ln overlapping part(s).",
                    nullptr, tiles)
        .arg(rounded(shown), QString::number(task.config.inputSize));
}

QString inputReason(const TrainingTask& task, const TrainingConfig& open)
{
    const int size = task.config.inputSize;
    const QString side = QString::number(size);
    const auto usual = boxSides(task.train, usualInputSize);
    const auto shown = boxSides(task.train, size);
    if (const int tiles = usualTiles(task); shown && tiles > 1)
        return tileReason(task, open, tiles, shown->median);
    if (!usual || !shown)
        return Text::tr("Images are fitted to %1 pixels.").arg(side);
    if (size > usualInputSize && usual->median < wantedMedianSide) {
        return Text::tr("Images are fitted to %1 pixels: at %2 the usual box would have only %3.")
            .arg(side, QString::number(usualInputSize), rounded(usual->median));
    }
    if (size > usualInputSize && usual->lowerQuartile < wantedQuartileSide) {
        return Text::tr("Images are fitted to %1 pixels: at %2 a quarter of the boxes would have "
                        "less than %3.")
            .arg(side, QString::number(usualInputSize), rounded(wantedQuartileSide));
    }
    const QString median = rounded(shown->median);
    if (shown->median >= wantedMedianSide) {
        return Text::tr("Images are fitted to %1 pixels: the usual box has %2 then, which is "
                        "enough.")
            .arg(side, median);
    }
    if (open.inputSize == 0 && open.preset == TrainingPreset::Quick) {
        return Text::tr("Images are fitted to %1 pixels, to be quick; the usual box has only %2 "
                        "then.")
            .arg(side, median);
    }
    if (open.inputSize == 0) {
        return Text::tr("Images are fitted to %1 pixels, as they have hardly more; the usual box "
                        "has only %2 then.")
            .arg(side, median);
    }
    return Text::tr("Images are fitted to %1 pixels; the usual box has only %2 then.")
        .arg(side, median);
}

QStringList courseReasons(const TrainingTask& task)
{
    const TrainingConfig& config = task.config;
    QStringList reasons;
    if (config.frozenStages > 0) {
        reasons.append(Text::tr("What finds edges and colours stays as many photographs have "
                                "taught it: small sets learn better so."));
    }
    if (config.patience > 0 && config.patience < config.epochs && !task.validation.empty()) {
        reasons.append(Text::tr("It ends early when %Ln epoch(s) in a row are clearly worse "
                                "than the best.",
                                nullptr, config.patience));
    }
    if (config.folds > 0) {
        reasons.append(Text::tr("%Ln training(s) come first, so that every image is also looked at "
                                "by a model that has never seen it.",
                                nullptr, config.folds));
    }
    if (config.mosaic) {
        reasons.append(Text::tr("Half of the images are put together from four, which shows "
                                "things in new surroundings."));
    }
    if (config.looksMirrored()) {
        reasons.append(
            isMirroredWholly(task)
                ? Text::tr("The model looks at each image a second time, mirrored, and so finds a "
                           "little more; looking takes twice as long.")
                : Text::tr("The model looks at each image a second time, mirrored, as asked for: "
                           "what it does not learn mirrored it may take for something else then."));
    }
    return reasons;
}

QStringList dataReasons(const TrainingPlan& plan)
{
    QStringList reasons;
    const auto& train = plan.task.train;
    const auto background =
        std::count_if(train.begin(), train.end(),
                      [](const TrainingSample& sample) { return sample.annotations.empty(); });
    if (background > 0) {
        reasons.append(Text::tr("%Ln image(s) without anything teach it what to leave alone.",
                                nullptr, static_cast<int>(background)));
    }
    QStringList rare;
    for (const Label& label : plan.task.labels) {
        if (plan.repeats.contains(label.id)) {
            rare.append(
                Text::tr("“%1” (%2 times)")
                    .arg(label.name, QString::number(plan.repeats.value(label.id), 'f', 1)));
        }
    }
    if (!rare.isEmpty()) {
        reasons.append(
            Text::tr("Images of rare labels are shown more often: %1.").arg(listed(rare)));
    }
    return reasons;
}

QStringList mirrorReasons(const TrainingPlan& plan, const TrainingConfig& open)
{
    if (!open.horizontalFlip)
        return {Text::tr("No image is mirrored, as you have chosen.")};
    QStringList forbidden;
    QStringList unlike;
    for (const Label& label : plan.task.labels) {
        if (!label.canMirror)
            forbidden.append(quoted(label.name));
        else if (plan.unlikeMirrored.contains(label.id))
            unlike.append(quoted(label.name));
    }
    QStringList reasons;
    if (!forbidden.isEmpty()) {
        reasons.append(Text::tr("Images that show %1 are not mirrored, as the list of labels says.")
                           .arg(listed(forbidden)));
    }
    if (!unlike.isEmpty()) {
        reasons.append(Text::tr("Images that show %1 are not mirrored: a mirror changes how that "
                                "looks.")
                           .arg(listed(unlike)));
    }
    if (reasons.isEmpty())
        reasons.append(Text::tr("Mirrored images teach too: no label forbids it."));
    return reasons;
}

} // namespace

QStringList planReasons(const TrainingPlan& plan, const TrainingConfig& open)
{
    QStringList reasons = epochReasons(plan, open);
    reasons << inputReason(plan.task, open) << batchReason(plan.task.config, open)
            << courseReasons(plan.task) << dataReasons(plan) << mirrorReasons(plan, open);
    if (const QString tried = candidatesReason(plan.task, open); !tried.isEmpty())
        reasons << tried;
    return reasons;
}

QString timeReason(const TrainingPlan& plan, const TrainingConfig& open)
{
    const TrainingTask& task = plan.task;
    const int presetLimit = static_cast<int>(presetMinutes(task, plan.testImages));
    if (!isTimed(open) || open.epochs > 0)
        return {};
    if (!plan.speed) {
        return open.minutes > 0
            ? Text::tr("How many epochs fit into %Ln minute(s) is measured as it starts.", nullptr,
                       open.minutes)
            : Text::tr("Fewer epochs on a computer that would take longer than %Ln minute(s).",
                       nullptr, presetLimit);
    }
    TrainingTask unlimited = task;
    unlimited.config = open;
    const int usual = resolveConfig(unlimited).epochs;
    if (task.config.epochs == usual)
        return {};
    return open.minutes > 0
        ? Text::tr("Of the %1 epochs that are usual, only so many fit into %Ln minute(s).", nullptr,
                   open.minutes)
              .arg(usual)
        : Text::tr("Fewer than the %1 epochs that are usual, for which this computer would "
                   "take longer than %Ln minute(s).",
                   nullptr, presetLimit)
              .arg(usual);
}

} // namespace boxwright
