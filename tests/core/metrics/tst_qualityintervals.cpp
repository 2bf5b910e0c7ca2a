// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/qualityintervals.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

#include "plainmetrics.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const BoundingBox kPlace{0, 0, 10, 10};
const BoundingBox kElsewhere{50, 50, 10, 10};

bool isNear(const std::optional<double>& value, double expected, double tolerance = 1e-12)
{
    return value && std::abs(*value - expected) < tolerance;
}

bool equal(const std::optional<Interval>& a, const std::optional<Interval>& b)
{
    return a.has_value() == b.has_value() && (!a || (a->low == b->low && a->high == b->high));
}

std::array<std::optional<Interval>, 9> all(const QualityIntervals& intervals)
{
    return {intervals.precision, intervals.recall,    intervals.f1,
            intervals.meanIou,   intervals.medianIou, intervals.wellPlaced,
            intervals.ap,        intervals.ap50,      intervals.ap75};
}

std::array<std::optional<double>, 9> all(const DetectionQuality& quality)
{
    return {quality.precision,  quality.recall, quality.f1,   quality.meanIou, quality.medianIou,
            quality.wellPlaced, quality.ap,     quality.ap50, quality.ap75};
}

bool hold(const QualityIntervals& intervals, const DetectionQuality& quality)
{
    const auto values = all(quality);
    const auto bounds = all(intervals);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i] || !bounds[i] || *values[i] < bounds[i]->low || *values[i] > bounds[i]->high
            || bounds[i]->low >= bounds[i]->high)
            return false;
    }
    return true;
}

bool isEmpty(const QualityIntervals& intervals)
{
    const auto bounds = all(intervals);
    return std::none_of(bounds.begin(), bounds.end(),
                        [](const auto& interval) { return interval.has_value(); });
}

/// A cat and a dog in each of 200 images, of which most are found, more or less well.
EvaluatedPart ordinaryPart()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> unit(0, 1);
    EvaluatedPart part{catAndDog(), {}, {}};
    for (int i = 0; i < 200; ++i) {
        part.truth.push_back({ImageId(i + 1), {}});
        part.detections.push_back({ImageId(i + 1), {}});
        for (const LabelId label : {kCat, kDog}) {
            part.truth.back().annotations.push_back(box(label, {100, 100, 100, 100}));
            auto& found = part.detections.back().detections;
            found.push_back(
                {label, {100 + 50 * unit(random), 100, 100, 100}, 0.3 + 0.7 * unit(random)});
            found.push_back({label, {300, 300, 100, 100}, 0.8 * unit(random)});
        }
    }
    return part;
}

/// A cat in each image; in the first `found` of them it is found, in the others something else.
EvaluatedPart shareFound(int images, int found)
{
    EvaluatedPart part{catAndDog(), {}, {}};
    for (int i = 0; i < images; ++i) {
        part.truth.push_back({ImageId(i + 1), {box(kCat, kPlace)}});
        part.detections.push_back({ImageId(i + 1), {{kCat, i < found ? kPlace : kElsewhere, 0.9}}});
    }
    return part;
}

Evaluation evaluated(const EvaluatedPart& part)
{
    return evaluateDetections(part.truth, part.detections, part.labels, {});
}

} // namespace

class TestQualityIntervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdTheValueInOrdinaryCases();
    void theSameSeedGivesTheSame();
    void fewImagesAreNoProof_data();
    void fewImagesAreNoProof();
    void whatNeverFailedIsNotCertain();
    void whatIsUndefinedStaysAbsent();
    void areAbsentWhenStopped();
    void recallIsABinomialShare();
    void aModelEqualsItself();
    void aClearlyBetterModelIsSignificant();
    void aDifferenceOnFewImagesIsNotSignificant_data();
    void aDifferenceOnFewImagesIsNotSignificant();
    void differencesAreThoseOfTheEvaluations();
    void wonAndLostByHand();
    void onlyWhatBothKnowIsCompared();
    void comparisonHasNoIntervalsWhenStopped();
};

void TestQualityIntervals::holdTheValueInOrdinaryCases()
{
    const EvaluatedPart part = ordinaryPart();
    const EvaluationIntervals intervals = bootstrapIntervals(part, {}, 0.5);
    const Evaluation evaluation = evaluated(part);
    QCOMPARE(intervals.labels.size(), std::size_t(2));
    QVERIFY(hold(intervals.overall, evaluation.overall));
    QVERIFY(hold(intervals.labels[0], evaluation.labels[0].quality));
    QVERIFY(hold(intervals.labels[1], evaluation.labels[1].quality));
}

void TestQualityIntervals::theSameSeedGivesTheSame()
{
    const EvaluatedPart part = ordinaryPart();
    const BootstrapSettings settings{100, 20, 7};
    const auto first = all(bootstrapIntervals(part, {}, 0.5, settings).overall);
    const auto second = all(bootstrapIntervals(part, {}, 0.5, settings).overall);
    const auto other = all(bootstrapIntervals(part, {}, 0.5, {100, 20, 8}).overall);
    QVERIFY(std::equal(first.begin(), first.end(), second.begin(), equal));
    QVERIFY(!std::equal(first.begin(), first.end(), other.begin(), equal));
}

void TestQualityIntervals::fewImagesAreNoProof_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<bool>("areFew");
    QTest::newRow("one") << 1 << true;
    QTest::newRow("five") << 5 << true;
    QTest::newRow("six") << 6 << false;
}

void TestQualityIntervals::fewImagesAreNoProof()
{
    QFETCH(const int, images);
    QFETCH(const bool, areFew);
    // In each image of two cats one is found, so that all resamples are alike.
    EvaluatedPart part{{catAndDog().front()}, {}, {}};
    for (int id = 1; id <= images; ++id) {
        part.truth.push_back({ImageId(id), {box(kCat, kPlace), box(kCat, kElsewhere)}});
        part.detections.push_back({ImageId(id), {{kCat, kPlace, 0.9}}});
    }
    const QualityIntervals intervals = bootstrapIntervals(part, {}, 0.5, {20, 5, 1}).overall;
    const Interval wilson = shareInterval(images, 2 * images);
    QCOMPARE(intervals.recall->low, areFew ? wilson.low : 0.5);
    QCOMPARE(intervals.recall->high, areFew ? wilson.high : 0.5);
    // F1 = 2 J / (1 + J), where J is here the same share.
    const double f1 = 2.0 / 3;
    QVERIFY(isNear(intervals.f1->low, areFew ? 2 * wilson.low / (1 + wilson.low) : f1));
    QVERIFY(isNear(intervals.f1->high, areFew ? 2 * wilson.high / (1 + wilson.high) : f1));
    QCOMPARE(intervals.meanIou->low, 1.0);
}

void TestQualityIntervals::whatNeverFailedIsNotCertain()
{
    // Ten cats, all found and nothing else: Wilson's lower bound of 10 of 10 is
    // 10 / (10 + 1.959964^2) = 0.72247, and F1's 2 * 0.72247 / 1.72247 = 0.83888.
    EvaluatedPart part{{catAndDog().front()}, {}, {}};
    for (int id = 1; id <= 10; ++id) {
        part.truth.push_back({ImageId(id), {box(kCat, kPlace)}});
        part.detections.push_back({ImageId(id), {{kCat, kPlace, 0.9}}});
    }
    const QualityIntervals intervals = bootstrapIntervals(part, {}, 0.5, {20, 5, 1}).overall;
    for (const auto& interval : {intervals.precision, intervals.recall, intervals.wellPlaced,
                                 intervals.ap, intervals.ap50, intervals.ap75}) {
        QVERIFY(isNear(interval->low, 0.722467, 1e-6));
        QCOMPARE(interval->high, 1.0);
    }
    QVERIFY(isNear(intervals.f1->low, 0.838875, 1e-6));
    QCOMPARE(intervals.meanIou->low, 1.0); // no share of boxes
}

void TestQualityIntervals::whatIsUndefinedStaysAbsent()
{
    // Cats without detections, dogs without truth.
    const EvaluatedPart part{catAndDog(),
                             {{ImageId(1), {box(kCat, kPlace)}}, {ImageId(2), {}}},
                             {{ImageId(2), {{kDog, kPlace, 0.9}}}}};
    const EvaluationIntervals intervals = bootstrapIntervals(part, {}, 0.5, {100, 100, 1});
    const QualityIntervals& cats = intervals.labels[0];
    QVERIFY(cats.recall && cats.ap && cats.ap50 && cats.ap75);
    QVERIFY(!cats.precision && !cats.f1 && !cats.meanIou);
    const QualityIntervals& dogs = intervals.labels[1];
    QVERIFY(dogs.precision.has_value());
    QVERIFY(!dogs.recall && !dogs.f1 && !dogs.meanIou && !dogs.ap && !dogs.ap50 && !dogs.ap75);

    QVERIFY(isEmpty(bootstrapIntervals({catAndDog(), {}, {}}, {}, 0.5).overall));
    QVERIFY(bootstrapIntervals({}, {}, 0.5).labels.empty());
}

void TestQualityIntervals::areAbsentWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    const EvaluationIntervals intervals =
        bootstrapIntervals(ordinaryPart(), {}, 0.5, {}, source.get_token());
    QVERIFY(isEmpty(intervals.overall));
    QCOMPARE(intervals.labels.size(), std::size_t(2));
    QVERIFY(isEmpty(intervals.labels[0]) && isEmpty(intervals.labels[1]));
}

void TestQualityIntervals::recallIsABinomialShare()
{
    // A share p of n independent boxes: p +- 1.96 sqrt(p (1 - p) / n) in the normal approximation,
    // here 0.75 +- 0.0424; the percentiles of 4,000 resamples are sure to some 0.001.
    const EvaluationIntervals intervals =
        bootstrapIntervals(shareFound(400, 300), {}, 0.5, {4000, 0, 1});
    const auto recall = intervals.labels[0].recall;
    const double reach = 1.96 * std::sqrt(0.75 * 0.25 / 400);
    QVERIFY(recall && isNear(recall->low, 0.75 - reach, 0.006));
    QVERIFY(isNear(recall->high, 0.75 + reach, 0.006));
    QVERIFY(!intervals.labels[0].ap);
}

void TestQualityIntervals::aModelEqualsItself()
{
    const ModelOnPart model{ordinaryPart(), {}};
    const ModelComparison comparison = compareModels(model, model, 0.5, {100, 20, 1});
    QCOMPARE(comparison.images, 200);
    QCOMPARE(comparison.labels.size(), std::size_t(2));
    QVERIFY(comparison.won.empty() && comparison.lost.empty());
    for (const QualityDifference& difference :
         {comparison.overall, comparison.labels[0].difference, comparison.labels[1].difference}) {
        QCOMPARE(difference.f1.value(), 0.0);
        QCOMPARE(difference.ap50.value(), 0.0);
        QCOMPARE(difference.ap.value(), 0.0);
        for (const auto& interval :
             {difference.f1Interval, difference.ap50Interval, difference.apInterval}) {
            QVERIFY(equal(interval, Interval{0, 0}));
            QVERIFY(!QualityDifference::isSignificant(interval));
        }
    }
}

void TestQualityIntervals::aClearlyBetterModelIsSignificant()
{
    const ModelOnPart worse{shareFound(100, 50), {}};
    const ModelOnPart better{shareFound(100, 90), {}};
    const QualityDifference gain = compareModels(worse, better, 0.5).overall;
    QVERIFY(isNear(gain.f1, 0.9 - 0.5));
    QVERIFY(gain.f1Interval->low > 0 && gain.f1Interval->low < 0.4 && gain.f1Interval->high > 0.4);
    QVERIFY(QualityDifference::isSignificant(gain.f1Interval));
    QVERIFY(QualityDifference::isSignificant(gain.ap50Interval));
    QVERIFY(QualityDifference::isSignificant(gain.apInterval));

    const QualityDifference loss = compareModels(better, worse, 0.5).overall;
    QVERIFY(isNear(loss.f1, 0.5 - 0.9));
    QVERIFY(loss.f1Interval->high < 0);
    QVERIFY(QualityDifference::isSignificant(loss.f1Interval));

    // The same resamples: what differs in one image of many alone is not sure yet.
    const ModelOnPart hardlyBetter{shareFound(100, 51), {}};
    const QualityDifference hardly = compareModels(worse, hardlyBetter, 0.5).overall;
    QVERIFY(isNear(hardly.f1, 0.01));
    QVERIFY(!QualityDifference::isSignificant(hardly.f1Interval));
    QVERIFY(!QualityDifference::isSignificant(std::nullopt));
}

void TestQualityIntervals::aDifferenceOnFewImagesIsNotSignificant_data()
{
    QTest::addColumn<int>("images");
    QTest::addColumn<bool>("isSignificant");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("five") << 5 << false;
    QTest::newRow("six") << 6 << true;
}

void TestQualityIntervals::aDifferenceOnFewImagesIsNotSignificant()
{
    QFETCH(const int, images);
    QFETCH(const bool, isSignificant);
    // One finds nothing that is right, the other all.
    const QualityDifference gain =
        compareModels({shareFound(images, 0), {}}, {shareFound(images, images), {}}, 0.5).overall;
    QCOMPARE(gain.ap50.value(), 1.0);
    QCOMPARE(gain.ap50Interval->high, 1.0);
    QCOMPARE(QualityDifference::isSignificant(gain.ap50Interval), isSignificant);
}

void TestQualityIntervals::differencesAreThoseOfTheEvaluations()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        const EvaluatedPart second = randomPart(random);
        EvaluatedPart first = second;
        for (ImageDetections& image : first.detections)
            std::erase_if(image.detections, [&](const Detection&) { return random() % 2 == 0; });
        const ModelComparison comparison = compareModels({first, {}}, {second, {}}, 0.5, {2, 2, 1});
        const DetectionQuality before = evaluated(first).overall;
        const DetectionQuality after = evaluated(second).overall;
        const auto difference = [&](std::optional<double> DetectionQuality::*value) {
            return before.*value && after.*value ? std::optional(*(after.*value) - *(before.*value))
                                                 : std::nullopt;
        };
        QVERIFY(comparison.overall.f1 == difference(&DetectionQuality::f1));
        QVERIFY(comparison.overall.ap == difference(&DetectionQuality::ap));
        QVERIFY(comparison.overall.ap50 == difference(&DetectionQuality::ap50));
    }
}

void TestQualityIntervals::wonAndLostByHand()
{
    const Detection hit{kCat, kPlace, 0.9};
    const Detection falseAlarm{kCat, kElsewhere, 0.9};
    const Detection unsure{kCat, kElsewhere, 0.3}; // below the threshold
    std::vector<ImageTruth> truth;
    truth.reserve(5);
    for (int i = 1; i <= 5; ++i)
        truth.push_back({ImageId(i), {box(kCat, kPlace)}});
    // Mistakes: 1, 0, 1, 2, 1 before and 0, 1, 1, 0, 0 after.
    const EvaluatedPart first{catAndDog(),
                              truth,
                              {{ImageId(1), {}},
                               {ImageId(2), {hit}},
                               {ImageId(3), {unsure}},
                               {ImageId(4), {falseAlarm}},
                               {ImageId(5), {hit, falseAlarm}}}};
    const EvaluatedPart second{catAndDog(),
                               truth,
                               {{ImageId(1), {hit}},
                                {ImageId(2), {hit, falseAlarm}},
                                {ImageId(3), {}},
                                {ImageId(4), {hit}},
                                {ImageId(5), {hit, unsure}}}};
    const ModelComparison comparison = compareModels({first, {}}, {second, {}}, 0.5, {10, 10, 1});
    QCOMPARE(comparison.won, (std::vector{ImageId(4), ImageId(1), ImageId(5)}));
    QCOMPARE(comparison.lost, std::vector{ImageId(2)});
    // With a lower threshold the first has one more false alarm, in image 3.
    const ModelComparison lower =
        compareModels({first, {{kCat, 0.2}}}, {second, {}}, 0.5, {10, 10, 1});
    QCOMPARE(lower.won, (std::vector{ImageId(4), ImageId(1), ImageId(3), ImageId(5)}));
}

void TestQualityIntervals::onlyWhatBothKnowIsCompared()
{
    const LabelId bird(3);
    // Both saw image 2. There the first knew of no cat; now there is one.
    const EvaluatedPart first{{{kDog, {}, {}}, {kCat, {}, {}}},
                              {{ImageId(1), {box(kCat, kPlace)}}, {ImageId(2), {}}},
                              {{ImageId(2), {{kCat, kPlace, 0.9}, {kDog, kPlace, 0.9}}}}};
    const EvaluatedPart second{
        {{bird, {}, {}}, {kCat, {}, {}}},
        {{ImageId(2), {box(kCat, kPlace)}}, {ImageId(3), {}}},
        {{ImageId(2), {{kCat, kPlace, 0.9}}}, {ImageId(3), {{kCat, kPlace, 0.9}}}}};
    const ModelComparison comparison = compareModels({first, {}}, {second, {}}, 0.5, {10, 10, 1});
    QCOMPARE(comparison.images, 1);
    QCOMPARE(comparison.labels.size(), std::size_t(1));
    QCOMPARE(comparison.labels[0].label, kCat);
    QCOMPARE(comparison.labels[0].difference.f1.value(), 0.0); // both find it
    QCOMPARE(comparison.overall.f1.value(), 0.0);
    QVERIFY(comparison.won.empty() && comparison.lost.empty());

    const ModelComparison nothing = compareModels({}, {second, {}}, 0.5);
    QCOMPARE(nothing.images, 0);
    QVERIFY(nothing.labels.empty() && !nothing.overall.f1 && !nothing.overall.f1Interval);
}

void TestQualityIntervals::comparisonHasNoIntervalsWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    const ModelOnPart model{ordinaryPart(), {}};
    const ModelComparison comparison = compareModels(model, model, 0.5, {}, source.get_token());
    QVERIFY(comparison.overall.f1 && comparison.overall.ap);
    QVERIFY(!comparison.overall.f1Interval && !comparison.overall.apInterval);
}

QTEST_GUILESS_MAIN(TestQualityIntervals)
#include "tst_qualityintervals.moc"
