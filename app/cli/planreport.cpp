// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/planreport.h"

#include "app/cli/commandline.h"
#include "app/cli/texttable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

/// The labels that a person or the plan excludes from mirroring.
QJsonArray unmirroredJson(const TrainingPlan& plan)
{
    QJsonArray names;
    for (const Label& label : plan.task.labels) {
        if (!label.canMirror || plan.unlikeMirrored.contains(label.id))
            names.append(label.name);
    }
    return names;
}

QJsonArray repeatedJson(const TrainingPlan& plan)
{
    QJsonArray labels;
    for (const Label& label : plan.task.labels) {
        if (plan.repeats.contains(label.id)) {
            labels.append(
                QJsonObject{{u"name"_s, label.name}, {u"repeats"_s, plan.repeats.value(label.id)}});
        }
    }
    return labels;
}

QString presetTable(const std::vector<PresetEstimate>& presets)
{
    std::vector<QStringList> rows;
    rows.reserve(presets.size());
    for (const PresetEstimate& preset : presets) {
        const QString minutes = QString::number(preset.seconds / 60, 'f', 1);
        rows.push_back({presetName(preset.preset), QString::number(preset.epochs),
                        QString::number(preset.inputSize),
                        preset.isAtMost ? u"≤ "_s + minutes : minutes});
    }
    return tableText({tr("Preset"), tr("Epochs"), tr("Pixels"), tr("Minutes here")}, rows);
}

QJsonArray presetsJson(const std::vector<PresetEstimate>& presets)
{
    QJsonArray array;
    for (const PresetEstimate& preset : presets) {
        array.append(QJsonObject{{u"preset"_s, presetName(preset.preset)},
                                 {u"epochs"_s, preset.epochs},
                                 {u"input_size"_s, preset.inputSize},
                                 {u"seconds"_s, preset.seconds},
                                 {u"at_most"_s, preset.isAtMost}});
    }
    return array;
}

} // namespace

QString presetName(TrainingPreset preset)
{
    switch (preset) {
    case TrainingPreset::Quick:
        return u"quick"_s;
    case TrainingPreset::Best:
        return u"best"_s;
    case TrainingPreset::Balanced:
        break;
    }
    return u"balanced"_s;
}

void showPlan(const Context& context, const Result<TrainingPlan>& plan,
              const std::vector<PresetEstimate>& presets)
{
    if (!plan) {
        context.print(tr("Training: %1").arg(plan.error().message));
        return;
    }
    const TrainingTask& task = plan->task;
    context.print(tr("Training would use %1, %2 to validate:")
                      .arg(counted(qint64(task.train.size()), "image", "images"))
                      .arg(task.validation.size()));
    for (const QString& reason : plan->reasons)
        context.print(u"    - "_s + reason);
    if (!plan->splits.changes.empty())
        context.print(
            tr("    - Images that get another part first: %1").arg(plan->splits.changes.size()));
    if (!plan->warnings.isEmpty())
        context.print(tr("What will hold it back:"));
    for (const QString& warning : plan->warnings)
        context.print(u"    - "_s + warning);
    if (!presets.empty())
        context.print(presetTable(presets));
}

QJsonObject planJson(const Result<TrainingPlan>& plan, const std::vector<PresetEstimate>& presets)
{
    if (!plan)
        return {{u"obstacle"_s, plan.error().message}};
    const TrainingTask& task = plan->task;
    return {{u"obstacle"_s, QJsonValue()},
            {u"preset"_s, presetName(task.config.preset)},
            {u"epochs"_s, task.config.epochs},
            {u"input_size"_s, task.config.inputSize},
            {u"tile_size"_s, task.config.tileSize},
            {u"batch"_s, task.config.batchSize},
            {u"frozen_stages"_s, task.config.frozenStages},
            {u"patience"_s, task.config.patience},
            {u"mosaic"_s, task.config.mosaic},
            {u"balance"_s, task.config.balance},
            {u"mirrored"_s, task.config.horizontalFlip},
            {u"mirrored_look"_s, task.config.looksMirrored()},
            {u"labels_not_mirrored"_s, unmirroredJson(*plan)},
            {u"labels_repeated"_s, repeatedJson(*plan)},
            {u"train_images"_s, qint64(task.train.size())},
            {u"validation_images"_s, qint64(task.validation.size())},
            {u"test_images"_s, plan->testImages},
            {u"images_to_assign"_s, qint64(plan->splits.changes.size())},
            {u"reasons"_s, QJsonArray::fromStringList(plan->reasons)},
            {u"warnings"_s, QJsonArray::fromStringList(plan->warnings)},
            {u"presets"_s, presetsJson(presets)}};
}

} // namespace boxwright::cli
