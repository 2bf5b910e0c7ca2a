// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/errorcosts.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "tests/core/metrics/casescenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

using Costs = std::map<CaseKind, double>;

const std::vector<CaseKind> kMistakes{CaseKind::WrongLabel,          CaseKind::BadlyPlaced,
                                      CaseKind::WrongAndBadlyPlaced, CaseKind::Duplicate,
                                      CaseKind::Background,          CaseKind::Missed};

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

/// Whether these kinds cost so much, and the others nothing.
bool costs(const std::vector<ErrorCost>& actual, const Costs& expected)
{
    return std::all_of(actual.begin(), actual.end(), [&](const ErrorCost& cost) {
        const auto found = expected.find(cost.kind);
        return cost.apCost && isNear(*cost.apCost, found != expected.end() ? found->second : 0);
    });
}

QString counts(const std::vector<ErrorCost>& all)
{
    QStringList texts;
    for (const ErrorCost& cost : all)
        texts.append(QString::number(cost.count));
    return texts.join(u' ');
}

std::optional<double> ap50Of(const EvaluatedPart& part)
{
    return evaluateDetections(part.truth, part.detections, part.labels, {}).overall.ap50;
}

/// The part as it would be had the model not made one kind of mistake: boxes found are moved,
/// renamed or removed, boxes not found are removed. Scores are distinct and name detections.
EvaluatedPart mended(EvaluatedPart part, CaseKind kind)
{
    std::map<double, Detection> better;
    std::set<double> gone;
    std::set<BoxId> found;
    std::set<BoxId> missed;
    const std::vector<BoxCase> cases = boxCases(part, {{kCat, 0.0}, {kDog, 0.0}}, 0.5);
    for (const BoxCase& one : cases) {
        if (one.kind == CaseKind::Right || one.kind == CaseKind::Loose)
            found.insert(one.truth->id);
    }
    for (const BoxCase& one : cases) {
        if (one.kind != kind)
            continue;
        if (kind == CaseKind::Missed) {
            missed.insert(one.truth->id);
        } else if ((kind == CaseKind::WrongLabel || kind == CaseKind::BadlyPlaced)
                   && found.insert(one.truth->id).second) {
            better.insert(
                {one.detection->score, {one.truth->label, one.truth->box, one.detection->score}});
        } else {
            gone.insert(one.detection->score);
        }
    }
    for (ImageTruth& image : part.truth) {
        std::erase_if(image.annotations,
                      [&](const Annotation& annotation) { return missed.contains(annotation.id); });
    }
    for (ImageDetections& image : part.detections) {
        std::erase_if(image.detections,
                      [&](const Detection& detection) { return gone.contains(detection.score); });
        for (Detection& detection : image.detections) {
            const auto at = better.find(detection.score);
            if (at != better.end())
                detection = at->second;
        }
    }
    return part;
}

/// AP50 of what is mended; labels that lost all of their boxes have nothing left to find.
double mendedAp50(const EvaluatedPart& part, CaseKind kind)
{
    const auto quality = [](const EvaluatedPart& any) {
        return evaluateDetections(any.truth, any.detections, any.labels, {}).labels;
    };
    const std::vector<LabelQuality> before = quality(part);
    const std::vector<LabelQuality> after = quality(mended(part, kind));
    double sum = 0;
    int labels = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!before[i].quality.ap50)
            continue;
        sum += after[i].quality.ap50.value_or(1);
        ++labels;
    }
    return sum / labels;
}

} // namespace

class TestErrorCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsEveryKindOfMistakeInOrder();
    void withoutTruthNothingHasACost();
    void aPerfectModelHasNoCosts();
    void backgroundAndMissed();
    void wrongLabel();
    void badlyPlaced();
    void duplicate();
    void wrongAndBadlyPlaced();
    void aMistakeOnAFoundBoxOnlyDisappears();
    void countsAtTheThresholdsButCostsOverAllScores();
    void looksAtTheHundredBestOfAnImageAsApDoes();
    void equalsEvaluatingWhatIsMended();
    void doesNotDependOnTheOrderGiven();
};

void TestErrorCosts::listsEveryKindOfMistakeInOrder()
{
    const std::vector<ErrorCost> all = errorCosts({}, {});
    QCOMPARE(all.size(), kMistakes.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].kind, kMistakes[i]);
}

void TestErrorCosts::withoutTruthNothingHasACost()
{
    const std::vector<ErrorCost> all =
        errorCosts(scene({difficult(drawn(kCat, {50, 0, 10, 10}))},
                         {{kCat, {0, 0, 10, 10}, 0.9}, {kCat, {0, 0, 10, 10}, 0.2}}),
                   {});
    QCOMPARE(counts(all), u"0 0 0 0 1 0"_s);
    for (const ErrorCost& cost : all)
        QVERIFY(!cost.apCost);
}

void TestErrorCosts::aPerfectModelHasNoCosts()
{
    const std::vector<ErrorCost> all =
        errorCosts(scene({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})},
                         {{kCat, {0, 0, 10, 10}, 0.9}, {kDog, {50, 0, 10, 6}, 0.8}}),
                   {});
    QCOMPARE(counts(all), u"0 0 0 0 0 0"_s);
    QVERIFY(costs(all, {}));
}

void TestErrorCosts::backgroundAndMissed()
{
    // Ranked: false, right; two drawn. Precision 1/2 up to recall 1/2: AP50 = 51/101 * 1/2.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10})},
                                     {{kCat, {200, 0, 10, 10}, 0.9}, {kCat, {0, 0, 10, 10}, 0.8}});
    QVERIFY(isNear(*ap50Of(part), 51 / 202.0));
    const std::vector<ErrorCost> all = errorCosts(part, {});
    QCOMPARE(counts(all), u"0 0 0 0 1 1"_s);
    // Without the false one precision is 1: 51/101. Without the missed box recall comes to 1: 1/2.
    QVERIFY(costs(all,
                  {{CaseKind::Background, 51 / 101.0 - 51 / 202.0},
                   {CaseKind::Missed, 1 / 2.0 - 51 / 202.0}}));
}

void TestErrorCosts::wrongLabel()
{
    // The cat was taken for a dog, surer than the dog. Cat: 0. Dog: false, right: 1/2.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})},
                                     {{kDog, {0, 0, 10, 9}, 0.9}, {kDog, {50, 0, 10, 10}, 0.8}});
    QVERIFY(isNear(*ap50Of(part), 1 / 4.0));
    const std::vector<ErrorCost> all = errorCosts(part, {});
    QCOMPARE(counts(all), u"1 0 0 0 0 0"_s);
    // Called a cat, it makes both labels perfect; nothing is missed.
    QVERIFY(costs(all, {{CaseKind::WrongLabel, 1 - 1 / 4.0}}));
}

void TestErrorCosts::badlyPlaced()
{
    // Two attempts at one box, none a hit: moved, the better one finds it and the other is gone.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10})},
                                     {{kCat, {0, 0, 10, 4}, 0.8}, {kCat, {0, 0, 10, 3}, 0.9}});
    const std::vector<ErrorCost> all = errorCosts(part, {});
    QCOMPARE(counts(all), u"0 2 0 0 0 0"_s);
    QVERIFY(costs(all, {{CaseKind::BadlyPlaced, 1}}));
}

void TestErrorCosts::duplicate()
{
    // Right, duplicate, right of two: precision 1 up to recall 1/2, then 2/3.
    const EvaluatedPart part = scene(
        {drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10})},
        {{kCat, {0, 0, 10, 10}, 0.9}, {kCat, {0, 0, 10, 9}, 0.8}, {kCat, {50, 0, 10, 10}, 0.7}});
    QVERIFY(isNear(*ap50Of(part), (51 + 50 * 2 / 3.0) / 101));
    const std::vector<ErrorCost> all = errorCosts(part, {});
    QCOMPARE(counts(all), u"0 0 0 1 0 0"_s);
    QVERIFY(costs(all, {{CaseKind::Duplicate, 50 / 303.0}}));
}

void TestErrorCosts::wrongAndBadlyPlaced()
{
    // Cat: nothing, 0. Dog: false, right: 1/2.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})},
                                     {{kDog, {0, 0, 10, 3}, 0.9}, {kDog, {50, 0, 10, 10}, 0.8}});
    const std::vector<ErrorCost> all = errorCosts(part, {});
    QCOMPARE(counts(all), u"0 0 1 0 0 1"_s);
    // Without the false dog: 0 and 1. With no cat left to find: 1 and 1/2.
    QVERIFY(costs(all,
                  {{CaseKind::WrongAndBadlyPlaced, 1 / 2.0 - 1 / 4.0},
                   {CaseKind::Missed, 3 / 4.0 - 1 / 4.0}}));
}

void TestErrorCosts::aMistakeOnAFoundBoxOnlyDisappears()
{
    // Both boxes are found, with a badly placed cat and a wrong dog before: false, right each.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})},
                                     {{kCat, {0, 0, 10, 3}, 0.9},
                                      {kCat, {0, 0, 10, 10}, 0.8},
                                      {kDog, {0, 0, 10, 9}, 0.7},
                                      {kDog, {50, 0, 10, 10}, 0.6}});
    QVERIFY(isNear(*ap50Of(part), 1 / 2.0));
    QVERIFY(costs(errorCosts(part, {}),
                  {{CaseKind::BadlyPlaced, 1 / 4.0}, {CaseKind::WrongLabel, 1 / 4.0}}));
}

void TestErrorCosts::countsAtTheThresholdsButCostsOverAllScores()
{
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10})},
                                     {{kCat, {200, 0, 10, 10}, 0.4}, {kCat, {0, 0, 10, 10}, 0.3}});
    for (const double threshold : {0.2, 0.35, 0.9})
        QVERIFY(costs(errorCosts(part, {{kCat, threshold}}), {{CaseKind::Background, 1 / 2.0}}));
    QCOMPARE(counts(errorCosts(part, {{kCat, 0.2}})), u"0 0 0 0 1 0"_s);
    QCOMPARE(counts(errorCosts(part, {{kCat, 0.35}})), u"0 0 0 0 1 1"_s);
    QCOMPARE(counts(errorCosts(part, {{kCat, 0.9}})), u"0 0 0 0 0 1"_s);
}

void TestErrorCosts::looksAtTheHundredBestOfAnImageAsApDoes()
{
    // The hit comes after a hundred others: AP50 does not see it, the box counts as missed.
    std::vector<Detection> detections{{kCat, {0, 0, 10, 10}, 0.1}};
    for (int i = 0; i < 100; ++i)
        detections.push_back({kCat, {200, 0, 10, 10}, 0.9 - 0.001 * i});
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10})}, detections);
    QVERIFY(isNear(*ap50Of(part), 0));
    const std::vector<ErrorCost> all = errorCosts(part, {{kCat, 0.0}});
    QCOMPARE(counts(all), u"0 0 0 0 100 0"_s);
    QVERIFY(costs(all, {{CaseKind::Missed, 1}}));
}

void TestErrorCosts::equalsEvaluatingWhatIsMended()
{
    std::mt19937 random(8);
    std::map<CaseKind, int> costly;
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const auto before = ap50Of(part);
        for (const ErrorCost& cost : errorCosts(part, {})) {
            QCOMPARE(cost.apCost.has_value(), before.has_value());
            if (!before)
                continue;
            QVERIFY(std::abs(*before + *cost.apCost - mendedAp50(part, cost.kind)) < 1e-9);
            QVERIFY(*cost.apCost > -1e-12);
            costly[cost.kind] += *cost.apCost > 0.01 ? 1 : 0;
        }
    }
    for (const CaseKind kind : kMistakes)
        QVERIFY(costly[kind] > 10);
}

void TestErrorCosts::doesNotDependOnTheOrderGiven()
{
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        const EvaluatedPart part = randomPart(random);
        const std::vector<ErrorCost> all = errorCosts(part, {});
        const std::vector<ErrorCost> other = errorCosts(shuffled(part, random), {});
        QCOMPARE(counts(other), counts(all));
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(other[i].apCost, all[i].apCost);
    }
}

QTEST_GUILESS_MAIN(TestErrorCosts)
#include "tst_errorcosts.moc"
