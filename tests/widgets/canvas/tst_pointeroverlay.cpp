// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/loupe.h"

#include <QAction>
#include <QPainter>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;

namespace {

struct Bench : CanvasBench
{
    Bench()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(QColor(70, 70, 70));
        QPainter(&image).fillRect(100, 100, 10, 10, QColor(250, 200, 0));
        scene.setImage(ImagePyramid(image, image.size()));
        key(Qt::Key_W);
    }
    QImage shown() { return canvas.viewport()->grab().toImage(); }
    /// Where the loupe stands while the pointer is in the left half.
    QRect loupe() const { return loupeRect(canvas.viewport()->rect(), {0, 0}); }
};

} // namespace

class TestPointerOverlay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSmallDrawingIsMagnified();
    void aLargeDrawingIsNot();
    void itCanBeSwitchedOff();
    void itKeepsAwayFromThePointer();
};

void TestPointerOverlay::aSmallDrawingIsMagnified()
{
    Bench bench;
    const QImage before = bench.shown();
    bench.press({96, 96});
    bench.move({104, 104});
    const QImage drawing = bench.shown();
    // Four times as large: the yellow square, 100 to 110, around the pointer at 104.
    const QPoint middle = bench.loupe().center();
    QCOMPARE(drawing.pixelColor(middle + QPoint(4 * 5 - 2, 6)), QColor(250, 200, 0));
    QCOMPARE(drawing.pixelColor(middle + QPoint(4 * 8, 30)), QColor(70, 70, 70));
    bench.release({104, 104});
    QCOMPARE(bench.shown().copy(bench.loupe()), before.copy(bench.loupe()));
}

void TestPointerOverlay::aLargeDrawingIsNot()
{
    Bench bench;
    const QImage before = bench.shown();
    bench.press({20, 120});
    bench.move({120, 220});
    QCOMPARE(bench.shown().copy(bench.loupe()), before.copy(bench.loupe()));
    bench.release({120, 220});
}

void TestPointerOverlay::itCanBeSwitchedOff()
{
    Bench bench;
    bench.actions.loupe->setChecked(false);
    const QImage before = bench.shown();
    bench.press({96, 96});
    bench.move({104, 104});
    QCOMPARE(bench.shown().copy(bench.loupe()), before.copy(bench.loupe()));
    bench.release({104, 104});
}

void TestPointerOverlay::itKeepsAwayFromThePointer()
{
    const QRect view(0, 0, 800, 600);
    for (const QPoint pointer : {QPoint(60, 60), QPoint(740, 60), QPoint(399, 300)})
        QVERIFY(!loupeRect(view, pointer).adjusted(-20, -20, 20, 20).contains(pointer));
}

QTEST_MAIN(TestPointerOverlay)
#include "tst_pointeroverlay.moc"
