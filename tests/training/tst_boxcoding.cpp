// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/boxcoding.h"

#include <QTest>

#include <cmath>

using namespace boxwright::detail;

class TestBoxCoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evenBinsMeanTheMiddleDistance()
    {
        const std::array<float, kDistanceBins> logits{};
        const SideDistribution side = sideDistribution(logits.data());
        QCOMPARE(side.expectation, 5.0F); // mean of 0..10
        QCOMPARE(side.probabilities[3], 1.0F / 11);
    }

    void expectationIsWeightedByTheSoftmax()
    {
        // exp(ln 3) : exp(0) in bins 2 and 4, nothing elsewhere: (3 * 2 + 1 * 4) / 4 = 2.5
        std::array<float, kDistanceBins> logits;
        logits.fill(-100);
        logits[2] = std::log(3.0F);
        logits[4] = 0;
        QVERIFY(std::abs(sideDistribution(logits.data()).expectation - 2.5F) < 1e-6F);
    }

    void largeLogitsDoNotOverflow()
    {
        std::array<float, kDistanceBins> logits{};
        logits[10] = 1000;
        QCOMPARE(sideDistribution(logits.data()).expectation, 10.0F);
    }

    void decodesInStridesFromTheCellCentre()
    {
        std::array<float, kBoxChannels> logits;
        logits.fill(-100);
        const std::array<int, 4> distances{1, 2, 3, 4};
        for (size_t side = 0; side < 4; ++side)
            logits[side * kDistanceBins + size_t(distances[side])] = 100;
        // Point 5 of a 4-column map of stride 16: column 1, row 1, centre (24, 24).
        const HeadLevel level{nullptr, 16, 3, 4};
        const CornerBox box = decodeBox(level, 5, logits.data());
        QCOMPARE(box.left, 24.0F - 16);
        QCOMPARE(box.top, 24.0F - 32);
        QCOMPARE(box.right, 24.0F + 48);
        QCOMPARE(box.bottom, 24.0F + 64);
    }

    void overlapIsIntersectionOverUnion()
    {
        QCOMPARE(overlap({0, 0, 2, 2}, {1, 1, 3, 3}), 1.0F / 7);
        QCOMPARE(overlap({0, 0, 2, 2}, {0, 0, 2, 2}), 1.0F);
        QCOMPARE(overlap({0, 0, 2, 2}, {2, 0, 4, 2}), 0.0F); // they only touch
        QCOMPARE(overlap({1, 1, 1, 1}, {1, 1, 1, 1}), 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestBoxCoding)
#include "tst_boxcoding.moc"
