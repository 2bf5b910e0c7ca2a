// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/evaluationcsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Label> kLabels{{LabelId(3), u"a \"b\", c"_s, {}}, {LabelId(4), u"Größe"_s, {}}};

Evaluation figures()
{
    Evaluation evaluation;
    LabelQuality known{LabelId(3), 0.41};
    known.quality = {1234567, 2, 3, 1, 2, 0.75, 0.6, 2.0 / 3, 0.8, 1, 0.5, 0.9, 0.55, 0.7, 0.125};
    LabelQuality unseen{LabelId(4), 0.5};
    unseen.quality.falsePositives = 2;
    unseen.quality.precision = 0;
    evaluation.labels = {known, unseen};
    evaluation.overall.truth = 1234567;
    return evaluation;
}

EvaluationIntervals intervals()
{
    EvaluationIntervals result;
    QualityIntervals known;
    known.precision = {0.5, 1};
    known.recall = {0.25, 0.75};
    known.f1 = {1.0 / 3, 0.875};
    known.meanIou = {0.75, 0.8125};
    known.medianIou = {0.1, 0.2}; // not in the table
    known.ap50 = {0.625, 0.9375};
    known.ap = {0.375, 0.5625};
    result.labels = {known, {}};
    result.overall.recall = {0, 0.125};
    return result;
}

const QByteArray kTable =
    "label,threshold,truth,images,true_positives,false_positives,false_negatives,precision,recall,"
    "f1,mean_iou,median_iou,well_placed,ap,ap50,ap75,ar100,precision_low,precision_high,recall_low,"
    "recall_high,f1_low,f1_high,mean_iou_low,mean_iou_high,ap50_low,ap50_high,ap_low,ap_high\r\n"
    "\"a \"\"b\"\", c\",0.41,1234567,2,3,1,2,0.75,0.6,0.6666666666666666,0.8,1,0.125,0.5,0.9,0.55,"
    "0.7,0.5,1,0.25,0.75,0.3333333333333333,0.875,0.75,0.8125,0.625,0.9375,0.375,0.5625\r\n"
    "Größe,0.5,0,0,0,2,0,0,,,,,,,,,,,,,,,,,,,,,\r\n"
    "all,,1234567,0,0,0,0,,,,,,,,,,,,,0,0.125,,,,,,,,\r\n";

} // namespace

class TestEvaluationCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowALabelAndOneOverall();
    void writesTheTable();
};

void TestEvaluationCsv::aRowALabelAndOneOverall()
{
    QCOMPARE(evaluationCsv(figures(), intervals(), kLabels), kTable);
}

void TestEvaluationCsv::writesTheTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"neu/figures.csv"_s);
    const auto written = writeEvaluationCsv(path, figures(), intervals(), kLabels);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), kTable);
    QCOMPARE(writeEvaluationCsv(folder.path(), figures(), intervals(), kLabels).error().code,
             ErrorCode::NotWritable);
}

QTEST_GUILESS_MAIN(TestEvaluationCsv)
#include "tst_evaluationcsv.moc"
