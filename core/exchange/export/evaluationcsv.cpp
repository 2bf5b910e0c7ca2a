// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/evaluationcsv.h"

#include "core/annotation/labellookup.h"
#include "core/exchange/formats/csvtable.h"
#include "core/exchange/formats/writtenfile.h"

namespace boxwright {

namespace {

QByteArray row(const QByteArray& label, std::optional<double> threshold,
               const DetectionQuality& quality, const QualityIntervals& intervals)
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
    for (const auto& interval : {intervals.precision, intervals.recall, intervals.f1,
                                 intervals.meanIou, intervals.ap50, intervals.ap})
        text += interval ? cell(interval->low) + cell(interval->high) : QByteArray(",,");
    return text + "\r\n";
}

} // namespace

QByteArray evaluationCsv(const Evaluation& evaluation, const EvaluationIntervals& intervals,
                         const std::vector<Label>& labels)
{
    Q_ASSERT(intervals.labels.size() == evaluation.labels.size());
    QByteArray table = "label,threshold,truth,images,true_positives,false_positives,"
                       "false_negatives,precision,recall,f1,mean_iou,median_iou,well_placed,ap,"
                       "ap50,ap75,ar100,precision_low,precision_high,recall_low,recall_high,"
                       "f1_low,f1_high,mean_iou_low,mean_iou_high,ap50_low,ap50_high,ap_low,"
                       "ap_high\r\n";
    for (std::size_t i = 0; i < evaluation.labels.size(); ++i) {
        const LabelQuality& label = evaluation.labels[i];
        const Label* known = findLabel(labels, label.label);
        const QString name = known ? known->name : QString::number(label.label.value());
        table += row(csvCell(name), label.threshold, label.quality, intervals.labels[i]);
    }
    return table + row("all", {}, evaluation.overall, intervals.overall);
}

Result<void> writeEvaluationCsv(const QString& path, const Evaluation& evaluation,
                                const EvaluationIntervals& intervals,
                                const std::vector<Label>& labels)
{
    return writeWholeFile(path, evaluationCsv(evaluation, intervals, labels));
}

} // namespace boxwright
