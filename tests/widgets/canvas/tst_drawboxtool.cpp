// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

class TestDrawBoxTool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dragDrawsABoxAsOneUndoStep();
    void twoClicksDrawABox();
    void shiftDrawsASquare();
    void escapeGivesTheBoxUp();
    void rightButtonGivesTheBoxUp();
    void theBoxStaysInsideTheImage();
    void theNewBoxIsSelectedAndHasTheCurrentLabel();
    void theHandlesOfTheNewBoxWorkAtOnce();
    void withoutLabelsTheBoxWaitsForOne();
    void aLabelKeyWhileDrawingMeansTheNewBox();
    void readOnlyDrawsNothing();
};

void TestDrawBoxTool::dragDrawsABoxAsOneUndoStep()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    QVERIFY(bench.actions.drawTool->isChecked());
    bench.drag({50, 60}, {150, 110});
    QCOMPARE(bench.boxes(), QStringList({u"7: 50 60 100 50"_s}));
    QCOMPARE(bench.undoSteps(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes(), QStringList());
}

void TestDrawBoxTool::twoClicksDrawABox()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.click({50, 60});
    QCOMPARE(bench.boxes(), QStringList());
    bench.move({100, 100}, {}, Qt::NoButton);
    bench.click({150, 110});
    QCOMPARE(bench.boxes(), QStringList({u"7: 50 60 100 50"_s}));
}

void TestDrawBoxTool::shiftDrawsASquare()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.drag({50, 60}, {150, 110}, Qt::ShiftModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 50 60 100 100"_s}));
}

void TestDrawBoxTool::escapeGivesTheBoxUp()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.press({50, 60});
    bench.move({150, 110});
    bench.key(Qt::Key_Escape);
    bench.release({150, 110});
    QCOMPARE(bench.boxes(), QStringList());
    QVERIFY(bench.actions.drawTool->isChecked());
    bench.key(Qt::Key_Escape); // nothing to give up: leaves the tool
    QVERIFY(bench.actions.selectTool->isChecked());
}

void TestDrawBoxTool::rightButtonGivesTheBoxUp()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.click({50, 60});
    QTest::mouseClick(bench.canvas.viewport(), Qt::RightButton, {}, bench.onView({90, 90}));
    bench.click({150, 110});
    QCOMPARE(bench.boxes(), QStringList());
}

void TestDrawBoxTool::theBoxStaysInsideTheImage()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.drag({350, 250}, {440, 340});
    QCOMPARE(bench.boxes(), QStringList({u"7: 350 250 50 50"_s}));
}

void TestDrawBoxTool::theNewBoxIsSelectedAndHasTheCurrentLabel()
{
    CanvasBench bench;
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_W);
    bench.drag({50, 60}, {150, 110});
    QCOMPARE(bench.boxes(), QStringList({u"3: 50 60 100 50"_s}));
    QCOMPARE(bench.scene.selectedBoxes(), std::vector<BoxId>({bench.id(0)}));
}

void TestDrawBoxTool::theHandlesOfTheNewBoxWorkAtOnce()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.drag({50, 60}, {150, 110});
    bench.drag({150, 110}, {180, 130});
    QCOMPARE(bench.boxes(), QStringList({u"7: 50 60 130 70"_s}));
}

void TestDrawBoxTool::withoutLabelsTheBoxWaitsForOne()
{
    CanvasBench bench;
    bench.scene.setLabels({});
    QVERIFY(!bench.scene.currentLabel());
    const QSignalSpy requested(&bench.scene, &AnnotationScene::labelRequested);
    bench.key(Qt::Key_W);
    bench.drag({50, 60}, {150, 110});
    QCOMPARE(requested.count(), 1);
    QCOMPARE(bench.boxes(), QStringList());
    bench.scene.setLabels({{LabelId(12), u"Bird"_s, Qt::green, 0}});
    QCOMPARE(bench.boxes(), QStringList({u"12: 50 60 100 50"_s}));
}

void TestDrawBoxTool::aLabelKeyWhileDrawingMeansTheNewBox()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_W);
    bench.press({100, 100});
    bench.move({150, 150});
    bench.key(Qt::Key_2);
    bench.release({150, 150});
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"3: 100 100 50 50"_s}));
}

void TestDrawBoxTool::readOnlyDrawsNothing()
{
    CanvasBench bench;
    bench.key(Qt::Key_W);
    bench.scene.setReadOnly(true);
    bench.drag({50, 60}, {150, 110});
    QCOMPARE(bench.boxes(), QStringList());
}

QTEST_MAIN(TestDrawBoxTool)
#include "tst_drawboxtool.moc"
