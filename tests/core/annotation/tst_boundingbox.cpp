// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/boundingbox.h"

#include <QTest>

#include <limits>

using namespace boxwright;

class TestBoundingBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsSwappedCornersInOrder();
    void clampsToTheImage_data();
    void clampsToTheImage();
    void measuresOverlap_data();
    void measuresOverlap();
    void tellsNumbersFromOthers();
};

void TestBoundingBox::putsSwappedCornersInOrder()
{
    const BoundingBox expected{2, 3, 5, 4};
    QCOMPARE(BoundingBox::fromCorners(2, 3, 7, 7), expected);
    QCOMPARE(BoundingBox::fromCorners(7, 7, 2, 3), expected);
    QCOMPARE(BoundingBox::fromCorners(7, 3, 2, 7), expected);
    QCOMPARE(BoundingBox::fromRect(QRectF(7, 7, -5, -4)), expected);
    QCOMPARE(expected.right(), 7.0);
    QCOMPARE(expected.bottom(), 7.0);
    QCOMPARE(expected.area(), 20.0);
}

void TestBoundingBox::clampsToTheImage_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("inside") << QRectF(1, 2, 3, 4) << QRectF(1, 2, 3, 4);
    QTest::newRow("over the left and top edge") << QRectF(-5, -1, 10, 4) << QRectF(0, 0, 5, 3);
    QTest::newRow("over the right and bottom edge")
        << QRectF(95, 45, 10, 10) << QRectF(95, 45, 5, 5);
    QTest::newRow("outside") << QRectF(200, 10, 5, 5) << QRectF(100, 10, 0, 5);
}

void TestBoundingBox::clampsToTheImage()
{
    QFETCH(QRectF, box);
    QFETCH(QRectF, expected);
    const BoundingBox clamped = BoundingBox::fromRect(box).clampedTo(QSizeF(100, 50));
    QCOMPARE(clamped, BoundingBox::fromRect(expected));
    QCOMPARE(clamped.isEmpty(), expected.isEmpty());
}

void TestBoundingBox::measuresOverlap_data()
{
    QTest::addColumn<QRectF>("a");
    QTest::addColumn<QRectF>("b");
    QTest::addColumn<double>("intersection");
    QTest::addColumn<double>("iou");
    const QRectF box(0, 0, 10, 10);
    QTest::newRow("same") << box << box << 100.0 << 1.0;
    QTest::newRow("touching") << box << QRectF(10, 0, 10, 10) << 0.0 << 0.0;
    QTest::newRow("apart") << box << QRectF(30, 30, 1, 1) << 0.0 << 0.0;
    QTest::newRow("half over") << box << QRectF(5, 0, 10, 10) << 50.0 << 50.0 / 150.0;
    QTest::newRow("inside") << box << QRectF(2, 2, 5, 5) << 25.0 << 0.25;
    QTest::newRow("both empty") << QRectF(1, 1, 0, 0) << QRectF(1, 1, 0, 0) << 0.0 << 0.0;
}

void TestBoundingBox::measuresOverlap()
{
    QFETCH(QRectF, a);
    QFETCH(QRectF, b);
    QFETCH(double, intersection);
    QFETCH(double, iou);
    const BoundingBox first = BoundingBox::fromRect(a);
    const BoundingBox second = BoundingBox::fromRect(b);
    QCOMPARE(intersectionArea(first, second), intersection);
    QCOMPARE(intersectionOverUnion(first, second), iou);
    QCOMPARE(intersectionOverUnion(second, first), iou);
}

void TestBoundingBox::tellsNumbersFromOthers()
{
    QVERIFY((BoundingBox{1, 2, 3, 4}.isFinite()));
    QVERIFY(!(BoundingBox{1, std::numeric_limits<double>::infinity(), 3, 4}.isFinite()));
    QVERIFY(!(BoundingBox{1, 2, std::numeric_limits<double>::quiet_NaN(), 4}.isFinite()));
}

QTEST_GUILESS_MAIN(TestBoundingBox)
#include "tst_boundingbox.moc"
