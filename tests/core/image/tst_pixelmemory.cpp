// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/pixelmemory.h"

#include <QTest>

#include <set>

using namespace boxwright;

class TestPixelMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesImagesOfEverySize_data();
    void makesImagesOfEverySize();
    void movesAnImageIntoASlot();
    void usesASlotAgain();
    void leavesWhatDoesNotFillASlot();
    void imagesOutliveTheirSlots();
};

namespace {

QImage filled(const QSize& size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

constexpr qsizetype kSlot = qsizetype(64) * 64 * 4;

} // namespace

void TestPixelMemory::makesImagesOfEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("small") << QSize(3, 2) << QImage::Format_RGB32;
    QTest::newRow("large") << QSize(4001, 3001) << QImage::Format_RGB32;
    QTest::newRow("large, three bytes a pixel") << QSize(4001, 3001) << QImage::Format_RGB888;
    QTest::newRow("large, with alpha") << QSize(2001, 3001) << QImage::Format_ARGB32;
}

void TestPixelMemory::makesImagesOfEverySize()
{
    QFETCH(QSize, size);
    QFETCH(QImage::Format, format);
    QImage image = newImage(size, format);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.format(), format);
    QCOMPARE(image.bytesPerLine(), QImage(size, format).bytesPerLine());
    image.fill(Qt::red);
    QCOMPARE(image.pixelColor(size.width() - 1, size.height() - 1), QColor(Qt::red));
    // An image like any other: a copy is its own.
    QImage copy = image;
    copy.setPixelColor(0, 0, Qt::blue);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(copy.pixelColor(size.width() - 1, size.height() - 1), QColor(Qt::red));
}

void TestPixelMemory::movesAnImageIntoASlot()
{
    PixelSlots pool(kSlot);
    std::vector<QImage> images;
    std::set<const uchar*> places;
    for (int i = 0; i < 40; ++i) {
        images.push_back(pool.moved(filled({64, 40 + i % 25}, qRgb(i, 0, 255 - i))));
        places.insert(images.back().constBits());
    }
    QCOMPARE(places.size(), size_t{40});
    for (int i = 0; i < 40; ++i)
        QCOMPARE(images[size_t(i)], filled({64, 40 + i % 25}, qRgb(i, 0, 255 - i)));
    QCOMPARE(pool.bytesFor(images.front()), kSlot);
}

void TestPixelMemory::usesASlotAgain()
{
    PixelSlots pool(kSlot);
    QImage image = pool.moved(filled({64, 64}, qRgb(1, 2, 3)));
    const uchar* place = image.constBits();
    image = {};
    image = pool.moved(filled({64, 60}, qRgb(4, 5, 6)));
    QCOMPARE(image.constBits(), place);
}

void TestPixelMemory::leavesWhatDoesNotFillASlot()
{
    PixelSlots pool(kSlot);
    for (const QSize& size : {QSize(64, 20), QSize(65, 65)}) {
        const QImage image = filled(size, qRgb(9, 9, 9));
        QCOMPARE(pool.moved(image).constBits(), image.constBits());
        QCOMPARE(pool.bytesFor(image), image.sizeInBytes());
    }
    QVERIFY(pool.moved(QImage()).isNull());
}

void TestPixelMemory::imagesOutliveTheirSlots()
{
    QImage image;
    {
        PixelSlots pool(kSlot);
        image = pool.moved(filled({64, 64}, qRgb(7, 8, 9)));
    }
    QCOMPARE(image, filled({64, 64}, qRgb(7, 8, 9)));
}

QTEST_GUILESS_MAIN(TestPixelMemory)
#include "tst_pixelmemory.moc"
