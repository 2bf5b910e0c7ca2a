// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBlock = 16; // colours of whole JPEG blocks survive compression

/// The upright picture: 3 x 2 blocks of different greys, brightness 40 * block.
QImage uprightPicture()
{
    QImage image(3 * kBlock, 2 * kBlock, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grey = 40 * (3 * (y / kBlock) + x / kBlock);
            image.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return image;
}

/// The pixels a camera stores so that `orientation` makes them upright: each line of the table
/// of the EXIF standard, "row 0 is the visual ..., column 0 is the visual ...", as a mapping.
QImage storedFor(const QImage& upright, int orientation)
{
    const int width = upright.width();
    const int height = upright.height();
    const bool swaps = orientation >= 5;
    QImage stored(swaps ? height : width, swaps ? width : height, QImage::Format_RGB32);
    for (int y = 0; y < stored.height(); ++y) {
        for (int x = 0; x < stored.width(); ++x) {
            const std::array<QPoint, 9> source{QPoint(),
                                               QPoint(x, y),
                                               QPoint(width - 1 - x, y),
                                               QPoint(width - 1 - x, height - 1 - y),
                                               QPoint(x, height - 1 - y),
                                               QPoint(y, x),
                                               QPoint(width - 1 - y, x),
                                               QPoint(width - 1 - y, height - 1 - x),
                                               QPoint(y, height - 1 - x)};
            stored.setPixel(x, y, upright.pixel(source[orientation]));
        }
    }
    return stored;
}

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(100);
    return writer.write(image) ? buffer.data() : QByteArray();
}

template<typename Number>
QByteArray number(Number value, bool isLittleEndian)
{
    QByteArray bytes(sizeof(Number), '\0');
    if (isLittleEndian)
        qToLittleEndian(value, bytes.data());
    else
        qToBigEndian(value, bytes.data());
    return bytes;
}

/// A TIFF structure with one other tag and the orientation, as SHORT or LONG.
QByteArray exifBlock(quint32 orientation, bool isLittleEndian, bool isLong = false)
{
    const auto n16 = [&](quint16 value) { return number(value, isLittleEndian); };
    const auto n32 = [&](quint32 value) { return number(value, isLittleEndian); };
    QByteArray block = QByteArray(isLittleEndian ? "II" : "MM") + n16(42) + n32(8) + n16(2);
    block += n16(0x0100) + n16(4) + n32(1) + n32(48);
    block += n16(0x0112) + n16(isLong ? 4 : 3) + n32(1);
    block += isLong ? n32(orientation) : n16(quint16(orientation)) + n16(0);
    return block + n32(0);
}

QByteArray jpegWith(const QByteArray& jpeg, const QByteArray& exif)
{
    const QByteArray content = QByteArray("Exif\0\0", 6) + exif;
    return jpeg.left(2) + "\xff\xe1" + number(quint16(content.size() + 2), false) + content
        + jpeg.mid(2);
}

quint32 pngChecksum(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

/// With the chunk before or behind the pixels: both are allowed.
QByteArray pngWith(const QByteArray& png, const QByteArray& exif, bool isBehind)
{
    const QByteArray typed = "eXIf" + exif;
    const QByteArray chunk =
        number(quint32(exif.size()), false) + typed + number(pngChecksum(typed), false);
    const qsizetype place = isBehind ? png.size() - 12 : 33;
    return png.left(place) + chunk + png.mid(place);
}

QByteArray webpWith(const QByteArray& webp, const QByteArray& exif, const QSize& size)
{
    const auto n24 = [](int value) { return number(quint32(value), true).left(3); };
    const QByteArray extended = "VP8X" + number(quint32(10), true) + number(quint32(0x08), true)
        + n24(size.width() - 1) + n24(size.height() - 1);
    QByteArray chunk = "EXIF" + number(quint32(exif.size()), true) + exif;
    if (exif.size() % 2 == 1)
        chunk += '\0';
    const QByteArray content = "WEBP" + extended + webp.mid(12) + chunk;
    return "RIFF" + number(quint32(content.size()), true) + content;
}

QByteArray tiffWith(const QImage& image, int orientation)
{
    // QImageWriter stores the tag and leaves the pixels, so it is told of it in Qt's own words.
    constexpr std::array<int, 9> kTransformations{0, 0, 1, 3, 2, 6, 4, 5, 7};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "tiff");
    writer.setTransformation(
        static_cast<QImageIOHandler::Transformation>(kTransformations[orientation]));
    return writer.write(image) ? buffer.data() : QByteArray();
}

qint64 sumOfDifferences(const QImage& a, const QImage& b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum;
}

/// Largest difference of the block centres, in grey levels.
int difference(const QImage& image)
{
    const QImage expected = uprightPicture();
    if (image.size() != expected.size())
        return 255;
    int largest = 0;
    for (int y = kBlock / 2; y < expected.height(); y += kBlock) {
        for (int x = kBlock / 2; x < expected.width(); x += kBlock)
            largest = qMax(largest, qAbs(qGray(image.pixel(x, y)) - qGray(expected.pixel(x, y))));
    }
    return largest;
}

} // namespace

class TestExifOrientation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void turnsEveryFormatUpright_data();
    void turnsEveryFormatUpright();
    void readsBothByteOrdersAndTypes();
    void takesNonsenseForUpright_data();
    void takesNonsenseForUpright();
    void realPhotosLookTheSame_data();
    void realPhotosLookTheSame();

private:
    QString write(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"picture %1"_s.arg(++m_files));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestExifOrientation::turnsEveryFormatUpright_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QImage stored = storedFor(uprightPicture(), orientation);
        const QByteArray exif = exifBlock(orientation, orientation % 2 == 0);
        const QByteArray png = encoded(stored, "png");
        QTest::addRow("jpeg %d", orientation)
            << jpegWith(encoded(stored, "jpeg"), exif) << orientation;
        QTest::addRow("png %d", orientation) << pngWith(png, exif, false) << orientation;
        QTest::addRow("png behind %d", orientation) << pngWith(png, exif, true) << orientation;
        QTest::addRow("webp %d", orientation)
            << webpWith(encoded(stored, "webp"), exif, stored.size()) << orientation;
        QTest::addRow("tiff %d", orientation) << tiffWith(stored, orientation) << orientation;
    }
}

void TestExifOrientation::turnsEveryFormatUpright()
{
    QFETCH(QByteArray, file);
    QFETCH(int, orientation);
    QVERIFY(!file.isEmpty());
    const QString path = write(file);
    const auto header = readImageHeader(path);
    QVERIFY(header);
    QCOMPARE(header->orientation, orientation);
    QCOMPARE(header->size, uprightPicture().size());
    const auto decoded = decodeImage(path);
    QVERIFY(decoded);
    QVERIFY2(difference(decoded->image) <= 3,
             qPrintable(QString::number(difference(decoded->image))));
    QVERIFY(decoded->warning.isEmpty());
    // Reduced: upright first, then never longer than asked for.
    const auto reduced = decodeImage(path, 24);
    QVERIFY(reduced);
    QCOMPARE(reduced->image.size(), QSize(24, 16));
    QCOMPARE(reduced->fullSize, uprightPicture().size());
    QVERIFY(qAbs(qGray(reduced->image.pixel(4, 12)) - 120) <= 8);
}

void TestExifOrientation::readsBothByteOrdersAndTypes()
{
    const QByteArray jpeg = encoded(uprightPicture(), "jpeg");
    for (const bool isLittleEndian : {false, true}) {
        for (const bool isLong : {false, true}) {
            const auto header =
                readImageHeader(write(jpegWith(jpeg, exifBlock(6, isLittleEndian, isLong))));
            QVERIFY(header);
            QCOMPARE(header->orientation, 6);
        }
    }
}

void TestExifOrientation::takesNonsenseForUpright_data()
{
    QTest::addColumn<QByteArray>("exif");
    QTest::newRow("no such value 0") << exifBlock(0, true);
    QTest::newRow("no such value 9") << exifBlock(9, false);
    QTest::newRow("65537") << exifBlock(65537, true, true);
    QTest::newRow("cut in the entry") << exifBlock(6, true).left(30);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no TIFF") << QByteArray("hello, world");
    QByteArray faraway = exifBlock(6, true);
    qToLittleEndian(quint32(0xffffff00), faraway.data() + 4);
    QTest::newRow("directory beyond the file") << faraway;
}

void TestExifOrientation::takesNonsenseForUpright()
{
    QFETCH(QByteArray, exif);
    const auto header = readImageHeader(write(jpegWith(encoded(uprightPicture(), "jpeg"), exif)));
    QVERIFY(header);
    QCOMPARE(header->orientation, 1);
    QCOMPARE(header->size, uprightPicture().size());
}

void TestExifOrientation::realPhotosLookTheSame_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<int>("first");
    QTest::newRow("landscape 0-8") << u"recurser_Landscape_"_s << 0;
    QTest::newRow("portrait 0-8") << u"recurser_Portrait_"_s << 0;
    QTest::newRow("other landscape 1-8") << u"ianare_landscape_"_s << 1;
    QTest::newRow("other portrait 1-8") << u"ianare_portrait_"_s << 1;
}

void TestExifOrientation::realPhotosLookTheSame()
{
    QFETCH(QString, series);
    QFETCH(int, first);
    const QDir folder(QStringLiteral(BOXWRIGHT_SHARED) + u"/data/exif_orientation/images"_s);
    if (!folder.exists())
        QSKIP("the shared photos are not here");
    QImage reference;
    for (int i = first; i <= 8; ++i) {
        const auto decoded = decodeImage(folder.filePath(series + QString::number(i) + u".jpg"_s));
        QVERIFY(decoded);
        const QImage small =
            decoded->image.scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (reference.isNull())
            reference = small;
        // The pictures carry a number of their own, so they are alike, not equal.
        const qint64 upright = sumOfDifferences(small, reference);
        for (const auto& [isMirrored, isFlipped] :
             {std::pair(true, false), std::pair(false, true), std::pair(true, true)}) {
            QVERIFY(upright < sumOfDifferences(small.mirrored(isMirrored, isFlipped), reference));
        }
    }
}

QTEST_GUILESS_MAIN(TestExifOrientation)
#include "tst_exiforientation.moc"
