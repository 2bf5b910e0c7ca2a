// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/detail/configcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace boxwright::detail {

namespace {

QJsonArray encodeCandidates(const std::vector<TriedCandidate>& candidates)
{
    QJsonArray array;
    for (const TriedCandidate& candidate : candidates) {
        QJsonObject object{{QStringLiteral("kind"), static_cast<int>(candidate.kind)},
                           {QStringLiteral("inputSize"), candidate.inputSize},
                           {QStringLiteral("epochs"), candidate.epochs},
                           {QStringLiteral("chosen"), candidate.isChosen}};
        if (candidate.validationAp) {
            object.insert(QStringLiteral("validationAp"), *candidate.validationAp);
        }
        array.append(object);
    }
    return array;
}

std::vector<TriedCandidate> decodeCandidates(const QJsonArray& array)
{
    std::vector<TriedCandidate> candidates;
    candidates.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        TriedCandidate candidate{
            static_cast<CandidateKind>(object.value(QStringLiteral("kind")).toInt()),
            object.value(QStringLiteral("inputSize")).toInt(),
            object.value(QStringLiteral("epochs")).toInt()};
        if (const QJsonValue ap = object.value(QStringLiteral("validationAp")); ap.isDouble()) {
            candidate.validationAp = ap.toDouble();
        }
        candidate.isChosen = object.value(QStringLiteral("chosen")).toBool();
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace

QString encodeConfig(const TrainingConfig& config)
{
    QJsonObject object{
        {QStringLiteral("name"), config.name},
        {QStringLiteral("preset"), static_cast<int>(config.preset)},
        {QStringLiteral("epochs"), config.epochs},
        {QStringLiteral("inputSize"), config.inputSize},
        {QStringLiteral("tileSize"), config.tileSize},
        {QStringLiteral("batchSize"), config.batchSize},
        // JSON numbers would lose the upper bits.
        {QStringLiteral("seed"), QString::number(config.seed)},
        {QStringLiteral("threads"), config.threads},
        {QStringLiteral("arithmetic"), config.arithmetic},
        {QStringLiteral("horizontalFlip"), config.horizontalFlip},
        {QStringLiteral("balance"), config.balance},
        {QStringLiteral("mosaic"), config.mosaic},
        {QStringLiteral("frozenStages"), config.frozenStages},
        {QStringLiteral("patience"), config.patience},
        {QStringLiteral("minutes"), config.minutes},
        {QStringLiteral("folds"), config.folds},
    };
    if (config.mirroredLook) {
        object.insert(QStringLiteral("mirroredLook"), *config.mirroredLook);
    }
    if (config.startModel) {
        object.insert(QStringLiteral("startModel"), qint64(config.startModel->value()));
    }
    if (!config.candidates.empty()) {
        object.insert(QStringLiteral("candidates"), encodeCandidates(config.candidates));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TrainingConfig decodeConfig(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TrainingConfig config;
    config.name = object.value(QStringLiteral("name")).toString();
    config.preset = static_cast<TrainingPreset>(
        object.value(QStringLiteral("preset")).toInt(static_cast<int>(config.preset)));
    config.epochs = object.value(QStringLiteral("epochs")).toInt();
    config.inputSize = object.value(QStringLiteral("inputSize")).toInt();
    config.tileSize = object.value(QStringLiteral("tileSize")).toInt(0);
    config.batchSize = object.value(QStringLiteral("batchSize")).toInt(config.batchSize);
    config.seed = object.value(QStringLiteral("seed")).toString().toULongLong();
    config.threads = object.value(QStringLiteral("threads")).toInt();
    config.arithmetic = object.value(QStringLiteral("arithmetic")).toString();
    config.horizontalFlip = object.value(QStringLiteral("horizontalFlip")).toBool(true);
    config.balance = object.value(QStringLiteral("balance")).toBool(false);
    config.mosaic = object.value(QStringLiteral("mosaic")).toBool(false);
    config.mirroredLook = object.value(QStringLiteral("mirroredLook")).toBool(false);
    config.frozenStages = object.value(QStringLiteral("frozenStages")).toInt(1);
    config.patience = object.value(QStringLiteral("patience")).toInt();
    config.minutes = object.value(QStringLiteral("minutes")).toInt();
    config.folds = object.value(QStringLiteral("folds")).toInt();
    if (const QJsonValue model = object.value(QStringLiteral("startModel")); model.isDouble()) {
        config.startModel = ModelId(model.toInteger());
    }
    config.candidates = decodeCandidates(object.value(QStringLiteral("candidates")).toArray());
    return config;
}

} // namespace boxwright::detail
