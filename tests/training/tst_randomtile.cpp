// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/randomtile.h"

#include <QTest>

#include <cmath>

using namespace boxwright;
using namespace boxwright::detail;

namespace {

constexpr int kDraws = 300;
const cv::Size kTile(100, 100);

/// Black, with white boxes.
SourceImage scene(const cv::Size& size, const std::vector<cv::Rect>& boxes)
{
    SourceImage scene{cv::Mat(size, CV_8UC3, cv::Scalar::all(0)), {}};
    for (const cv::Rect& box : boxes) {
        scene.pixels(box).setTo(cv::Scalar::all(255));
        scene.truths.push_back(
            {{float(box.x), float(box.y), float(box.br().x), float(box.br().y)}, 3});
    }
    return scene;
}

/// The white part of a tile.
CornerBox whitePart(const cv::Mat& pixels)
{
    cv::Rect part;
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            if (pixels.at<cv::Vec3b>(y, x)[0] == 255)
                part |= cv::Rect(x, y, 1, 1);
        }
    }
    return {float(part.x), float(part.y), float(part.br().x), float(part.br().y)};
}

bool isNear(const CornerBox& a, const CornerBox& b)
{
    const auto near = [](float x, float y) { return std::abs(x - y) <= 0.01F; };
    return near(a.left, b.left) && near(a.top, b.top) && near(a.right, b.right)
        && near(a.bottom, b.bottom);
}

} // namespace

class TestRandomTile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mostDrawsShowABox()
    {
        const SourceImage image = scene({400, 300}, {{200, 120, 20, 15}});
        int whole = 0;
        int withBox = 0;
        int empty = 0;
        for (int seed = 0; seed < kDraws; ++seed) {
            const SourceImage shown = randomTile(image, 100, std::uint64_t(seed));
            if (shown.pixels.size() != kTile) {
                ++whole;
                QCOMPARE(shown.pixels.size(), cv::Size(100, 75));
                QCOMPARE(shown.truths.size(), size_t(1));
                QVERIFY(isNear(shown.truths.front().box, {50, 30, 55, 33.75F}));
                QVERIFY(shown.truths.front().isIgnored); // no longer than the overlap of 20
            } else if (shown.truths.empty()) {
                ++empty;
            } else {
                withBox += shown.truths.front().box.area() == 300 ? 1 : 0;
                QCOMPARE(shown.truths.front().label, 3);
                QVERIFY(!shown.truths.front().isIgnored);
                QVERIFY(isNear(shown.truths.front().box, whitePart(shown.pixels)));
            }
        }
        // Of 300 draws 45 show all, 210 are around the box, and most of 45 miss it.
        QVERIFY2(whole > 15 && whole < 75, qPrintable(QString::number(whole)));
        QVERIFY2(withBox > 170, qPrintable(QString::number(withBox)));
        QVERIFY2(empty > 10 && empty < 70, qPrintable(QString::number(empty)));
    }

    void aBoxLiesAnywhereInItsTiles()
    {
        const SourceImage image = scene({400, 300}, {{200, 120, 20, 15}});
        float lowest = 100;
        float highest = 0;
        for (int seed = 0; seed < kDraws; ++seed) {
            const SourceImage shown = randomTile(image, 100, std::uint64_t(seed));
            if (shown.pixels.size() == kTile && !shown.truths.empty()) {
                lowest = std::min(lowest, shown.truths.front().box.left);
                highest = std::max(highest, shown.truths.front().box.left);
            }
        }
        QVERIFY2(lowest < 5 && highest > 75, qPrintable(QString::number(lowest)));
    }

    void aLongBoxFillsItsTiles()
    {
        const SourceImage image = scene({400, 100}, {{100, 0, 200, 100}});
        int filled = 0;
        for (int seed = 0; seed < kDraws; ++seed) {
            const SourceImage shown = randomTile(image, 100, std::uint64_t(seed));
            if (shown.pixels.size() != kTile)
                QVERIFY(!shown.truths.front().isIgnored); // the whole is what it is found in
            else if (!shown.truths.empty())
                filled += isNear(shown.truths.front().box, {0, 0, 100, 100}) ? 1 : 0;
        }
        QVERIFY2(filled > 170, qPrintable(QString::number(filled)));
    }

    void littleOfABoxIsNotShown()
    {
        const SourceImage image = scene({400, 100}, {{0, 0, 100, 100}});
        for (int seed = 0; seed < kDraws; ++seed) {
            const SourceImage shown = randomTile(image, 100, std::uint64_t(seed));
            if (shown.pixels.size() == kTile && !shown.truths.empty())
                QVERIFY(shown.truths.front().box.right >= 30); // percent of it
        }
    }

    void anImageThatFitsIsShownAsItIs()
    {
        const SourceImage image = scene({100, 60}, {{10, 10, 20, 20}});
        for (int seed = 0; seed < kDraws; ++seed) {
            const SourceImage shown = randomTile(image, 100, std::uint64_t(seed));
            QCOMPARE(shown.pixels.data, image.pixels.data);
            QCOMPARE(shown.pixels.size(), image.pixels.size());
            QVERIFY(isNear(shown.truths.front().box, {10, 10, 30, 30}));
            QVERIFY(!shown.truths.front().isIgnored);
        }
    }

    void theSeedDecides()
    {
        SourceImage image = scene({400, 300}, {});
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 400; ++x)
                image.pixels.at<cv::Vec3b>(y, x) = {uchar(x % 256), uchar(y % 256), 0};
        }
        image.canMirror = false;
        int different = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SourceImage first = randomTile(image, 100, seed);
            const SourceImage again = randomTile(image, 100, seed);
            QCOMPARE(cv::norm(first.pixels, again.pixels), 0.0);
            QVERIFY(!first.canMirror);
            const SourceImage other = randomTile(image, 100, seed + 100);
            different += first.pixels.size() != other.pixels.size()
                    || cv::norm(first.pixels, other.pixels) > 0
                ? 1
                : 0;
        }
        QVERIFY(different > 10);
    }
};

QTEST_GUILESS_MAIN(TestRandomTile)
#include "tst_randomtile.moc"
