// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/advice.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kCup(1);
const LabelId kMug(2);
const std::vector<Label> kLabels{{kCup, u"Cup"_s, {}, 0}, {kMug, u"Mug"_s, {}, 1}};

LabelQuality quality(LabelId label, int truth, int hits, int falseAlarms)
{
    LabelQuality result{label, 0.5};
    result.quality.truth = truth;
    result.quality.images = truth; // one on each
    result.quality.truePositives = hits;
    result.quality.falsePositives = falseAlarms;
    result.quality.falseNegatives = truth - hits;
    if (hits + falseAlarms > 0)
        result.quality.precision = double(hits) / (hits + falseAlarms);
    if (truth > 0)
        result.quality.recall = double(hits) / truth;
    if (result.quality.precision && result.quality.recall)
        result.quality.f1 = 2.0 * hits / (hits + falseAlarms + truth);
    if (hits > 0)
        result.quality.wellPlaced = 0.9;
    return result;
}

/// A label that nobody has to worry about.
LabelQuality fine(LabelId label)
{
    return quality(label, 100, 95, 5);
}

/// What advice is drawn from, in one piece.
struct Figures
{
    Evaluation evaluation;
    std::vector<BoxCase> cases = {};
    MissBuckets misses = {};
    QHash<LabelId, int> trainingBoxes = {};
    int twins = 0;

    explicit Figures(std::vector<LabelQuality> labels) { evaluation.labels = std::move(labels); }

    std::vector<Advice> advice() const
    {
        return adviceFor({&kLabels, &evaluation, &cases, &misses, trainingBoxes, twins});
    }

    // Inlined, GCC 12 takes what an absent truth does not hold for uninitialised.
    Q_NEVER_INLINE void addCase(CaseKind kind, LabelId found, std::optional<Annotation> truth = {})
    {
        cases.push_back({kind, ImageId(1), Detection{found, {}, 0.9}, std::move(truth), 0.8});
    }
};

Annotation drawn(LabelId label)
{
    return {BoxId::create(), label, {}};
}

QList<Advice::Kind> kindsOf(const std::vector<Advice>& advice)
{
    QList<Advice::Kind> kinds;
    for (const Advice& one : advice)
        kinds.append(one.kind);
    return kinds;
}

} // namespace

class TestAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodFiguresNeedNoAdvice();
    void fewTestBoxesSayHowUnsureTheFiguresAre();
    void aLabelThatNoImageShowsIsNamed();
    void manyBoxesOnFewImagesAreAlike();
    void fewExamplesSayHowManyMore();
    void missesWithEnoughExamples_data();
    void missesWithEnoughExamples();
    void falseAlarmsPointAtTheirMainKind();
    void confusionsCountEachBoxOnce();
    void mostMissesAreSmall();
    void hitsThatFitBadly();
    void thingsFoundTwice();
    void tooGoodToBeTrue();
    void copiesAmongTheTrainingImagesAreALeak();
    void eachKindIsMendedSomewhere();
    void theMostImportantComeFirst();
    void worksWithoutCases();
};

void TestAdvice::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestAdvice::goodFiguresNeedNoAdvice()
{
    Figures figures({fine(kCup), fine(kMug)});
    figures.trainingBoxes = {{kCup, 10}, {kMug, 400}};
    figures.evaluation.overall = quality(kCup, 200, 190, 10).quality;
    figures.evaluation.overall.ap50 = 0.96;
    figures.addCase(CaseKind::Background, kCup);
    figures.misses.bySize = {MissBucket{50, 4}, MissBucket{100, 3}, MissBucket{50, 3}};
    QCOMPARE(kindsOf(figures.advice()), QList<Advice::Kind>());
}

void TestAdvice::fewTestBoxesSayHowUnsureTheFiguresAre()
{
    const auto advice = Figures({quality(kCup, 12, 9, 0)}).advice();
    QCOMPARE(advice.size(), std::size_t(1));
    QCOMPARE(advice[0].kind, Advice::Kind::FewTestImages);
    QCOMPARE(advice[0].label, std::optional(kCup));
    QVERIFY(!advice[0].cases);
    // Wilson's interval of 9 in 12: 0.468 to 0.911.
    QCOMPARE(advice[0].text,
             u"“Cup” was measured on 12 box(es) only: 75 % of them are found, but of many more it "
             "may be anything from 47 % to 91 %. Add images of it to this part."_s);
    QCOMPARE(kindsOf(Figures({quality(kCup, 20, 18, 0)}).advice()), QList<Advice::Kind>());
}

void TestAdvice::aLabelThatNoImageShowsIsNamed()
{
    const auto advice = Figures({quality(kMug, 0, 0, 0)}).advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::FewTestImages});
    QVERIFY2(advice[0].text.startsWith(u"No image here shows “Mug”"_s), qPrintable(advice[0].text));
}

void TestAdvice::manyBoxesOnFewImagesAreAlike()
{
    LabelQuality crowded = quality(kCup, 30, 28, 0);
    crowded.quality.images = 1;
    auto advice = Figures({crowded}).advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::FewTestImages});
    QCOMPARE(advice[0].label, std::optional(kCup));
    QVERIFY(!advice[0].cases);
    QVERIFY2(advice[0].text.startsWith(u"The 30 boxes of “Cup” here lie on 1 image(s) only"_s),
             qPrintable(advice[0].text));
    crowded.quality.images = 5;
    QCOMPARE(Figures({crowded}).advice().size(), std::size_t(1));
    crowded.quality.images = 6;
    QVERIFY(Figures({crowded}).advice().empty());
    // Where the boxes are few as well, that is said alone.
    LabelQuality few = quality(kCup, 12, 9, 0);
    few.quality.images = 1;
    advice = Figures({few}).advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::FewTestImages});
    QVERIFY2(advice[0].text.contains(u"was measured on 12 box(es) only"_s),
             qPrintable(advice[0].text));
}

void TestAdvice::fewExamplesSayHowManyMore()
{
    Figures figures({quality(kCup, 50, 30, 0), quality(kMug, 50, 45, 0)});
    figures.trainingBoxes = {{kCup, 23}, {kMug, 10}};
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::FewExamples});
    QCOMPARE(advice[0].label, std::optional(kCup));
    QCOMPARE(advice[0].cases, std::optional(CaseKind::Missed));
    QVERIFY2(advice[0].text.contains(u"from 23 box(es), and only 60 %"_s)
                 && advice[0].text.contains(u"some 30 more"_s),
             qPrintable(advice[0].text));
    // None at all, where others are known.
    figures.trainingBoxes = {{kMug, 10}};
    QVERIFY(figures.advice().front().text.contains(u"some 50 more"_s));
}

void TestAdvice::missesWithEnoughExamples_data()
{
    QTest::addColumn<int>("falseAlarms");
    QTest::addColumn<bool>("canLower");
    QTest::newRow("hardly any false alarms") << 3 << true;
    QTest::newRow("as many false alarms") << 30 << false; // precision 0.5, recall 0.6
}

void TestAdvice::missesWithEnoughExamples()
{
    QFETCH(const int, falseAlarms);
    QFETCH(const bool, canLower);
    Figures figures({quality(kCup, 50, 30, falseAlarms)});
    figures.trainingBoxes = {{kCup, 50}};
    const auto advice = figures.advice();
    const auto misses = std::find_if(advice.begin(), advice.end(), [](const Advice& one) {
        return one.kind == Advice::Kind::ManyMisses;
    });
    QVERIFY(misses != advice.end());
    QCOMPARE(misses->cases, std::optional(CaseKind::Missed));
    QVERIFY2(misses->text.startsWith(u"20 of 50 boxes of “Cup” are missed."_s),
             qPrintable(misses->text));
    QCOMPARE(misses->text.contains(u"Lower its threshold"_s), canLower);
}

void TestAdvice::falseAlarmsPointAtTheirMainKind()
{
    Figures figures({quality(kCup, 50, 45, 30), fine(kMug)});
    for (int i = 0; i < 30; ++i)
        figures.addCase(i < 10 ? CaseKind::Background : CaseKind::BadlyPlaced, kCup);
    figures.addCase(CaseKind::Duplicate, kMug);
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::ManyFalseAlarms});
    QCOMPARE(advice[0].label, std::optional(kCup));
    QCOMPARE(advice[0].cases, std::optional(CaseKind::BadlyPlaced));
    QVERIFY2(advice[0].text.startsWith(u"30 of 75 boxes found as “Cup” are wrong. Raise its"_s),
             qPrintable(advice[0].text));
    // Raising it would only lose more.
    const auto poor = Figures({quality(kCup, 50, 10, 30)}).advice();
    const auto alarms = std::find_if(poor.begin(), poor.end(), [](const Advice& one) {
        return one.kind == Advice::Kind::ManyFalseAlarms;
    });
    QVERIFY(alarms != poor.end());
    QVERIFY(!alarms->text.contains(u"threshold"_s));
    QVERIFY(!alarms->cases);
}

void TestAdvice::confusionsCountEachBoxOnce()
{
    Figures figures({fine(kCup), fine(kMug)});
    std::vector<Annotation> cups;
    cups.reserve(11);
    for (int i = 0; i < 11; ++i)
        cups.push_back(drawn(kCup));
    for (int i = 0; i < 10; ++i) {
        figures.addCase(CaseKind::WrongLabel, kMug, cups[i]);
        figures.addCase(CaseKind::WrongLabel, kMug, cups[i]);
    }
    QCOMPARE(kindsOf(figures.advice()), QList<Advice::Kind>()); // 10 of 100
    figures.addCase(CaseKind::WrongLabel, kMug, cups[10]);
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::Confusion});
    QCOMPARE(advice[0].label, std::optional(kCup));
    QCOMPARE(advice[0].cases, std::optional(CaseKind::WrongLabel));
    QVERIFY2(advice[0].text.startsWith(u"11 % of “Cup” are taken for “Mug”."_s),
             qPrintable(advice[0].text));
}

void TestAdvice::mostMissesAreSmall()
{
    Figures figures({fine(kCup)});
    figures.misses.bySize = {MissBucket{50, 6}, MissBucket{100, 4}, MissBucket{50, 1}};
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::SmallBoxes});
    QVERIFY(!advice[0].label);
    QVERIFY2(advice[0].text.startsWith(u"6 of 11 missed boxes"_s), qPrintable(advice[0].text));
    figures.misses.bySize = {MissBucket{50, 5}, MissBucket{100, 5}, MissBucket{}};
    QVERIFY(figures.advice().empty()); // half
    figures.misses.bySize = {MissBucket{50, 4}, MissBucket{}, MissBucket{}};
    QVERIFY(figures.advice().empty()); // may be chance
}

void TestAdvice::hitsThatFitBadly()
{
    LabelQuality loose = fine(kCup);
    loose.quality.wellPlaced = 0.4;
    const auto advice = Figures({loose}).advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::LooseTruth});
    QCOMPARE(advice[0].cases, std::optional(CaseKind::Loose));
    QVERIFY2(advice[0].text.contains(u"only 40 %"_s), qPrintable(advice[0].text));
    loose.quality.wellPlaced = 0.5;
    QVERIFY(Figures({loose}).advice().empty());
}

void TestAdvice::thingsFoundTwice()
{
    Figures figures({fine(kCup)}); // 95 hits
    for (int i = 0; i < 9; ++i)
        figures.addCase(CaseKind::Duplicate, kCup);
    QVERIFY(figures.advice().empty());
    figures.addCase(CaseKind::Duplicate, kCup);
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::Duplicates});
    QCOMPARE(advice[0].cases, std::optional(CaseKind::Duplicate));
    QVERIFY2(advice[0].text.contains(u"10 place(s)"_s), qPrintable(advice[0].text));
}

void TestAdvice::tooGoodToBeTrue()
{
    Figures figures({fine(kCup)});
    figures.evaluation.overall.truth = 50;
    figures.evaluation.overall.ap50 = 0.995;
    const auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::LeakSuspected});
    QVERIFY(!advice[0].label);
    figures.evaluation.overall.truth = 49;
    QVERIFY(figures.advice().empty());
    // Of what it learned from a model should know nearly all.
    figures.evaluation.overall.truth = 50;
    figures.evaluation.split = Split::Train;
    QVERIFY(figures.advice().empty());
}

void TestAdvice::copiesAmongTheTrainingImagesAreALeak()
{
    Figures figures({fine(kCup)});
    figures.evaluation.overall.truth = 100;
    figures.evaluation.overall.ap50 = 0.9; // nothing rare
    figures.twins = 3;
    auto advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::LeakSuspected});
    QVERIFY2(advice[0].text.startsWith(u"3 image(s) here are among the training images"_s),
             qPrintable(advice[0].text));
    figures.evaluation.overall.ap50 = 1;
    advice = figures.advice();
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::LeakSuspected});
    QVERIFY2(advice[0].text.contains(u"AP50 100 %"_s) && advice[0].text.contains(u"3 image(s)"_s),
             qPrintable(advice[0].text));
    figures.evaluation.split = Split::Train;
    QVERIFY(figures.advice().empty());
}

void TestAdvice::eachKindIsMendedSomewhere()
{
    using Kind = Advice::Kind;
    QCOMPARE(fixOf(Kind::LeakSuspected), AdviceFix::CheckHealth);
    for (const Kind kind : {Kind::FewTestImages, Kind::FewExamples, Kind::ManyMisses})
        QCOMPARE(fixOf(kind), AdviceFix::AddImages);
    QCOMPARE(fixOf(Kind::SmallBoxes), AdviceFix::Train);
    for (const Kind kind :
         {Kind::Confusion, Kind::LooseTruth, Kind::ManyFalseAlarms, Kind::Duplicates})
        QCOMPARE(fixOf(kind), AdviceFix::MendBoxes);
}

void TestAdvice::theMostImportantComeFirst()
{
    std::vector<LabelQuality> labels;
    labels.reserve(11);
    for (int i = 1; i <= 10; ++i)
        labels.push_back(quality(LabelId(i), 5 + i, 5 + i, 0)); // 6 to 15 test boxes
    labels.push_back(quality(LabelId(11), 100, 70, 0)); // 30 misses
    Figures figures(labels);
    figures.evaluation.overall.truth = 200;
    figures.evaluation.overall.ap50 = 1;
    const auto advice = figures.advice();
    QCOMPARE(advice.size(), std::size_t(8));
    QCOMPARE(advice[0].kind, Advice::Kind::LeakSuspected);
    QCOMPARE(advice[1].kind, Advice::Kind::ManyMisses);
    for (int i = 2; i < 8; ++i) {
        QCOMPARE(advice[i].kind, Advice::Kind::FewTestImages);
        QCOMPARE(advice[i].label, std::optional(LabelId(i - 1))); // those with the fewest boxes
    }
}

void TestAdvice::worksWithoutCases()
{
    const Figures figures({quality(kCup, 50, 45, 30)});
    const auto advice = adviceFor({&kLabels, &figures.evaluation});
    QCOMPARE(kindsOf(advice), QList{Advice::Kind::ManyFalseAlarms});
    QVERIFY(adviceFor({}).empty());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
