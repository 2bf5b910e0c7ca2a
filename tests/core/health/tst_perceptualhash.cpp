// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/perceptualhash.h"
#include "core/image/imagedecoder.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 4; // of HealthLimits

QImage brightened(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto more = [](int value) { return value * 11 / 10 + 8; }; // at most 227
            row[x] = qRgb(more(qRed(row[x])), more(qGreen(row[x])), more(qBlue(row[x])));
        }
    }
    return image;
}

QImage resized(const QImage& image, const QSize& size)
{
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

class TestPerceptualHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesLookTheSame_data();
    void copiesLookTheSame();
    void aReducedFileLooksTheSame();
    void aPlainPictureHoldsStill();
    void otherPicturesDiffer();
    void nearlyUniformPicturesAreNoCopies();
    void aSmallThingThatMovedTellsPicturesApart();
    void anotherContrastIsAnotherPicture();
    void bytesComeBack();
};

void TestPerceptualHash::copiesLookTheSame_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change : {"as JPEG", "half the size", "two thirds", "brighter"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestPerceptualHash::copiesLookTheSame()
{
    QFETCH(const QString, change);
    for (unsigned number = 0; number < 6; ++number) {
        const QImage picture = drawnPicture(number);
        const QImage copy = change == u"as JPEG" ? QImage::fromData(encoded(picture, "JPEG", 75))
            : change == u"half the size"         ? resized(picture, {160, 120})
            : change == u"two thirds"            ? resized(picture, {213, 160})
                                                 : brightened(picture);
        const PictureHash a = perceptualHash(picture);
        const PictureHash b = perceptualHash(copy);
        QVERIFY2(lookSame(a, b, kLimit),
                 qPrintable(u"%1: %2 bits"_s.arg(number).arg(hammingDistance(a, b))));
        QCOMPARE(lookSame(b, a, kLimit), true);
    }
}

void TestPerceptualHash::aReducedFileLooksTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jpg"_s);
    const QImage picture = drawnPicture(3, {640, 480});
    QVERIFY(picture.save(path, "JPEG", 90));
    const DecodedImage decoded = valueOf(decodeImage(path, hashedSide));
    QCOMPARE(decoded.image.size(), QSize(256, 192));
    QVERIFY(lookSame(perceptualHash(picture), perceptualHash(decoded.image), kLimit));
}

void TestPerceptualHash::aPlainPictureHoldsStill()
{
    // One thing before a wall: most frequencies are not there, and noise must not decide on them.
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(qRgb(133, 125, 130));
    QPainter(&picture).fillRect(QRect(50, 78, 96, 84), Qt::blue);
    const PictureHash copy = perceptualHash(QImage::fromData(encoded(picture, "JPEG", 90)));
    QVERIFY2(lookSame(perceptualHash(picture), copy, kLimit),
             qPrintable(QString::number(hammingDistance(perceptualHash(picture), copy))));
}

void TestPerceptualHash::otherPicturesDiffer()
{
    for (unsigned a = 0; a < 10; ++a) {
        for (unsigned b = 0; b < a; ++b) {
            const PictureHash hashA = perceptualHash(drawnPicture(a));
            const PictureHash hashB = perceptualHash(drawnPicture(b));
            QVERIFY2(
                hammingDistance(hashA, hashB) > 12,
                qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(hammingDistance(hashA, hashB))));
            QVERIFY(!lookSame(hashA, hashB, 15));
        }
    }
}

void TestPerceptualHash::nearlyUniformPicturesAreNoCopies()
{
    QImage wall(320, 240, QImage::Format_RGB32);
    for (int y = 0; y < wall.height(); ++y) {
        for (int x = 0; x < wall.width(); ++x)
            wall.setPixel(x, y, qRgb(118 + (x * 7 + y * 3) % 5, 120, 120)); // a little noise
    }
    const PictureHash hash = perceptualHash(wall);
    QVERIFY(isNearlyUniform(hash));
    QVERIFY(!lookSame(hash, hash, 15));
    QVERIFY(!isNearlyUniform(perceptualHash(drawnPicture(1))));
}

void TestPerceptualHash::aSmallThingThatMovedTellsPicturesApart()
{
    // 24 x 24 of 320 x 240 pixels: more than a cell of 20 x 15.
    const auto withThing = [](const QPoint& place) {
        QImage picture = drawnPicture(2);
        QPainter(&picture).fillRect(QRect(place, QSize(24, 24)), Qt::white);
        return perceptualHash(picture);
    };
    QVERIFY(!lookSame(withThing({40, 45}), withThing({200, 150}), 15));
    QVERIFY(lookSame(withThing({40, 45}), withThing({40, 45}), 0));
}

void TestPerceptualHash::anotherContrastIsAnotherPicture()
{
    const PictureHash hash = hashOfBits(5);
    PictureHash faded = hash;
    for (std::uint8_t& cell : faded.cells)
        cell = std::uint8_t(60 + cell / 2);
    QVERIFY(!lookSame(hash, faded, 4));
    QVERIFY(!lookSame(hash, hashOfBits(5, true), 4));
    QVERIFY(lookSame(hash, hashOfBits(5 ^ 0xf0), 4));
    QVERIFY(!lookSame(hash, hashOfBits(5 ^ 0x1f0), 4)); // five bits
}

void TestPerceptualHash::bytesComeBack()
{
    const PictureHash hash = perceptualHash(drawnPicture(1));
    const QByteArray bytes = hash.toBytes();
    QCOMPARE(bytes.size(), 264);
    QVERIFY(PictureHash::fromBytes(bytes) == hash);
    QVERIFY(!PictureHash::fromBytes(bytes.chopped(1)));
    QVERIFY(!PictureHash::fromBytes({}));
    QCOMPARE(hashOfBits(0x0102).toBytes().first(8), QByteArray("\0\0\0\0\0\0\1\2", 8));
}

QTEST_GUILESS_MAIN(TestPerceptualHash)
#include "tst_perceptualhash.moc"
