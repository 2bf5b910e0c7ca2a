// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/suspicioustruth.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

#include "tests/core/metrics/casescenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(TruthError error)
{
    switch (error) {
    case TruthError::Missing:
        return u"missing"_s;
    case TruthError::Spurious:
        return u"spurious"_s;
    case TruthError::Loose:
        return u"loose"_s;
    case TruthError::SwappedLabel:
        return u"swapped"_s;
    }
    return {};
}

/// "missing 0.90, loose 0.36": most suspicious first.
QString told(const std::vector<SuspiciousTruth>& all)
{
    QStringList texts;
    for (const SuspiciousTruth& one : all)
        texts.append(nameOf(one.error) + u' ' + QString::number(one.suspicion, 'f', 2));
    return texts.join(u", "_s);
}

QString toldOf(const std::vector<Annotation>& truth, const std::vector<Detection>& detections)
{
    return told(suspiciousTruth(scene(truth, detections), {}));
}

} // namespace

class TestSuspiciousTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightTruthIsNotSuspicious();
    void aClearDetectionOnNothingIsAMissingBox();
    void nothingMissesWhereADifficultBoxIsDrawn();
    void aDrawnBoxThatNothingTouchesIsSpurious();
    void aDetectionNearbyMeansALooseBox();
    void aDetectionOfAnotherLabelMeansASwappedLabel();
    void aHitConfirmsItsBox();
    void aBoxIsListedOnceAsWhatItMostProbablyIs();
    void difficultAndCrowdBoxesAreNeverSuspicious();
    void givesTheMostSuspiciousOnly();
    void keepsItsPromisesForAnyInput();
};

void TestSuspiciousTruth::rightTruthIsNotSuspicious()
{
    QCOMPARE(toldOf({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})},
                    {{kCat, {0, 0, 10, 10}, 0.9}, {kDog, {50, 0, 10, 8}, 0.6}}),
             QString());
    QVERIFY(suspiciousTruth({}, {}).empty());
}

void TestSuspiciousTruth::aClearDetectionOnNothingIsAMissingBox()
{
    QCOMPARE(toldOf({}, {{kCat, {0, 0, 10, 10}, 0.9}}), u"missing 0.90"_s);
    // A quarter of the way from 0.5 to 1 is 0.625; from 0.8 it is 0.85.
    const auto clear = suspiciousTruth(
        scene({}, {{kCat, {0, 0, 10, 10}, 0.625}, {kCat, {50, 0, 10, 10}, 0.62}}), {});
    QCOMPARE(clear.size(), std::size_t(1));
    QCOMPARE(clear[0].suspicion, 0.625);
    const EvaluatedPart part =
        scene({}, {{kCat, {0, 0, 10, 10}, 0.84}, {kDog, {50, 0, 10, 10}, 0.84}});
    const std::vector<SuspiciousTruth> found = suspiciousTruth(part, {{kCat, 0.8}});
    QCOMPARE(told(found), u"missing 0.84"_s);
    QCOMPARE(found[0].boxCase.kind, CaseKind::Background);
    QCOMPARE(found[0].boxCase.detection->label, kDog);
    QCOMPARE(found[0].boxCase.image, ImageId(1));
}

void TestSuspiciousTruth::nothingMissesWhereADifficultBoxIsDrawn()
{
    // Both are false alarms to the metrics: too far off, and of another label.
    const std::vector<Detection> detections{{kCat, {0, 0, 10, 2}, 0.9}, {kDog, {0, 0, 10, 9}, 0.9}};
    QCOMPARE(toldOf({difficult(drawn(kCat, {0, 0, 10, 10}))}, detections), QString());
    QCOMPARE(toldOf({crowd(drawn(kCat, {0, 0, 100, 100}))}, detections), QString());
}

void TestSuspiciousTruth::aDrawnBoxThatNothingTouchesIsSpurious()
{
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10})};
    QCOMPARE(toldOf(truth, {}), u"spurious 0.50"_s);
    QCOMPARE(toldOf(truth, {{kCat, {50, 0, 10, 10}, 0.4}}), u"spurious 0.50"_s);
    // What touches it by less than 0.1 makes it less so, whatever its label and threshold.
    QCOMPARE(toldOf(truth, {{kDog, {0, 0, 10, 0.5}, 0.4}}), u"spurious 0.30"_s);
    // Any score there explains the box.
    QCOMPARE(toldOf(truth, {{kDog, {0, 0, 10, 1}, 0.01}}), QString());
    QCOMPARE(toldOf(truth, {{kCat, {0, 0, 10, 10}, 0.01}}), QString());
}

void TestSuspiciousTruth::aDetectionNearbyMeansALooseBox()
{
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10})};
    QCOMPARE(toldOf(truth, {{kCat, {0, 0, 10, 6}, 0.9}}), u"loose 0.36"_s); // 0.9 * 0.4
    QCOMPARE(toldOf(truth, {{kCat, {0, 0, 10, 4}, 0.9}}), u"loose 0.54"_s); // 0.9 * 0.6
    QCOMPARE(toldOf(truth, {{kCat, {0, 0, 10, 8}, 0.9}}), QString());
    const auto found = suspiciousTruth(scene(truth, {{kCat, {0, 0, 10, 4}, 0.9}}), {});
    QVERIFY(found[0].boxCase.truth == truth[0] && found[0].boxCase.kind == CaseKind::BadlyPlaced);
}

void TestSuspiciousTruth::aDetectionOfAnotherLabelMeansASwappedLabel()
{
    QCOMPARE(toldOf({drawn(kCat, {0, 0, 10, 10})}, {{kDog, {0, 0, 10, 9}, 0.8}}),
             u"swapped 0.80"_s);
    // Other label and other place tell nothing.
    QCOMPARE(toldOf({drawn(kCat, {0, 0, 10, 10})}, {{kDog, {0, 0, 10, 4}, 0.8}}), QString());
}

void TestSuspiciousTruth::aHitConfirmsItsBox()
{
    QCOMPARE(
        toldOf(
            {drawn(kCat, {0, 0, 10, 10})},
            {{kCat, {0, 0, 10, 10}, 0.6}, {kCat, {0, 0, 10, 4}, 0.9}, {kDog, {0, 0, 10, 9}, 0.8}}),
        QString());
}

void TestSuspiciousTruth::aBoxIsListedOnceAsWhatItMostProbablyIs()
{
    QCOMPARE(toldOf({drawn(kCat, {0, 0, 10, 10})},
                    {{kCat, {0, 0, 10, 4}, 0.9}, // loose 0.54
                     {kDog, {0, 0, 10, 9}, 0.7},
                     {kDog, {0, 0, 9, 10}, 0.6}}),
             u"swapped 0.70"_s);
}

void TestSuspiciousTruth::difficultAndCrowdBoxesAreNeverSuspicious()
{
    QCOMPARE(toldOf({difficult(drawn(kCat, {0, 0, 10, 10})), crowd(drawn(kCat, {50, 0, 10, 10}))},
                    {{kCat, {0, 0, 10, 6}, 0.9}, {kDog, {50, 0, 10, 10}, 0.9}}),
             QString());
    QCOMPARE(
        toldOf({difficult(drawn(kCat, {0, 0, 10, 10})), crowd(drawn(kCat, {50, 0, 10, 10}))}, {}),
        QString());
}

void TestSuspiciousTruth::givesTheMostSuspiciousOnly()
{
    EvaluatedPart part{catAndDog(), {}, {}};
    for (int i = 1; i <= 8; ++i) {
        part.truth.push_back({ImageId(i), {}});
        part.detections.push_back(
            {ImageId(i), {{kCat, {0, 0, 10, 10}, 0.65 + 0.03 * (i * 3 % 8)}}});
    }
    QCOMPARE(told(suspiciousTruth(part, {}, 3)), u"missing 0.86, missing 0.83, missing 0.80"_s);
    QCOMPARE(suspiciousTruth(part, {}).size(), std::size_t(8));
    QVERIFY(suspiciousTruth(part, {}, 0).empty());
}

void TestSuspiciousTruth::keepsItsPromisesForAnyInput()
{
    std::mt19937 random(11);
    std::array<int, 4> seen{};
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const std::vector<SuspiciousTruth> all = suspiciousTruth(part, thresholds);
        std::set<BoxId> listed;
        for (std::size_t i = 0; i < all.size(); ++i) {
            ++seen[static_cast<std::size_t>(all[i].error)];
            QVERIFY(all[i].suspicion >= 0 && all[i].suspicion <= 1);
            QVERIFY(i == 0 || all[i].suspicion <= all[i - 1].suspicion);
            const auto& truth = all[i].boxCase.truth;
            QCOMPARE(truth.has_value(), all[i].error != TruthError::Missing);
            if (truth)
                QVERIFY(listed.insert(truth->id).second && !truth->difficult && !truth->crowd);
        }
        QCOMPARE(told(suspiciousTruth(shuffled(part, random), thresholds)), told(all));
    }
    QVERIFY(*std::min_element(seen.begin(), seen.end()) > 50);
}

QTEST_GUILESS_MAIN(TestSuspiciousTruth)
#include "tst_suspicioustruth.moc"
