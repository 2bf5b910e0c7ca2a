// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/modelreport.h"

#include "app/cli/evaluationreport.h"
#include "app/cli/jsontext.h"
#include "app/cli/planreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

QJsonObject configJson(const TrainingConfig& config)
{
    return {{u"preset"_s, presetName(config.preset)},
            {u"epochs"_s, config.epochs},
            {u"input_size"_s, config.inputSize},
            {u"tile_size"_s, config.tileSize},
            {u"batch"_s, config.batchSize},
            {u"seed"_s, static_cast<qint64>(config.seed)},
            {u"threads"_s, config.threads},
            {u"horizontal_flip"_s, config.horizontalFlip},
            {u"arithmetic"_s, config.arithmetic},
            {u"balance"_s, config.balance},
            {u"mosaic"_s, config.mosaic},
            {u"mirrored_look"_s, config.looksMirrored()},
            {u"frozen_stages"_s, config.frozenStages},
            {u"patience"_s, config.patience},
            {u"minutes"_s, config.minutes},
            {u"folds"_s, config.folds}};
}

/// Null where there is none.
QJsonValue shortJson(const std::optional<Evaluation>& evaluation, const ModelRecord& model)
{
    if (!evaluation)
        return {};
    const QJsonObject document = evaluationJson(*evaluation, model);
    return QJsonObject{{u"split"_s, document.value(u"split"_s)},
                       {u"measured"_s, document.value(u"measured"_s)},
                       {u"overall"_s, document.value(u"overall"_s)}};
}

QString candidateName(CandidateKind kind)
{
    switch (kind) {
    case CandidateKind::AsPlanned:
        break;
    case CandidateKind::LargerInput:
        return u"larger_input"_s;
    case CandidateKind::Mosaic:
        return u"mosaic"_s;
    case CandidateKind::MoreStages:
        return u"more_stages"_s;
    }
    return u"as_planned"_s;
}

QJsonArray candidatesJson(const std::vector<TriedCandidate>& candidates)
{
    QJsonArray array;
    for (const TriedCandidate& candidate : candidates) {
        array.append(QJsonObject{{u"variant"_s, candidateName(candidate.kind)},
                                 {u"input_size"_s, candidate.inputSize},
                                 {u"epochs"_s, candidate.epochs},
                                 {u"validation_ap"_s, jsonNumber(candidate.validationAp)},
                                 {u"chosen"_s, candidate.isChosen}});
    }
    return array;
}

} // namespace

Result<std::optional<Evaluation>> mainEvaluation(const ModelRecord& model,
                                                 const ProjectStore& store)
{
    for (const Split split : {Split::Test, Split::Validation}) {
        auto evaluation = store.evaluation(model.id, split);
        if (!evaluation || *evaluation)
            return evaluation;
    }
    return std::optional<Evaluation>{};
}

Result<QJsonObject> modelJson(const ModelRecord& model, const ProjectStore& store)
{
    const auto evaluation = mainEvaluation(model, store);
    if (!evaluation)
        return evaluation.error();
    const auto folds = store.evaluation(model.id, outOfFold);
    if (!folds)
        return folds.error();
    QJsonArray labels;
    QJsonObject thresholds;
    for (const Label& label : model.labels) {
        labels.append(label.name);
        thresholds.insert(label.name, thresholdOf(model.thresholds, label.id));
    }
    return QJsonObject{
        {u"id"_s, static_cast<qint64>(model.id.value())},
        {u"name"_s, model.name},
        {u"run"_s, model.run ? QJsonValue(static_cast<qint64>(model.run->value())) : QJsonValue()},
        {u"created"_s, model.created.toUTC().toString(Qt::ISODate)},
        {u"labels"_s, labels},
        {u"thresholds"_s, thresholds},
        {u"tuned_on_test"_s, model.isTunedOnTest},
        {u"input_size"_s, model.inputSize},
        {u"best_epoch"_s, model.bestEpoch},
        {u"bytes"_s, model.bytes},
        {u"sha256"_s, QString::fromLatin1(model.sha256.toHex())},
        {u"evaluation"_s, shortJson(*evaluation, model)},
        {u"folds"_s, shortJson(*folds, model)}};
}

QString dateText(const QDateTime& when)
{
    return when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonObject runJson(const RunRecord& run, bool isResumable)
{
    QJsonArray epochs;
    for (const EpochRecord& epoch : run.epochs) {
        epochs.append(QJsonObject{{u"epoch"_s, epoch.epoch},
                                  {u"loss"_s, epoch.loss},
                                  {u"validation_ap"_s, jsonNumber(epoch.validationAp)},
                                  {u"validation_ap50"_s, jsonNumber(epoch.validationAp50)},
                                  {u"seconds"_s, epoch.seconds}});
    }
    return {
        {u"id"_s, static_cast<qint64>(run.id.value())},
        {u"name"_s, run.name},
        {u"started"_s, run.started.toUTC().toString(Qt::ISODate)},
        {u"ended"_s,
         run.ended ? QJsonValue(run.ended->toUTC().toString(Qt::ISODate)) : QJsonValue()},
        {u"outcome"_s, outcomeName(run.outcome)},
        {u"message"_s, run.message},
        {u"note"_s, run.note},
        {u"start_model"_s,
         run.config.startModel ? QJsonValue(qint64(run.config.startModel->value())) : QJsonValue()},
        {u"resumable"_s, isResumable},
        {u"config"_s, configJson(run.config)},
        {u"candidates"_s, candidatesJson(run.config.candidates)},
        {u"train_images"_s, run.trainImages},
        {u"validation_images"_s, run.validationImages},
        {u"epochs"_s, epochs}};
}

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return u"running"_s;
    case RunOutcome::Finished:
        return u"finished"_s;
    case RunOutcome::Cancelled:
        return u"cancelled"_s;
    case RunOutcome::Failed:
        return u"failed"_s;
    case RunOutcome::Interrupted:
        break;
    }
    return u"interrupted"_s;
}

} // namespace boxwright::cli
