// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagetiles.h"

#include <QTest>

#include <algorithm>

using namespace boxwright;

using Tiles = std::vector<QRect>;

class TestImageTiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesCoverAnImage_data()
    {
        QTest::addColumn<QSize>("image");
        QTest::addColumn<int>("side");
        QTest::addColumn<Tiles>("tiles");
        QTest::newRow("whole images") << QSize(300, 200) << 0 << Tiles{{0, 0, 300, 200}};
        QTest::newRow("left open") << QSize(300, 200) << -1 << Tiles{{0, 0, 300, 200}};
        QTest::newRow("smaller than a tile") << QSize(90, 60) << 100 << Tiles{{0, 0, 90, 60}};
        QTest::newRow("as large as a tile") << QSize(100, 100) << 100 << Tiles{{0, 0, 100, 100}};
        // A step of 80 leads to 80, the end moves it back to 1.
        QTest::newRow("a pixel wider")
            << QSize(101, 100) << 100 << Tiles{{0, 0, 100, 100}, {1, 0, 100, 100}};
        QTest::newRow("an exact fit")
            << QSize(180, 50) << 100 << Tiles{{0, 0, 100, 50}, {80, 0, 100, 50}};
        QTest::newRow("rows and columns")
            << QSize(250, 130) << 100
            << Tiles{{0, 0, 100, 100},  {80, 0, 100, 100},  {150, 0, 100, 100},
                     {0, 30, 100, 100}, {80, 30, 100, 100}, {150, 30, 100, 100}};
    }
    void tilesCoverAnImage()
    {
        QFETCH(const QSize, image);
        QFETCH(const int, side);
        QTEST(tilesOf(image, side), "tiles");
    }

    void whatIsAsLongAsTheOverlapLiesInATile()
    {
        const QSize image(197, 141);
        const int side = 43;
        const int length = tileOverlap(side);
        QCOMPARE(length, 8); // 43 / 5 = 8.6
        const Tiles tiles = tilesOf(image, side);
        for (int y = 0; y + length <= image.height(); ++y) {
            for (int x = 0; x + length <= image.width(); ++x) {
                const QRect object(x, y, length, length);
                const bool isWhole =
                    std::any_of(tiles.begin(), tiles.end(),
                                [&object](const QRect& tile) { return tile.contains(object); });
                QVERIFY2(isWhole, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
    }

    void looksAreTheTilesAndTheWhole()
    {
        QCOMPARE(looksAt({250, 130}, 100), 7);
        QCOMPARE(looksAt({90, 60}, 100), 1);
        QCOMPARE(looksAt({250, 130}, 0), 1);
    }
};

QTEST_GUILESS_MAIN(TestImageTiles)
#include "tst_imagetiles.moc"
