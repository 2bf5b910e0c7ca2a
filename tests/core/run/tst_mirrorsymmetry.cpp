// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/mirrorsymmetry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestMirrorSymmetry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLetterLooksDifferent();
    void aDiscLooksTheSame();
    void picturesThatDifferAnywaySayNothing();
    void aFewPicturesSayNothing();
    void sidesOfThingsThatFaceEitherWayDoNotMatter();
    void moreThanTheBoxIsCutOut();
    void labelsAreToldApartInFiles();
};

namespace {

using Random = std::mt19937;

constexpr int kSide = 56;

int between(Random& random, int least, int most)
{
    return least + int(random() % unsigned(most - least + 1));
}

void fill(QImage& image, const QRect& rect, int grey)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            image.setPixel(x, y, qRgb(grey, grey, grey));
    }
}

/// Two pixels aside at most, on a ground of any brightness.
QImage letterF(Random& random)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    const int ground = between(random, 0, 120);
    const int ink = ground + between(random, 60, 120);
    image.fill(qRgb(ground, ground, ground));
    const QPoint aside(between(random, -2, 2), between(random, -2, 2));
    for (const QRect& bar : {QRect(14, 8, 8, 40), QRect(14, 8, 28, 8), QRect(14, 24, 20, 8)}) {
        fill(image, bar.translated(aside), ink);
    }
    return image;
}

QImage disc(Random& random)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    const int ground = between(random, 0, 120);
    const int ink = ground + between(random, 60, 120);
    const QPoint centre(28 + between(random, -2, 2), 28 + between(random, -2, 2));
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const QPoint away = QPoint(x, y) - centre;
            const int grey = QPoint::dotProduct(away, away) < 400 ? ink : ground;
            image.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return image;
}

QImage texture(Random& random)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    for (int y = 0; y < kSide; y += 4) {
        for (int x = 0; x < kSide; x += 4)
            fill(image, {x, y, 4, 4}, between(random, 0, 255));
    }
    return image;
}

std::vector<QImage> pictures(int count, QImage (*draw)(Random&))
{
    Random random(1);
    std::vector<QImage> result;
    for (int i = 0; i < count; ++i)
        result.push_back(draw(random));
    return result;
}

} // namespace

void TestMirrorSymmetry::aLetterLooksDifferent()
{
    const MirrorEvidence evidence = compareMirrored(pictures(16, letterF));
    QCOMPARE(evidence.pictures, 16);
    QCOMPARE(evidence.worse, 16);
    QVERIFY2(evidence.loss > 0.2, qPrintable(QString::number(evidence.loss)));
    QVERIFY(looksDifferentMirrored(evidence));
}

void TestMirrorSymmetry::aDiscLooksTheSame()
{
    const MirrorEvidence evidence = compareMirrored(pictures(40, disc));
    QVERIFY2(qAbs(evidence.loss) < 0.01, qPrintable(QString::number(evidence.loss)));
    QVERIFY(!looksDifferentMirrored(evidence));
}

void TestMirrorSymmetry::picturesThatDifferAnywaySayNothing()
{
    const MirrorEvidence evidence = compareMirrored(pictures(40, texture));
    QVERIFY2(qAbs(evidence.loss) < 0.03, qPrintable(QString::number(evidence.loss)));
    QVERIFY(!looksDifferentMirrored(evidence));
}

void TestMirrorSymmetry::aFewPicturesSayNothing()
{
    QVERIFY(!looksDifferentMirrored(compareMirrored(pictures(11, letterF))));
    QVERIFY(looksDifferentMirrored(compareMirrored(pictures(12, letterF))));
    QCOMPARE(compareMirrored(pictures(1, letterF)).worse, 0);
    QCOMPARE(compareMirrored({}).pictures, 0);
}

void TestMirrorSymmetry::sidesOfThingsThatFaceEitherWayDoNotMatter()
{
    std::vector<QImage> both = pictures(20, letterF);
    for (std::size_t i = 0; i < both.size(); i += 2)
        both[i] = both[i].mirrored(true, false);
    QVERIFY(!looksDifferentMirrored(compareMirrored(both)));
}

void TestMirrorSymmetry::moreThanTheBoxIsCutOut()
{
    QCOMPARE(mirrorCrop({48, 24, 24, 12}, {100, 100}), QRectF(46, 23, 28, 14));
    QCOMPARE(mirrorCrop({0, 88, 24, 12}, {100, 100}), QRectF(0, 87, 26, 13));
}

void TestMirrorSymmetry::labelsAreToldApartInFiles()
{
    const LabelId letter(1);
    const LabelId round(2);
    const QTemporaryDir folder;
    Random random(1);
    std::vector<TrainingSample> samples;
    for (int i = 0; i < 16; ++i) {
        QImage image(160, 120, QImage::Format_RGB32);
        image.fill(Qt::gray);
        const QImage left = letterF(random);
        const QImage right = disc(random);
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                image.setPixel(10 + x, 20 + y, left.pixel(x, y));
                image.setPixel(90 + x, 20 + y, right.pixel(x, y));
            }
        }
        const QString path = folder.filePath(u"%1.png"_s.arg(i));
        QVERIFY(image.save(path));
        const BoundingBox inLeft{14, 24, 48, 48};
        const BoundingBox inRight{94, 24, 48, 48};
        samples.push_back({ImageId(i + 1),
                           path,
                           image.size(),
                           {{BoxId::create(), letter, inLeft}, {BoxId::create(), round, inRight}}});
    }
    QVERIFY(QFile::remove(samples[3].path)); // is left out

    QCOMPARE(labelsUnlikeMirrored(samples, {letter, round}), QSet<LabelId>{letter});
    QVERIFY(labelsUnlikeMirrored(samples, {round}).isEmpty());
    QVERIFY(labelsUnlikeMirrored({}, {letter}).isEmpty());
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(labelsUnlikeMirrored(samples, {letter}, stopped.get_token()).isEmpty());
}

QTEST_GUILESS_MAIN(TestMirrorSymmetry)
#include "tst_mirrorsymmetry.moc"
