// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/evaluation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct GoldenCase
{
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    std::vector<Label> labels;
    QJsonObject expected;
};

QJsonDocument readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

BoundingBox boxOf(const QJsonObject& object)
{
    const QJsonArray bbox = object[u"bbox"].toArray();
    return {bbox[0].toDouble(), bbox[1].toDouble(), bbox[2].toDouble(), bbox[3].toDouble()};
}

GoldenCase readCase(const QString& name)
{
    const QString folder = QStringLiteral(BOXWRIGHT_SHARED) + u"/golden/coco_eval/"_s;
    GoldenCase result;
    const QJsonObject truth = readJson(folder + name + u"_truth.json"_s).object();
    for (const QJsonValue& category : truth[u"categories"].toArray()) {
        result.labels.push_back(
            {LabelId(category[u"id"].toInteger()), category[u"name"].toString(), {}, 0});
    }
    std::map<qint64, std::size_t> indexes;
    for (const QJsonValue& image : truth[u"images"].toArray()) {
        indexes[image[u"id"].toInteger()] = result.truth.size();
        result.truth.push_back({ImageId(image[u"id"].toInteger()), {}});
        result.detections.push_back({ImageId(image[u"id"].toInteger()), {}});
    }
    for (const QJsonValue& value : truth[u"annotations"].toArray()) {
        const QJsonObject object = value.toObject();
        Annotation annotation{BoxId::create(), LabelId(object[u"category_id"].toInteger()),
                              boxOf(object)};
        annotation.crowd = object[u"iscrowd"].toInt() == 1;
        result.truth[indexes.at(object[u"image_id"].toInteger())].annotations.push_back(annotation);
    }
    const QJsonArray detections = readJson(folder + name + u"_detections.json"_s).array();
    for (const QJsonValue& value : detections) {
        const QJsonObject object = value.toObject();
        result.detections[indexes.at(object[u"image_id"].toInteger())].detections.push_back(
            {LabelId(object[u"category_id"].toInteger()), boxOf(object),
             object[u"score"].toDouble()});
    }
    result.expected = readJson(folder + name + u"_expected.json"_s).object();
    return result;
}

bool agrees(const std::optional<double>& value, const QJsonValue& expected)
{
    const bool isUndefined = expected.isNull() || expected.toDouble() == -1;
    if (isUndefined || !value)
        return isUndefined == !value;
    return std::abs(*value - expected.toDouble()) <= 1e-6;
}

bool agrees(const DetectionQuality& quality, const QJsonObject& expected)
{
    return agrees(quality.ap, expected[u"AP"]) && agrees(quality.ap50, expected[u"AP50"])
        && agrees(quality.ap75, expected[u"AP75"]) && agrees(quality.ar100, expected[u"AR_100"]);
}

} // namespace

/// Compares with results of COCOeval that lie outside this repository.
class TestCocoEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsCocoEval_data();
    void equalsCocoEval();
    void doesNotDependOnTheOrderOfImages();
    void copesWithHalfAMillionDetections();
};

void TestCocoEvaluation::equalsCocoEval_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bccd") << u"bccd"_s;
    QTest::newRow("raccoon") << u"raccoon"_s;
    QTest::newRow("edge cases") << u"edge"_s;
}

void TestCocoEvaluation::equalsCocoEval()
{
    QFETCH(QString, name);
    const GoldenCase golden = readCase(name);
    if (golden.expected.isEmpty())
        QSKIP("the shared reference results are not here");
    const Evaluation evaluation =
        evaluateDetections(golden.truth, golden.detections, golden.labels, {});

    QVERIFY(agrees(evaluation.overall, golden.expected[u"overall"].toObject()));
    const QJsonObject perCategory = golden.expected[u"per_category"].toObject();
    QCOMPARE(evaluation.labels.size(), golden.labels.size());
    QCOMPARE(perCategory.size(), qsizetype(golden.labels.size()));
    for (std::size_t i = 0; i < golden.labels.size(); ++i) {
        const QString& label = golden.labels[i].name;
        QVERIFY2(agrees(evaluation.labels[i].quality, perCategory[label].toObject()),
                 qPrintable(label));
    }
}

void TestCocoEvaluation::doesNotDependOnTheOrderOfImages()
{
    GoldenCase golden = readCase(u"edge"_s);
    if (golden.expected.isEmpty())
        QSKIP("the shared reference results are not here");
    std::reverse(golden.truth.begin(), golden.truth.end());
    std::reverse(golden.detections.begin(), golden.detections.end());
    const Evaluation evaluation =
        evaluateDetections(golden.truth, golden.detections, golden.labels, {});
    QVERIFY(agrees(evaluation.overall, golden.expected[u"overall"].toObject()));
}

void TestCocoEvaluation::copesWithHalfAMillionDetections()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Label> labels;
    for (int i = 0; i < 10; ++i)
        labels.push_back({LabelId(i + 1), QString::number(i), {}, i});
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    for (int image = 0; image < 5000; ++image) {
        truth.push_back({ImageId(image + 1), {}});
        detections.push_back({ImageId(image + 1), {}});
        for (int i = 0; i < 100; ++i) {
            const LabelId label(i % 10 + 1);
            const BoundingBox box{600 * unit(random), 400 * unit(random), 40, 60};
            if (i % 5 == 0)
                truth.back().annotations.push_back({BoxId::create(), label, box});
            detections.back().detections.push_back(
                {label, box.translated(20 * unit(random), 0), unit(random)});
        }
    }
    QElapsedTimer timer; // only told: a method quadratic in the detections would time the test out
    timer.start();
    const Evaluation evaluation = evaluateDetections(truth, detections, labels, {});
    qInfo("500,000 detections: %lld ms", timer.elapsed());
    QCOMPARE(evaluation.overall.truth, 100'000);
    QVERIFY(evaluation.overall.ap.has_value());
}

QTEST_GUILESS_MAIN(TestCocoEvaluation)
#include "tst_cocoevaluation.moc"
