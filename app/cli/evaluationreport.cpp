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

/// Low and high, or null where it is not defined.
QJsonValue intervalJson(const std::optional<Interval>& interval)
{
    if (!interval)
        return {};
    return QJsonArray{interval->low, interval->high};
}

QJsonObject intervalsJson(const QualityIntervals& intervals)
{
    return {{u"precision"_s, intervalJson(intervals.precision)},
            {u"recall"_s, intervalJson(intervals.recall)},
            {u"f1"_s, intervalJson(intervals.f1)},
            {u"mean_iou"_s, intervalJson(intervals.meanIou)},
            {u"median_iou"_s, intervalJson(intervals.medianIou)},
            {u"well_placed"_s, intervalJson(intervals.wellPlaced)},
            {u"ap"_s, intervalJson(intervals.ap)},
            {u"ap50"_s, intervalJson(intervals.ap50)},
            {u"ap75"_s, intervalJson(intervals.ap75)}};
}

/// When it was measured, or null where that is not known.
QJsonValue measuredJson(const QDateTime& measured)
{
    if (!measured.isValid())
        return {};
    return measured.toUTC().toString(Qt::ISODate);
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
        return tr("%2, each through a model like model %1 that had not seen it, IoU %3:")
            .arg(model.id.value())
            .arg(counted(evaluation.images, "image", "images"))
            .arg(evaluation.iouThreshold);
    }
    return tr("Model %1 on %2 of the %3 part, IoU %4:")
        .arg(model.id.value())
        .arg(counted(evaluation.images, "image", "images"))
        .arg(splitName(evaluation.split))
        .arg(evaluation.iouThreshold);
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 3) : u"–"_s;
}

/// "0.810 (0.72–0.88)"
QString shown(const std::optional<double>& value, const std::optional<Interval>& interval)
{
    if (!interval)
        return shown(value);
    return u"%1 (%2–%3)"_s.arg(shown(value), QString::number(interval->low, 'f', 2),
                               QString::number(interval->high, 'f', 2));
}

QStringList row(const QString& name, const QString& threshold, const DetectionQuality& quality,
                const QualityIntervals& intervals)
{
    return {name,
            QString::number(quality.truth),
            threshold,
            shown(quality.precision),
            shown(quality.recall),
            shown(quality.f1, intervals.f1),
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

QJsonObject evaluationJson(const Evaluation& evaluation, const ModelRecord& model,
                           const std::optional<EvaluationIntervals>& intervals)
{
    QJsonArray labels;
    for (std::size_t i = 0; i < evaluation.labels.size(); ++i) {
        const LabelQuality& label = evaluation.labels[i];
        QJsonObject object = qualityJson(label.quality);
        object.insert(u"name"_s, labelName(label.label, model));
        object.insert(u"threshold"_s, label.threshold);
        if (intervals)
            object.insert(u"intervals"_s, intervalsJson(intervals->labels[i]));
        labels.append(object);
    }
    QJsonObject overall = qualityJson(evaluation.overall);
    if (intervals)
        overall.insert(u"intervals"_s, intervalsJson(intervals->overall));
    const QJsonObject modelObject{
        {u"id"_s, static_cast<qint64>(model.id.value())},
        {u"name"_s, model.name},
        {u"run"_s, model.run ? QJsonValue(static_cast<qint64>(model.run->value())) : QJsonValue()}};
    return {{u"model"_s, modelObject},
            {u"split"_s, measuredName(evaluation.split)},
            {u"iou_threshold"_s, evaluation.iouThreshold},
            {u"images"_s, evaluation.images},
            {u"measured"_s, measuredJson(evaluation.measured)},
            {u"overall"_s, overall},
            {u"labels"_s, labels}};
}

QString evaluationTable(const Evaluation& evaluation, const ModelRecord& model,
                        const std::optional<EvaluationIntervals>& intervals)
{
    std::vector<QStringList> rows;
    rows.reserve(evaluation.labels.size() + 1);
    for (std::size_t i = 0; i < evaluation.labels.size(); ++i) {
        const LabelQuality& label = evaluation.labels[i];
        rows.push_back(row(labelName(label.label, model), QString::number(label.threshold, 'f', 2),
                           label.quality, intervals ? intervals->labels[i] : QualityIntervals()));
    }
    rows.push_back(row(tr("all"), {}, evaluation.overall,
                       intervals ? intervals->overall : QualityIntervals()));
    return heading(evaluation, model) + u'\n'
        + tableText({tr("Label"), tr("Boxes"), tr("Threshold"), tr("Precision"), tr("Recall"),
                     intervals ? tr("F1 (95 %)") : tr("F1"), tr("Mean IoU"), u"AP50"_s, u"AP"_s},
                    rows);
}

} // namespace boxwright::cli
