// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/rekognitionevaluation.h"
#include "core/exchange/formats/formatreader.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A model that was measured on two images of 640 x 480, the second empty.
struct Measured
{
    TemporaryProject project{u"Tassen.boxwright"_s};
    LabelId cup = project.addLabel(u"Cup"_s);
    LabelId mug = project.addLabel(u"Mug"_s);
    LabelId unknown = project.addLabel(u"Unknown"_s);
    RekognitionEvaluation evaluation{ModelRecord{ModelId(0)}, {}, {}, u"s3://bucket/photos"_s};

    Measured()
    {
        RunRecord run{RunId(0)};
        run.trainImages = 17;
        ModelRecord& model = evaluation.model;
        model.run = valueOf(project.store().beginRun(run));
        model.created = QDateTime(QDate(2026, 2, 11), QTime(10, 0), Qt::UTC);
        model.labels = {makeLabel(cup, u"Cup"_s), makeLabel(mug, u"Mug"_s)};
        model.id = valueOf(project.store().addModel(model, "w"));

        const std::vector<ImageId> images = project.addImages(2);
        Annotation difficult = makeBox(mug, {200, 200, 50, 50});
        difficult.difficult = true;
        EvaluatedPart& part = evaluation.part;
        part.labels = model.labels;
        part.truth = {{images[0],
                       {makeBox(cup, {10.4, 20.6, 30, 40}), difficult,
                        makeBox(cup, {100, 100, 40, 40}), makeBox(unknown, {1, 1, 9, 9})}},
                      {images[1], {}}};
        part.detections = {{images[0],
                            {{cup, {400, 100, 20, 20}, 0.3},
                             {cup, {10.4, 20.6, 30, 40}, 0.9},
                             {cup, {100, 100, 40, 40}, 0.4},
                             {mug, {200, 200, 50, 50}, 0.8},
                             {cup, {300, 300, 20, 20}, 0.6}}},
                           {images[1], {{mug, {5, 5, 0.25, 10}, 0.2}}}};
        evaluation.evaluation =
            evaluateDetections(part.truth, part.detections, part.labels, {{cup, 0.5}, {mug, 0.5}});
        evaluation.evaluation.measured = model.created.addMSecs(199500);
    }

    QString folder() const { return project.folder() + u"/neu/out"_s; }
    QStringList write()
    {
        return valueOf(writeRekognitionEvaluation(project.store(), evaluation, folder()));
    }
};

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The flags that are set, by their first letters, and P for present.
QString flagsOf(const QJsonValue& object)
{
    const QJsonObject details = object[u"rekognition-custom-labels-evaluation-details"].toObject();
    QStringList set;
    for (const auto& [key, sign] :
         {std::pair(u"is-true-positive"_s, u"TP"_s), std::pair(u"is-true-negative"_s, u"TN"_s),
          std::pair(u"is-false-positive"_s, u"FP"_s), std::pair(u"is-false-negative"_s, u"FN"_s),
          std::pair(u"is-present-in-ground-truth"_s, u"present"_s)}) {
        if (details[key].toBool())
            set.append(sign);
    }
    return set.join(u' ');
}

} // namespace

class TestRekognitionEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summaryIsShapedAsThatOfAws();
    void labelsAreSortedByF1();
    void snapshotJudgesEachBox();
    void snapshotIsReadBack();
    void filesAreCalledByProjectAndModel();
    void theTimeOfTheModelStandsInForThatOfTheMeasurement();
};

void TestRekognitionEvaluation::summaryIsShapedAsThatOfAws()
{
    Measured measured;
    const QJsonObject summary = jsonOf(contentOf(measured.write().first()));
    // Cup: two drawn, one found at 0.9, one false alarm at 0.6, one below the threshold. Mug: the
    // only one is difficult.
    const QByteArray id = QByteArray::number(measured.evaluation.model.id.value());
    QJsonObject expected =
        jsonOf("{\"Version\":1,\"EvaluationDetails\":{\"ProjectVersionArn\":"
               "\"arn:boxwright:rekognition:::project/Tassen/version/"
               + id
               + "/1770804000000\",\"EvaluationEndTimestamp\":\"2026-02-11T10:03:19.500000\","
                 "\"Labels\":[\"Cup\",\"Mug\"],\"NumberOfTrainingImages\":17,"
                 "\"NumberOfTestingImages\":2},\"LabelEvaluationResults\":["
                 "{\"Label\":\"Cup\",\"NumberOfTestingImages\":1,\"Metrics\":{\"Threshold\":0.5,"
                 "\"Precision\":0.5,\"Recall\":0.5,\"F1Score\":0.5}},"
                 "{\"Label\":\"Mug\",\"NumberOfTestingImages\":0,\"Metrics\":{\"Threshold\":0.5,"
                 "\"Precision\":null,\"Recall\":null,\"F1Score\":null}}]}");
    const DetectionQuality& overall = measured.evaluation.evaluation.overall;
    QVERIFY(overall.ap && overall.ar100);
    expected[u"AggregatedEvaluationResults"_s] =
        QJsonObject{{u"Metrics"_s,
                     QJsonObject{{u"Precision"_s, 0.5},
                                 {u"Recall"_s, 0.5},
                                 {u"F1Score"_s, 0.5},
                                 {u"AveragePrecision"_s, *overall.ap},
                                 {u"AverageRecall"_s, *overall.ar100}}}};
    QCOMPARE(summary, expected);
}

void TestRekognitionEvaluation::labelsAreSortedByF1()
{
    RekognitionEvaluation measured{ModelRecord{ModelId(1)}, {}, {}};
    for (const auto& [id, f1] :
         {std::pair(1, std::optional(0.3)), std::pair(2, std::optional<double>()),
          std::pair(3, std::optional(0.9)), std::pair(4, std::optional(0.0))}) {
        measured.model.labels.push_back(makeLabel(LabelId(id), QString::number(id)));
        LabelQuality label{LabelId(id), 0.5};
        label.quality.f1 = f1;
        measured.evaluation.labels.push_back(label);
    }
    QStringList order;
    const QJsonObject summary = rekognitionSummary(measured, u"p"_s, 0);
    for (const QJsonValue label : summary[u"LabelEvaluationResults"].toArray())
        order.append(label[u"Label"].toString());
    QCOMPARE(order, (QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s}));
}

void TestRekognitionEvaluation::snapshotJudgesEachBox()
{
    Measured measured;
    const QByteArray content = contentOf(measured.write().last());
    QVERIFY(content.startsWith("{\"source-ref\":\"s3://bucket/photos/0001.jpg\","));
    const QList<QByteArray> lines = content.split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    const QJsonObject line = jsonOf(lines[0]);
    QCOMPARE(line.keys(),
             (QStringList{u"rekognition-custom-labels-evaluation"_s,
                          u"rekognition-custom-labels-evaluation-metadata"_s,
                          u"rekognition-custom-labels-training-0"_s,
                          u"rekognition-custom-labels-training-0-metadata"_s, u"source-ref"_s}));
    const QJsonArray found =
        line[u"rekognition-custom-labels-evaluation"][u"annotations"].toArray();
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[2][u"left"].toInt(), 300);
    const QJsonObject metadata = line[u"rekognition-custom-labels-evaluation-metadata"].toObject();
    QCOMPARE(metadata[u"human-annotated"].toString(), u"no"_s);
    QCOMPARE(metadata[u"type"].toString(), u"groundtruth/object-detection"_s);
    QCOMPARE(metadata[u"creation-date"].toString(), u"2026-02-11T10:03:19.500000"_s);
    const QJsonArray objects = metadata[u"objects"].toArray();
    QStringList judged;
    for (const QJsonValue object : objects)
        judged.append(object[u"confidence"].toVariant().toString() + u' ' + flagsOf(object));
    QCOMPARE(judged,
             (QStringList{u"0.9 TP present"_s, u"0.8 present"_s, u"0.6 FP"_s, u"0.4 FN present"_s,
                          u"0.3 TN"_s}));
    QCOMPARE(objects[0][u"rekognition-custom-labels-evaluation-details"].toObject(),
             jsonOf("{\"version\":1,\"is-true-positive\":true,\"is-true-negative\":false,"
                    "\"is-false-positive\":false,\"is-false-negative\":false,"
                    "\"is-present-in-ground-truth\":true,\"ground-truth-labelling-jobs\":"
                    "[\"rekognition-custom-labels-training-job\"]}"));
    // Rekognition takes no box of one pixel.
    const QJsonObject empty = jsonOf(lines[1]);
    QCOMPARE(empty[u"rekognition-custom-labels-evaluation"][u"annotations"][0][u"width"].toInt(),
             2);
}

void TestRekognitionEvaluation::snapshotIsReadBack()
{
    Measured measured;
    const QString path = measured.write().last();
    const AnnotationFiles files{measured.folder(), {path}, measured.folder()};
    ProblemList problems;
    const auto read = [&](const QString& attribute) {
        return valueOf(formatReader(ExchangeFormat::Manifest)
                           ->read(files, {.attribute = attribute}, problems, {}));
    };
    const ForeignDataset truth = read(u"rekognition-custom-labels-training-0"_s);
    QCOMPARE(truth.labels.size(), std::size_t(2));
    QCOMPARE(truth.images.size(), std::size_t(2));
    QCOMPARE(truth.images[0].fileName, u"photos/0001.jpg"_s);
    QCOMPARE(truth.images[0].size, QSize(640, 480));
    const auto& boxes = truth.images[0].boxes;
    QCOMPARE(boxes.size(), std::size_t(3)); // all but that of a label the model does not know
    QCOMPARE(boxes[0].label, u"Cup"_s);
    QCOMPARE(boxes[0].box, (BoundingBox{10, 21, 30, 40})); // 10.4 to 40.4, 20.6 to 60.6
    QCOMPARE(boxes[1].label, u"Mug"_s);
    QCOMPARE(boxes[1].box, (BoundingBox{200, 200, 50, 50}));
    QCOMPARE(boxes[2].box, (BoundingBox{100, 100, 40, 40}));
    QVERIFY(!boxes[0].isByModel);
    QVERIFY(truth.images[1].boxes.empty());
    QVERIFY(truth.images[1].isConfirmedEmpty);

    const ForeignDataset found = read(u"rekognition-custom-labels-evaluation"_s);
    QCOMPARE(found.images[0].boxes.size(), std::size_t(5));
    QVERIFY(found.images[0].boxes[0].isByModel);
    QCOMPARE(found.images[0].boxes[0].score, std::optional(0.9));
    QVERIFY(problems.take().empty());
}

void TestRekognitionEvaluation::theTimeOfTheModelStandsInForThatOfTheMeasurement()
{
    Measured measured;
    measured.evaluation.evaluation.measured = {}; // as in projects that did not keep it
    for (const QString& path : measured.write())
        QVERIFY2(contentOf(path).contains("\"2026-02-11T10:00:00.000000\""), qPrintable(path));
}

void TestRekognitionEvaluation::filesAreCalledByProjectAndModel()
{
    Measured measured;
    const QString folder = measured.folder();
    const QString id = QString::number(measured.evaluation.model.id.value());
    const QStringList expected{folder + u"/EvaluationSummary-Tassen-%1.json"_s.arg(id),
                               folder + u"/EvaluationManifest-Tassen-%1.manifest"_s.arg(id)};
    QCOMPARE(measured.write(), expected);
    QCOMPARE(measured.write(), expected); // again
    // Where a file stands nothing can be written.
    QCOMPARE(writeRekognitionEvaluation(measured.project.store(), measured.evaluation,
                                        measured.project.path())
                 .error()
                 .code,
             ErrorCode::NotWritable);
}

QTEST_GUILESS_MAIN(TestRekognitionEvaluation)
#include "tst_rekognitionevaluation.moc"
