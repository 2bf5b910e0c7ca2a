// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/orientedbox.h"
#include "core/image/exiforientation.h"

#include <QTest>

using namespace boxwright;

/// Boxes between the pixels as stored and the upright image.
class TestOrientedBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsWithTheImage_data();
    void turnsWithTheImage();
    void comesBackTheSame_data();
    void comesBackTheSame();
};

void TestOrientedBox::turnsWithTheImage_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<BoundingBox>("upright");
    // Stored as 100 x 80 pixels; the box spans x from 10 to 40 and y from 20 to 30. What the EXIF
    // standard says of row 0 and column 0 gives the corners.
    QTest::newRow("as it is") << 1 << BoundingBox{10, 20, 30, 10};
    QTest::newRow("mirrored") << 2 << BoundingBox{60, 20, 30, 10}; // x' = 100 - x
    QTest::newRow("half a turn") << 3 << BoundingBox{60, 50, 30, 10}; // and y' = 80 - y
    QTest::newRow("upside down, mirrored") << 4 << BoundingBox{10, 50, 30, 10};
    QTest::newRow("transposed") << 5 << BoundingBox{20, 10, 10, 30}; // x' = y, y' = x
    QTest::newRow("a quarter right") << 6 << BoundingBox{50, 10, 10, 30}; // x' = 80 - y, y' = x
    QTest::newRow("transverse") << 7 << BoundingBox{50, 60, 10, 30}; // x' = 80 - y, y' = 100 - x
    QTest::newRow("a quarter left") << 8 << BoundingBox{20, 60, 10, 30}; // x' = y, y' = 100 - x
    QTest::newRow("no orientation") << 9 << BoundingBox{10, 20, 30, 10};
}

void TestOrientedBox::turnsWithTheImage()
{
    QFETCH(const int, orientation);
    QFETCH(const BoundingBox, upright);
    const QSize stored(100, 80);
    const QSize size = swapsSides(orientation) ? stored.transposed() : stored;
    const BoundingBox box{10, 20, 30, 10};
    QCOMPARE(boxOnUprightImage(box, size, orientation), upright);
    QCOMPARE(boxOnStoredImage(upright, size, orientation), box);
}

void TestOrientedBox::comesBackTheSame_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

void TestOrientedBox::comesBackTheSame()
{
    QFETCH(const int, orientation);
    const QSize upright(300, 200);
    for (const BoundingBox& box :
         {BoundingBox{0, 0, 300, 200}, BoundingBox{0.25, 7.5, 1.125, 3}, BoundingBox{5, 9, 0, 0},
          BoundingBox{299, 0, 1, 200}, BoundingBox{-3, 190, 10, 20}}) {
        const BoundingBox stored = boxOnStoredImage(box, upright, orientation);
        QCOMPARE(boxOnUprightImage(stored, upright, orientation), box);
        QCOMPARE(stored.area(), box.area());
    }
}

QTEST_GUILESS_MAIN(TestOrientedBox)
#include "tst_orientedbox.moc"
