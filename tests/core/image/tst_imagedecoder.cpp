// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>
#include <QtEndian>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

QImage gradient(const QSize& size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y,
                           qRgb(x * 255 / size.width(), y * 255 / size.height(),
                                (x / 8 + y / 8) % 2 == 0 ? 200 : 40));
        }
    }
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

/// A PNG of one colour type whose header promises that size and holds next to nothing.
QByteArray hugePng(quint32 width, quint32 height)
{
    QByteArray png = encoded(gradient({8, 8}), "png");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

} // namespace

class TestImageDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void readsFormatsByContent_data();
    void readsFormatsByContent();
    void readsEveryKindOfPixel_data();
    void readsEveryKindOfPixel();
    void keepsAlpha();
    void reducesLargeImages();
    void readsAPhotoOf45Megapixels();
    void refusesMoreThan200Megapixels();
    void showsATruncatedJpegWithAWarning();
    void bytesBehindTheEndAreNoDamage();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void saysHowToConvertOtherFormats_data();
    void saysHowToConvertOtherFormats();
    void tellsMissingFromUnreadable();
    void readsTheFirstPictureOfAGif();
    void decodesInManyThreads();
    void hashesTheBytes();
    void readsOddRealPhotos();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
};

void TestImageDecoder::readsFormatsByContent_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"jpeg", "png", "bmp", "tiff", "webp"})
        QTest::newRow(format) << QByteArray(format);
}

void TestImageDecoder::readsFormatsByContent()
{
    QFETCH(QByteArray, format);
    const QImage image = gradient({64, 40});
    const QString path = write(u"wrong näme 画像.xyz"_s, encoded(image, format.constData()));
    const auto header = readImageHeader(path);
    QVERIFY(header);
    QCOMPARE(header->format, format);
    QCOMPARE(header->size, QSize(64, 40));
    QCOMPARE(header->orientation, 1);
    const auto decoded = decodeImage(path);
    QVERIFY(decoded);
    QCOMPARE(decoded->image.size(), QSize(64, 40));
    QCOMPARE(decoded->fullSize, QSize(64, 40));
    QCOMPARE(decoded->image.format(), QImage::Format_RGB32);
    QVERIFY(decoded->warning.isEmpty());
    if (format != "jpeg" && format != "webp")
        QCOMPARE(decoded->image, image);
}

void TestImageDecoder::readsEveryKindOfPixel_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<bool>("isGrey");
    QTest::newRow("grey") << QImage::Format_Grayscale8 << true;
    QTest::newRow("16-bit grey") << QImage::Format_Grayscale16 << true;
    QTest::newRow("16-bit colour") << QImage::Format_RGBX64 << false;
    QTest::newRow("24-bit colour") << QImage::Format_RGB888 << false;
}

void TestImageDecoder::readsEveryKindOfPixel()
{
    QFETCH(QImage::Format, format);
    QFETCH(bool, isGrey);
    const QImage image = gradient({32, 24}, format);
    const auto decoded = decodeImage(write(u"pixels"_s, encoded(image, "png")));
    QVERIFY(decoded);
    QCOMPARE(decoded->image.format(), QImage::Format_RGB32);
    const QRgb expected = image.pixel(20, 10);
    const QRgb actual = decoded->image.pixel(20, 10);
    QVERIFY(qAbs(qRed(actual) - qRed(expected)) <= 1);
    QVERIFY(qAbs(qBlue(actual) - qBlue(expected)) <= 1);
    QCOMPARE(qRed(actual) == qBlue(actual), isGrey);
}

void TestImageDecoder::keepsAlpha()
{
    QImage image(4, 4, QImage::Format_ARGB32);
    image.fill(qRgba(10, 20, 30, 128));
    const auto decoded = decodeImage(write(u"alpha"_s, encoded(image, "png")));
    QVERIFY(decoded);
    QCOMPARE(decoded->image.format(), QImage::Format_ARGB32);
    QCOMPARE(decoded->image.pixel(1, 1), qRgba(10, 20, 30, 128));

    QImage palette(4, 4, QImage::Format_Indexed8);
    palette.setColorTable({qRgba(0, 0, 0, 0), qRgb(255, 0, 0)});
    palette.fill(1);
    const auto indexed = decodeImage(write(u"palette"_s, encoded(palette, "png")));
    QVERIFY(indexed);
    QCOMPARE(indexed->image.pixel(0, 0), qRgb(255, 0, 0));
}

void TestImageDecoder::reducesLargeImages()
{
    for (const char* format : {"jpeg", "png"}) {
        const QString path = write(u"large"_s, encoded(gradient({1000, 600}), format));
        const auto reduced = decodeImage(path, 250);
        QVERIFY(reduced);
        QCOMPARE(reduced->image.size(), QSize(250, 150));
        QCOMPARE(reduced->fullSize, QSize(1000, 600));
        QVERIFY(qAbs(qRed(reduced->image.pixel(125, 75)) - 127) <= 6);
        QCOMPARE(decodeImage(path, 5000)->image.size(), QSize(1000, 600));
    }
    QImage translucent(400, 300, QImage::Format_ARGB32);
    translucent.fill(qRgba(200, 100, 50, 128));
    const auto reduced = decodeImage(write(u"alpha"_s, encoded(translucent, "png")), 100);
    QVERIFY(reduced);
    QCOMPARE(reduced->image.format(), QImage::Format_ARGB32);
    const QRgb pixel = reduced->image.pixel(50, 30);
    QCOMPARE(qAlpha(pixel), 128);
    QVERIFY(qAbs(qRed(pixel) - 200) <= 2 && qAbs(qBlue(pixel) - 50) <= 2);
    // A side never vanishes.
    const QString line = write(u"line"_s, encoded(gradient({1000, 2}), "png"));
    QCOMPARE(decodeImage(line, 10)->image.size(), QSize(10, 1));
}

void TestImageDecoder::readsAPhotoOf45Megapixels()
{
    QImage image(8192, 5464, QImage::Format_RGB32);
    image.fill(qRgb(90, 120, 150));
    const QString path = write(u"photo.jpg"_s, encoded(image, "jpeg"));
    image = {};
    const auto full = decodeImage(path);
    QVERIFY(full);
    QCOMPARE(full->image.size(), QSize(8192, 5464));
    QCOMPARE(decodeImage(path, 256)->image.size(), QSize(256, 171));
}

void TestImageDecoder::refusesMoreThan200Megapixels()
{
    for (const auto& size : {QSize(20000, 10001), QSize(100'000, 100'000), QSize(1, 0x7fffffff)}) {
        const QString path = write(u"bomb.png"_s, hugePng(size.width(), size.height()));
        const auto header = readImageHeader(path);
        QVERIFY(!header);
        QVERIFY(!decodeImage(path));
        QVERIFY(!decodeImage(path, 100));
    }
    QCOMPARE(readImageHeader(write(u"bomb.png"_s, hugePng(20000, 10001))).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(readImageHeader(write(u"limit.png"_s, hugePng(20000, 10000))));
}

void TestImageDecoder::showsATruncatedJpegWithAWarning()
{
    const QByteArray whole = encoded(gradient({320, 240}), "jpeg");
    const QString path = write(u"cut.jpg"_s, whole.left(whole.size() / 2));
    const auto decoded = decodeImage(path);
    QVERIFY(decoded);
    QCOMPARE(decoded->image.size(), QSize(320, 240));
    QVERIFY(decoded->warning.contains(u"cut.jpg"_s));
    // What is there is shown: the upper left corner is as in the whole picture.
    const auto full = decodeImage(write(u"whole.jpg"_s, whole));
    QCOMPARE(decoded->image.copy(0, 0, 320, 64), full->image.copy(0, 0, 320, 64));
    QVERIFY(full->warning.isEmpty());
    // Twenty bytes short, as one in a well-known set.
    QVERIFY(!decodeImage(write(u"short.jpg"_s, whole.left(whole.size() - 20)))->warning.isEmpty());
}

void TestImageDecoder::bytesBehindTheEndAreNoDamage()
{
    const QByteArray whole = encoded(gradient({320, 240}), "jpeg");
    QVERIFY(decodeImage(write(u"padded.jpg"_s, whole + QByteArray(512, '\0')))->warning.isEmpty());
    // An end marker inside a comment is not the end of the picture.
    const QByteArray comment = QByteArray("\xff\xfe\x00\x06", 4) + "\xff\xd9\xff\xd9";
    const QByteArray cut = whole.left(2) + comment + whole.mid(2, whole.size() / 2);
    const auto decoded = decodeImage(write(u"comment.jpg"_s, cut));
    QVERIFY(decoded);
    QVERIFY(!decoded->warning.isEmpty());
}

void TestImageDecoder::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* format : {"png", "bmp", "tiff", "webp"}) {
        const QByteArray whole = encoded(gradient({64, 64}), format);
        QTest::addRow("%s cut", format) << whole.left(whole.size() / 2);
    }
    QTest::newRow("jpeg without a picture") << encoded(gradient({64, 64}), "jpeg").left(20);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("BMs are not all bitmaps, nor is this one");
    QTest::newRow("XML") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestImageDecoder::refusesDamagedFiles()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeImage(write(u"damaged.png"_s, bytes));
    QVERIFY(!decoded);
    QVERIFY(decoded.error().code == ErrorCode::Damaged
            || decoded.error().code == ErrorCode::Unsupported);
    QVERIFY(decoded.error().message.contains(u"damaged.png"_s));
}

void TestImageDecoder::saysHowToConvertOtherFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                          << u"HEIC"_s;
    QTest::newRow("AVIF") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1avif",
                                        24)
                          << u"AVIF"_s;
    QTest::newRow("JPEG 2000") << QByteArray("\0\0\0\x0cjP  \r\n\x87\n", 12) << u"JPEG 2000"_s;
    QTest::newRow("Photoshop") << QByteArray("8BPS\0\1", 6) << u"Photoshop"_s;
}

void TestImageDecoder::saysHowToConvertOtherFormats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto header = readImageHeader(write(u"photo.jpg"_s, bytes));
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::Unsupported);
    QVERIFY(header.error().message.contains(name));
    QVERIFY(header.error().message.contains(u"Convert"_s));
}

void TestImageDecoder::tellsMissingFromUnreadable()
{
    QCOMPARE(decodeImage(m_folder.filePath(u"nowhere.png"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(readImageHeader(QString()).error().code, ErrorCode::NotFound);
    QCOMPARE(readImageHeader(m_folder.path()).error().code, ErrorCode::NotReadable);
    QCOMPARE(hashFile(m_folder.filePath(u"nowhere"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(hashFile(m_folder.path()).error().code, ErrorCode::NotReadable);
}

void TestImageDecoder::readsTheFirstPictureOfAGif()
{
    // 1 x 1, red; the smallest valid file, as Qt does not write this format.
    const QByteArray gif = QByteArray::fromHex("47494638396101000100800000ff00000000002c00000000"
                                               "010001000002024401003b");
    const QString path = write(u"dot.gif"_s, gif);
    QCOMPARE(readImageHeader(path)->format, QByteArray("gif"));
    const auto decoded = decodeImage(path);
    QVERIFY(decoded);
    QCOMPARE(decoded->image.pixel(0, 0), qRgb(255, 0, 0));
}

void TestImageDecoder::decodesInManyThreads()
{
    QStringList paths;
    for (int i = 0; i < 24; ++i) {
        paths << write(u"thread %1"_s.arg(i),
                       encoded(gradient({100 + i, 80}), i % 2 == 0 ? "jpeg" : "png"));
    }
    const auto widths = QtConcurrent::blockingMapped<QList<int>>(paths, [](const QString& path) {
        const auto decoded = decodeImage(path);
        return decoded ? decoded->image.width() : 0;
    });
    for (int i = 0; i < 24; ++i)
        QCOMPARE(widths[i], 100 + i);
}

void TestImageDecoder::hashesTheBytes()
{
    // From FIPS 180-2, appendix B.1.
    const auto hash = hashFile(write(u"abc"_s, "abc"));
    QVERIFY(hash);
    QCOMPARE(hash->toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestImageDecoder::readsOddRealPhotos()
{
    const QDir folder(QStringLiteral(BOXWRIGHT_SHARED) + u"/data/exif_orientation/images"_s);
    if (!folder.exists())
        QSKIP("the shared photos are not here");
    for (const QString& name : folder.entryList({u"odd_*"_s}, QDir::Files)) {
        const auto header = readImageHeader(folder.filePath(name));
        const auto decoded = decodeImage(folder.filePath(name));
        QVERIFY2(header && decoded, qPrintable(name));
        QCOMPARE(decoded->image.size(), header->size);
    }
}

QTEST_GUILESS_MAIN(TestImageDecoder)
#include "tst_imagedecoder.moc"
