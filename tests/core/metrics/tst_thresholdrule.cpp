// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/livequality.h"
#include "core/metrics/thresholdrule.h"

#include <QTest>

#include <algorithm>
#include <array>

#include "plainmetrics.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

using Kind = ThresholdRule::Kind;

constexpr int kRounds = 1000;
constexpr double kIou = 0.5;
constexpr double kLowestScore = 0.02;

DetectionCounts cats(const EvaluatedPart& part)
{
    return LiveQuality(part, kIou).counts().front();
}

/// What counting gives at every threshold that makes a difference, the highest first.
std::vector<PlainCounts> everyCount(const EvaluatedPart& part)
{
    const std::vector<double> scores = distinctScores(part, kCat, kIou);
    std::vector<PlainCounts> counts;
    counts.reserve(scores.size());
    for (const double score : scores)
        counts.push_back(plainCounts(part, kCat, kIou, score));
    return counts;
}

double costOf(const PlainCounts& counts, double missCost)
{
    return missCost * (counts.truth - counts.truePositives) + counts.falsePositives;
}

/// One cat, found at `hit`, and false alarms.
EvaluatedPart oneCat(double hit, const std::vector<double>& falseAlarms)
{
    EvaluatedPart part{catAndDog(),
                       {{ImageId(1), {box(kCat, {0, 0, 10, 10})}}},
                       {{ImageId(1), {{kCat, {0, 0, 10, 10}, hit}}}}};
    for (const double score : falseAlarms)
        part.detections[0].detections.push_back({kCat, {50, 50, 10, 10}, score});
    return part;
}

} // namespace

class TestThresholdRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bestF1IsBest();
    void aPrecisionIsKeptByTheLowestThreshold();
    void aRecallIsReachedByTheHighestThreshold();
    void theCostIsLeast();
    void liesInTheMiddleOfTheGap();
    void nineteenOfTwentyAre95Percent();
    void isAbsentWithoutTruthOrDetections();
};

void TestThresholdRule::bestF1IsBest()
{
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const auto threshold = thresholdBy({Kind::BestF1}, cats(part), kLowestScore);
        const std::vector<PlainCounts> every = everyCount(part);
        QCOMPARE(threshold.has_value(), !every.empty() && every.back().truePositives > 0);
        if (!threshold)
            continue;
        const PlainCounts best = plainCounts(part, kCat, kIou, *threshold);
        for (const PlainCounts& other : every) {
            const int othersF1 = other.truePositives * (best.detections() + best.truth);
            const int bestF1 = best.truePositives * (other.detections() + other.truth);
            QVERIFY(othersF1 <= bestF1);
            QVERIFY(othersF1 < bestF1 || other.detections() >= best.detections());
        }
    }
}

void TestThresholdRule::aPrecisionIsKeptByTheLowestThreshold()
{
    std::mt19937 random(2);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const double target = std::array{0.25, 0.5, 0.75, 1.0}[random() % 4];
        const auto keeps = [target](const PlainCounts& counts) {
            return counts.truePositives >= target * counts.detections(); // exact for quarters
        };
        const std::vector<PlainCounts> every = everyCount(part);
        const auto threshold = thresholdBy({Kind::Precision, target}, cats(part), kLowestScore);
        QCOMPARE(threshold.has_value(), std::any_of(every.begin(), every.end(), keeps));
        if (!threshold)
            continue;
        const PlainCounts chosen = plainCounts(part, kCat, kIou, *threshold);
        QVERIFY(keeps(chosen));
        for (const PlainCounts& other : every)
            QVERIFY(other.detections() <= chosen.detections() || !keeps(other));
    }
}

void TestThresholdRule::aRecallIsReachedByTheHighestThreshold()
{
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const double target = std::array{0.25, 0.5, 0.75, 1.0}[random() % 4];
        const auto reaches = [target](const PlainCounts& counts) {
            return counts.truth > 0 && counts.truePositives >= target * counts.truth;
        };
        const std::vector<PlainCounts> every = everyCount(part);
        const auto threshold = thresholdBy({Kind::Recall, target}, cats(part), kLowestScore);
        QCOMPARE(threshold.has_value(), std::any_of(every.begin(), every.end(), reaches));
        if (!threshold)
            continue;
        const PlainCounts chosen = plainCounts(part, kCat, kIou, *threshold);
        QVERIFY(reaches(chosen));
        for (const PlainCounts& other : every)
            QVERIFY(other.detections() >= chosen.detections() || !reaches(other));
    }
}

void TestThresholdRule::theCostIsLeast()
{
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const double missCost = std::array{0.5, 1.0, 3.0, 10.0}[random() % 4];
        const std::vector<PlainCounts> every = everyCount(part);
        const double costOfNothing = missCost * plainTruth(part, kCat);
        const auto threshold = thresholdBy({Kind::Cost, missCost}, cats(part), kLowestScore);
        QCOMPARE(threshold.has_value(),
                 std::any_of(every.begin(), every.end(), [&](const PlainCounts& counts) {
                     return costOf(counts, missCost) < costOfNothing;
                 }));
        if (!threshold)
            continue;
        const PlainCounts chosen = plainCounts(part, kCat, kIou, *threshold);
        const double least = costOf(chosen, missCost);
        for (const PlainCounts& other : every) {
            QVERIFY(least <= costOf(other, missCost));
            QVERIFY(least < costOf(other, missCost) || other.detections() >= chosen.detections());
        }
    }
}

void TestThresholdRule::liesInTheMiddleOfTheGap()
{
    const ThresholdRule bestF1{Kind::BestF1};
    QCOMPARE(thresholdBy(bestF1, cats(oneCat(0.75, {0.25, 0.1})), 0.02).value(), 0.5);
    QCOMPARE(thresholdBy(bestF1, cats(oneCat(0.75, {})), 0.25).value(), 0.5);
    QCOMPARE(thresholdBy(bestF1, cats(oneCat(0.75, {0.1})), 0.25).value(), 0.5);
    // What the model found below its lowest score counts all the same.
    QCOMPARE(thresholdBy(bestF1, cats(oneCat(0.125, {})), 0.25).value(), 0.125);
    // At full recall one false alarm above the hit counts as well.
    QCOMPARE(thresholdBy({Kind::Recall, 1}, cats(oneCat(0.75, {0.9, 0.25})), 0.02).value(), 0.5);
    // Half may be wrong: the false alarm at 0.25 may count, the one at 0.125 not.
    QCOMPARE(thresholdBy({Kind::Precision, 0.5}, cats(oneCat(0.75, {0.25, 0.125})), 0.02).value(),
             0.1875);
}

void TestThresholdRule::nineteenOfTwentyAre95Percent()
{
    EvaluatedPart part{catAndDog(), {{ImageId(1), {}}}, {{ImageId(1), {}}}};
    for (int i = 0; i < 20; ++i) {
        part.truth[0].annotations.push_back(box(kCat, {20.0 * i, 0, 10, 10}));
        const double y = i == 0 ? 50 : 0;
        part.detections[0].detections.push_back({kCat, {20.0 * i, y, 10, 10}, 0.5});
    }
    QCOMPARE(thresholdBy({Kind::Precision, 0.95}, cats(part), 0.25).value(), 0.375);
    QCOMPARE(thresholdBy({Kind::Recall, 0.95}, cats(part), 0.25).value(), 0.375);
    QVERIFY(!thresholdBy({Kind::Precision, 0.96}, cats(part), 0.25));
    QVERIFY(!thresholdBy({Kind::Recall, 0.96}, cats(part), 0.25));
}

void TestThresholdRule::isAbsentWithoutTruthOrDetections()
{
    EvaluatedPart noDetection = oneCat(0.5, {});
    noDetection.detections.clear();
    EvaluatedPart noTruth = oneCat(0.5, {});
    noTruth.truth[0].annotations.clear();
    for (const Kind kind : {Kind::BestF1, Kind::Precision, Kind::Recall, Kind::Cost}) {
        QVERIFY(!thresholdBy({kind, 0.0}, cats(noDetection), 0.02));
        QVERIFY(!thresholdBy({kind, 0.0}, cats(noTruth), 0.02));
    }
}

QTEST_GUILESS_MAIN(TestThresholdRule)
#include "tst_thresholdrule.moc"
