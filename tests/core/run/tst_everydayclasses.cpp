// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/everydayclasses.h"

#include <QSet>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

std::vector<Label> named(const QStringList& names)
{
    std::vector<Label> labels;
    for (const QString& name : names)
        labels.push_back({LabelId(int(labels.size()) + 1), name, Qt::red, int(labels.size())});
    return labels;
}

// Rows of COCO's list.
constexpr size_t kPerson = 0;
constexpr size_t kCat = 15;
constexpr size_t kDog = 16;
constexpr size_t kToothbrush = 79;

} // namespace

class TestEverydayClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCocosInItsOrder();
    void findTheirLabelByName_data();
    void findTheirLabelByName();
    void anExactNameIsBetterThanASynonym();
    void labelsFindTheirRow();
    void aChoiceGoesBeforeTheName();
    void aChosenLabelThatIsGoneCountsNoMore();
    void keepOnlyWhatNamesDoNotSay();
    void detectionsWithoutALabelAreLeftOut();
};

void TestEverydayClasses::areCocosInItsOrder()
{
    const std::vector<Label>& labels = everydayLabels();
    QCOMPARE(labels.size(), size_t(kEverydayClasses));
    // From COCO's instances_val2017.json, categories in the order of their ids.
    const QList<std::pair<int, QString>> places{
        {0, u"person"_s},      {2, u"car"_s},         {9, u"traffic light"_s}, {15, u"cat"_s},
        {21, u"bear"_s},       {39, u"bottle"_s},     {56, u"chair"_s},        {62, u"tv"_s},
        {67, u"cell phone"_s}, {77, u"teddy bear"_s}, {79, u"toothbrush"_s}};
    for (const auto& [row, name] : places) {
        QCOMPARE(labels[size_t(row)].name, name);
        QCOMPARE(labels[size_t(row)].id, LabelId(row));
        QCOMPARE(everydayClassName(row), name); // no translation is loaded here
    }
    QSet<QString> names;
    for (const Label& label : labels)
        names.insert(label.name);
    QCOMPARE(names.size(), kEverydayClasses);
}

void TestEverydayClasses::findTheirLabelByName_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("row"); // -1: none
    QTest::newRow("the name") << u"cat"_s << 15;
    QTest::newRow("another case") << u"CAT"_s << 15;
    QTest::newRow("several of them") << u"Cats"_s << 15;
    QTest::newRow("blanks and lines") << u" Traffic_light "_s << 9;
    QTest::newRow("in one word") << u"cellphone"_s << 67;
    QTest::newRow("a synonym") << u"Motorbike"_s << 3;
    QTest::newRow("a synonym of two words") << u"mobile phone"_s << 67;
    QTest::newRow("Pascal VOC") << u"tvmonitor"_s << 62;
    QTest::newRow("a short word ending in s") << u"bus"_s << 5;
    QTest::newRow("scissors") << u"Scissors"_s << 76;
    QTest::newRow("a part of a name") << u"dining"_s << -1;
    QTest::newRow("something else") << u"Logo"_s << -1;
    QTest::newRow("no letter at all") << u"--"_s << -1;
}

void TestEverydayClasses::findTheirLabelByName()
{
    QFETCH(QString, label);
    QFETCH(int, row);
    const ClassLabels found = classLabelsByName(named({label}));
    for (int i = 0; i < kEverydayClasses; ++i)
        QCOMPARE(found[size_t(i)].has_value(), i == row);
}

void TestEverydayClasses::anExactNameIsBetterThanASynonym()
{
    const ClassLabels found = classLabelsByName(named({u"people"_s, u"Person"_s}));
    QCOMPARE(found[kPerson], std::optional(LabelId(2)));
}

void TestEverydayClasses::labelsFindTheirRow()
{
    const std::vector<std::optional<int>> rows =
        classRowsByName(named({u"Dogs"_s, u"Logo"_s, u"person"_s}));
    QCOMPARE(rows, (std::vector<std::optional<int>>{int(kDog), std::nullopt, int(kPerson)}));
}

void TestEverydayClasses::aChoiceGoesBeforeTheName()
{
    const std::vector<Label> labels = named({u"Cat"_s, u"Animal"_s});
    const ClassLabels found = classLabels({{u"cat"_s, LabelId(2)}, {u"dog"_s, LabelId(2)}}, labels);
    QCOMPARE(found[kCat], std::optional(LabelId(2)));
    QCOMPARE(found[kDog], std::optional(LabelId(2)));
    QVERIFY(!classLabels({{u"cat"_s, {}}}, labels)[kCat]);
    QCOMPARE(classLabels({}, labels)[kCat], std::optional(LabelId(1)));
}

void TestEverydayClasses::aChosenLabelThatIsGoneCountsNoMore()
{
    const ClassChoices choices{{u"cat"_s, LabelId(9)}, {u"dog"_s, LabelId(9)}};
    const ClassLabels found = classLabels(choices, named({u"Cat"_s}));
    QCOMPARE(found[kCat], std::optional(LabelId(1)));
    QVERIFY(!found[kDog]);
}

void TestEverydayClasses::keepOnlyWhatNamesDoNotSay()
{
    const std::vector<Label> labels = named({u"Cat"_s, u"Animal"_s});
    ClassLabels wanted;
    wanted[kDog] = LabelId(2);
    // The cat is kept too: its name says otherwise.
    const ClassChoices kept = choicesFor(wanted, labels);
    QCOMPARE(kept, (ClassChoices{{u"dog"_s, LabelId(2)}, {u"cat"_s, {}}}));
    QCOMPARE(classLabels(kept, labels), wanted);
    // A label that comes later is found by its name.
    const std::vector<Label> more = named({u"Cat"_s, u"Animal"_s, u"toothbrush"_s});
    QCOMPARE(classLabels(kept, more)[kToothbrush], std::optional(LabelId(3)));
}

void TestEverydayClasses::detectionsWithoutALabelAreLeftOut()
{
    ClassLabels labels;
    labels[kCat] = LabelId(7);
    const std::vector<Detection> found = asProjectLabels({{LabelId(15), {1, 2, 3, 4}, 0.5},
                                                          {LabelId(16), {5, 6, 7, 8}, 0.9},
                                                          {LabelId(80), {5, 6, 7, 8}, 0.9},
                                                          {LabelId(-1), {5, 6, 7, 8}, 0.9}},
                                                         labels);
    QCOMPARE(found, (std::vector<Detection>{{LabelId(7), {1, 2, 3, 4}, 0.5}}));
}

QTEST_GUILESS_MAIN(TestEverydayClasses)
#include "tst_everydayclasses.moc"
