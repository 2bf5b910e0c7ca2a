// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/confusionview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kSolara(1);
const LabelId kMopo(2);

/// Three boxes drawn as Solara: one is found, one is taken for Mopo, one is missed; and one Mopo is
/// found where nothing is drawn.
EvaluatedPart somePart()
{
    const auto box = [](LabelId label, double x) {
        return Annotation{BoxId::create(), label, BoundingBox{x, 0, 10, 10}};
    };
    return {{{kSolara, u"Solara"_s, Qt::red, 0}, {kMopo, u"Mopo"_s, Qt::blue, 1}},
            {{ImageId(1), {box(kSolara, 0), box(kSolara, 100), box(kSolara, 200)}}},
            {{ImageId(1),
              {{kSolara, {0, 0, 10, 10}, 0.9},
               {kMopo, {100, 0, 10, 10}, 0.8},
               {kMopo, {300, 0, 10, 10}, 0.7}}}}};
}

struct Bench
{
    Bench()
    {
        view.setMatrix(ConfusionMatrix(somePart(), {}, 0.5));
        view.resize(500, 300);
        view.show();
        QObject::connect(&view, &ConfusionView::cellActivated, &view, [this](int truth, int found) {
            cells.append({truth, found});
        });
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The matrix does not show.");
        view.setFocus();
    }
    QModelIndex cell(int truth, int found) const { return view.model()->index(truth, found); }

    ConfusionView view;
    QList<std::pair<int, int>> cells;
};

} // namespace

class TestConfusionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellHasItsCount()
    {
        const Bench bench;
        const QAbstractItemModelTester tester(bench.view.model());
        QCOMPARE(bench.view.model()->rowCount(), 3);
        QCOMPARE(bench.cell(0, 0).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(0, 1).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(0, 2).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(2, 1).data().toString(), u"1"_s);
        QCOMPARE(bench.cell(1, 0).data().toString(), QString());
        const QAbstractItemModel& model = *bench.view.model();
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Solara"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal).toString().isEmpty()); // nothing
    }

    void aCellSaysWhatItMeans()
    {
        const Bench bench;
        const QString words = bench.cell(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"Solara"_s) && words.contains(u"Mopo"_s), qPrintable(words));
        QVERIFY(words.indexOf(u"Solara"_s) < words.indexOf(u"Mopo"_s));
        QVERIFY(bench.cell(0, 2).data(Qt::AccessibleTextRole).toString().contains(u"Solara"_s));
        QVERIFY(bench.cell(2, 1).data(Qt::AccessibleTextRole).toString().contains(u"Mopo"_s));
    }

    void keysWalkAndOpenCells()
    {
        Bench bench;
        QTest::keyClick(&bench.view, Qt::Key_Right);
        QTest::keyClick(&bench.view, Qt::Key_Return);
        QCOMPARE(bench.cells, (QList<std::pair<int, int>>{{0, 1}}));
        QTest::keyClick(&bench.view, Qt::Key_Down);
        QTest::keyClick(&bench.view, Qt::Key_Return); // holds nothing
        QCOMPARE(bench.cells.size(), 1);
    }

    void aClickOpensACell()
    {
        Bench bench;
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {},
                          bench.view.visualRect(bench.cell(2, 1)).center());
        QCOMPARE(bench.cells, (QList<std::pair<int, int>>{{2, 1}}));
    }

    void theCellStaysWhenCountsMove()
    {
        Bench bench;
        bench.view.setCurrentIndex(bench.cell(2, 1));
        bench.view.setMatrix(ConfusionMatrix(somePart(), {}, 0.5));
        QCOMPARE(bench.view.currentIndex(), bench.cell(2, 1));
        bench.view.setMatrix({});
        QCOMPARE(bench.view.model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestConfusionView)
#include "tst_confusionview.moc"
