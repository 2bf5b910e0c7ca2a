// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageadjustment.h"

#include <QAction>
#include <QPainter>
#include <QSlider>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

namespace {

int adjusted(int value, const ImageAdjustment& adjustment)
{
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(qRgb(value, value, value));
    adjust(image, adjustment);
    return qGreen(image.pixel(0, 0));
}

} // namespace

class TestImageAdjustment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesFollowTheFormula();
    void transparentPixelsStayAsTheyAre();
    void slidersChangeWhatIsShownAndNotTheImage();
};

void TestImageAdjustment::valuesFollowTheFormula()
{
    // By hand: tan((0.5 + 1) pi/4) = 2.41421, tan((-0.5 + 1) pi/4) = 0.41421.
    QCOMPARE(adjusted(100, {0, 0}), 100);
    QCOMPARE(adjusted(100, {40, 0}), 151); // 100 + 0.2 * 255
    QCOMPARE(adjusted(100, {-100, 0}), 0);
    QCOMPARE(adjusted(100, {0, 50}), 61); // (100 - 127.5) * 2.41421 + 127.5
    QCOMPARE(adjusted(200, {0, -50}), 158); // (200 - 127.5) * 0.41421 + 127.5
    QCOMPARE(adjusted(10, {0, -100}), 128);
    QCOMPARE(adjusted(130, {0, 100}), 255);
}

void TestImageAdjustment::transparentPixelsStayAsTheyAre()
{
    QImage image(2, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setPixel(1, 0, qRgb(10, 10, 10));
    adjust(image, {100, 0});
    QCOMPARE(image.pixel(0, 0), qRgba(0, 0, 0, 0));
    QCOMPARE(qRed(image.pixel(1, 0)), 138); // 10 + 127.5, rounded
}

void TestImageAdjustment::slidersChangeWhatIsShownAndNotTheImage()
{
    CanvasBench bench;
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(60, 60, 60));
    bench.scene.setImage(ImagePyramid(image, image.size()));
    const auto shown = [&bench] {
        return bench.canvas.viewport()->grab().toImage().pixelColor(bench.onView({200, 150})).red();
    };
    QTRY_COMPARE(shown(), 60);
    bench.key(Qt::Key_B);
    auto* popup = bench.canvas.findChild<QWidget*>(u"adjustmentPopup"_s);
    QVERIFY(popup);
    QTRY_VERIFY(popup->isVisible());
    auto* slider = popup->findChild<QSlider*>(u"brightnessSlider"_s);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(bench.scene.adjustment().brightness, 20);
    QTRY_COMPARE(shown(), 86); // 60 + 0.1 * 255
    QCOMPARE(bench.scene.image().pixels().pixelColor(200, 150).red(), 60);
    QTest::mouseClick(popup->findChild<QWidget*>(u"resetAdjustment"_s), Qt::LeftButton);
    QTRY_COMPARE(shown(), 60);
}

QTEST_MAIN(TestImageAdjustment)
#include "tst_imageadjustment.moc"
