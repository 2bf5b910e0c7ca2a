// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/livequality.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "plainmetrics.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kRounds = 1000;
constexpr std::array kIous{0.1, 0.3, 0.5, 0.6, 0.75, 1.0};

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-12;
}

/// The share, absent where there is nothing to share.
bool isShare(const std::optional<double>& value, int part, int whole)
{
    return whole == 0 ? !value : isNear(value, double(part) / whole);
}

bool agree(const DetectionQuality& quality, const PlainCounts& plain)
{
    const std::vector<double>& overlaps = plain.overlaps;
    const auto pairs = static_cast<int>(overlaps.size());
    const auto wellPlaced = std::count_if(overlaps.begin(), overlaps.end(),
                                          [](double overlap) { return overlap >= 0.75; });
    const bool hasF1 = plain.truth > 0 && plain.detections() > 0;
    const bool agreesInIou = pairs == 0
        ? !quality.meanIou && !quality.medianIou
        : isNear(quality.meanIou, std::accumulate(overlaps.begin(), overlaps.end(), 0.0) / pairs)
            && isNear(quality.medianIou, (overlaps[(pairs - 1) / 2] + overlaps[pairs / 2]) / 2);
    return quality.truth == plain.truth && quality.truePositives == plain.truePositives
        && quality.falsePositives == plain.falsePositives
        && quality.falseNegatives == plain.truth - plain.truePositives
        && isShare(quality.precision, plain.truePositives, plain.detections())
        && isShare(quality.recall, plain.truePositives, plain.truth)
        && isShare(quality.f1, 2 * plain.truePositives,
                   hasF1 ? plain.detections() + plain.truth : 0)
        && agreesInIou && isShare(quality.wellPlaced, static_cast<int>(wellPlaced), pairs);
}

bool equal(const DetectionQuality& a, const DetectionQuality& b)
{
    return a.truth == b.truth && a.images == b.images && a.truePositives == b.truePositives
        && a.falsePositives == b.falsePositives && a.falseNegatives == b.falseNegatives
        && a.precision == b.precision && a.recall == b.recall && a.f1 == b.f1
        && a.meanIou == b.meanIou && a.medianIou == b.medianIou && a.wellPlaced == b.wellPlaced;
}

bool equal(const Evaluation& a, const Evaluation& b)
{
    return a.iouThreshold == b.iouThreshold && a.images == b.images && equal(a.overall, b.overall)
        && std::equal(a.labels.begin(), a.labels.end(), b.labels.begin(), b.labels.end(),
                      [](const LabelQuality& x, const LabelQuality& y) {
                          return x.label == y.label && x.threshold == y.threshold
                              && equal(x.quality, y.quality);
                      });
}

} // namespace

class TestLiveQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsPlainCounting();
    void equalsTheEvaluation();
    void theOrderOfImagesAndDetectionsDoesNotMatter();
    void aHigherThresholdCountsNoMore();
    void agreesWithTheExamplesOfTheGuide_data();
    void agreesWithTheExamplesOfTheGuide();
    void wellPlacedStartsAtThreeQuarters();
    void staysWithinTheIousItKnows();
    void copesWithNothing();
};

void TestLiveQuality::equalsPlainCounting()
{
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        LiveQuality live(part);
        const double iou = kIous[random() % kIous.size()];
        live.setIou(iou);
        const double threshold = static_cast<double>(random() % 12) / 10.0;
        const Evaluation evaluation = live.at({{kCat, threshold}});
        QCOMPARE(evaluation.labels.size(), std::size_t(2));
        const PlainCounts cats = plainCounts(part, kCat, iou, threshold);
        const PlainCounts dogs = plainCounts(part, kDog, iou, 0.5); // where none is given
        QVERIFY(agree(evaluation.labels[0].quality, cats));
        QVERIFY(agree(evaluation.labels[1].quality, dogs));

        PlainCounts all{cats.truth + dogs.truth, cats.truePositives + dogs.truePositives,
                        cats.falsePositives + dogs.falsePositives, cats.overlaps};
        all.overlaps.insert(all.overlaps.end(), dogs.overlaps.begin(), dogs.overlaps.end());
        std::sort(all.overlaps.begin(), all.overlaps.end());
        QVERIFY(agree(evaluation.overall, all));
    }
}

void TestLiveQuality::equalsTheEvaluation()
{
    std::mt19937 random(2);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        LiveQuality live(part, 0.75);
        const double iou = kIous[random() % kIous.size()];
        live.setIou(iou);
        const ScoreThresholds thresholds{{kDog, 0.3}};
        QVERIFY(
            equal(live.at(thresholds),
                  evaluateDetections(part.truth, part.detections, part.labels, thresholds, iou)));
    }
}

void TestLiveQuality::theOrderOfImagesAndDetectionsDoesNotMatter()
{
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random, true);
        EvaluatedPart shuffled = part;
        std::shuffle(shuffled.truth.begin(), shuffled.truth.end(), random);
        std::shuffle(shuffled.detections.begin(), shuffled.detections.end(), random);
        for (ImageDetections& image : shuffled.detections)
            std::shuffle(image.detections.begin(), image.detections.end(), random);
        const ScoreThresholds thresholds{{kCat, 0.3}, {kDog, 0.6}};
        QVERIFY(equal(LiveQuality(part).at(thresholds), LiveQuality(shuffled).at(thresholds)));
    }
}

void TestLiveQuality::aHigherThresholdCountsNoMore()
{
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        const LiveQuality live(randomPart(random));
        Evaluation before = live.at({{kCat, 0.0}, {kDog, 0.0}});
        for (int step = 1; step <= 22; ++step) {
            const double threshold = step / 20.0;
            const Evaluation after = live.at({{kCat, threshold}, {kDog, threshold}});
            QVERIFY(after.overall.truePositives <= before.overall.truePositives);
            QVERIFY(after.overall.falsePositives <= before.overall.falsePositives);
            QVERIFY(after.overall.falseNegatives >= before.overall.falseNegatives);
            QCOMPARE(after.overall.truth, before.overall.truth);
            before = after;
        }
        QCOMPARE(before.overall.truePositives + before.overall.falsePositives, 0); // above 1
    }
}

void TestLiveQuality::agreesWithTheExamplesOfTheGuide_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("falseAlarms");
    QTest::addColumn<int>("truth");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("f1");
    QTest::newRow("0.9 and 1.0") << 9 << 1 << 9 << 0.9 << 1.0 << 0.947; // 18 / 19
    QTest::newRow("0.30 and 1.0") << 3 << 7 << 3 << 0.3 << 1.0 << 0.46; // 6 / 13
    QTest::newRow("0.95 and 0.20") << 19 << 1 << 95 << 0.95 << 0.2 << 0.33; // 38 / 115
}

/// Of the guide of Rekognition Custom Labels, "Metrics for evaluating your model", with real
/// counts.
void TestLiveQuality::agreesWithTheExamplesOfTheGuide()
{
    QFETCH(int, hits);
    QFETCH(int, falseAlarms);
    QFETCH(int, truth);
    EvaluatedPart part{catAndDog(), {{ImageId(1), {}}}, {{ImageId(1), {}}}};
    for (int i = 0; i < truth; ++i)
        part.truth[0].annotations.push_back(box(kCat, {20.0 * i, 0, 10, 10}));
    for (int i = 0; i < hits; ++i)
        part.detections[0].detections.push_back({kCat, {20.0 * i, 0, 10, 10}, 0.9});
    for (int i = 0; i < falseAlarms; ++i)
        part.detections[0].detections.push_back({kCat, {20.0 * i, 50, 10, 10}, 0.9});
    const DetectionQuality quality = LiveQuality(part).at({}).labels[0].quality;
    QTEST(quality.precision.value(), "precision");
    QTEST(quality.recall.value(), "recall");
    QFETCH(double, f1);
    QVERIFY(std::abs(quality.f1.value() - f1) < 0.005);
}

void TestLiveQuality::wellPlacedStartsAtThreeQuarters()
{
    // IoUs 1, 75 / 100 and 70 / 100.
    const EvaluatedPart part{
        catAndDog(),
        {{ImageId(1),
          {box(kCat, {0, 0, 10, 10}), box(kCat, {20, 0, 10, 10}), box(kCat, {40, 0, 10, 10})}}},
        {{ImageId(1),
          {{kCat, {0, 0, 10, 10}, 0.9},
           {kCat, {20, 0, 10, 7.5}, 0.8},
           {kCat, {40, 0, 10, 7}, 0.7}}}}};
    const LiveQuality live(part);
    QVERIFY(isNear(live.at({}).labels[0].quality.wellPlaced, 2 / 3.0));
    QVERIFY(isNear(live.at({{kCat, 0.75}}).labels[0].quality.wellPlaced, 1));
    QVERIFY(!live.at({{kCat, 0.95}}).labels[0].quality.wellPlaced);
}

void TestLiveQuality::staysWithinTheIousItKnows()
{
    LiveQuality live({});
    QCOMPARE(live.iou(), 0.5);
    live.setIou(0);
    QCOMPARE(live.iou(), LiveQuality::kLowestIou);
    live.setIou(1.5);
    QCOMPARE(live.iou(), 1.0);
}

void TestLiveQuality::copesWithNothing()
{
    QVERIFY(LiveQuality({}).at({}).labels.empty());
    const Evaluation evaluation = LiveQuality({catAndDog(), {{ImageId(1), {}}}, {}}).at({});
    QCOMPARE(evaluation.images, 1);
    QCOMPARE(evaluation.overall.images, 0);
    QVERIFY(!evaluation.overall.precision && !evaluation.overall.recall && !evaluation.overall.f1);
}

QTEST_GUILESS_MAIN(TestLiveQuality)
#include "tst_livequality.moc"
