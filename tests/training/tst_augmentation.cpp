// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/augmentation.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

#include "colouredimages.h"

using namespace boxwright;
using namespace boxwright::detail;

namespace {

/// A black image with a rectangle, which is its only box.
SourceImage scene(const cv::Rect& rectangle, const cv::Scalar& bgr = cv::Scalar::all(255),
                  int label = 0)
{
    SourceImage scene{cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(0)),
                      {{{float(rectangle.x), float(rectangle.y), float(rectangle.br().x),
                         float(rectangle.br().y)},
                        label}}};
    scene.pixels(rectangle).setTo(bgr);
    return scene;
}

/// Red on the left, green on the right.
SourceImage redAndGreen(bool canMirror)
{
    cv::Mat pixels(240, 320, CV_8UC3, bgrOf(Red));
    pixels.colRange(160, 320).setTo(bgrOf(Green));
    return {pixels, {}, canMirror};
}

AugmentedImage augmentOne(const SourceImage& image, int side, std::uint64_t seed)
{
    return augment({&image, 1}, side, seed);
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
            const AugmentedImage image = augmentOne(scene(rectangle), 256, seed);
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
            return augmentOne(scene(rectangle), 224, seed);
        };
        QCOMPARE(cv::norm(make(7).pixels, make(7).pixels), 0.0);
        QVERIFY(cv::norm(make(7).pixels, make(8).pixels) > 0);
    }

    void mirrorsOnlyWhenThatIsAllowed()
    {
        const auto countMirrored = [](bool isAllowed) {
            int mirrored = 0;
            for (std::uint64_t seed = 0; seed < 100; ++seed)
                mirrored +=
                    isMirrored(augmentOne(redAndGreen(isAllowed), 160, seed).pixels) ? 1 : 0;
            return mirrored;
        };
        QCOMPARE(countMirrored(false), 0);
        QVERIFY(countMirrored(true) > 20);
    }

    void eachImageOfAMosaicIsMirroredOnlyWhenThatIsAllowed()
    {
        const SourceImage blue{cv::Mat(240, 320, CV_8UC3, bgrOf(Blue)), {}, true};
        for (size_t quarter = 0; quarter < kMosaicImages; ++quarter) {
            const auto countMirrored = [&](bool isAllowed) {
                std::array<SourceImage, kMosaicImages> images{blue, blue, blue, blue};
                for (SourceImage& image : images)
                    image.canMirror = !isAllowed;
                images[quarter] = redAndGreen(isAllowed);
                int mirrored = 0;
                for (std::uint64_t seed = 0; seed < 60; ++seed)
                    mirrored += isMirrored(augment(images, 128, seed).pixels) ? 1 : 0;
                return mirrored;
            };
            QCOMPARE(countMirrored(false), 0);
            QVERIFY(countMirrored(true) > 5);
        }
    }

    void boxesOfAMosaicStayOnTheirPixels()
    {
        const cv::Rect rectangle(110, 80, 90, 70);
        const std::array<Colour, kMosaicImages> colours{Red, Green, Blue, Yellow};
        std::vector<SourceImage> images;
        for (size_t i = 0; i < colours.size(); ++i)
            images.push_back(scene(rectangle, bgrOf(colours[i]), int(i)));
        std::array<int, kMosaicImages> seen{};
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const AugmentedImage mosaic = augment(images, 256, seed);
            QCOMPARE(mosaic.pixels.size(), cv::Size(256, 256));
            for (const auto& [box, label, isIgnored] : mosaic.truths) {
                // What its quarter cuts off is neither shown nor in the box.
                const cv::Rect part = partOf(mosaic.pixels, colours[size_t(label)]);
                QVERIFY(std::abs(box.left - float(part.x)) < 1.6F);
                QVERIFY(std::abs(box.top - float(part.y)) < 1.6F);
                QVERIFY(std::abs(box.right - float(part.br().x)) < 1.6F);
                QVERIFY(std::abs(box.bottom - float(part.br().y)) < 1.6F);
                QVERIFY(box.left >= 0 && box.right <= 256 && box.top >= 0 && box.bottom <= 256);
                // The smallest whole box: 256 / 320 * 0.6 of each side.
                QVERIFY(box.area() >= 0.3F * 90 * 70 * 0.48F * 0.48F * 0.99F);
                ++seen[size_t(label)];
            }
        }
        QVERIFY(*std::min_element(seen.begin(), seen.end()) > 20);
        QVERIFY(*std::max_element(seen.begin(), seen.end()) <= 100);
    }

    void whatCouldNotBeReadLeavesItsQuarterGrey()
    {
        const SourceImage blue{cv::Mat(240, 320, CV_8UC3, bgrOf(Blue)), {}, true};
        const AugmentedImage mosaic =
            augment(std::vector<SourceImage>{blue, blue, {}, blue}, 128, 1);
        const cv::Mat lowerLeft = mosaic.pixels(cv::Rect(0, 96, 32, 32)); // of every mosaic
        QVERIFY(partOf(lowerLeft, Grey) == cv::Rect(0, 0, 32, 32));
        QVERIFY(!partOf(mosaic.pixels, Blue).empty());
    }

    void boxesMostlyOutsideAreDropped()
    {
        const cv::Rect corner(0, 0, 40, 30);
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const AugmentedImage image = augmentOne(scene(corner), 256, seed);
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
        const SourceImage image{cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(120)), {}};
        std::set<uchar> brightnesses;
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const cv::Mat pixels = augmentOne(image, 64, seed).pixels;
            const cv::Vec3b centre = pixels.at<cv::Vec3b>(32, 32);
            QCOMPARE(centre[0], centre[1]);
            QCOMPARE(centre[1], centre[2]);
            brightnesses.insert(centre[0]);
        }
        QVERIFY(brightnesses.size() > 10);
    }

    void seedsDifferByRunEpochAndPlace()
    {
        std::set<std::uint64_t> seeds;
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            for (int epoch = 1; epoch <= 10; ++epoch) {
                for (size_t place = 0; place < 10; ++place)
                    seeds.insert(augmentationSeed(seed, epoch, place));
            }
        }
        QCOMPARE(seeds.size(), size_t(1000));
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
