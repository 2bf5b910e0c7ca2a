// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/augmentation.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <set>

using namespace boxwright::detail;

namespace {

/// A black image with a white rectangle, which is its only box.
cv::Mat scene(const cv::Rect& rectangle)
{
    cv::Mat image(240, 320, CV_8UC3, cv::Scalar::all(0));
    image(rectangle).setTo(cv::Scalar::all(255));
    return image;
}

std::vector<TruthBox> truthOf(const cv::Rect& rectangle, int label = 0)
{
    return {{{float(rectangle.x), float(rectangle.y), float(rectangle.x + rectangle.width),
              float(rectangle.y + rectangle.height)},
             label}};
}

/// The bright part: nearer to the brightest pixel than the grey of the padding can be.
cv::Rect brightPart(const cv::Mat& pixels)
{
    cv::Mat grey;
    cv::extractChannel(pixels, grey, 1);
    double brightest = 0;
    cv::minMaxLoc(grey, nullptr, &brightest);
    std::vector<cv::Point> points;
    cv::findNonZero(grey > 0.7 * brightest, points);
    if (points.empty())
        return {};
    cv::Rect part(points.front(), cv::Size(1, 1));
    for (const cv::Point& point : points)
        part |= cv::Rect(point, cv::Size(1, 1));
    return part;
}

} // namespace

class TestAugmentation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesStayOnTheirPixels()
    {
        const cv::Rect rectangle(110, 80, 90, 70);
        int seen = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const AugmentedImage image =
                augment(scene(rectangle), truthOf(rectangle), {256, true}, seed);
            QCOMPARE(image.pixels.size(), cv::Size(256, 256));
            if (image.truths.empty())
                continue;
            const CornerBox& box = image.truths[0].box;
            const cv::Rect bright = brightPart(image.pixels);
            QVERIFY(std::abs(box.left - float(bright.x)) < 1.6F);
            QVERIFY(std::abs(box.top - float(bright.y)) < 1.6F);
            QVERIFY(std::abs(box.right - float(bright.br().x)) < 1.6F);
            QVERIFY(std::abs(box.bottom - float(bright.br().y)) < 1.6F);
            ++seen;
        }
        QVERIFY(seen > 150);
    }

    void theSeedDecidesEverything()
    {
        const cv::Rect rectangle(20, 30, 90, 70);
        const auto make = [&](std::uint64_t seed) {
            return augment(scene(rectangle), truthOf(rectangle), {224, true}, seed);
        };
        QCOMPARE(cv::norm(make(7).pixels, make(7).pixels), 0.0);
        QVERIFY(cv::norm(make(7).pixels, make(8).pixels) > 0);
    }

    void mirrorsOnlyWhenThatIsAllowed()
    {
        const cv::Rect left(0, 0, 20, 240); // a bar at the left edge
        const auto countMirrored = [&](bool isAllowed) {
            int mirrored = 0;
            for (std::uint64_t seed = 0; seed < 100; ++seed) {
                const AugmentedImage image =
                    augment(scene(left), truthOf(left), {160, isAllowed}, seed);
                // Everything of the image lies on one side of the bar.
                if (image.truths.empty())
                    continue;
                const CornerBox& box = image.truths[0].box;
                cv::Mat dark;
                cv::extractChannel(image.pixels, dark, 1);
                std::vector<cv::Point> points;
                cv::findNonZero(dark < 60, points);
                if (!points.empty() && float(points.front().x) < box.left)
                    ++mirrored;
            }
            return mirrored;
        };
        QCOMPARE(countMirrored(false), 0);
        QVERIFY(countMirrored(true) > 20);
    }

    void boxesMostlyOutsideAreDropped()
    {
        const cv::Rect corner(0, 0, 40, 30);
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const AugmentedImage image =
                augment(scene(corner), truthOf(corner), {256, false}, seed);
            for (const TruthBox& truth : image.truths) {
                QVERIFY(truth.box.left >= 0 && truth.box.right <= 256);
                QVERIFY(truth.box.area() > 0);
                // The smallest whole box: 256 / 320 * 0.6 of each side, stretched to at most 15 %.
                QVERIFY(truth.box.area() >= 0.3F * 40 * 30 * 0.48F * 0.48F * 0.99F);
            }
        }
    }

    void greyStaysGrey()
    {
        const cv::Mat image(64, 64, CV_8UC3, cv::Scalar::all(120));
        std::set<uchar> brightnesses;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const cv::Mat pixels = augment(image, {}, {64, true}, seed).pixels;
            const cv::Vec3b centre = pixels.at<cv::Vec3b>(32, 32);
            QCOMPARE(centre[0], centre[1]);
            QCOMPARE(centre[1], centre[2]);
            brightnesses.insert(centre[0]);
        }
        QVERIFY(brightnesses.size() > 10);
    }

    void seedsDifferByRunEpochAndImage()
    {
        std::set<std::uint64_t> seeds;
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            for (int epoch = 1; epoch <= 10; ++epoch) {
                for (size_t image = 0; image < 10; ++image)
                    seeds.insert(augmentationSeed(seed, epoch, image));
            }
        }
        QCOMPARE(seeds.size(), size_t(1000));
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
