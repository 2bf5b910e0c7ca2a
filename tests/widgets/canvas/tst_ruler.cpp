// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/ruler.h"

#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;

class TestRuler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreOneTwoOrFive_data();
    void stepsAreOneTwoOrFive();
    void marksStandAtTheirPixels();
    void itFollowsTheViewAndThePointer();
};

void TestRuler::stepsAreOneTwoOrFive_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("step");
    QTest::newRow("far out") << 0.02 << 5000; // 64 / 0.02 = 3200
    QTest::newRow("half") << 0.5 << 200; // 128
    QTest::newRow("as it is") << 1.0 << 100;
    QTest::newRow("just fits") << 1.28 << 50;
    QTest::newRow("near") << 10.0 << 10; // 6.4
    QTest::newRow("never parts of a pixel") << 128.0 << 1;
}

void TestRuler::stepsAreOneTwoOrFive()
{
    QFETCH(double, scale);
    QFETCH(int, step);
    QCOMPARE(Ruler::stepFor(scale, 64), step);
}

void TestRuler::marksStandAtTheirPixels()
{
    CanvasBench bench;
    Ruler ruler(bench.canvas, Qt::Horizontal);
    ruler.resize(bench.canvas.viewport()->width(), Ruler::kThickness);
    const QImage image = ruler.grab().toImage();
    const QRgb ground = image.pixel(0, Ruler::kThickness - 1); // left of the image
    const auto isMarked = [&](double imageX) {
        return image.pixel(bench.onView({imageX, 0}).x(), Ruler::kThickness - 1) != ground;
    };
    for (const double x : {0, 20, 100, 180, 400})
        QVERIFY2(isMarked(x), qPrintable(QString::number(x)));
    for (const double x : {-20, 7, 90, 420})
        QVERIFY2(!isMarked(x), qPrintable(QString::number(x)));
}

void TestRuler::itFollowsTheViewAndThePointer()
{
    CanvasBench bench;
    Ruler ruler(bench.canvas, Qt::Vertical);
    ruler.resize(Ruler::kThickness, bench.canvas.viewport()->height());
    const QImage before = ruler.grab().toImage();
    bench.move({200, 33}, {}, Qt::NoButton);
    const QImage pointed = ruler.grab().toImage();
    QVERIFY(before != pointed);
    const int y = bench.onView({0, 33}).y();
    QVERIFY(pointed.pixel(2, y) != before.pixel(2, y));
    bench.canvas.setZoom(2);
    QVERIFY(ruler.grab().toImage() != pointed);
}

QTEST_MAIN(TestRuler)
#include "tst_ruler.moc"
