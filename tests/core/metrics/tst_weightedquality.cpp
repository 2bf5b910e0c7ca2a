// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/weightedquality.h"

#include <QTest>

#include <algorithm>
#include <cmath>

#include "plainmetrics.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

constexpr int kRounds = 1000;
const ScoreThresholds kThresholds{{kCat, 0.3}, {kDog, 0.6}};

WeightedQuality weighted(const EvaluatedPart& part)
{
    return {part.truth, part.detections, part.labels, kThresholds, 0.5};
}

Evaluation evaluated(const EvaluatedPart& part)
{
    return evaluateDetections(part.truth, part.detections, part.labels, kThresholds);
}

bool isNear(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-12);
}

/// All that a weighted measurement knows; sums of IoU are added in another order.
bool equal(const DetectionQuality& a, const DetectionQuality& b)
{
    return a.truth == b.truth && a.images == b.images && a.truePositives == b.truePositives
        && a.falsePositives == b.falsePositives && a.falseNegatives == b.falseNegatives
        && a.precision == b.precision && a.recall == b.recall && a.f1 == b.f1
        && isNear(a.meanIou, b.meanIou) && a.medianIou == b.medianIou
        && a.wellPlaced == b.wellPlaced && a.ap == b.ap && a.ap50 == b.ap50 && a.ap75 == b.ap75
        && a.ar100 == b.ar100;
}

/// Each image as often as its weight says, in its place.
EvaluatedPart copied(const EvaluatedPart& part, const std::vector<int>& weights)
{
    EvaluatedPart copies{part.labels, {}, {}};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (int copy = 0; copy < weights[i]; ++copy) {
            const ImageId id(part.truth[i].image.value() + copy);
            copies.truth.push_back({id, part.truth[i].annotations});
            copies.detections.push_back({id, part.detections[i].detections});
        }
    }
    return copies;
}

} // namespace

class TestWeightedQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weightsOfOneGiveTheEvaluation();
    void averagePrecisionEqualsThePlainOne();
    void aWeightIsThatManyCopies();
    void mistakesAreFalseAlarmsAndMisses();
    void averagePrecisionIsLeftOutWhereNotWanted();
};

void TestWeightedQuality::weightsOfOneGiveTheEvaluation()
{
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const Evaluation expected = evaluated(part);
        const std::vector<int> ones(part.truth.size(), 1);
        for (const Evaluation& evaluation :
             {weighted(part).at(ones, true), weighted(part).at({}, true)}) {
            QVERIFY(equal(evaluation.overall, expected.overall));
            QVERIFY(equal(evaluation.labels[0].quality, expected.labels[0].quality));
            QVERIFY(equal(evaluation.labels[1].quality, expected.labels[1].quality));
        }
    }
}

void TestWeightedQuality::averagePrecisionEqualsThePlainOne()
{
    std::mt19937 random(2);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const DetectionQuality cats = weighted(part).at({}, true).labels[0].quality;
        std::optional<double> sum = 0;
        for (int k = 0; k < 10; ++k) {
            const double iou = k == 9 ? 0.95 : k * ((0.95 - 0.5) / 9) + 0.5; // as numpy.linspace
            const auto plain = plainAveragePrecision(part, kCat, iou);
            sum = plain && sum ? std::optional(*sum + *plain) : std::nullopt;
            if (k == 0)
                QVERIFY(isNear(cats.ap50, plain));
            if (k == 5)
                QVERIFY(isNear(cats.ap75, plain));
        }
        QVERIFY(isNear(cats.ap, sum ? std::optional(*sum / 10) : std::nullopt));
    }
}

void TestWeightedQuality::aWeightIsThatManyCopies()
{
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random, true);
        std::vector<int> weights(part.truth.size());
        for (int& weight : weights)
            weight = static_cast<int>(random() % 4);
        const Evaluation evaluation = weighted(part).at(weights, true);
        const Evaluation expected = evaluated(copied(part, weights));
        QVERIFY(equal(evaluation.overall, expected.overall));
        QVERIFY(equal(evaluation.labels[0].quality, expected.labels[0].quality));
        QVERIFY(equal(evaluation.labels[1].quality, expected.labels[1].quality));
    }
}

void TestWeightedQuality::mistakesAreFalseAlarmsAndMisses()
{
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        const EvaluatedPart part = randomPart(random);
        const WeightedQuality quality = weighted(part);
        const std::vector<int> mistakes = quality.mistakes();
        QCOMPARE(mistakes.size(), part.truth.size());
        for (std::size_t i = 0; i < mistakes.size(); ++i) {
            QCOMPARE(quality.images()[i], part.truth[i].image);
            const EvaluatedPart image{part.labels, {part.truth[i]}, {part.detections[i]}};
            const DetectionQuality alone = evaluated(image).overall;
            QCOMPARE(mistakes[i], alone.falsePositives + alone.falseNegatives);
        }
    }
}

void TestWeightedQuality::averagePrecisionIsLeftOutWhereNotWanted()
{
    const EvaluatedPart part{catAndDog(),
                             {{ImageId(1), {box(kCat, {0, 0, 10, 10})}}},
                             {{ImageId(1), {{kCat, {0, 0, 10, 10}, 0.9}}}}};
    const Evaluation evaluation = weighted(part).at({}, false);
    QVERIFY(!evaluation.overall.ap && !evaluation.labels[0].quality.ap50);
    QCOMPARE(evaluation.overall.f1.value(), 1.0);
}

QTEST_GUILESS_MAIN(TestWeightedQuality)
#include "tst_weightedquality.moc"
