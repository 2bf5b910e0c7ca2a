// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/resizemath.h"

#include <QTest>

using namespace boxwright;

Q_DECLARE_METATYPE(boxwright::ResizeHandle)

namespace {

const QSizeF kImage(400, 300);
const BoundingBox kBox{100, 100, 80, 40};

} // namespace

class TestResizeMath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resizesByAHandle_data();
    void resizesByAHandle();
    void movesWithinTheImage_data();
    void movesWithinTheImage();
    void drawsBetweenTwoPoints_data();
    void drawsBetweenTwoPoints();
    void findsTheHandleUnderThePointer_data();
    void findsTheHandleUnderThePointer();
    void everyResultLiesInsideTheImage();
};

void TestResizeMath::resizesByAHandle_data()
{
    QTest::addColumn<ResizeHandle>("handle");
    QTest::addColumn<QPointF>("delta");
    QTest::addColumn<bool>("keepRatio");
    QTest::addColumn<QRectF>("expected");

    const auto row = [](const char* name, ResizeHandle handle, QPointF delta, bool keepRatio,
                        QRectF expected) {
        QTest::newRow(name) << handle << delta << keepRatio << expected;
    };
    row("bottom right out", ResizeHandle::BottomRight, {20, 10}, false, {100, 100, 100, 50});
    row("top left in", ResizeHandle::TopLeft, {10, 5}, false, {110, 105, 70, 35});
    row("top ignores x", ResizeHandle::Top, {33, -20}, false, {100, 80, 80, 60});
    row("right ignores y", ResizeHandle::Right, {7, 55}, false, {100, 100, 87, 40});
    row("top right", ResizeHandle::TopRight, {20, -20}, false, {100, 80, 100, 60});
    row("bottom left", ResizeHandle::BottomLeft, {-20, 20}, false, {80, 100, 100, 60});
    row("bottom", ResizeHandle::Bottom, {0, 5}, false, {100, 100, 80, 45});
    row("left", ResizeHandle::Left, {-5, 0}, false, {95, 100, 85, 40});
    row("snaps to whole pixels", ResizeHandle::Right, {2.4, 0}, false, {100, 100, 82, 40});
    row("right past left", ResizeHandle::Right, {-120, 0}, false, {60, 100, 40, 40});
    row("corner past corner", ResizeHandle::BottomRight, {-100, -60}, false, {80, 80, 20, 20});
    row("keeps a pixel", ResizeHandle::Right, {-80, 0}, false, {100, 100, 1, 40});
    row("stops at the right edge", ResizeHandle::Right, {900, 0}, false, {100, 100, 300, 40});
    row("stops at the corner", ResizeHandle::TopLeft, {-900, -900}, false, {0, 0, 180, 140});
    // Ratio 2 : 1. The axis that grows more decides: 160 wide makes 80 high.
    row("ratio from a corner", ResizeHandle::BottomRight, {80, 5}, true, {100, 100, 160, 80});
    row("ratio by height", ResizeHandle::BottomRight, {0, 40}, true, {100, 100, 160, 80});
    row("ratio to the top left", ResizeHandle::TopLeft, {-40, 0}, true, {60, 80, 120, 60});
    // 40 more to the right: 120 wide, 60 high around the middle at y = 120.
    row("ratio from an edge", ResizeHandle::Right, {40, 0}, true, {100, 90, 120, 60});
    // 60 high makes 120 wide around x = 140.
    row("ratio from the top", ResizeHandle::Top, {0, -20}, true, {80, 80, 120, 60});
    // 300 to the right would be 150 high: fits, 100 + 150 < 300.
    row("ratio stops at the edge", ResizeHandle::BottomRight, {900, 900}, true,
        {100, 100, 300, 150});
}

void TestResizeMath::resizesByAHandle()
{
    QFETCH(ResizeHandle, handle);
    QFETCH(QPointF, delta);
    QFETCH(bool, keepRatio);
    QFETCH(QRectF, expected);
    QCOMPARE(resizedBox(kBox, handle, delta, keepRatio, kImage).rect(), expected);
}

void TestResizeMath::movesWithinTheImage_data()
{
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<QPointF>("delta");
    QTest::addColumn<QPointF>("expected");

    QTest::newRow("free") << QRectF(100, 100, 50, 50) << QPointF(20, -30) << QPointF(20, -30);
    QTest::newRow("whole pixels") << QRectF(100, 100, 50, 50) << QPointF(1.6, -1.4)
                                  << QPointF(2, -1);
    QTest::newRow("right edge") << QRectF(340, 10, 50, 50) << QPointF(20, 0) << QPointF(10, 0);
    QTest::newRow("top left corner")
        << QRectF(3, 4, 50, 50) << QPointF(-90, -90) << QPointF(-3, -4);
    QTest::newRow("fraction to the edge")
        << QRectF(0.4, 10, 50, 50) << QPointF(-5, 0) << QPointF(-0.4, 0);
    QTest::newRow("outside already") << QRectF(-5, 10, 50, 50) << QPointF(-5, 3) << QPointF(0, 3);
    QTest::newRow("back from outside") << QRectF(-5, 10, 50, 50) << QPointF(5, 0) << QPointF(5, 0);
}

void TestResizeMath::movesWithinTheImage()
{
    QFETCH(QRectF, bounds);
    QFETCH(QPointF, delta);
    QFETCH(QPointF, expected);
    QCOMPARE(allowedMove(bounds, delta, kImage), expected);
}

void TestResizeMath::drawsBetweenTwoPoints_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<bool>("square");
    QTest::addColumn<QRectF>("expected");

    QTest::newRow("down right") << QPointF(10, 20) << QPointF(50, 60) << false
                                << QRectF(10, 20, 40, 40);
    QTest::newRow("up left") << QPointF(50, 60) << QPointF(10, 20) << false
                             << QRectF(10, 20, 40, 40);
    QTest::newRow("whole pixels") << QPointF(9.6, 20.4) << QPointF(50.2, 60.5) << false
                                  << QRectF(10, 20, 40, 41);
    QTest::newRow("clamped") << QPointF(-50, 250) << QPointF(50, 900) << false
                             << QRectF(0, 250, 50, 50);
    QTest::newRow("square") << QPointF(100, 100) << QPointF(140, 110) << true
                            << QRectF(100, 100, 40, 40);
    QTest::newRow("square up left")
        << QPointF(100, 100) << QPointF(90, 40) << true << QRectF(40, 40, 60, 60);
    QTest::newRow("square at the edge")
        << QPointF(390, 100) << QPointF(900, 150) << true << QRectF(390, 100, 10, 10);
    QTest::newRow("outside") << QPointF(-50, -50) << QPointF(-10, -10) << false
                             << QRectF(0, 0, 0, 0);
}

void TestResizeMath::drawsBetweenTwoPoints()
{
    QFETCH(QPointF, from);
    QFETCH(QPointF, to);
    QFETCH(bool, square);
    QFETCH(QRectF, expected);
    QCOMPARE(drawnBox(from, to, square, kImage).rect(), expected);
}

void TestResizeMath::findsTheHandleUnderThePointer_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addColumn<QPointF>("position");
    QTest::addColumn<int>("expected");

    const QRectF large(100, 100, 80, 60);
    const QRectF small(100, 100, 20, 20);
    QTest::newRow("corner") << large << QPointF(102, 97) << int(ResizeHandle::TopLeft);
    QTest::newRow("edge") << large << QPointF(180, 130) << int(ResizeHandle::Right);
    QTest::newRow("bottom") << large << QPointF(141, 163) << int(ResizeHandle::Bottom);
    QTest::newRow("between handles") << large << QPointF(120, 100) << -1;
    QTest::newRow("inside") << large << QPointF(140, 130) << -1;
    QTest::newRow("small: the corner wins")
        << small << QPointF(120, 120) << int(ResizeHandle::BottomRight);
    QTest::newRow("small: no edge handles") << small << QPointF(110, 97) << -1;
}

void TestResizeMath::findsTheHandleUnderThePointer()
{
    QFETCH(QRectF, rect);
    QFETCH(QPointF, position);
    QFETCH(int, expected);
    const std::optional<ResizeHandle> found = handleAt(rect, position, 6);
    QCOMPARE(found ? int(*found) : -1, expected);
}

void TestResizeMath::everyResultLiesInsideTheImage()
{
    const QRectF image(QPointF(0, 0), kImage);
    for (const BoundingBox& box : {kBox,
                                   BoundingBox{0, 0, 1, 1},
                                   {399, 299, 1, 1},
                                   {0, 0, 400, 300},
                                   {10.3, 20.7, 3.5, 200.2}}) {
        for (const ResizeHandle handle : allResizeHandles()) {
            for (double x = -500; x <= 500; x += 125) {
                for (double y = -500; y <= 500; y += 125) {
                    for (const bool keepRatio : {false, true}) {
                        const BoundingBox result =
                            resizedBox(box, handle, {x, y}, keepRatio, kImage);
                        QVERIFY(image.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(result.rect()));
                        QVERIFY(result.area() > 0);
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestResizeMath)
#include "tst_resizemath.moc"
