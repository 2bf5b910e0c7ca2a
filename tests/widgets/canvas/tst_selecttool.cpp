// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxlayer.h"

#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

using Ids = std::vector<BoxId>;

class TestSelectTool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickSelectsTheSmallestBoxThere();
    void clickBesideClearsTheSelection();
    void shiftClickAddsAndTakesAway();
    void rubberBandSelectsWhatItTouches();
    void dragMovesTheSelectionAsOneUndoStep();
    void aMoveStopsAtTheEdgeOfTheImage();
    void escapePutsAMovedBoxBack();
    void aClickOnASelectedBoxChangesNothing();
    void handlesResize();
    void shiftKeepsTheRatioWhileResizing();
    void aClickOnAHandleLeavesFractionsAlone();
    void arrowsNudgeInOneUndoSeries();
    void shiftArrowsNudgeTenPixels();
    void altArrowsResizeInAStepOfTheirOwn();
    void aNewSelectionBeginsANewUndoStep();
    void undoDuringADragDoesNotHarm();
    void undoDuringADragShowsTheDocument();
    void aLabelKeyDuringADragChangesOnlyTheLabel_data();
    void aLabelKeyDuringADragChangesOnlyTheLabel();
    void copiesMadeDuringADragStandBesideTheOriginal();
    void readOnlySelectsButMovesNothing();
};

void TestSelectTool::clickSelectsTheSmallestBoxThere()
{
    CanvasBench bench({{10, 10, 200, 200}, {50, 50, 40, 40}});
    bench.click({60, 60});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(1)}));
    bench.click({150, 150});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
    QCOMPARE(bench.undoSteps(), 0);
}

void TestSelectTool::clickBesideClearsTheSelection()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.click({20, 20});
    bench.click({300, 200});
    QCOMPARE(bench.scene.selectedBoxes(), Ids());
}

void TestSelectTool::shiftClickAddsAndTakesAway()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.click({20, 20});
    bench.click({120, 20}, Qt::ShiftModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0), bench.id(1)}));
    bench.click({20, 20}, Qt::ControlModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(1)}));
}

void TestSelectTool::rubberBandSelectsWhatItTouches()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}, {200, 200, 50, 50}});
    bench.drag({5, 80}, {120, 40});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0), bench.id(1)}));
    bench.drag({190, 190}, {210, 210}, Qt::ShiftModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0), bench.id(1), bench.id(2)}));
}

void TestSelectTool::dragMovesTheSelectionAsOneUndoStep()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.drag({20, 20}, {50, 60});
    QCOMPARE(bench.boxes(), QStringList({u"7: 40 50 50 50"_s, u"7: 130 50 50 50"_s}));
    QCOMPARE(bench.undoSteps(), 1);
    QCOMPARE(bench.document.undoStack().undoText(), u"Move %n box(es)"_s.replace(u"%n"_s, u"2"_s));
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"7: 100 10 50 50"_s}));
}

void TestSelectTool::aMoveStopsAtTheEdgeOfTheImage()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.drag({20, 20}, {-40, 20});
    QCOMPARE(bench.boxes(), QStringList({u"7: 0 10 50 50"_s}));
}

void TestSelectTool::escapePutsAMovedBoxBack()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.press({20, 20});
    bench.move({90, 90});
    QCOMPARE(bench.scene.boxLayer().boxes().front().box.x, 80.0);
    bench.key(Qt::Key_Escape);
    bench.release({90, 90});
    QCOMPARE(bench.scene.boxLayer().boxes().front().box.x, 10.0);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
    QCOMPARE(bench.undoSteps(), 0);
}

void TestSelectTool::aClickOnASelectedBoxChangesNothing()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.click({30, 30});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)})); // only this one of the two
    QCOMPARE(bench.undoSteps(), 0);
}

void TestSelectTool::handlesResize()
{
    CanvasBench bench({{100, 100, 80, 60}});
    bench.click({140, 130});
    bench.drag({100, 100}, {90, 80}); // top left
    QCOMPARE(bench.boxes(), QStringList({u"7: 90 80 90 80"_s}));
    bench.drag({180, 120}, {200, 150}); // right edge
    QCOMPARE(bench.boxes(), QStringList({u"7: 90 80 110 80"_s}));
    QCOMPARE(bench.undoSteps(), 2);
}

void TestSelectTool::shiftKeepsTheRatioWhileResizing()
{
    CanvasBench bench({{100, 100, 80, 40}});
    bench.click({140, 120});
    bench.drag({180, 140}, {220, 145}, Qt::ShiftModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 120 60"_s}));
}

void TestSelectTool::aClickOnAHandleLeavesFractionsAlone()
{
    CanvasBench bench({{100.3, 100.4, 80.2, 60.1}});
    bench.click({140, 130});
    bench.click({100, 100});
    QCOMPARE(bench.document.annotations().front().box, (BoundingBox{100.3, 100.4, 80.2, 60.1}));
    QCOMPARE(bench.undoSteps(), 0);
}

void TestSelectTool::arrowsNudgeInOneUndoSeries()
{
    CanvasBench bench({{100, 100, 80, 60}});
    bench.click({140, 130});
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.boxes(), QStringList({u"7: 102 99 80 60"_s}));
    QCOMPARE(bench.undoSteps(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 80 60"_s}));
}

void TestSelectTool::shiftArrowsNudgeTenPixels()
{
    CanvasBench bench({{5, 100, 80, 60}});
    bench.click({40, 130});
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 5 110 80 60"_s}));
    bench.key(Qt::Key_Left, Qt::ShiftModifier); // only five to the edge
    QCOMPARE(bench.boxes(), QStringList({u"7: 0 110 80 60"_s}));
}

void TestSelectTool::altArrowsResizeInAStepOfTheirOwn()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.click({20, 20});
    bench.key(Qt::Key_Right, Qt::AltModifier);
    bench.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 51 60"_s}));
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.undoSteps(), 2);
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 51 60"_s}));
    for (int i = 0; i < 8; ++i)
        bench.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    const BoundingBox least = bench.document.annotations().front().box;
    QVERIFY(!least.isEmpty() && least.x == 10);
    bench.document.undoStack().setIndex(0);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
}

void TestSelectTool::aNewSelectionBeginsANewUndoStep()
{
    CanvasBench bench({{100, 100, 80, 60}, {200, 200, 30, 30}});
    bench.click({140, 130});
    bench.key(Qt::Key_Right);
    bench.click({210, 210});
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.undoSteps(), 2);
}

void TestSelectTool::undoDuringADragDoesNotHarm()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.document.addBoxes({{BoxId::create(), LabelId(3), {200, 200, 40, 40}}}, u"Draw box"_s);
    bench.press({220, 220});
    bench.move({250, 250});
    bench.document.undoStack().undo(); // takes the dragged box away
    bench.move({260, 260});
    bench.release({260, 260});
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
    QCOMPARE(bench.scene.selectedBoxes(), Ids());
}

void TestSelectTool::undoDuringADragShowsTheDocument()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_Right);
    bench.press({20, 20});
    bench.move({90, 90});
    bench.document.undoStack().undo(); // the nudge
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
    bench.move({95, 95});
    bench.release({95, 95});
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"7: 100 10 50 50"_s}));
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
}

void TestSelectTool::aLabelKeyDuringADragChangesOnlyTheLabel_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<int>("then");
    QTest::newRow("moving") << QPointF(20, 20) << 0;
    QTest::newRow("moving, then Escape") << QPointF(20, 20) << int(Qt::Key_Escape);
    QTest::newRow("resizing") << QPointF(60, 60) << 0;
    QTest::newRow("resizing, then Escape") << QPointF(60, 60) << int(Qt::Key_Escape);
}

void TestSelectTool::aLabelKeyDuringADragChangesOnlyTheLabel()
{
    QFETCH(QPointF, from);
    QFETCH(int, then);
    CanvasBench bench({{10, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.press(from);
    bench.move({90, 90});
    bench.key(Qt::Key_2);
    QCOMPARE(bench.boxes(), QStringList({u"3: 10 10 50 50"_s}));
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
    if (then != 0)
        bench.key(then);
    bench.move({120, 90});
    bench.release({120, 90});
    QCOMPARE(bench.boxes(), QStringList({u"3: 10 10 50 50"_s}));
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
    QCOMPARE(bench.undoSteps(), 1);
}

void TestSelectTool::copiesMadeDuringADragStandBesideTheOriginal()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.press({20, 20});
    bench.move({90, 90});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    bench.release({90, 90});
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"7: 22 22 50 50"_s}));
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
}

void TestSelectTool::readOnlySelectsButMovesNothing()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.scene.setReadOnly(true);
    bench.drag({20, 20}, {90, 90});
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
}

QTEST_MAIN(TestSelectTool)
#include "tst_selecttool.moc"
