// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/suggestions.h"

#include <QTest>

#include <limits>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kCat(7);
const LabelId kDog(3);
const std::vector<Label> kLabels{{kCat, u"Cat"_s, QColor(200, 30, 30), 0},
                                 {kDog, u"Dog"_s, QColor(30, 90, 200), 1}};
const BoundingBox kSquare{0, 0, 100, 100};

ModelFindings found(const std::vector<Detection>& detections)
{
    return {kLabels, detections};
}

Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBestFirstFromTheScoreOn();
    void leaveOutWhatIsDrawn_data();
    void leaveOutWhatIsDrawn();
    void leaveOutWhatWasDismissed();
    void leaveOutWhatABetterOneShows();
    void findTheLabelByIdThenByName();
    void leaveOutBoxesThatAreNone();
    void countFromTheThresholdOfTheirLabel();
    void startAtTheMiddleThreshold();
    void becomeBoxesOfTheModel();
};

void TestSuggestions::comeBestFirstFromTheScoreOn()
{
    const Detection good{kCat, kSquare, 0.9};
    const Detection exact{kCat, {300, 0, 100, 100}, 0.5};
    const Detection weak{kDog, {0, 300, 100, 100}, 0.49};
    const auto findings = found({exact, weak, good});
    QCOMPARE(suggestionsFor(findings, kLabels, {}, {}, 0.5), (std::vector<Detection>{good, exact}));
    QCOMPARE(suggestionsFor(findings, kLabels, {}, {}, 0.0),
             (std::vector<Detection>{good, exact, weak}));
    QCOMPARE(suggestionsFor(findings, kLabels, {}, {}, 0.95), std::vector<Detection>{});
}

void TestSuggestions::leaveOutWhatIsDrawn_data()
{
    QTest::addColumn<int>("label");
    QTest::addColumn<double>("shift");
    QTest::addColumn<bool>("suggested");
    // Squares of 100 shifted by s overlap by (100 - s) / (100 + s).
    QTest::newRow("the same box") << 7 << 0.0 << false;
    QTest::newRow("75 of 125: exactly 0.6") << 7 << 25.0 << false;
    QTest::newRow("74 of 126: 0.587") << 7 << 26.0 << true;
    QTest::newRow("beside") << 7 << 100.0 << true;
    QTest::newRow("the same box of another label") << 3 << 0.0 << true;
}

void TestSuggestions::leaveOutWhatIsDrawn()
{
    QFETCH(int, label);
    QFETCH(double, shift);
    QFETCH(bool, suggested);
    const std::vector<Annotation> boxes{drawn(LabelId(label), {shift, 0, 100, 100})};
    const auto shown = suggestionsFor(found({{kCat, kSquare, 0.9}}), kLabels, boxes, {}, 0.5);
    QCOMPARE(shown.size(), size_t(suggested ? 1 : 0));
}

void TestSuggestions::leaveOutWhatWasDismissed()
{
    const Detection cat{kCat, kSquare, 0.9};
    const Detection dog{kDog, kSquare, 0.8};
    // Another model finds it again a little to the right: 80 of 120, 0.667.
    const Detection dismissed{kCat, {20, 0, 100, 100}, 0.6};
    QCOMPARE(suggestionsFor(found({cat, dog}), kLabels, {}, {dismissed}, 0.5),
             std::vector<Detection>{dog});
    const Detection elsewhere{kCat, {50, 0, 100, 100}, 0.6}; // 50 of 150, 0.333
    QCOMPARE(suggestionsFor(found({cat, dog}), kLabels, {}, {elsewhere}, 0.5),
             (std::vector<Detection>{cat, dog}));
}

void TestSuggestions::leaveOutWhatABetterOneShows()
{
    const Detection good{kCat, kSquare, 0.9};
    const Detection same{kCat, {20, 0, 100, 100}, 0.7};
    QCOMPARE(suggestionsFor(found({same, good}), kLabels, {}, {}, 0.5),
             std::vector<Detection>{good});
}

void TestSuggestions::findTheLabelByIdThenByName()
{
    const ModelFindings findings{
        {{kCat, u"Cat"_s, {}}, {LabelId(20), u"Dog"_s, {}}, {LabelId(21), u"Bird"_s, {}}},
        {{kCat, kSquare, 0.9},
         {LabelId(20), {200, 0, 50, 50}, 0.8},
         {LabelId(21), {300, 0, 50, 50}, 0.7},
         {LabelId(99), {400, 0, 50, 50}, 0.6}}};
    // The cat was renamed; the dog was removed and made anew; there is no bird any more.
    const std::vector<Label> project{{kCat, u"Kitten"_s, {}}, {kDog, u"Dog"_s, {}}};
    QCOMPARE(suggestionsFor(findings, project, {}, {}, 0.5),
             (std::vector<Detection>{{kCat, kSquare, 0.9}, {kDog, {200, 0, 50, 50}, 0.8}}));
}

void TestSuggestions::leaveOutBoxesThatAreNone()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto findings = found({{kCat, {0, 0, nan, 10}, 0.9},
                                 {kCat, {0, 0, 0, 10}, 0.9},
                                 {kCat, {0, 0, 10, 10}, nan},
                                 {kDog, kSquare, 0.9}});
    QCOMPARE(suggestionsFor(findings, kLabels, {}, {}, 0.0),
             (std::vector<Detection>{{kDog, kSquare, 0.9}}));
}

void TestSuggestions::countFromTheThresholdOfTheirLabel()
{
    const Detection unsureCat{kCat, kSquare, 0.3};
    const Detection sureDog{kDog, kSquare, 0.7};
    const Detection exactDog{kDog, {300, 0, 100, 100}, 0.8};
    const std::vector<Detection> all{sureDog, unsureCat, exactDog};
    QCOMPARE(overThresholds(all, {{kCat, 0.2}, {kDog, 0.8}}),
             (std::vector<Detection>{unsureCat, exactDog}));
    QCOMPARE(overThresholds(all, {{kDog, 0.9}}), std::vector<Detection>{}); // the cat: 0.5
    QCOMPARE(overThresholds(all, {}), (std::vector<Detection>{sureDog, exactDog}));
}

void TestSuggestions::startAtTheMiddleThreshold()
{
    const std::vector<Label> three{
        {LabelId(1), u"a"_s, {}}, {LabelId(2), u"b"_s, {}}, {LabelId(3), u"c"_s, {}}};
    QCOMPARE(startingScore(three, {{LabelId(1), 0.9}, {LabelId(2), 0.1}, {LabelId(3), 0.3}}), 0.3);
    QCOMPARE(startingScore(three, {{LabelId(1), 0.9}, {LabelId(2), 0.8}}), 0.8); // and 0.5
    QCOMPARE(startingScore(kLabels, {{kCat, 0.7}, {kDog, 0.4}}), 0.4);
    QCOMPARE(startingScore(kLabels, {}), 0.5);
    QCOMPARE(startingScore({}, {}), 0.5);
}

void TestSuggestions::becomeBoxesOfTheModel()
{
    const Annotation box = acceptedBox({kCat, {-2, 10, 50, 400}, 0.83}, {640, 300});
    QCOMPARE(box.label, kCat);
    QCOMPARE(box.box, (BoundingBox{0, 10, 48, 290}));
    QCOMPARE(box.author, BoxAuthor::Model);
    QCOMPARE(box.score, std::optional(0.83));
}

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
