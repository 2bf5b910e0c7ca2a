// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/boxcase.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

#include "tests/core/metrics/casescenes.h"
#include "tests/core/metrics/plaincases.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// "badly placed 0.30, missed": what became of an image, in the order given.
QString told(const std::vector<BoxCase>& cases)
{
    QStringList texts;
    for (const BoxCase& one : cases) {
        QString text = nameOf(one.kind);
        if (one.overlap > 0)
            text += u' ' + QString::number(one.overlap, 'f', 2);
        texts.append(text);
    }
    return texts.join(u", "_s);
}

QStringList fullTexts(const std::vector<BoxCase>& cases)
{
    QStringList texts;
    for (const BoxCase& one : cases) {
        texts.append(fullText(one.image, one.kind, one.detection ? &*one.detection : nullptr,
                              one.truth ? &*one.truth : nullptr));
    }
    return texts;
}

int countOf(const std::vector<BoxCase>& cases, CaseKind kind)
{
    return static_cast<int>(std::count_if(cases.begin(), cases.end(),
                                          [&](const BoxCase& one) { return one.kind == kind; }));
}

} // namespace

class TestBoxCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatBecameOfABox_data();
    void tellsWhatBecameOfABox();
    void aBadPlaceComesBeforeAWrongLabel();
    void difficultAndCrowdBoxesAreNoCase();
    void theThresholdSelectsAfterMatching();
    void aMistakeStandsForItsDrawnBox();
    void namesTheBoxesOfACase();
    void ordersByImageThenScore();
    void leavesOutOtherImagesLabelsAndNumbersThatAreNone();
    void anIouOfOneTakesWhatFitsExactly();
    void equalsThePlainDefinition();
    void hitsAreThoseOfTheEvaluation();
    void doesNotDependOnTheOrderGiven();
    void copesWithHalfAMillionDetections();
};

void TestBoxCase::tellsWhatBecameOfABox_data()
{
    QTest::addColumn<std::vector<Detection>>("detections");
    QTest::addColumn<QString>("expected");
    using Found = std::vector<Detection>;
    // A cat is drawn at 0, 0, 10, 10, a cat and a dog share 100, 0, 10, 10.
    const Detection cat{kCat, {100, 0, 10, 10}, 0.99};
    const Detection dog{kDog, {100, 0, 10, 10}, 0.98};
    const QString both = u"right 1.00, right 1.00, "_s;
    const auto row = [&](const char* name, const Found& found, const QString& expected) {
        Found all{cat, dog};
        all.insert(all.end(), found.begin(), found.end());
        QTest::newRow(name) << all << both + expected;
    };
    row("nothing", {}, u"missed"_s);
    row("right", {{kCat, {0, 0, 10, 10}, 0.9}}, u"right 1.00"_s);
    row("just right", {{kCat, {0, 0, 10, 7.5}, 0.9}}, u"right 0.75"_s); // 75 / 100
    row("loose", {{kCat, {0, 0, 10, 7}, 0.9}}, u"loose 0.70"_s);
    row("just a hit", {{kCat, {0, 0, 10, 5}, 0.9}}, u"loose 0.50"_s);
    row("badly placed", {{kCat, {0, 0, 10, 4}, 0.9}}, u"badly placed 0.40"_s);
    row("just no background", {{kCat, {0, 0, 10, 1}, 0.9}}, u"badly placed 0.10"_s);
    row("background", {{kCat, {0, 0, 10, 0.5}, 0.9}}, u"background, missed"_s);
    row("far away", {{kCat, {0, 50, 10, 10}, 0.9}}, u"background, missed"_s);
    row("touching", {{kCat, {10, 0, 10, 10}, 0.9}}, u"background, missed"_s);
    row("wrong label", {{kDog, {0, 0, 10, 9}, 0.9}}, u"wrong label 0.90"_s);
    row("wrong label and badly placed", {{kDog, {0, 0, 10, 4}, 0.9}},
        u"wrong and badly placed 0.40, missed"_s);
    row("duplicate", {{kCat, {0, 0, 10, 9}, 0.9}, {kCat, {0, 0, 10, 10}, 0.8}},
        u"right 0.90, duplicate 1.00"_s);
    row("wrong label before duplicate", {{kCat, {100, 0, 10, 10}, 0.9}},
        u"wrong label 1.00, missed"_s);
}

void TestBoxCase::tellsWhatBecameOfABox()
{
    QFETCH(std::vector<Detection>, detections);
    QFETCH(QString, expected);
    const EvaluatedPart part = scene(
        {drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {100, 0, 10, 10}), drawn(kDog, {100, 0, 10, 10})},
        detections);
    QCOMPARE(told(boxCases(part, {}, 0.5)), expected);
}

void TestBoxCase::aBadPlaceComesBeforeAWrongLabel()
{
    // 40 / 100 of the cat, 40 / 50 of the dog.
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {0, 0, 10, 5})},
                                     {{kCat, {0, 0, 10, 4}, 0.9}});
    const std::vector<BoxCase> cases = boxCases(part, {}, 0.5);
    QCOMPARE(told(cases), u"badly placed 0.40, missed"_s);
    QCOMPARE(cases[1].truth->label, kDog);
}

void TestBoxCase::difficultAndCrowdBoxesAreNoCase()
{
    const std::vector<Annotation> truth{difficult(drawn(kCat, {0, 0, 10, 10})),
                                        crowd(drawn(kCat, {100, 0, 50, 50}))};
    QCOMPARE(told(boxCases(scene(truth, {}), {}, 0.5)), QString());
    // What fits them in their label is ignored, a crowd many times, a difficult box once.
    const EvaluatedPart found = scene(truth,
                                      {{kCat, {0, 0, 10, 10}, 0.9},
                                       {kCat, {100, 0, 10, 10}, 0.8},
                                       {kCat, {110, 0, 10, 10}, 0.7},
                                       {kCat, {0, 0, 10, 9}, 0.6},
                                       {kDog, {0, 0, 10, 10}, 0.55}});
    const std::vector<BoxCase> cases = boxCases(found, {}, 0.5);
    QCOMPARE(told(cases), u"background, background"_s);
    QCOMPARE(cases[0].detection->score, 0.6);
    QCOMPARE(cases[1].detection->score, 0.55);
}

void TestBoxCase::theThresholdSelectsAfterMatching()
{
    const EvaluatedPart part = scene(
        {drawn(kCat, {0, 0, 10, 10})},
        {{kCat, {0, 0, 10, 10}, 0.4}, {kCat, {0, 0, 10, 8}, 0.6}, {kDog, {50, 0, 9, 9}, 0.3}});
    QCOMPARE(told(boxCases(part, {}, 0.5)), u"right 0.80"_s);
    QCOMPARE(told(boxCases(part, {{kCat, 0.4}}, 0.5)), u"right 0.80, duplicate 1.00"_s);
    QCOMPARE(told(boxCases(part, {{kCat, 0.7}}, 0.5)), u"missed"_s);
    QCOMPARE(told(boxCases(part, {{kCat, 0.7}, {kDog, 0.2}}, 0.5)), u"background, missed"_s);
    QCOMPARE(told(boxCases(part, {{kCat, 0.5}}, 0.9)), u"badly placed 0.80"_s);
}

void TestBoxCase::aMistakeStandsForItsDrawnBox()
{
    // Its hit lies below the threshold: what is above stands for it, or it is missed.
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10})};
    const Detection hit{kCat, {0, 0, 10, 10}, 0.1};
    QCOMPARE(told(boxCases(scene(truth, {hit, {kCat, {0, 0, 10, 3}, 0.9}}), {}, 0.5)),
             u"badly placed 0.30"_s);
    QCOMPARE(told(boxCases(scene(truth, {hit, {kDog, {0, 0, 10, 9}, 0.9}}), {}, 0.5)),
             u"wrong label 0.90"_s);
    QCOMPARE(told(boxCases(scene(truth, {hit, {kDog, {0, 0, 10, 3}, 0.9}}), {}, 0.5)),
             u"wrong and badly placed 0.30, missed"_s);
}

void TestBoxCase::namesTheBoxesOfACase()
{
    // Matching sorts both: the difficult box to the end, the better detection to the front.
    const std::vector<Annotation> truth{difficult(drawn(kCat, {200, 0, 10, 10})),
                                        drawn(kDog, {100, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10}),
                                        drawn(kCat, {0, 0, 10, 10})};
    const std::vector<Detection> detections{{kCat, {50, 0, 10, 10}, 0.6},
                                            {kDog, {100, 0, 10, 10}, 0.7},
                                            {kCat, {0, 0, 10, 10}, 0.8},
                                            {kCat, {200, 0, 10, 10}, 0.9},
                                            {kDog, {0, 0, 10, 9}, 0.65}};
    const std::vector<BoxCase> cases = boxCases(scene(truth, detections), {}, 0.5);
    QCOMPARE(told(cases), u"right 1.00, right 1.00, wrong label 0.90, right 1.00"_s);
    QVERIFY(cases[0].detection == detections[2] && cases[0].truth == truth[3]);
    QVERIFY(cases[1].detection == detections[1] && cases[1].truth == truth[1]);
    QVERIFY(cases[2].detection == detections[4] && cases[2].truth == truth[3]);
    QVERIFY(cases[3].detection == detections[0] && cases[3].truth == truth[2]);

    const std::vector<BoxCase> none = boxCases(scene({truth[1]}, {detections[0]}), {}, 0.5);
    QCOMPARE(told(none), u"background, missed"_s);
    QVERIFY(none[0].detection && !none[0].truth);
    QVERIFY(!none[1].detection && none[1].truth == truth[1]);
}

void TestBoxCase::ordersByImageThenScore()
{
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10}), drawn(kDog, {50, 0, 10, 10})};
    EvaluatedPart part = scene(truth, {});
    part.truth = {{ImageId(2), {truth[0]}}, {ImageId(1), truth}};
    part.detections = {{ImageId(1), {{kCat, {0, 0, 10, 10}, 0.6}}},
                       {ImageId(2), {{kCat, {0, 0, 10, 10}, 0.9}}},
                       {ImageId(1), {{kDog, {0, 90, 10, 10}, 0.7}, {kCat, {0, 90, 9, 9}, 0.55}}}};
    const std::vector<BoxCase> cases = boxCases(part, {}, 0.5);
    QCOMPARE(told(cases), u"background, right 1.00, background, missed, right 1.00"_s);
    QCOMPARE(cases[3].image, ImageId(1));
    QCOMPARE(cases[4].image, ImageId(2));
}

void TestBoxCase::leavesOutOtherImagesLabelsAndNumbersThatAreNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EvaluatedPart part = scene({drawn(LabelId(9), {0, 0, 10, 10})},
                               {{LabelId(9), {0, 0, 10, 10}, 0.9},
                                {kCat, {0, 0, 10, 10}, nan},
                                {kCat, {nan, 0, 10, 10}, 0.9}});
    part.detections.push_back({ImageId(2), {{kCat, {0, 0, 10, 10}, 0.9}}});
    QVERIFY(boxCases(part, {}, 0.5).empty());
    QVERIFY(boxCases({}, {}, 0.5).empty());
}

void TestBoxCase::anIouOfOneTakesWhatFitsExactly()
{
    const EvaluatedPart part = scene(
        {drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10}), drawn(kCat, {100, 0, 10, 10})},
        {{kCat, {0, 0, 10, 10}, 0.9},
         {kCat, {50, 0, 10, 9}, 0.8},
         {kCat, {0, 0, 10, 10}, 0.7},
         {kCat, {100, 0, 10, 9.99999999999}, 0.6}}); // as COCOeval
    QCOMPARE(told(boxCases(part, {}, 1)),
             u"right 1.00, badly placed 0.90, duplicate 1.00, right 1.00"_s);
}

void TestBoxCase::equalsThePlainDefinition()
{
    std::mt19937 random(1);
    std::array<int, kCaseKinds> seen{};
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const double iou = randomIou(random);
        QStringList expected;
        for (const ImageTruth& truth : part.truth)
            expected += PlainImage(part, truth, iou).cases(thresholds);
        const std::vector<BoxCase> cases = boxCases(part, thresholds, iou);
        QStringList actual = fullTexts(cases);
        expected.sort();
        actual.sort();
        QCOMPARE(actual, expected);
        for (const BoxCase& one : cases) {
            ++seen[static_cast<std::size_t>(one.kind)];
            QCOMPARE(one.overlap,
                     one.detection && one.truth ? plainIou(one.detection->box, one.truth->box) : 0);
        }
    }
    QVERIFY(*std::min_element(seen.begin(), seen.end()) > 50);
}

void TestBoxCase::hitsAreThoseOfTheEvaluation()
{
    std::mt19937 random(2);
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const double iou = randomIou(random);
        const Evaluation evaluation =
            evaluateDetections(part.truth, part.detections, part.labels, thresholds, iou);
        const std::vector<BoxCase> cases = boxCases(part, thresholds, iou);
        for (const LabelQuality& label : evaluation.labels) {
            int hits = 0;
            int mistakes = 0;
            std::set<BoxId> found;
            std::set<BoxId> named; // every drawn box is hit, mistaken or missed
            for (const BoxCase& one : cases) {
                const bool isHit = one.kind == CaseKind::Right || one.kind == CaseKind::Loose;
                if (one.detection && one.detection->label == label.label)
                    ++(isHit ? hits : mistakes);
                if (!one.truth || one.truth->label != label.label)
                    continue;
                named.insert(one.truth->id);
                if (isHit)
                    found.insert(one.truth->id);
            }
            QCOMPARE(hits, label.quality.truePositives);
            QCOMPARE(mistakes, label.quality.falsePositives);
            QCOMPARE(static_cast<int>(named.size()), label.quality.truth);
            QCOMPARE(static_cast<int>(named.size() - found.size()), label.quality.falseNegatives);
        }
    }
}

void TestBoxCase::doesNotDependOnTheOrderGiven()
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const QStringList cases = fullTexts(boxCases(part, thresholds, 0.5));
        QCOMPARE(fullTexts(boxCases(shuffled(part, random), thresholds, 0.5)), cases);
    }
}

void TestBoxCase::copesWithHalfAMillionDetections()
{
    const EvaluatedPart part = manyDetections();
    QElapsedTimer timer; // only told: a method quadratic in the images would time the test out
    timer.start();
    const std::vector<BoxCase> cases = boxCases(part, {}, 0.5);
    qInfo("cases of 500,000 detections: %lld ms", timer.elapsed());
    QVERIFY(countOf(cases, CaseKind::Missed) > 0);
    QVERIFY(countOf(cases, CaseKind::Right) > 0);
}

QTEST_GUILESS_MAIN(TestBoxCase)
#include "tst_boxcase.moc"
