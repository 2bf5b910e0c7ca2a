// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricsmodel.h"
#include "widgets/panels/mistakestab.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

using Wanted = std::vector<std::pair<std::optional<LabelId>, std::optional<CaseKind>>>;

MistakesView someMistakes()
{
    MistakesView view;
    view.costs = {
        {CaseKind::WrongLabel, 3, 0.02}, {CaseKind::Missed, 7, 0.08}, {CaseKind::Duplicate, 0, {}}};
    view.misses.bySize[0] = {12, 9};
    view.misses.byCrowding[2] = {4, 1};
    view.advice = {
        {Advice::Kind::ManyMisses, LabelId(4), u"Kestrels are missed."_s, CaseKind::Missed},
        {Advice::Kind::FewTestImages, {}, u"There are few test images."_s, {}}};
    return view;
}

struct Bench
{
    Bench()
    {
        tab.setMistakes(someMistakes());
        tab.resize(1000, 700);
        tab.show();
        QObject::connect(&tab, &MistakesTab::casesRequested, &tab,
                         [this](std::optional<LabelId> label, std::optional<CaseKind> kind) {
                             wanted.emplace_back(label, kind);
                         });
        if (!QTest::qWaitForWindowActive(&tab))
            qFatal("The mistakes do not show.");
    }
    QTableWidget& table() { return *tab.findChild<QTableWidget*>(u"mistakesTable"_s); }

    MistakesTab tab;
    Wanted wanted;
};

} // namespace

class TestMistakesTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void adviceComesBeforeTheTableByKey()
    {
        Bench bench;
        bench.tab.setMistakes(someMistakes()); // once more
        const auto* list = bench.tab.findChild<QWidget*>(u"adviceList"_s);
        const auto shown = [&bench, list] {
            int buttons = 0;
            const QWidget* next = list->nextInFocusChain();
            for (; next != &bench.table() && next != list; next = next->nextInFocusChain())
                buttons += next->isVisible() && next->objectName() == u"showAdviceButton"_s ? 1 : 0;
            return buttons;
        };
        QTRY_COMPARE(shown(), 1);
    }

    void aKindHasItsCountAndItsCost()
    {
        Bench bench;
        QCOMPARE(bench.table().rowCount(), 3);
        QCOMPARE(bench.table().item(1, 1)->text(), u"7"_s);
        QCOMPARE(bench.table().item(1, 2)->text(), u"8.0 %"_s);
        QCOMPARE(bench.table().item(1, 2)->data(MetricsModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(bench.table().item(0, 2)->data(MetricsModel::ShareRole).toDouble(), 0.25);
        QCOMPARE(bench.table().item(2, 2)->text(), u"–"_s);
        for (int row = 0; row < 3; ++row)
            QVERIFY(!bench.table().item(row, 0)->text().isEmpty());
    }

    void whatTheFiguresCountIsSaid()
    {
        const Bench bench;
        const auto* text = bench.tab.findChild<QLabel*>(u"mistakesExplanation"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(u"thresholds"_s) && text->text().contains(u"all scores"_s));
    }

    void enterShowsBoxesOfAKind()
    {
        Bench bench;
        bench.table().setFocus();
        QTest::keyClick(&bench.table(), Qt::Key_Down);
        QTest::keyClick(&bench.table(), Qt::Key_Return);
        QCOMPARE(bench.wanted, Wanted({{std::nullopt, CaseKind::Missed}}));
    }

    void adviceLeadsToItsBoxes()
    {
        Bench bench;
        const auto texts = bench.tab.findChildren<QLabel*>(u"adviceText"_s);
        QCOMPARE(texts.size(), 2);
        const auto buttons = bench.tab.findChildren<QAbstractButton*>(u"showAdviceButton"_s);
        QCOMPARE(buttons.size(), 1); // the other one has no boxes
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QCOMPARE(bench.wanted, Wanted({{LabelId(4), CaseKind::Missed}}));
    }

    void adviceLeadsToWhereItIsMended()
    {
        Bench bench;
        std::vector<std::pair<AdviceFix, std::optional<LabelId>>> fixes;
        connect(&bench.tab, &MistakesTab::fixRequested, this,
                [&fixes](AdviceFix fix, std::optional<LabelId> label) {
                    fixes.emplace_back(fix, label);
                });
        MistakesView view;
        view.advice = {
            {Advice::Kind::LeakSuspected, {}, u"It is too good."_s, {}},
            {Advice::Kind::FewExamples, LabelId(4), u"Kestrels are few."_s, CaseKind::Missed},
            {Advice::Kind::SmallBoxes, {}, u"They are small."_s, CaseKind::Missed},
            {Advice::Kind::LooseTruth, LabelId(4), u"Kestrels are loose."_s, CaseKind::Loose}};
        bench.tab.setMistakes(view);
        const auto buttons = [&bench] {
            return bench.tab.findChildren<QAbstractButton*>(u"fixAdviceButton"_s);
        };
        QTRY_COMPARE(buttons().size(), 3); // loose boxes are mended among them
        QCOMPARE(buttons().front()->text(), u"Open Health"_s);
        QVERIFY(buttons().front()->accessibleName().contains(u"too good"_s));
        for (QAbstractButton* button : buttons())
            QTest::mouseClick(button, Qt::LeftButton);
        const std::vector<std::pair<AdviceFix, std::optional<LabelId>>> expected{
            {AdviceFix::CheckHealth, {}},
            {AdviceFix::AddImages, LabelId(4)},
            {AdviceFix::Train, {}}};
        QVERIFY(fixes == expected);
    }

    void noAdviceTakesNoRoom()
    {
        Bench bench;
        auto* list = bench.tab.findChild<QWidget*>(u"adviceList"_s);
        QVERIFY(list->isVisible());
        bench.tab.setMistakes({});
        QVERIFY(!list->isVisible());
        QCOMPARE(bench.table().rowCount(), 0);
    }

    void inANarrowWindowTheMissesStandBelowOneAnother()
    {
        Bench bench;
        const auto bars = bench.tab.findChildren<QProgressBar*>();
        const auto top = [&bench](const QWidget* bar) {
            return bar->mapTo(&bench.tab, QPoint()).y();
        };
        QTRY_COMPARE(top(bars.first()), top(bars.last()) - 2 * (top(bars[1]) - top(bars[0])));
        QVERIFY(bench.tab.minimumSizeHint().width() < 500);
        bench.tab.resize(500, 700);
        QTRY_VERIFY(top(bars.last()) > top(bars.first()) + bars.first()->parentWidget()->height());
    }

    void longNumbersMoveTheMissesBelowOneAnother()
    {
        Bench bench;
        const auto bars = bench.tab.findChildren<QProgressBar*>();
        const auto areBeside = [&bench, &bars] {
            const QWidget& card = *bars.last()->parentWidget();
            return card.mapTo(&bench.tab, QPoint()).y()
                == bars.first()->parentWidget()->mapTo(&bench.tab, QPoint()).y();
        };
        int width = 400;
        do {
            bench.tab.resize(width += 10, 700);
            QCoreApplication::processEvents();
        } while (!areBeside() && width < 1000);
        QVERIFY(width < 1000);
        MistakesView many = someMistakes();
        many.misses.byCrowding[2] = {7654321, 1234567};
        bench.tab.setMistakes(many);
        QTRY_VERIFY(!areBeside());
    }

    void missesAreBars()
    {
        Bench bench;
        const auto bars = bench.tab.findChildren<QProgressBar*>();
        const auto texts = bench.tab.findChildren<QLabel*>(u"missText"_s);
        QCOMPARE(bars.size(), 8);
        QCOMPARE(texts.size(), 8);
        QCOMPARE(bars.first()->maximum(), 12);
        QCOMPARE(bars.first()->value(), 9);
        QVERIFY(texts.first()->text().contains(u"12"_s));
        QCOMPARE(bars.last()->maximum(), 4);
        QCOMPARE(bars.last()->value(), 1);
    }
};

QTEST_MAIN(TestMistakesTab)
#include "tst_mistakestab.moc"
