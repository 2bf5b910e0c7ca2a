// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/rekognitionevaluation.h"

#include "core/annotation/labellookup.h"
#include "core/exchange/export/evaluationmanifest.h"
#include "core/exchange/export/exportselection.h"
#include "core/exchange/formats/manifestline.h"
#include "core/exchange/formats/writtenfile.h"
#include "core/run/runlookup.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

QJsonValue figure(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject labelResult(const LabelQuality& label, const std::vector<Label>& labels)
{
    const Label* known = findLabel(labels, label.label);
    const DetectionQuality& quality = label.quality;
    return {{u"Label"_s, known ? known->name : QString::number(label.label.value())},
            {u"NumberOfTestingImages"_s, quality.images},
            {u"Metrics"_s,
             QJsonObject{{u"Threshold"_s, label.threshold},
                         {u"Precision"_s, figure(quality.precision)},
                         {u"Recall"_s, figure(quality.recall)},
                         {u"F1Score"_s, figure(quality.f1)}}}};
}

/// The images that a model learned from; 0 where nobody knows.
Result<int> trainingImages(const ProjectStore& store, const ModelRecord& model)
{
    const auto runs = store.runs();
    if (!runs)
        return runs.error();
    const RunRecord* run = model.run ? findRun(*runs, *model.run) : nullptr;
    return run == nullptr ? 0 : run->trainImages;
}

} // namespace

QJsonObject rekognitionSummary(const RekognitionEvaluation& measured, const QString& project,
                               int trainingImages)
{
    const ModelRecord& model = measured.model;
    QJsonArray names;
    for (const Label& label : model.labels)
        names.append(label.name);
    const QString name = u"arn:boxwright:rekognition:::project/%1/version/%2/%3"_s.arg(
        project, QString::number(model.id.value()),
        QString::number(model.created.toMSecsSinceEpoch()));
    const QJsonObject details{{u"ProjectVersionArn"_s, name},
                              {u"EvaluationEndTimestamp"_s, manifestTime(measured.time())},
                              {u"Labels"_s, names},
                              {u"NumberOfTrainingImages"_s, trainingImages},
                              {u"NumberOfTestingImages"_s, measured.evaluation.images}};
    const DetectionQuality& overall = measured.evaluation.overall;
    const QJsonObject metrics{{u"Precision"_s, figure(overall.precision)},
                              {u"Recall"_s, figure(overall.recall)},
                              {u"F1Score"_s, figure(overall.f1)},
                              {u"AveragePrecision"_s, figure(overall.ap)},
                              {u"AverageRecall"_s, figure(overall.ar100)}};
    std::vector<LabelQuality> labels = measured.evaluation.labels;
    std::stable_sort(labels.begin(), labels.end(),
                     [](const LabelQuality& a, const LabelQuality& b) {
                         return a.quality.f1.value_or(-1) > b.quality.f1.value_or(-1);
                     });
    QJsonArray results;
    for (const LabelQuality& label : labels)
        results.append(labelResult(label, model.labels));
    return {{u"Version"_s, 1},
            {u"EvaluationDetails"_s, details},
            {u"AggregatedEvaluationResults"_s, QJsonObject{{u"Metrics"_s, metrics}}},
            {u"LabelEvaluationResults"_s, results}};
}

Result<QStringList> writeRekognitionEvaluation(const ProjectStore& store,
                                               const RekognitionEvaluation& measured,
                                               const QString& folder)
{
    const auto learnedFrom = trainingImages(store, measured.model);
    if (!learnedFrom)
        return learnedFrom.error();
    const auto data = selectForExport(store, {});
    if (!data)
        return data.error();
    const QString ending = u"-%1-%2"_s.arg(data->name, QString::number(measured.model.id.value()));
    const QDir target(folder);
    const QString summary = target.absoluteFilePath(u"EvaluationSummary"_s + ending + u".json"_s);
    const QString manifest =
        target.absoluteFilePath(u"EvaluationManifest"_s + ending + u".manifest"_s);
    const QJsonDocument document(rekognitionSummary(measured, data->name, *learnedFrom));
    if (auto written = writeWholeFile(summary, document.toJson()); !written)
        return written.error();
    if (auto written = writeEvaluationManifest(manifest, *data, measured); !written)
        return written.error();
    return QStringList{summary, manifest};
}

} // namespace boxwright
