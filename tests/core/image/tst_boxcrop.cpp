// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/boxcrop.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// A grey image with one red rectangle.
QString writeImage(const QTemporaryDir& folder, const QSize& size, const QRect& red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter(&image).fillRect(red, Qt::red);
    const QString path = folder.filePath(u"a.png"_s);
    if (!image.save(path))
        qFatal("no image");
    return path;
}

bool isRed(const QImage& image, const QPointF& at)
{
    const QColor colour = image.pixelColor(at.toPoint());
    return colour.red() > 200 && colour.green() < 60;
}

} // namespace

class TestBoxCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSquareLiesInTheImage_data();
    void theSquareLiesInTheImage();
    void showsThePixelsOfTheBox_data();
    void showsThePixelsOfTheBox();
    void anUnreadableImageIsAnError();
};

void TestBoxCrop::theSquareLiesInTheImage_data()
{
    QTest::addColumn<BoundingBox>("box");
    QTest::addColumn<QRect>("square");
    QTest::newRow("in the middle") << BoundingBox{100, 100, 100, 50} << QRect(85, 60, 130, 130);
    QTest::newRow("in the corner") << BoundingBox{0, 0, 100, 100} << QRect(0, 0, 130, 130);
    QTest::newRow("at the end") << BoundingBox{540, 380, 100, 100} << QRect(510, 350, 130, 130);
    QTest::newRow("tiny") << BoundingBox{300, 200, 2, 2} << QRect(293, 193, 16, 16);
    QTest::newRow("wide") << BoundingBox{0, 200, 640, 10} << QRect(0, 0, 640, 480);
    QTest::newRow("far too large") << BoundingBox{-9e9, -9e9, 2e10, 2e10} << QRect(0, 0, 640, 480);
}

void TestBoxCrop::theSquareLiesInTheImage()
{
    QFETCH(const BoundingBox, box);
    QFETCH(const QRect, square);
    QCOMPARE(cropAround(box, {640, 480}), square);
}

void TestBoxCrop::showsThePixelsOfTheBox_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRect>("box");
    QTest::newRow("small") << QSize(300, 200) << QRect(40, 50, 20, 30);
    QTest::newRow("reduced") << QSize(2000, 1500) << QRect(1200, 700, 600, 500);
    QTest::newRow("at the edge") << QSize(2000, 1500) << QRect(1500, 1000, 500, 500);
    QTest::newRow("all of it") << QSize(600, 400) << QRect(0, 0, 600, 400);
}

void TestBoxCrop::showsThePixelsOfTheBox()
{
    QFETCH(const QSize, size);
    QFETCH(const QRect, box);
    const QTemporaryDir folder;
    const QString path = writeImage(folder, size, box);
    const auto crop = decodeBoxCrop(path, BoundingBox::fromRect(box), 120);
    QVERIFY(crop.isOk());
    QVERIFY(std::max(crop->image.width(), crop->image.height()) <= 121);
    const QRectF shown = crop->box;
    QVERIFY(isRed(crop->image, shown.center()));
    // Just inside its corners it is red; two pixels outside, where the image goes on, it is not.
    QVERIFY(isRed(crop->image, shown.topLeft() + QPointF(2, 2)));
    QVERIFY(isRed(crop->image, shown.bottomRight() - QPointF(3, 3)));
    const QPointF before = shown.topLeft() - QPointF(3, 3);
    if (before.x() >= 0 && before.y() >= 0)
        QVERIFY(!isRed(crop->image, before));
    const QPointF after = shown.bottomRight() + QPointF(2, 2);
    if (QRectF(crop->image.rect()).contains(after + QPointF(1, 1)))
        QVERIFY(!isRed(crop->image, after));
}

void TestBoxCrop::anUnreadableImageIsAnError()
{
    const auto crop = decodeBoxCrop(u"/nowhere/at/all.png"_s, {1, 1, 5, 5}, 120);
    QVERIFY(!crop);
    QCOMPARE(crop.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestBoxCrop)
#include "tst_boxcrop.moc"
