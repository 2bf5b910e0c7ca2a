// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/evaluationcsv.h"

#include "core/annotation/labellookup.h"
#include "core/exchange/formats/csvtable.h"
#include "core/exchange/formats/writtenfile.h"

namespace boxwright {

namespace {

QByteArray row(const QByteArray& label, std::optional<double> threshold,
               const DetectionQuality& quality)
{
    const auto cell = [](const std::optional<double>& value) {
        return value ? ',' + exactText(*value).toLatin1() : QByteArray(",");
    };
    QByteArray text = label + cell(threshold);
    for (const int count : {quality.truth, quality.images, quality.truePositives,
                            quality.falsePositives, quality.falseNegatives})
        text += ',' + QByteArray::number(count);
    for (const auto& value :
         {quality.precision, quality.recall, quality.f1, quality.meanIou, quality.medianIou,
          quality.wellPlaced, quality.ap, quality.ap50, quality.ap75, quality.ar100})
        text += cell(value);
    return text + "\r\n";
}

} // namespace

QByteArray evaluationCsv(const Evaluation& evaluation, const std::vector<Label>& labels)
{
    QByteArray table = "label,threshold,truth,images,true_positives,false_positives,"
                       "false_negatives,precision,recall,f1,mean_iou,median_iou,well_placed,ap,"
                       "ap50,ap75,ar100\r\n";
    for (const LabelQuality& label : evaluation.labels) {
        const Label* known = findLabel(labels, label.label);
        const QString name = known ? known->name : QString::number(label.label.value());
        table += row(csvCell(name), label.threshold, label.quality);
    }
    return table + row("all", {}, evaluation.overall);
}

Result<void> writeEvaluationCsv(const QString& path, const Evaluation& evaluation,
                                const std::vector<Label>& labels)
{
    return writeWholeFile(path, evaluationCsv(evaluation, labels));
}

} // namespace boxwright
