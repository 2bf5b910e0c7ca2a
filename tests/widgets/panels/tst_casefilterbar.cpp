// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/casefilterbar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

#include "tests/widgets/panels/casebench.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestCaseFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keysChooseGroups();
    void clicksChooseGroupsThatSayHowMany();
    void emptyGroupsSaySo();
    void whatIsFilteredOutComesBackWithAClick();
    void rangesAreTypedWithoutChoosingGroups();
    void theOrderCanBeChosen();
    void aSelectionCanBeLeft();
};

void TestCaseFilterBar::keysChooseGroups()
{
    CaseBench bench;
    bench.show(someCases());
    const std::vector<std::pair<Qt::Key, int>> expected{
        {Qt::Key_1, 0}, {Qt::Key_3, 3}, {Qt::Key_4, 4}, {Qt::Key_5, 2}, {Qt::Key_2, 1}};
    for (const auto& [key, first] : expected) {
        bench.key(key);
        QCOMPARE(bench.gallery.currentCase(), std::optional(first));
    }
    QVERIFY(bench.child<QToolButton>(u"caseGroup2"_s).isChecked());
    bench.key(Qt::Key_0);
    QCOMPARE(bench.shown(), 6);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // it is among them still
    bench.key(Qt::Key_6); // is no group
    QCOMPARE(bench.shown(), 6);
}

void TestCaseFilterBar::clicksChooseGroupsThatSayHowMany()
{
    CaseBench bench;
    bench.show(someCases());
    auto& alarms = bench.child<QToolButton>(u"caseGroup2"_s);
    QCOMPARE(alarms.text(), u"False alarms (2)"_s);
    QCOMPARE(bench.child<QToolButton>(u"allCases"_s).text(), u"All (6)"_s);
    auto& misses = bench.child<QToolButton>(u"caseGroup3"_s);
    QTest::mouseClick(&misses, Qt::LeftButton);
    QVERIFY(misses.isChecked());
    QVERIFY(bench.grid().hasFocus()); // the keys go on there
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::Misses));
    QCOMPARE(bench.gallery.currentCase(), std::optional(3));
    auto& label = bench.child<QComboBox>(u"caseLabel"_s);
    QCOMPARE(label.itemText(0), u"All labels (1)"_s);
    QCOMPARE(label.itemText(1), u"Mopo (0)"_s);
    QCOMPARE(label.itemText(2), u"Solara (1)"_s);
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_End);
    QCOMPARE(bench.gallery.filter().label, std::optional(kSolara));
    QCOMPARE(alarms.text(), u"False alarms (0)"_s);
    QCOMPARE(bench.gallery.currentCase(), std::optional(3));
}

void TestCaseFilterBar::emptyGroupsSaySo()
{
    CaseBench bench;
    std::vector<BoxCase> cases = someCases();
    cases.erase(cases.begin() + 2);
    bench.show(cases);
    bench.key(Qt::Key_5);
    auto& nothing = bench.child<QWidget>(u"noCases"_s);
    QVERIFY(nothing.isVisible());
    QVERIFY(!bench.gallery.currentCase());
    const auto texts = nothing.findChildren<QLabel*>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel* label) {
        return label->text() == u"No label was taken for another one."_s;
    }));
    bench.key(Qt::Key_L); // nothing is chosen
    QVERIFY(bench.edits.empty());
    bench.key(Qt::Key_3); // the keys of the groups work there too
    QCOMPARE(bench.gallery.currentCase(), std::optional(2));
    bench.key(Qt::Key_Delete); // and the grid has them again
    QCOMPARE(bench.edits.size(), size_t(1));
}

void TestCaseFilterBar::whatIsFilteredOutComesBackWithAClick()
{
    CaseBench bench;
    bench.show(someCases());
    bench.gallery.setFilter({.group = CaseGroup::FalseAlarms, .label = kSolara});
    QVERIFY(bench.child<QWidget>(u"filteredOut"_s).isVisible());
    QTest::mouseClick(&bench.button(u"clearCaseFilter"_s), Qt::LeftButton);
    QCOMPARE(bench.shown(), 2);
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::FalseAlarms));
    QCOMPARE(bench.child<QComboBox>(u"caseLabel"_s).currentIndex(), 0);
}

void TestCaseFilterBar::rangesAreTypedWithoutChoosingGroups()
{
    CaseBench bench;
    bench.show(someCases());
    auto& least = bench.child<QDoubleSpinBox>(u"leastScore"_s);
    least.setFocus();
    least.selectAll();
    QTest::keyClicks(&least, u"0.5"_s);
    QTest::keyClick(&least, Qt::Key_Return);
    QCOMPARE(bench.gallery.filter().leastScore, 0.5);
    QCOMPARE(bench.gallery.filter().group, std::optional(CaseGroup::FalseAlarms));
    QCOMPARE(bench.shown(), 1); // not the 0.4
    QVERIFY(bench.opened.empty());
}

void TestCaseFilterBar::theOrderCanBeChosen()
{
    CaseBench bench;
    bench.show(someCases());
    const auto first = [&bench] {
        return bench.grid().model()->index(0, 0).data(CaseModel::ScoreRole).toDouble();
    };
    QCOMPARE(first(), 0.8);
    auto& order = bench.child<QComboBox>(u"caseOrder"_s);
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down);
    QCOMPARE(first(), 0.4);
    QCOMPARE(bench.gallery.currentCase(), std::optional(1)); // what is looked at stays
}

void TestCaseFilterBar::aSelectionCanBeLeft()
{
    CaseBench bench;
    bool isAllWanted = false;
    connect(&bench.gallery, &CaseGallery::allRequested, this,
            [&isAllWanted] { isAllWanted = true; });
    bench.show(someCases());
    auto& chip = bench.child<QToolButton>(u"caseSelection"_s);
    QVERIFY(!chip.isVisible());
    bench.gallery.setSelection(u"Mopo for Solara"_s);
    QCOMPARE(chip.text(), u"Mopo for Solara"_s);
    QVERIFY(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(isAllWanted);
    // A long one does not make the window wider.
    const QString title = u"Drawn as %1"_s.arg(QString(200, u'm'));
    bench.gallery.setSelection(title);
    QVERIFY(chip.sizeHint().width() < 400);
    QVERIFY(chip.toolTip().contains(title));
}

QTEST_MAIN(TestCaseFilterBar)
#include "tst_casefilterbar.moc"
