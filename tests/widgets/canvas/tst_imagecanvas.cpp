// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxlayer.h"

#include <QAction>
#include <QMimeData>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using namespace Qt::StringLiterals;
using boxwright::test::CanvasBench;

class TestImageCanvas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWheelKeepsThePlaceUnderThePointer();
    void zoomStaysWithinItsLimits();
    void fitShowsTheWholeImageAndFollowsTheWindow();
    void middleButtonPans();
    void heldSpacePansAndATapIsAnnounced();
    void aDoubleClickWithHeldSpacePans();
    void pixelsAreCrispWhenZoomedIn();
    void theEmptyStateSaysWhatToDo();
    void boxesArePaintedInTheirColour();
    void theCrosshairLeavesNoTracesInAWindow();
    void hiddenBoxesCannotBeTouched();
    void droppedFilesAreAnnounced();
    void arrowsScrollWithoutASelection();
    void everyActionHasANameAndSaysItsKey();
};

static void turnWheel(ImageCanvas& canvas, const QPoint& at, int steps)
{
    QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.viewport(), &event);
}

void TestImageCanvas::theWheelKeepsThePlaceUnderThePointer()
{
    CanvasBench bench;
    const QPoint pointer = bench.onView({321, 57});
    for (const int steps : {3, 4, -2, -4, 1}) {
        turnWheel(bench.canvas, pointer, steps);
        const QPointF there = bench.canvas.viewportTransform().inverted().map(QPointF(pointer));
        const double pixel = 1.5 / bench.canvas.zoom(); // the view scrolls by whole pixels
        QVERIFY2(
            std::abs(there.x() - 321) <= 5 * pixel && std::abs(there.y() - 57) <= 5 * pixel,
            qPrintable(u"%1, %2 at %3"_s.arg(there.x()).arg(there.y()).arg(bench.canvas.zoom())));
    }
    QVERIFY(bench.canvas.zoom() > 1.2);
}

void TestImageCanvas::zoomStaysWithinItsLimits()
{
    CanvasBench bench;
    const QSignalSpy zoomed(&bench.canvas, &ImageCanvas::zoomChanged);
    turnWheel(bench.canvas, {400, 300}, 100);
    QCOMPARE(bench.canvas.zoom(), 64.0);
    turnWheel(bench.canvas, {400, 300}, -100);
    QCOMPARE(bench.canvas.zoom(), 0.02);
    turnWheel(bench.canvas, {400, 300}, -1);
    QCOMPARE(zoomed.count(), 2); // the last turn changed nothing
}

void TestImageCanvas::fitShowsTheWholeImageAndFollowsTheWindow()
{
    CanvasBench bench;
    bench.key(Qt::Key_F);
    // 800 x 600 without 24 pixels all around, over 400 x 300.
    QCOMPARE(bench.canvas.zoom(), std::min(752.0 / 400, 552.0 / 300));
    QCOMPARE(bench.onView({200, 150}), QPoint(400, 300));
    bench.canvas.resize(448, 1000);
    QCOMPARE(bench.canvas.zoom(), 1.0);
    bench.key(Qt::Key_0, Qt::ControlModifier);
    bench.canvas.resize(900, 700);
    QCOMPARE(bench.canvas.zoom(), 1.0);
    QVERIFY(!bench.canvas.isFitted());
}

void TestImageCanvas::middleButtonPans()
{
    CanvasBench bench;
    const QPoint before = bench.onView({0, 0});
    QTest::mousePress(bench.canvas.viewport(), Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(bench.canvas.viewport(), {260, 330});
    QTest::mouseRelease(bench.canvas.viewport(), Qt::MiddleButton, {}, {260, 330});
    QCOMPARE(bench.onView({0, 0}) - before, QPoint(-40, 30));
    QTest::mouseMove(bench.canvas.viewport(), {100, 100});
    QCOMPARE(bench.onView({0, 0}) - before, QPoint(-40, 30));
}

void TestImageCanvas::heldSpacePansAndATapIsAnnounced()
{
    CanvasBench bench({{100, 100, 100, 100}});
    const QSignalSpy tapped(&bench.canvas, &ImageCanvas::spaceTapped);
    const QPoint before = bench.onView({0, 0});
    QTest::keyPress(&bench.canvas, Qt::Key_Space);
    bench.press({150, 150});
    bench.move({180, 150});
    bench.release({150, 150}); // the picture moved along
    QTest::keyRelease(&bench.canvas, Qt::Key_Space);
    QCOMPARE(bench.onView({0, 0}) - before, QPoint(30, 0));
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 100 100"_s}));
    QCOMPARE(tapped.count(), 0);
    QTest::keyClick(&bench.canvas, Qt::Key_Space);
    QCOMPARE(tapped.count(), 1);
}

void TestImageCanvas::aDoubleClickWithHeldSpacePans()
{
    CanvasBench bench({{100, 100, 100, 100}});
    bench.key(Qt::Key_W);
    const QPoint before = bench.onView({0, 0});
    QTest::keyPress(&bench.canvas, Qt::Key_Space);
    bench.click({300, 200});
    const QPoint second = bench.onView({300, 200});
    QTest::mouseDClick(bench.canvas.viewport(), Qt::LeftButton, {}, second); // and goes up
    QMouseEvent again(QEvent::MouseButtonDblClick, second,
                      bench.canvas.viewport()->mapToGlobal(second), Qt::LeftButton, Qt::LeftButton,
                      {});
    QCoreApplication::sendEvent(bench.canvas.viewport(), &again);
    bench.move({340, 220});
    bench.release({300, 200}); // the picture moved along
    QTest::keyRelease(&bench.canvas, Qt::Key_Space);
    QCOMPARE(bench.onView({0, 0}) - before, QPoint(40, 20));
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 100 100"_s}));
    QCOMPARE(bench.undoSteps(), 0);
}

void TestImageCanvas::pixelsAreCrispWhenZoomedIn()
{
    CanvasBench bench;
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixel(200, 150, qRgb(255, 255, 255));
    bench.scene.setImage(ImagePyramid(image, image.size()));
    bench.canvas.setZoom(32);
    bench.canvas.centerOn(200.5, 150.5);
    const QImage shown = bench.canvas.grab().toImage();
    const QPoint corner = bench.onView({200, 150});
    QCOMPARE(shown.pixelColor(corner + QPoint(2, 2)), QColor(Qt::white));
    QCOMPARE(shown.pixelColor(corner + QPoint(29, 29)), QColor(Qt::white));
    QCOMPARE(shown.pixelColor(corner - QPoint(2, 2)), QColor(Qt::black));
    QCOMPARE(shown.pixelColor(corner + QPoint(34, 34)), QColor(Qt::black));
}

void TestImageCanvas::theEmptyStateSaysWhatToDo()
{
    CanvasBench bench;
    bench.scene.setDocument(nullptr);
    bench.canvas.setEmptyText(u"Nothing here"_s, u"Choose an image"_s);
    const QImage shown = bench.canvas.grab().toImage();
    const QRgb ground = shown.pixel(2, 2);
    int inked = 0;
    for (int x = 0; x < shown.width(); ++x)
        inked += shown.pixel(x, shown.height() / 2 - 12) != ground;
    QVERIFY(inked > 20);
    bench.drag({50, 50}, {90, 90}); // and nothing can be done by mistake
    bench.key(Qt::Key_W);
    QVERIFY(!bench.actions.drawTool->isEnabled());
}

void TestImageCanvas::boxesArePaintedInTheirColour()
{
    CanvasBench bench({{100, 100, 100, 80}});
    const QImage shown = bench.canvas.grab().toImage();
    QCOMPARE(shown.pixelColor(bench.onView({150, 100})), QColor(200, 30, 30));
    QCOMPARE(shown.pixelColor(bench.onView({100, 140})), QColor(200, 30, 30));
    QVERIFY(shown.pixelColor(bench.onView({150, 140})) != QColor(200, 30, 30));
}

void TestImageCanvas::theCrosshairLeavesNoTracesInAWindow()
{
    QWidget window; // the canvas is not at its corner
    CanvasBench bench({{100, 80, 60, 60}});
    window.resize(1300, 1000);
    bench.canvas.setParent(&window);
    bench.canvas.move(450, 350);
    window.show();
    bench.canvas.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bench.canvas.setFocus();
    bench.key(Qt::Key_W);
    QVERIFY(bench.scene.tool()->hasCrosshair());
    const auto onScreen = [&window] {
        return window.screen()
            ->grabWindow(window.winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    const auto asItShouldBe = [&window] {
        return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    for (const QPointF at : {QPointF(110, 90), QPointF(130, 110), QPointF(150, 76)}) {
        bench.move(at, {}, Qt::NoButton);
        QTest::qWait(0); // paints what changed, and only that
        QTRY_COMPARE(onScreen(), asItShouldBe());
    }
}

void TestImageCanvas::hiddenBoxesCannotBeTouched()
{
    CanvasBench bench({{100, 100, 100, 80}});
    bench.key(Qt::Key_H);
    const QImage shown = bench.canvas.grab().toImage();
    QVERIFY(shown.pixelColor(bench.onView({150, 100})) != QColor(200, 30, 30));
    bench.drag({150, 140}, {180, 160});
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 100 80"_s}));
    bench.key(Qt::Key_H);
    bench.drag({150, 140}, {180, 160});
    QCOMPARE(bench.boxes(), QStringList({u"7: 130 120 100 80"_s}));
}

void TestImageCanvas::droppedFilesAreAnnounced()
{
    CanvasBench bench;
    const QSignalSpy dropped(&bench.canvas, &ImageCanvas::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/ä b.jpg"_s), QUrl(u"https://example.org/x.jpg"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(bench.canvas.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(bench.canvas.viewport(), &event);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList({u"/tmp/ä b.jpg"_s}));
}

void TestImageCanvas::arrowsScrollWithoutASelection()
{
    CanvasBench bench({{100, 100, 100, 80}});
    const QPoint before = bench.onView({0, 0});
    bench.key(Qt::Key_Right);
    QVERIFY(bench.onView({0, 0}).x() < before.x());
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 100 100 80"_s}));
}

void TestImageCanvas::everyActionHasANameAndSaysItsKey()
{
    CanvasBench bench;
    QSet<QString> names;
    QSet<QKeySequence> keys;
    for (const QAction* action : bench.canvas.actions()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
        QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
    }
    QVERIFY(names.size() >= 20);
}

QTEST_MAIN(TestImageCanvas)
#include "tst_imagecanvas.moc"
