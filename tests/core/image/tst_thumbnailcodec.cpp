// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/thumbnailcodec.h"

#include <QBuffer>
#include <QTest>

using namespace boxwright;

class TestThumbnailCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWrote();
    void keepsAlpha();
    void refusesWhatIsNoThumbnail_data();
    void refusesWhatIsNoThumbnail();
};

namespace {

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

} // namespace

void TestThumbnailCodec::givesBackWhatItWrote()
{
    QImage image(256, 192, QImage::Format_RGB32);
    for (int y = 0; y < 192; ++y) {
        for (int x = 0; x < 256; ++x)
            image.setPixel(x, y, qRgb(x, y, 128));
    }
    const QByteArray bytes = encodeThumbnail(image);
    QVERIFY(!bytes.isEmpty() && bytes.size() < 12000);
    const QImage read = decodeThumbnail(bytes);
    QCOMPARE(read.size(), image.size());
    QCOMPARE(read.format(), QImage::Format_RGB32);
    QVERIFY(qAbs(qRed(read.pixel(200, 50)) - 200) < 8);
    QVERIFY(qAbs(qGreen(read.pixel(200, 50)) - 50) < 8);
    QCOMPARE(
        decodeThumbnail(encodeThumbnail(image.convertToFormat(QImage::Format_Grayscale8))).format(),
        QImage::Format_RGB32);
}

void TestThumbnailCodec::keepsAlpha()
{
    QImage image(64, 48, QImage::Format_ARGB32);
    image.fill(qRgba(200, 100, 50, 90));
    QCOMPARE(decodeThumbnail(encodeThumbnail(image)), image);
}

void TestThumbnailCodec::refusesWhatIsNoThumbnail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QImage small(32, 32, QImage::Format_RGB32);
    QImage large(1100, 20, QImage::Format_RGB32);
    large.fill(Qt::red);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("another format") << encoded(small, "bmp");
    QTest::newRow("too large") << encoded(large, "png");
    QTest::newRow("cut off") << encoded(small, "png").left(40);
}

void TestThumbnailCodec::refusesWhatIsNoThumbnail()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodeThumbnail(bytes).isNull());
}

QTEST_GUILESS_MAIN(TestThumbnailCodec)
#include "tst_thumbnailcodec.moc"
