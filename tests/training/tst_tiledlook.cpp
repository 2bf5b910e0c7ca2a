// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/tiledlook.h"

#include <QTest>

#include <cmath>

using namespace boxwright;
using namespace boxwright::detail;

namespace {

using Looks = std::vector<PartLook>;

const QRect kLeft(0, 0, 100, 100);
const QRect kMiddle(80, 0, 100, 100); ///< both of an image of 180 x 100
constexpr int kInputSize = 200;

/// Sees a box at the same place of every square; each look is less sure than the one before.
struct SteadyLook
{
    CornerBox box;
    std::vector<DetectionSettings> asked;

    SquareLook look()
    {
        return [this](const cv::Mat& square, const DetectionSettings& settings) {
            Q_ASSERT(square.size() == cv::Size(kInputSize, kInputSize));
            asked.push_back(settings);
            return std::vector<Candidate>{{box, 1 - 0.1F * float(asked.size()), 0}};
        };
    }
};

/// Three columns and two rows of tiles of 100 pixels.
cv::Mat wideImage()
{
    return {130, 250, CV_8UC3, cv::Scalar::all(0)};
}

bool isSame(const CornerBox& a, const CornerBox& b)
{
    const auto isClose = [](float x, float y) { return std::abs(x - y) < 1e-3F; };
    return isClose(a.left, b.left) && isClose(a.top, b.top) && isClose(a.right, b.right)
        && isClose(a.bottom, b.bottom);
}

} // namespace

class TestTiledLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesLieInTheImage()
    {
        SteadyLook steady{{20, 40, 60, 80}, {}};
        const auto found = lookAtImage(wideImage(), 100, kInputSize, {}, steady.look());
        QVERIFY(found);
        // Tiles are shown at twice their size, the whole at 0.8 of it.
        const std::vector<CornerBox> expected{
            {10, 20, 30, 40},  {90, 20, 110, 40},  {160, 20, 180, 40}, {10, 50, 30, 70},
            {90, 50, 110, 70}, {160, 50, 180, 70}, {25, 50, 75, 100}};
        QCOMPARE(found->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(isSame((*found)[i].box, expected[i]));
            QCOMPARE((*found)[i].score, 1 - 0.1F * float(i + 1));
        }
    }

    void smallThingsAreLeftToTheTiles()
    {
        SteadyLook steady{{20, 40, 32, 52}, {}}; // 15 pixels in the whole, an overlap has 20
        QCOMPARE(lookAtImage(wideImage(), 100, kInputSize, {}, steady.look())->size(), size_t(6));
        QCOMPARE(steady.asked.size(), size_t(7));
    }

    void whatIsAskedForHoldsForTheImage()
    {
        DetectionSettings settings;
        settings.minimumScore = 0.125;
        settings.overlapThreshold = 0.5;
        settings.maximumPerImage = 3;
        settings.suppression = Suppression::AcrossLabels;
        SteadyLook steady{{20, 40, 60, 80}, {}};
        QCOMPARE(lookAtImage(wideImage(), 100, kInputSize, settings, steady.look())->size(),
                 size_t(3));
        for (const DetectionSettings& asked : steady.asked) {
            QCOMPARE(asked.minimumScore, 0.125);
            QCOMPARE(asked.overlapThreshold, 0.5);
            QCOMPARE(asked.maximumPerImage, 0);
            QCOMPARE(asked.suppression, Suppression::PerLabel);
        }
    }

    void aWholeImageTakesOneLook()
    {
        DetectionSettings settings;
        settings.maximumPerImage = 3;
        for (const int tileSide : {-1, 0, 250}) {
            SteadyLook steady{{20, 40, 60, 80}, {}};
            const auto found =
                lookAtImage(wideImage(), tileSide, kInputSize, settings, steady.look());
            QCOMPARE(steady.asked.size(), size_t(1));
            QCOMPARE(steady.asked[0].maximumPerImage, 3);
            QCOMPARE(found->size(), size_t(1));
            QVERIFY(isSame(found->front().box, {25, 50, 75, 100}));
        }
    }

    void itCanBeStoppedBetweenTiles()
    {
        int questions = 0;
        DetectionSettings settings;
        settings.shouldStop = [&questions] { return ++questions == 3; };
        SteadyLook steady{{20, 40, 60, 80}, {}};
        QVERIFY(!lookAtImage(wideImage(), 100, kInputSize, settings, steady.look()));
        QCOMPARE(steady.asked.size(), size_t(2));
    }

    void cutBoxesGiveWayToWholeOnes_data()
    {
        QTest::addColumn<Looks>("looks");
        QTest::addColumn<int>("boxes");
        const PartLook cut{kLeft, {{{85, 20, 100, 40}, 0.9F, 0}}};
        // 300 and 800 square pixels with 300 in common: an IoU of 0.375.
        QTest::newRow("seen as a whole")
            << Looks{cut, {kMiddle, {{{85, 20, 125, 40}, 0.8F, 0}}}} << 1;
        QTest::newRow("another label")
            << Looks{cut, {kMiddle, {{{85, 20, 125, 40}, 0.8F, 1}}}} << 2;
        QTest::newRow("hardly seen") << Looks{cut, {kMiddle, {{{85, 20, 125, 40}, 0.4F, 0}}}} << 2;
        QTest::newRow("half covered") // 15 x 10 of 15 x 20
            << Looks{cut, {kMiddle, {{{85, 20, 125, 30}, 0.8F, 0}}}} << 2;
        QTest::newRow("in the same look")
            << Looks{{kLeft, {{{85, 20, 100, 40}, 0.9F, 0}, {{50, 20, 100, 40}, 0.8F, 0}}}} << 2;
        QTest::newRow("not at the edge") << Looks{{kLeft, {{{85, 20, 98, 40}, 0.9F, 0}}},
                                                  {kMiddle, {{{85, 20, 125, 40}, 0.8F, 0}}}}
                                         << 2;
        QTest::newRow("at the edge of the image")
            << Looks{{kMiddle, {{{165, 20, 180, 40}, 0.9F, 0}}},
                     {kLeft, {{{140, 20, 180, 40}, 0.8F, 0}}}}
            << 2;
        const PartLook leftHalf{kLeft, {{{10, 20, 100, 40}, 0.9F, 0}}};
        const PartLook rightHalf{kMiddle, {{{80, 20, 150, 40}, 0.9F, 0}}};
        QTest::newRow("only seen in parts") << Looks{leftHalf, rightHalf} << 2;
        QTest::newRow("seen in parts and as a whole")
            << Looks{leftHalf, rightHalf, {{0, 0, 180, 100}, {{{10, 20, 150, 40}, 0.8F, 0}}}} << 1;
    }
    void cutBoxesGiveWayToWholeOnes()
    {
        QFETCH(const Looks, looks);
        QTEST(int(joinLooks(looks, {180, 100}, {}).size()), "boxes");
    }

    void whatTwoTilesSeeIsNamedOnce()
    {
        const Looks looks{{kLeft, {{{82, 20, 97, 40}, 0.7F, 0}}},
                          {kMiddle, {{{82, 20, 98, 40}, 0.8F, 0}}}};
        const std::vector<Candidate> found = joinLooks(looks, {180, 100}, {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().score, 0.8F);
    }
};

QTEST_GUILESS_MAIN(TestTiledLook)
#include "tst_tiledlook.moc"
