// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/evaluation.h"

#include <QTest>

#include <limits>
#include <random>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kCat(1);
const LabelId kDog(2);

std::vector<Label> catAndDog()
{
    return {{kCat, u"cat"_s, {}, 0}, {kDog, u"dog"_s, {}, 1}};
}

Annotation box(LabelId label, double x, double y, double width, double height)
{
    return {BoxId::create(), label, {x, y, width, height}};
}

ImageTruth image(int id, std::vector<Annotation> annotations)
{
    return {ImageId(id), std::move(annotations)};
}

ImageDetections found(int id, std::vector<Detection> detections)
{
    return {ImageId(id), std::move(detections)};
}

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

const DetectionQuality& cat(const Evaluation& evaluation)
{
    return evaluation.labels.at(0).quality;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsMatchesAtTheThresholdOfTheLabel();
    void valuesWithoutMeaningAreAbsent();
    void nothingAtAllIsAbsentEverywhere();
    void oneTruthIsFoundOnce();
    void labelsDoNotMix();
    void difficultAndCrowdCountAsNothing();
    void crowdTakesManyDifficultOnlyOne();
    void theExactThresholdMatches();
    void meanAndMedianIouAreOverTheMatchedPairs();
    void overallSumsCountsAndAveragesAp();
    void leavesOutOtherImagesLabelsAndNumbersThatAreNone();
    void bestThresholdMaximisesF1();
    void bestThresholdIsTheHighestOnTies();
    void bestThresholdIsAbsentWithoutTruthOrMatch();
    void bestThresholdBeatsEveryOther();
    void countsAddUpForAnyInput();
};

void TestEvaluation::countsMatchesAtTheThresholdOfTheLabel()
{
    const std::vector<ImageTruth> truth{
        image(1, {box(kCat, 0, 0, 10, 10), box(kCat, 100, 0, 10, 10), box(kCat, 200, 0, 10, 10)})};
    const std::vector<ImageDetections> detections{found(1,
                                                        {{kCat, {0, 0, 10, 10}, 0.9},
                                                         {kCat, {100, 0, 10, 10}, 0.4},
                                                         {kCat, {300, 0, 10, 10}, 0.6},
                                                         {kCat, {200, 0, 10, 10}, 0.3}})};

    const Evaluation atHalf = evaluateDetections(truth, detections, catAndDog(), {});
    QCOMPARE(cat(atHalf).truePositives, 1);
    QCOMPARE(cat(atHalf).falsePositives, 1);
    QCOMPARE(cat(atHalf).falseNegatives, 2);
    QCOMPARE(atHalf.labels[0].threshold, 0.5);
    QVERIFY(isNear(cat(atHalf).precision, 1 / 2.0));
    QVERIFY(isNear(cat(atHalf).recall, 1 / 3.0));
    QVERIFY(isNear(cat(atHalf).f1, 2 / 5.0)); // 2 * 1 / (2 detections + 3 truths)

    const Evaluation lower = evaluateDetections(truth, detections, catAndDog(), {{kCat, 0.4}});
    QCOMPARE(cat(lower).truePositives, 2); // a score equal to the threshold counts
    QCOMPARE(cat(lower).falsePositives, 1);
    QVERIFY(isNear(cat(lower).f1, 4 / 6.0));
    QCOMPARE(cat(lower).ap, cat(atHalf).ap);
}

void TestEvaluation::valuesWithoutMeaningAreAbsent()
{
    const Evaluation evaluation =
        evaluateDetections({image(1, {box(kCat, 0, 0, 10, 10)})},
                           {found(1, {{kDog, {0, 0, 10, 10}, 0.9}})}, catAndDog(), {});
    const DetectionQuality& missed = evaluation.labels[0].quality;
    QVERIFY(!missed.precision && !missed.f1 && !missed.meanIou && !missed.medianIou
            && !missed.wellPlaced);
    QVERIFY(isNear(missed.recall, 0));
    QVERIFY(isNear(missed.ap, 0) && isNear(missed.ap50, 0) && isNear(missed.ar100, 0));

    const DetectionQuality& invented = evaluation.labels[1].quality;
    QVERIFY(isNear(invented.precision, 0));
    QVERIFY(!invented.recall && !invented.f1 && !invented.ap && !invented.ap50 && !invented.ap75
            && !invented.ar100);
}

void TestEvaluation::nothingAtAllIsAbsentEverywhere()
{
    const Evaluation evaluation = evaluateDetections({image(1, {})}, {}, catAndDog(), {});
    QCOMPARE(evaluation.images, 1);
    QCOMPARE(evaluation.overall.images, 0);
    QVERIFY(!evaluation.overall.precision && !evaluation.overall.recall && !evaluation.overall.ap);
    QCOMPARE(evaluation.labels.size(), std::size_t(2));
    QVERIFY(evaluateDetections({}, {}, {}, {}).labels.empty());
}

void TestEvaluation::oneTruthIsFoundOnce()
{
    const Evaluation evaluation = evaluateDetections(
        {image(1, {box(kCat, 0, 0, 10, 10)})},
        {found(1, {{kCat, {0, 0, 10, 10}, 0.6}, {kCat, {0, 0, 10, 9}, 0.8}})}, catAndDog(), {});
    QCOMPARE(cat(evaluation).truePositives, 1);
    QCOMPARE(cat(evaluation).falsePositives, 1);
    // The higher score came first, though the other fits better: 90 / 100.
    QVERIFY(isNear(cat(evaluation).meanIou, 0.9));
}

void TestEvaluation::labelsDoNotMix()
{
    const Evaluation evaluation =
        evaluateDetections({image(1, {box(kCat, 0, 0, 10, 10)})},
                           {found(1, {{kDog, {0, 0, 10, 10}, 0.9}})}, catAndDog(), {});
    QCOMPARE(evaluation.overall.truePositives, 0);
    QCOMPARE(evaluation.overall.falsePositives, 1);
    QCOMPARE(evaluation.overall.falseNegatives, 1);
}

void TestEvaluation::difficultAndCrowdCountAsNothing()
{
    Annotation difficult = box(kCat, 0, 0, 10, 10);
    difficult.difficult = true;
    Annotation crowd = box(kCat, 100, 0, 50, 50);
    crowd.crowd = true;
    const Evaluation evaluation = evaluateDetections(
        {image(1, {difficult, crowd})},
        {found(1, {{kCat, {0, 0, 10, 10}, 0.9}, {kCat, {100, 0, 10, 10}, 0.8}})}, catAndDog(), {});
    QCOMPARE(cat(evaluation).truth, 0);
    QCOMPARE(cat(evaluation).images, 0);
    QCOMPARE(cat(evaluation).falsePositives, 0);
    QCOMPARE(cat(evaluation).falseNegatives, 0);
    QVERIFY(!cat(evaluation).precision && !cat(evaluation).recall && !cat(evaluation).ap);
}

void TestEvaluation::crowdTakesManyDifficultOnlyOne()
{
    // Both regions lie fully around two small detections: IoU 100 / 400, share inside 1.
    Annotation region = box(kCat, 0, 0, 20, 20);
    const std::vector<ImageDetections> detections{
        found(1, {{kCat, {0, 0, 10, 10}, 0.9}, {kCat, {10, 10, 10, 10}, 0.8}})};
    region.crowd = true;
    QCOMPARE(
        cat(evaluateDetections({image(1, {region})}, detections, catAndDog(), {})).falsePositives,
        0);
    region.crowd = false;
    region.difficult = true;
    QCOMPARE(
        cat(evaluateDetections({image(1, {region})}, detections, catAndDog(), {})).falsePositives,
        2);
    // At IoU 0.25 the difficult box takes one of them.
    QCOMPARE(cat(evaluateDetections({image(1, {region})}, detections, catAndDog(), {}, 0.25))
                 .falsePositives,
             1);
}

void TestEvaluation::theExactThresholdMatches()
{
    // 50 / 100 of the union.
    const std::vector<ImageTruth> truth{image(1, {box(kCat, 0, 0, 10, 10)})};
    const std::vector<ImageDetections> detections{found(1, {{kCat, {0, 0, 10, 5}, 0.9}})};
    QCOMPARE(cat(evaluateDetections(truth, detections, catAndDog(), {}, 0.5)).truePositives, 1);
    QCOMPARE(cat(evaluateDetections(truth, detections, catAndDog(), {}, 0.51)).truePositives, 0);
    const Evaluation ap = evaluateDetections(truth, detections, catAndDog(), {});
    QVERIFY(isNear(cat(ap).ap50, 1));
    QVERIFY(isNear(cat(ap).ap75, 0));
    QVERIFY(isNear(cat(ap).ap, 0.1)); // one of ten IoUs
    QVERIFY(isNear(cat(ap).ar100, 0.1));
}

void TestEvaluation::meanAndMedianIouAreOverTheMatchedPairs()
{
    // IoUs 1, 0.9, 0.6 and 0.5: mean 3 / 4, median (0.9 + 0.6) / 2.
    const std::vector<ImageTruth> truth{
        image(1,
              {box(kCat, 0, 0, 10, 10), box(kCat, 100, 0, 10, 10), box(kCat, 200, 0, 10, 10),
               box(kCat, 300, 0, 10, 10), box(kCat, 400, 0, 10, 10)})};
    std::vector<Detection> detections{{kCat, {0, 0, 10, 10}, 0.9},
                                      {kCat, {100, 0, 10, 9}, 0.9},
                                      {kCat, {200, 0, 10, 6}, 0.9},
                                      {kCat, {300, 0, 10, 5}, 0.9},
                                      {kCat, {400, 0, 10, 4}, 0.9}};
    const Evaluation even = evaluateDetections(truth, {found(1, detections)}, catAndDog(), {});
    QVERIFY(isNear(cat(even).meanIou, 0.75));
    QVERIFY(isNear(cat(even).medianIou, 0.75));
    QVERIFY(isNear(cat(even).wellPlaced, 2 / 4.0)); // 1 and 0.9 are at least 0.75
    detections.erase(detections.begin());
    const Evaluation odd = evaluateDetections(truth, {found(1, detections)}, catAndDog(), {});
    QVERIFY(isNear(cat(odd).medianIou, 0.6));
    QVERIFY(isNear(cat(odd).wellPlaced, 1 / 3.0));
}

void TestEvaluation::overallSumsCountsAndAveragesAp()
{
    const Evaluation evaluation =
        evaluateDetections({image(1, {box(kCat, 0, 0, 10, 10), box(kDog, 50, 0, 10, 10)}),
                            image(2, {box(kDog, 0, 0, 10, 10)}), image(3, {})},
                           {found(1, {{kCat, {0, 0, 10, 10}, 0.9}, {kDog, {50, 0, 10, 8}, 0.9}}),
                            found(3, {{kCat, {0, 0, 10, 10}, 0.2}})},
                           catAndDog(), {});
    QCOMPARE(evaluation.overall.truth, 3);
    QCOMPARE(evaluation.overall.images, 2);
    QCOMPARE(evaluation.labels[1].quality.images, 2);
    QVERIFY(isNear(evaluation.overall.precision, 1));
    QVERIFY(isNear(evaluation.overall.recall, 2 / 3.0));
    QVERIFY(isNear(evaluation.overall.f1, 4 / 5.0));
    QVERIFY(isNear(evaluation.overall.meanIou, 0.9));
    // Cat 1; dog: recall 1/2 with precision 1, so 51 of 101 recall points.
    QVERIFY(isNear(evaluation.overall.ap50, (1 + 51 / 101.0) / 2));
    QVERIFY(isNear(evaluation.overall.ar100, (1 + 0.5 * 7 / 10) / 2)); // IoU 0.8: 0.50 to 0.80
}

void TestEvaluation::leavesOutOtherImagesLabelsAndNumbersThatAreNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Evaluation evaluation =
        evaluateDetections({image(1, {box(kCat, 0, 0, 10, 10), box(LabelId(9), 0, 0, 10, 10)})},
                           {found(1,
                                  {{kCat, {0, 0, 10, 10}, 0.9},
                                   {LabelId(9), {0, 0, 10, 10}, 0.9},
                                   {kCat, {0, 0, 10, 10}, nan},
                                   {kCat, {nan, 0, 10, 10}, 0.9}}),
                            found(2, {{kCat, {0, 0, 10, 10}, 0.9}})},
                           catAndDog(), {});
    QCOMPARE(evaluation.overall.truth, 1);
    QCOMPARE(evaluation.overall.truePositives, 1);
    QCOMPARE(evaluation.overall.falsePositives, 0);
}

void TestEvaluation::bestThresholdMaximisesF1()
{
    const std::vector<ImageTruth> truth{
        image(1, {box(kCat, 0, 0, 10, 10), box(kCat, 100, 0, 10, 10)})};
    // F1 from the top: 2/3, then 2/4, then 4/5, then 4/6.
    const std::vector<ImageDetections> detections{found(1,
                                                        {{kCat, {0, 0, 10, 10}, 0.9},
                                                         {kCat, {50, 50, 10, 10}, 0.7},
                                                         {kCat, {100, 0, 10, 10}, 0.6},
                                                         {kCat, {50, 90, 10, 10}, 0.2}})};
    const ScoreThresholds thresholds = bestF1Thresholds(truth, detections, catAndDog());
    QCOMPARE(thresholds.size(), std::size_t(1));
    QCOMPARE(thresholds.at(kCat), 0.6);
}

void TestEvaluation::bestThresholdIsTheHighestOnTies()
{
    // F1 at 0.9: 2 * 1 / (1 + 2); at 0.3: 2 * 2 / (4 + 2). Both 2/3.
    const std::vector<ImageTruth> truth{
        image(1, {box(kCat, 0, 0, 10, 10), box(kCat, 100, 0, 10, 10)})};
    const std::vector<ImageDetections> detections{found(1,
                                                        {{kCat, {0, 0, 10, 10}, 0.9},
                                                         {kCat, {50, 50, 10, 10}, 0.7},
                                                         {kCat, {50, 90, 10, 10}, 0.5},
                                                         {kCat, {100, 0, 10, 10}, 0.3}})};
    QCOMPARE(bestF1Thresholds(truth, detections, catAndDog()).at(kCat), 0.9);
}

void TestEvaluation::bestThresholdIsAbsentWithoutTruthOrMatch()
{
    const std::vector<ImageDetections> detections{
        found(1, {{kCat, {300, 0, 10, 10}, 0.9}, {kDog, {0, 0, 10, 10}, 0.9}})};
    QVERIFY(
        bestF1Thresholds({image(1, {box(kCat, 0, 0, 10, 10)})}, detections, catAndDog()).empty());
}

void TestEvaluation::bestThresholdBeatsEveryOther()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int round = 0; round < 20; ++round) {
        std::vector<Annotation> annotations;
        std::vector<Detection> detections;
        for (int i = 0; i < 30; ++i) {
            const BoundingBox place{200 * unit(random), 200 * unit(random), 30, 30};
            annotations.push_back({BoxId::create(), kCat, place});
            detections.push_back(
                {kCat, place.translated(20 * unit(random), 0), std::round(20 * unit(random)) / 20});
        }
        const std::vector<ImageTruth> truth{image(1, annotations)};
        const std::vector<ImageDetections> given{found(1, detections)};
        const ScoreThresholds best = bestF1Thresholds(truth, given, catAndDog());
        const double bestF1 = *cat(evaluateDetections(truth, given, catAndDog(), best)).f1;
        for (int step = 0; step <= 20; ++step) {
            const ScoreThresholds other{{kCat, step / 20.0}};
            const auto f1 = cat(evaluateDetections(truth, given, catAndDog(), other)).f1;
            QVERIFY(!f1 || *f1 <= bestF1);
        }
    }
}

void TestEvaluation::countsAddUpForAnyInput()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int round = 0; round < 50; ++round) {
        std::vector<Annotation> annotations;
        std::vector<Detection> detections;
        int counted = 0;
        for (int i = 0; i < 15; ++i) {
            annotations.push_back(box(kCat, 50 * unit(random), 50 * unit(random), 20, 20));
            annotations.back().difficult = unit(random) < 0.2;
            annotations.back().crowd = unit(random) < 0.1;
            counted += annotations.back().difficult || annotations.back().crowd ? 0 : 1;
            detections.push_back(
                {kCat, {50 * unit(random), 50 * unit(random), 20, 20}, unit(random)});
        }
        const Evaluation evaluation = evaluateDetections(
            {image(1, annotations)}, {found(1, detections)}, catAndDog(), {{kCat, 0.0}});
        const DetectionQuality& quality = cat(evaluation);
        QCOMPARE(quality.truth, counted);
        QCOMPARE(quality.truePositives + quality.falseNegatives, counted);
        QVERIFY(quality.truePositives + quality.falsePositives <= int(detections.size()));
        QVERIFY(!quality.meanIou || (*quality.meanIou >= 0.5 && *quality.meanIou <= 1));
        QVERIFY(!quality.ap || (*quality.ap >= 0 && *quality.ap <= *quality.ap50));
    }
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
