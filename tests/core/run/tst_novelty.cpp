// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/novelty.h"

#include <QTest>

using namespace boxwright;

namespace {

QImage plain(const QColor& colour, const QSize& size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Left half black, right half white: one upright edge, two pixels wide where it is measured.
QImage halves()
{
    QImage image = plain(Qt::black);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 2; x < image.width(); ++x)
            image.setPixelColor(x, y, Qt::white);
    }
    return image;
}

/// A look of which only the first colours count; all edges are alike.
ImageLook look(float first, float second)
{
    ImageLook look;
    look.colours[0] = first;
    look.colours[1] = second;
    look.colours[2] = 1 - first - second;
    look.edges.fill(1.0F / ImageLook::kEdges);
    return look;
}

bool isClose(double a, double b)
{
    return qAbs(a - b) < 1e-6;
}

} // namespace

class TestNovelty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreCounted();
    void edgesHaveADirectionAndAPlace();
    void imagesDifferByTheirColoursAndEdges();
    void sizesAndFormatsDoNotMatter();
    void theNearestLabelledImageCounts();
    void ofManyAlikeOneComesEarly();
    void whereNothingIsLabelledTheFirstIsNew();
};

void TestNovelty::coloursAreCounted()
{
    const ImageLook red = lookOf(plain(Qt::red)); // (255, 0, 0): cell 3 * 16
    QVERIFY(isClose(red.colours[48], 1));
    const ImageLook both = lookOf(halves()); // black is cell 0, white the last
    QVERIFY(isClose(both.colours[0], 0.5));
    QVERIFY(isClose(both.colours[63], 0.5));
}

void TestNovelty::edgesHaveADirectionAndAPlace()
{
    for (const float value : lookOf(plain(Qt::red)).edges)
        QVERIFY(isClose(value, 1.0 / 16)); // none
    // The edge lies in columns 31 and 32, so on both sides of the middle, and in rows 1 to 46: a
    // quarter of it in each quarter of the image, all across.
    const ImageLook upright = lookOf(halves());
    for (const size_t cell : {0, 4, 8, 12})
        QVERIFY2(isClose(upright.edges[cell], 0.25),
                 qPrintable(QString::number(upright.edges[cell])));
    // Turned by 90 degrees it goes down: the third of the four ranges.
    const ImageLook level = lookOf(halves().transformed(QTransform().rotate(90)));
    for (const size_t cell : {2, 6, 10, 14})
        QVERIFY(isClose(level.edges[cell], 0.25));
}

void TestNovelty::imagesDifferByTheirColoursAndEdges()
{
    const ImageLook red = lookOf(plain(Qt::red));
    const ImageLook blue = lookOf(plain(Qt::blue));
    QVERIFY(isClose(difference(red, red), 0));
    QVERIFY(isClose(difference(red, blue), 0.5)); // all of the colours, none of the edges
    // Half of the colours (black is common to both), and of the edges all but 4 of 16.
    const ImageLook black = lookOf(plain(Qt::black));
    QVERIFY(isClose(difference(black, lookOf(halves())), (0.5 + 0.75) / 2));
}

void TestNovelty::sizesAndFormatsDoNotMatter()
{
    const ImageLook large = lookOf(plain(Qt::red, {200, 100}));
    const ImageLook small =
        lookOf(plain(Qt::red, {1, 1}).convertToFormat(QImage::Format_ARGB32_Premultiplied));
    QVERIFY(isClose(difference(large, small), 0));
    QVERIFY(isClose(lookOf(QImage()).colours[0], 1.0 / 64));
}

void TestNovelty::theNearestLabelledImageCounts()
{
    // Colours differ by 0.2 and 0.7; that is the half of it for all.
    const std::vector<double> news = novelty({look(0.8F, 0.2F)}, {look(1, 0), look(0.1F, 0.9F)});
    QVERIFY(isClose(news[0], 0.1));
    QVERIFY(isClose(novelty({look(1, 0)}, {look(1, 0)})[0], 0));
}

void TestNovelty::ofManyAlikeOneComesEarly()
{
    // Far from what is labelled are three alike, of which the last one is the farthest, and half as
    // far is another one.
    const std::vector<ImageLook> images{look(0.02F, 0.98F), look(0.5F, 0), look(0.01F, 0.99F),
                                        look(0, 1)};
    const std::vector<double> news = novelty(images, {look(1, 0)});
    QVERIFY(isClose(news[3], 0.5)); // first
    QVERIFY(isClose(news[1], 0.25)); // second, which the first is not like at all
    QVERIFY(isClose(news[0], 0.01)); // third: 0.02 from the first
    QVERIFY(isClose(news[2], 0.005)); // last: 0.01 from the first and from the third
}

void TestNovelty::whereNothingIsLabelledTheFirstIsNew()
{
    const std::vector<double> news = novelty({look(1, 0), look(0, 1), look(1, 0)}, {});
    QVERIFY(isClose(news[0], 1));
    QVERIFY(isClose(news[1], 0.5));
    QVERIFY(isClose(news[2], 0));
    QVERIFY(novelty({}, {look(1, 0)}).empty());
}

QTEST_GUILESS_MAIN(TestNovelty)
#include "tst_novelty.moc"
