// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/labelfinder.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

using Ids = std::vector<BoxId>;

namespace {

struct Bench : CanvasBench
{
    explicit Bench(const std::vector<BoundingBox>& boxes)
        : CanvasBench(boxes)
        , boxActions(actions, scene, canvas)
    { }

    /// The right button at a place of the image, as the desktop delivers it.
    QMenu* openMenu(const QPointF& at)
    {
        const QPoint position = onView(at);
        QTest::mousePress(canvas.viewport(), Qt::RightButton, {}, position);
        QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                                canvas.viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(canvas.viewport(), &event);
        QTest::mouseRelease(canvas.viewport(), Qt::RightButton, {}, position);
        return canvas.findChild<QMenu*>(u"canvasMenu"_s);
    }

    BoxActions boxActions;
};

void clickEntry(QMenu& menu, QAction* action)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
}

} // namespace

class TestBoxActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreOneUndoStepForAllSelected();
    void lockedBoxesStayAsTheyAre();
    void clicksGoThroughLockedBoxes();
    void hiddenBoxesAreOutOfReachUntilShown();
    void anotherImageForgetsLocksAndHiding();
    void theMenuSelectsTheBoxBelowIt();
    void theMenuChangesTheLabel();
    void theMenuBesideABoxOffersImageActions();
    void theRightButtonGivesADrawingUpFirst();
    void aLabelIsFoundByTyping();
    void anUnknownNameCanBeAdded();
    void fittingMovesTheEdgesToTheContent();
    void fittingSaysWhyNothingHappened();
    void readOnlyChangesNothing();
};

void TestBoxActions::marksAreOneUndoStepForAllSelected()
{
    Bench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    QVERIFY(!bench.boxActions.difficult->isEnabled());
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.boxActions.difficult->trigger();
    QVERIFY(bench.document.annotations()[0].difficult && bench.document.annotations()[1].difficult);
    QVERIFY(bench.boxActions.difficult->isChecked());
    QCOMPARE(bench.undoSteps(), 1);
    bench.boxActions.occluded->trigger();
    bench.boxActions.difficult->trigger();
    QVERIFY(!bench.document.annotations()[0].difficult && bench.document.annotations()[0].occluded);
    bench.document.undoStack().setIndex(0);
    QVERIFY(!bench.document.annotations()[1].difficult
            && !bench.document.annotations()[1].occluded);
}

void TestBoxActions::lockedBoxesStayAsTheyAre()
{
    Bench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_K);
    QVERIFY(bench.boxActions.lock->isChecked());
    QVERIFY(!bench.boxActions.tighten->isEnabled());
    bench.scene.selectBoxes({bench.id(0), bench.id(1)});
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.key(Qt::Key_2);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"3: 110 10 50 50"_s}));
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
    bench.boxActions.unlockAll->trigger();
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_Delete);
    QVERIFY(bench.document.annotations().empty());
}

void TestBoxActions::clicksGoThroughLockedBoxes()
{
    Bench bench({{10, 10, 200, 200}, {50, 50, 40, 40}});
    bench.scene.setLocked({bench.id(1)}, true);
    bench.click({60, 60});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
    bench.drag({5, 220}, {80, 60}); // the rubber band touches both
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
}

void TestBoxActions::hiddenBoxesAreOutOfReachUntilShown()
{
    Bench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    const auto pixel = [&bench] {
        return bench.canvas.viewport()->grab().toImage().pixelColor(bench.onView({10.5, 30}));
    };
    const QColor frame = pixel();
    bench.scene.selectBoxes({bench.id(0)});
    bench.boxActions.hide->trigger();
    QVERIFY(bench.scene.selectedBoxes().empty());
    QVERIFY(pixel() != frame);
    bench.click({30, 30});
    QVERIFY(bench.scene.selectedBoxes().empty());
    bench.boxActions.showAll->trigger();
    QCOMPARE(pixel(), frame);
    bench.click({30, 30});
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
    QCOMPARE(bench.undoSteps(), 0);
}

void TestBoxActions::anotherImageForgetsLocksAndHiding()
{
    Bench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.setLocked({bench.id(0)}, true);
    bench.scene.setHidden({bench.id(1)}, true);
    const QSignalSpy changed(&bench.scene, &AnnotationScene::boxStatesChanged);
    bench.scene.setDocument(nullptr);
    bench.scene.setDocument(&bench.document);
    QVERIFY(!bench.scene.isLocked(bench.id(0)) && !bench.scene.isHidden(bench.id(1)));
    QVERIFY(changed.count() >= 1);
    QVERIFY(!bench.boxActions.unlockAll->isEnabled());
}

void TestBoxActions::theMenuSelectsTheBoxBelowIt()
{
    Bench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    QMenu* menu = bench.openMenu({120, 30});
    QVERIFY(menu);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(1)}));
    QTRY_VERIFY(menu->isVisible());
    clickEntry(*menu, bench.boxActions.truncated);
    QVERIFY(bench.document.annotations()[1].truncated);
    QVERIFY(!bench.document.annotations()[0].truncated);
}

void TestBoxActions::theMenuChangesTheLabel()
{
    Bench bench({{10, 10, 50, 50}});
    QMenu* menu = bench.openMenu({30, 30});
    QVERIFY(menu);
    QMenu* labels = menu->actions().front()->menu();
    QVERIFY(labels);
    QCOMPARE(labels->actions().size(), 2);
    QVERIFY(labels->actions()[0]->isChecked() && !labels->actions()[1]->isChecked());
    labels->actions()[1]->trigger();
    QCOMPARE(bench.boxes(), QStringList({u"3: 10 10 50 50"_s}));
    menu->close();
}

void TestBoxActions::theMenuBesideABoxOffersImageActions()
{
    Bench bench({{10, 10, 50, 50}});
    QAction confirm(u"Nothing here"_s);
    bench.boxActions.setImageActions({&confirm});
    QMenu* menu = bench.openMenu({300, 200});
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(&confirm));
    QVERIFY(menu->actions().contains(bench.actions.paste));
    QVERIFY(!menu->actions().contains(bench.boxActions.difficult));
    menu->close();
}

void TestBoxActions::theRightButtonGivesADrawingUpFirst()
{
    Bench bench({});
    bench.key(Qt::Key_W);
    bench.press({50, 50});
    bench.move({150, 150});
    QVERIFY(!bench.openMenu({150, 150}));
    bench.release({150, 150});
    QVERIFY(bench.document.annotations().empty());
    QMenu* menu = bench.openMenu({150, 150}); // nothing to give up any more
    QVERIFY(menu);
    menu->close();
}

void TestBoxActions::aLabelIsFoundByTyping()
{
    Bench bench({{10, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_L);
    LabelFinder& finder = bench.boxActions.labelFinder();
    QTRY_VERIFY(finder.isVisible());
    auto* name = finder.findChild<QLineEdit*>(u"labelFinderName"_s);
    auto* matches = finder.findChild<QListWidget*>(u"labelFinderMatches"_s);
    QCOMPARE(matches->count(), 2);
    QTest::keyClicks(name, u"og"_s);
    QCOMPARE(matches->item(0)->text(), u"Dog"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!finder.isVisible());
    QCOMPARE(bench.boxes(), QStringList({u"3: 10 10 50 50"_s}));
    QCOMPARE(bench.scene.currentLabel(), LabelId(3));

    bench.boxActions.findLabel->trigger();
    QTest::keyClick(name, Qt::Key_Up); // from the current one, the second, to the first
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s}));
}

void TestBoxActions::anUnknownNameCanBeAdded()
{
    Bench bench({{10, 10, 50, 50}});
    LabelFinder& finder = bench.boxActions.labelFinder();
    QSignalSpy wanted(&finder, &LabelFinder::labelWanted);
    bench.boxActions.findLabel->trigger();
    auto* name = finder.findChild<QLineEdit*>(u"labelFinderName"_s);
    auto* matches = finder.findChild<QListWidget*>(u"labelFinderMatches"_s);
    QTest::keyClicks(name, u"cat"_s); // there is one, in other letters
    QCOMPARE(matches->count(), 1);
    name->setText(u"  Bird  "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"Bird"_s);
}

void TestBoxActions::fittingMovesTheEdgesToTheContent()
{
    Bench bench({{40, 30, 120, 100}});
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(90, 90, 90));
    QPainter(&image).fillRect(50, 40, 100, 80, Qt::yellow);
    bench.scene.setImage(ImagePyramid(image, image.size()));
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_T);
    QCOMPARE(bench.boxes(), QStringList({u"7: 50 40 100 80"_s}));
    QCOMPARE(bench.undoSteps(), 1);
}

void TestBoxActions::fittingSaysWhyNothingHappened()
{
    Bench bench({{40, 30, 120, 100}});
    const QSignalSpy notice(&bench.boxActions, &BoxActions::notice);
    bench.scene.selectBoxes({bench.id(0)});
    bench.boxActions.tighten->trigger();
    QCOMPARE(notice.count(), 1);
    QCOMPARE(bench.undoSteps(), 0);
}

void TestBoxActions::readOnlyChangesNothing()
{
    Bench bench({{10, 10, 50, 50}});
    bench.scene.setReadOnly(true);
    bench.scene.selectBoxes({bench.id(0)});
    QVERIFY(!bench.boxActions.difficult->isEnabled());
    QVERIFY(!bench.boxActions.tighten->isEnabled());
    QVERIFY(!bench.boxActions.findLabel->isEnabled());
    QVERIFY(bench.boxActions.hide->isEnabled());
    bench.actions.editor().setFlag(&Annotation::crowd, true);
    QVERIFY(!bench.document.annotations()[0].crowd);
}

QTEST_MAIN(TestBoxActions)
#include "tst_boxactions.moc"
