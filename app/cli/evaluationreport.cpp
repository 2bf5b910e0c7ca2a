// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/evaluationreport.h"

#include "app/cli/commandline.h"
#include "app/cli/jsontext.h"
#include "app/cli/texttable.h"
#include "core/annotation/labellookup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

QJsonObject qualityJson(const DetectionQuality& quality)
{
    return {{u"truth"_s, quality.truth},
            {u"images"_s, quality.images},
            {u"true_positives"_s, quality.truePositives},
            {u"false_positives"_s, quality.falsePositives},
            {u"false_negatives"_s, quality.falseNegatives},
            {u"precision"_s, jsonNumber(quality.precision)},
            {u"recall"_s, jsonNumber(quality.recall)},
            {u"f1"_s, jsonNumber(quality.f1)},
            {u"mean_iou"_s, jsonNumber(quality.meanIou)},
            {u"median_iou"_s, jsonNumber(quality.medianIou)},
            {u"well_placed"_s, jsonNumber(quality.wellPlaced)},
            {u"ap"_s, jsonNumber(quality.ap)},
            {u"ap50"_s, jsonNumber(quality.ap50)},
            {u"ap75"_s, jsonNumber(quality.ap75)},
            {u"ar100"_s, jsonNumber(quality.ar100)}};
}

QString labelName(LabelId id, const ModelRecord& model)
{
    const Label* label = findLabel(model.labels, id);
    return label == nullptr ? QString::number(id.value()) : label->name;
}

QString measuredName(Split split)
{
    return split == outOfFold ? u"folds"_s : splitName(split);
}

QString heading(const Evaluation& evaluation, const ModelRecord& model)
{
    if (evaluation.split == outOfFold) {
        return tr("%2 images, each through a model like model %1 that had not seen it, IoU %3:")
            .arg(model.id.value())
            .arg(evaluation.images)
            .arg(evaluation.iouThreshold);
    }
    return tr("Model %1 on %2 images of the %3 part, IoU %4:")
        .arg(model.id.value())
        .arg(evaluation.images)
        .arg(splitName(evaluation.split))
        .arg(evaluation.iouThreshold);
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 3) : u"–"_s;
}

QStringList row(const QString& name, const QString& threshold, const DetectionQuality& quality)
{
    return {name,
            QString::number(quality.truth),
            threshold,
            shown(quality.precision),
            shown(quality.recall),
            shown(quality.f1),
            shown(quality.meanIou),
            shown(quality.ap50),
            shown(quality.ap)};
}

} // namespace

QString splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return u"train"_s;
    case Split::Validation:
        return u"validation"_s;
    case Split::Test:
        return u"test"_s;
    case Split::None:
        break;
    }
    return u"none"_s;
}

QJsonObject evaluationJson(const Evaluation& evaluation, const ModelRecord& model)
{
    QJsonArray labels;
    for (const LabelQuality& label : evaluation.labels) {
        QJsonObject object = qualityJson(label.quality);
        object.insert(u"name"_s, labelName(label.label, model));
        object.insert(u"threshold"_s, label.threshold);
        labels.append(object);
    }
    const QJsonObject modelObject{
        {u"id"_s, static_cast<qint64>(model.id.value())},
        {u"name"_s, model.name},
        {u"run"_s, model.run ? QJsonValue(static_cast<qint64>(model.run->value())) : QJsonValue()}};
    return {{u"model"_s, modelObject},
            {u"split"_s, measuredName(evaluation.split)},
            {u"iou_threshold"_s, evaluation.iouThreshold},
            {u"images"_s, evaluation.images},
            {u"overall"_s, qualityJson(evaluation.overall)},
            {u"labels"_s, labels}};
}

QString evaluationTable(const Evaluation& evaluation, const ModelRecord& model)
{
    std::vector<QStringList> rows;
    for (const LabelQuality& label : evaluation.labels) {
        rows.push_back(row(labelName(label.label, model), QString::number(label.threshold, 'f', 2),
                           label.quality));
    }
    rows.push_back(row(tr("all"), {}, evaluation.overall));
    return heading(evaluation, model) + u'\n'
        + tableText({tr("Label"), tr("Boxes"), tr("Threshold"), tr("Precision"), tr("Recall"),
                     tr("F1"), tr("Mean IoU"), u"AP50"_s, u"AP"_s},
                    rows);
}

} // namespace boxwright::cli
