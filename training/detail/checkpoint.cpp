// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/checkpoint.h"

#include "core/sha256.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace boxwright::detail {

using namespace Qt::StringLiterals;

namespace {

const QString kCheckpointVersionKey = u"boxwright.checkpoint"_s;
const QString kTaskKey = u"boxwright.task"_s;
const QString kEpochKey = u"boxwright.epoch"_s;
const QString kStepKey = u"boxwright.step"_s;
const QString kOptimizerStepsKey = u"boxwright.optimizer_steps"_s;
const QString kRateScaleKey = u"boxwright.rate_scale"_s;
const QString kBadStepsKey = u"boxwright.bad_steps"_s;
const QString kHalvingsKey = u"boxwright.rate_halvings"_s;

const QString kCheckpointVersion = u"2"_s; // 1 had no start of the weights
constexpr int kExactDigits = 17; // that bring a double back as it was

/// A member, since lupdate does not read free functions called tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checkpoint)
};

QJsonArray idsOf(const std::vector<TrainingSample>& samples)
{
    QJsonArray ids;
    for (const TrainingSample& sample : samples)
        ids.append(qint64(sample.image.value()));
    return ids;
}

/// A digest of what shapes what a run learns and keeps. Names of labels may change, their order
/// not.
QString fingerprint(const TrainingTask& task)
{
    const TrainingConfig& config = task.config;
    QJsonArray labels;
    for (const Label& label : task.labels)
        labels.append(qint64(label.id.value()));
    QJsonObject shape{{"labels"_L1, labels},
                      {"train"_L1, idsOf(task.train)},
                      {"validation"_L1, idsOf(task.validation)},
                      {"epochs"_L1, config.epochs},
                      {"input_size"_L1, config.inputSize},
                      {"batch_size"_L1, config.batchSize},
                      {"seed"_L1, QString::number(config.seed)},
                      {"horizontal_flip"_L1, config.horizontalFlip},
                      {"balance"_L1, config.balance},
                      {"mosaic"_L1, config.mosaic},
                      {"frozen_stages"_L1, config.frozenStages}};
    if (config.tileSize > 0) // absent in older states
        shape.insert("tile_size"_L1, config.tileSize);
    if (config.looksMirrored()) // likewise
        shape.insert("mirrored_look"_L1, true);
    if (config.startModel)
        shape.insert("start_model"_L1, qint64(config.startModel->value()));
    const QByteArray json = QJsonDocument(shape).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(sha256(json).toHex());
}

std::optional<int> count(const TensorFile& file, const QString& key)
{
    bool isNumber = false;
    const int value = file.text(key).toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<double> share(const TensorFile& file, const QString& key)
{
    bool isNumber = false;
    const double value = file.text(key).toDouble(&isNumber);
    return isNumber && value > 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

Error otherTask()
{
    return {ErrorCode::Damaged,
            Text::tr("What the interrupted training left belongs to other labels, images or "
                     "settings, so it cannot go on. Train again from the start.")};
}

Error otherVersion(const QString& version)
{
    return {ErrorCode::Damaged,
            Text::tr("What the interrupted training left was made by another version of Boxwright, "
                     "so it cannot go on. Train again from the start."),
            u"version %1"_s.arg(version)};
}

} // namespace

QByteArray writeCheckpoint(const TrainingTask& task, Checkpoint checkpoint)
{
    TensorFile& file = checkpoint.learner.tensors;
    file.metadata[kCheckpointVersionKey] = kCheckpointVersion;
    file.metadata[kTaskKey] = fingerprint(task);
    file.metadata[kEpochKey] = QString::number(checkpoint.epoch);
    file.metadata[kStepKey] = QString::number(checkpoint.learner.step);
    file.metadata[kOptimizerStepsKey] = QString::number(checkpoint.learner.optimizerSteps);
    file.metadata[kRateScaleKey] = QString::number(checkpoint.learner.rateScale, 'g', kExactDigits);
    file.metadata[kBadStepsKey] = QString::number(checkpoint.badSteps.inARow);
    file.metadata[kHalvingsKey] = QString::number(checkpoint.badSteps.halvings);
    return writeTensorFile(file);
}

Result<Checkpoint> readCheckpoint(const TrainingTask& task)
{
    Result<TensorFile> file = readTensorFile(task.resumeFrom->state);
    if (!file)
        return damagedCheckpoint(file.error().detail);
    if (file->text(kCheckpointVersionKey) != kCheckpointVersion)
        return otherVersion(file->text(kCheckpointVersionKey));
    if (file->text(kTaskKey) != fingerprint(task))
        return otherTask();
    const auto epoch = count(*file, kEpochKey);
    const auto step = count(*file, kStepKey);
    const auto optimizerSteps = count(*file, kOptimizerStepsKey);
    const auto rateScale = share(*file, kRateScaleKey);
    const auto badSteps = count(*file, kBadStepsKey);
    const auto halvings = count(*file, kHalvingsKey);
    if (!epoch || !step || !optimizerSteps || !rateScale || !badSteps || !halvings)
        return damagedCheckpoint(u"a number is missing"_s);
    const std::vector<EpochRecord>& epochs = task.resumeFrom->epochs;
    if (epochs.empty() || epochs.back().epoch != *epoch)
        return damagedCheckpoint(u"the state after epoch %1 has other epochs"_s.arg(*epoch));
    return Checkpoint{
        *epoch, {*badSteps, *halvings}, {std::move(*file), *step, *optimizerSteps, *rateScale}};
}

Error damagedCheckpoint(const QString& detail)
{
    return {ErrorCode::Damaged,
            Text::tr("What the interrupted training left is damaged, so it cannot go on. Train "
                     "again from the start."),
            detail};
}

} // namespace boxwright::detail
