// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/livequality.h"
#include "core/metrics/qualitycurves.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "plainmetrics.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kRounds = 1000;
constexpr double kIou = 0.3; ///< low, so that matches have many an IoU

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

DetectionCounts cats(const EvaluatedPart& part)
{
    return LiveQuality(part, kIou).counts().front();
}

/// A cat in each of so many images, found with scores 1/1024, 2/1024, ...
EvaluatedPart manyScores(int images)
{
    EvaluatedPart part{catAndDog(), {}, {}};
    for (int i = 0; i < images; ++i) {
        part.truth.push_back({ImageId(i + 1), {box(kCat, {0, 0, 10, 10})}});
        part.detections.push_back({ImageId(i + 1), {{kCat, {0, 0, 10, 10}, (i + 1) / 1024.0}}});
    }
    return part;
}

/// Whether the value lies in the bin, the last of which holds 1 as well.
bool isIn(double value, int bin, int bins)
{
    return value >= double(bin) / bins && (value < double(bin + 1) / bins || bin + 1 == bins);
}

} // namespace

class TestQualityCurves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCurveEqualsPlainCounting();
    void aLongCurveIsThinnedEvenly();
    void aThinnedCurveIsPartOfTheWhole();
    void thereIsNoCurveWithoutTruthOrDetections();
    void theHistogramEqualsPlainCounting();
    void theHistogramCountsFromItsThreshold();
    void calibrationEqualsPlainCounting();
    void calibrationByHand();
};

void TestQualityCurves::aCurveEqualsPlainCounting()
{
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const std::vector<ThresholdPoint> curve = thresholdCurve(cats(part));
        std::vector<double> scores = distinctScores(part, kCat, kIou);
        if (plainTruth(part, kCat) == 0)
            scores.clear();
        QCOMPARE(curve.size(), scores.size());
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const PlainCounts plain = plainCounts(part, kCat, kIou, scores[i]);
            QCOMPARE(curve[i].threshold, scores[i]);
            QVERIFY(isNear(curve[i].precision, double(plain.truePositives) / plain.detections()));
            QVERIFY(isNear(curve[i].recall, double(plain.truePositives) / plain.truth));
            QVERIFY(isNear(curve[i].f1,
                           2.0 * plain.truePositives / (plain.detections() + plain.truth)));
        }
    }
}

void TestQualityCurves::aLongCurveIsThinnedEvenly()
{
    const DetectionCounts counts = cats(manyScores(1000));
    QCOMPARE(thresholdCurve(counts).size(), std::size_t(400));
    QCOMPARE(thresholdCurve(counts, 1000).size(), std::size_t(1000));
    const std::vector<ThresholdPoint> curve = thresholdCurve(counts, 10);
    QCOMPARE(curve.size(), std::size_t(10));
    for (int i = 0; i < 10; ++i) {
        // After 100, 200, ... of the detections.
        QVERIFY(isNear(curve[i].recall, (i + 1) / 10.0));
        QVERIFY(isNear(curve[i].threshold, (1000 - 100 * (i + 1) + 1) / 1024.0));
    }
}

void TestQualityCurves::aThinnedCurveIsPartOfTheWhole()
{
    std::mt19937 random(2);
    for (int round = 0; round < kRounds; ++round) {
        const DetectionCounts counts = cats(randomPart(random));
        const std::vector<ThresholdPoint> whole = thresholdCurve(counts);
        const std::vector<ThresholdPoint> thinned = thresholdCurve(counts, 3);
        QVERIFY(thinned.size() <= 3);
        QCOMPARE(thinned.empty(), whole.empty());
        if (whole.empty())
            continue;
        QCOMPARE(thinned.back().threshold, whole.back().threshold);
        for (const ThresholdPoint& point : thinned) {
            QVERIFY(std::any_of(whole.begin(), whole.end(), [&](const ThresholdPoint& other) {
                return other.threshold == point.threshold && other.f1 == point.f1;
            }));
        }
    }
}

void TestQualityCurves::thereIsNoCurveWithoutTruthOrDetections()
{
    EvaluatedPart part{catAndDog(), {{ImageId(1), {box(kCat, {0, 0, 10, 10})}}}, {}};
    QVERIFY(thresholdCurve(cats(part)).empty());
    part.truth[0].annotations.clear();
    part.detections = {{ImageId(1), {{kCat, {0, 0, 10, 10}, 0.9}}}};
    QVERIFY(thresholdCurve(cats(part)).empty());
}

void TestQualityCurves::theHistogramEqualsPlainCounting()
{
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const double threshold = static_cast<double>(random() % 12) / 10.0;
        const auto histogram = iouHistogram(cats(part), threshold);
        const std::vector<double> overlaps = plainCounts(part, kCat, kIou, threshold).overlaps;
        for (int bin = 0; bin < kIouBins; ++bin) {
            QCOMPARE(histogram[bin],
                     int(std::count_if(overlaps.begin(), overlaps.end(), [bin](double overlap) {
                         return isIn(overlap, bin, kIouBins);
                     })));
        }
    }
}

void TestQualityCurves::theHistogramCountsFromItsThreshold()
{
    // IoUs 1 and 50 / 100: the last bin, and the one from 0.5 to 0.55.
    const EvaluatedPart part{
        catAndDog(),
        {{ImageId(1), {box(kCat, {0, 0, 10, 10}), box(kCat, {20, 0, 10, 10})}}},
        {{ImageId(1), {{kCat, {0, 0, 10, 10}, 0.9}, {kCat, {20, 0, 10, 5}, 0.4}}}}};
    const auto all = iouHistogram(cats(part), 0.4);
    QCOMPARE(all[19], 1);
    QCOMPARE(all[10], 1);
    const auto best = iouHistogram(cats(part), 0.5);
    QCOMPARE(best[19], 1);
    QCOMPARE(best[10], 0);
}

void TestQualityCurves::calibrationEqualsPlainCounting()
{
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        std::vector<PlainOutcome> outcomes = plainOutcomes(part, kCat, kIou);
        const std::vector<PlainOutcome> dogs = plainOutcomes(part, kDog, kIou);
        outcomes.insert(outcomes.end(), dogs.begin(), dogs.end());
        const Calibration result = calibration(LiveQuality(part, kIou).counts());
        int detections = 0;
        double distances = 0;
        for (int bin = 0; bin < kCalibrationBins; ++bin) {
            int inBin = 0;
            double scores = 0;
            double right = 0;
            for (const PlainOutcome& outcome : outcomes) {
                if (outcome.kind == MatchKind::Ignored
                    || !isIn(outcome.score, bin, kCalibrationBins))
                    continue;
                ++inBin;
                scores += outcome.score;
                right += outcome.kind == MatchKind::TruePositive ? 1 : 0;
            }
            QCOMPARE(result.bins[bin].detections, inBin);
            QCOMPARE(result.bins[bin].precision.has_value(), inBin > 0);
            if (inBin == 0)
                continue;
            QVERIFY(isNear(result.bins[bin].meanScore.value(), scores / inBin));
            QVERIFY(isNear(result.bins[bin].precision.value(), right / inBin));
            distances += inBin * std::abs(scores / inBin - right / inBin);
            detections += inBin;
        }
        QCOMPARE(result.error.has_value(), detections > 0);
        QVERIFY(detections == 0 || isNear(*result.error, distances / detections));
    }
}

void TestQualityCurves::calibrationByHand()
{
    // A hit at 1, a hit at 0.75 and a false alarm at 0.75: in the bin of the last two half is
    // right.
    const EvaluatedPart part{
        catAndDog(),
        {{ImageId(1), {box(kCat, {0, 0, 10, 10}), box(kCat, {20, 0, 10, 10})}}},
        {{ImageId(1),
          {{kCat, {0, 0, 10, 10}, 1.0},
           {kCat, {20, 0, 10, 10}, 0.75},
           {kDog, {40, 0, 10, 10}, 0.75}}}}};
    const Calibration result = calibration(LiveQuality(part).counts());
    QCOMPARE(result.bins[9].detections, 1);
    QVERIFY(isNear(result.bins[9].precision.value(), 1));
    QCOMPARE(result.bins[7].detections, 2);
    QVERIFY(isNear(result.bins[7].meanScore.value(), 0.75));
    QVERIFY(isNear(result.bins[7].precision.value(), 0.5));
    // Nothing is known of the scores that no detection has, and they cost nothing.
    QCOMPARE(result.bins[4].detections, 0);
    QVERIFY(!result.bins[4].meanScore && !result.bins[4].precision);
    QVERIFY(isNear(result.error.value(), (1 * 0.0 + 2 * 0.25) / 3));
    QVERIFY(!calibration({}).error);
}

QTEST_GUILESS_MAIN(TestQualityCurves)
#include "tst_qualitycurves.moc"
