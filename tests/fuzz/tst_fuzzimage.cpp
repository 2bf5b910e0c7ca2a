// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"

#include <QBuffer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "tests/fuzz/fuzzing.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const char* format)
{
    QImage image(24, 16, QImage::Format_RGB32);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 24; ++x)
            image.setPixel(x, y, qRgb(10 * x, 15 * y, 5 * (x + y)));
    }
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("No picture of the format %s can be written.", format);
    return buffer.data();
}

/// With an EXIF block that says how the camera was held.
QByteArray turnedJpeg()
{
    const QByteArray bytes = picture("jpeg");
    return bytes.left(2)
        + QByteArray::fromHex("ffe100224578696600004d4d002a0000000800010112000300000001000600000000"
                              "0000")
        + bytes.mid(2);
}

bool isReadOrRefused(const QString& path)
{
    const Result<ImageHeader> header = readImageHeader(path);
    if (!header)
        return !header.error().message.isEmpty();
    if (header->orientation < 1 || header->orientation > 8)
        return false;
    // A flipped byte may promise a huge picture, which is not worth the time here.
    if (qint64(header->size.width()) * header->size.height() > 1'000'000)
        return true;
    const Result<DecodedImage> decoded = decodeImage(path);
    if (!decoded)
        return !decoded.error().message.isEmpty();
    const Result<DecodedImage> reduced = decodeImage(path, 8);
    return decoded->image.size() == header->size && reduced
        && std::max(reduced->image.width(), reduced->image.height()) <= 8;
}

} // namespace

class TestFuzzImage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The decoders of Qt tell each damage; here there are thousands.
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    }
    void damagedFilesAreAnswered();
};

void TestFuzzImage::damagedFilesAreAnswered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture"_s);
    const std::vector<QByteArray> seeds{turnedJpeg(), picture("png"), picture("bmp"),
                                        picture("tiff"), picture("webp")};
    const std::vector<QByteArray> words{"\xff\xd8",
                                        "\xff\xd9",
                                        "\xff\xc0",
                                        "\xff\xda",
                                        "IHDR",
                                        "IDAT",
                                        "RIFF",
                                        "VP8L",
                                        QByteArray(4, '\xff'),
                                        QByteArray(8, '\0')};
    QVERIFY(fuzz("image", seeds, words, [&](const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        return isReadOrRefused(path);
    }));
}

QTEST_GUILESS_MAIN(TestFuzzImage)
#include "tst_fuzzimage.moc"
