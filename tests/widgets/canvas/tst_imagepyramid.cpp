// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imagepyramid.h"

#include <QPainter>
#include <QTest>

using namespace boxwright;

class TestImagePyramid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyImageIsNull();
    void paintsTheImageAtItsPlace_data();
    void paintsTheImageAtItsPlace();
    void partsJoinWithoutASeam();
    void smallCopiesKeepTheMeanBrightness();
    void reducedPixelsFillTheFullSize();
    void takesAThirdMoreThanTheImage();
    void oddSizesKeepTheirPlaces_data();
    void oddSizesKeepTheirPlaces();
    void transparentPixelsStayTransparent();
};

/// Left half red, right half blue.
static QImage halves(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    return image;
}

static QImage painted(const ImagePyramid& pyramid, const QSize& view, double scale,
                      const QRectF& exposed)
{
    QImage target(view, QImage::Format_RGB32);
    target.fill(Qt::black);
    QPainter painter(&target);
    painter.scale(scale, scale);
    pyramid.paint(painter, exposed, true);
    return target;
}

void TestImagePyramid::anEmptyImageIsNull()
{
    QVERIFY(ImagePyramid().isNull());
    QVERIFY(ImagePyramid(QImage(), {10, 10}).isNull());
    QVERIFY(!ImagePyramid(halves({1, 1}), {1, 1}).isNull());
}

void TestImagePyramid::paintsTheImageAtItsPlace_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.1, 0.25, 0.37, 0.5, 1.0, 1.7, 4.0})
        QTest::addRow("%g", scale) << scale;
}

void TestImagePyramid::paintsTheImageAtItsPlace()
{
    QFETCH(double, scale);
    const ImagePyramid pyramid(halves({1200, 800}), {1200, 800});
    const QSize view = (QSizeF(1200, 800) * scale).toSize();
    const QImage shown = painted(pyramid, view, scale, {0, 0, 1200, 800});
    const int middle = view.height() / 2;
    const int edge = qRound(600 * scale);
    const int blur = qMax(3, qCeil(scale)); // pixels that may be a mixture
    QCOMPARE(shown.pixelColor(1, middle), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(edge - blur, middle), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(edge + blur, middle), QColor(Qt::blue));
    QCOMPARE(shown.pixelColor(view.width() - 2, middle), QColor(Qt::blue));
}

void TestImagePyramid::partsJoinWithoutASeam()
{
    QImage image(600, 400, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / 600, y * 255 / 400, 90));
    }
    const ImagePyramid pyramid(image, image.size());
    QImage whole = painted(pyramid, {420, 280}, 0.7, {0, 0, 600, 400});
    QImage joined(420, 280, QImage::Format_RGB32);
    QPainter painter(&joined);
    for (int left = 0; left < 420; left += 70) {
        painter.save();
        painter.setClipRect(left, 0, 70, 280);
        painter.scale(0.7, 0.7);
        pyramid.paint(painter, {left / 0.7, 0, 100, 400}, true);
        painter.restore();
    }
    painter.end();
    for (int y = 0; y < 280; ++y) {
        for (int x = 0; x < 420; ++x) {
            const QColor a = whole.pixelColor(x, y);
            const QColor b = joined.pixelColor(x, y);
            QVERIFY(std::abs(a.red() - b.red()) <= 2 && std::abs(a.green() - b.green()) <= 2);
        }
    }
}

void TestImagePyramid::smallCopiesKeepTheMeanBrightness()
{
    QImage image(1024, 1024, QImage::Format_RGB32); // a fine pattern that plain sampling garbles
    for (int y = 0; y < 1024; ++y) {
        for (int x = 0; x < 1024; ++x)
            image.setPixel(x, y, x % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
    const QImage shown =
        painted(ImagePyramid(image, image.size()), {256, 256}, 0.25, {0, 0, 1024, 1024});
    for (int x = 8; x < 248; ++x) {
        const int value = qGray(shown.pixel(x, 128));
        QVERIFY2(value > 120 && value < 136, qPrintable(QString::number(value)));
    }
}

void TestImagePyramid::reducedPixelsFillTheFullSize()
{
    const ImagePyramid pyramid(halves({300, 200}), {1200, 800});
    QCOMPARE(pyramid.size(), QSize(1200, 800));
    const QImage shown = painted(pyramid, {600, 400}, 0.5, {0, 0, 1200, 800});
    QCOMPARE(shown.pixelColor(290, 200), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(310, 200), QColor(Qt::blue));
    QCOMPARE(shown.pixelColor(598, 398), QColor(Qt::blue));
}

void TestImagePyramid::takesAThirdMoreThanTheImage()
{
    const QImage image = halves({2000, 1500});
    const ImagePyramid pyramid(image, image.size());
    QVERIFY(pyramid.bytes() < image.sizeInBytes() * 1.35);
}

void TestImagePyramid::oddSizesKeepTheirPlaces_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("odd at every halving") << QSize(1025, 769);
    QTest::newRow("odd at last") << QSize(1000, 1000);
    QTest::newRow("flat") << QSize(2049, 15);
}

void TestImagePyramid::oddSizesKeepTheirPlaces()
{
    QFETCH(QSize, size);
    const double scale = 0.1;
    const ImagePyramid pyramid(halves(size), size);
    const QSize view(size.width() / 10 + 20, size.height() / 10 + 20);
    const QImage shown = painted(pyramid, view, scale, QRectF({}, size));
    const int row = size.height() / 20;
    const int edge = qRound(size.width() / 2 * scale);
    QCOMPARE(shown.pixelColor(edge - 3, row).blue(), 0);
    QCOMPARE(shown.pixelColor(edge + 3, row).red(), 0);
    QCOMPARE(shown.pixelColor(qFloor(size.width() * scale) - 1, row).blue(), 255);
    // Nothing beyond the image.
    QCOMPARE(shown.pixelColor(qCeil(size.width() * scale), row), QColor(Qt::black));
    QCOMPARE(shown.pixelColor(5, qCeil(size.height() * scale) + 1), QColor(Qt::black));
}

void TestImagePyramid::transparentPixelsStayTransparent()
{
    QImage image(1024, 1024, QImage::Format_ARGB32);
    image.fill(qRgba(255, 0, 0, 0));
    const QImage shown =
        painted(ImagePyramid(image, image.size()), {128, 128}, 0.125, {0, 0, 1024, 1024});
    // The board behind shines through, grey as it is.
    const QColor colour = shown.pixelColor(60, 60);
    QVERIFY(colour.red() == colour.blue() && colour.red() >= 200);
}

QTEST_MAIN(TestImagePyramid)
#include "tst_imagepyramid.moc"
