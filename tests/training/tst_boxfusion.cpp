// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/boxfusion.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace boxwright::detail;

namespace {

using Look = std::vector<Candidate>;

bool isNear(float a, float b)
{
    return std::abs(a - b) < 1e-4F;
}

} // namespace

class TestBoxFusion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoLooksAtOneObjectMeetInBetween()
    {
        const std::array<Look, 2> looks{Look{{{0, 0, 100, 100}, 0.9F, 0}},
                                        Look{{{4, 8, 104, 108}, 0.3F, 0}}};
        const Look fused = fuse(looks);
        QCOMPARE(fused.size(), size_t(1));
        QVERIFY(isNear(fused[0].score, 0.6F)); // (0.9 + 0.3) / 2
        QVERIFY(isNear(fused[0].box.left, 1)); // (0.9 * 0 + 0.3 * 4) / 1.2
        QVERIFY(isNear(fused[0].box.top, 2));
        QVERIFY(isNear(fused[0].box.right, 101));
        QVERIFY(isNear(fused[0].box.bottom, 102));
    }

    void whatOneLookMissedCountsHalf()
    {
        const std::array<Look, 2> looks{Look{{{0, 0, 10, 10}, 0.8F, 0}},
                                        Look{{{50, 50, 60, 60}, 0.6F, 0}}};
        const Look fused = fuse(looks);
        QCOMPARE(fused.size(), size_t(2));
        QVERIFY(isNear(fused[0].score, 0.4F));
        QCOMPARE(fused[0].box.right, 10.0F);
        QVERIFY(isNear(fused[1].score, 0.3F));
        QCOMPARE(fused[1].box.left, 50.0F);
    }

    void labelsAndDistantBoxesStayApart()
    {
        // IoU 0.5 with the first: too little. Another label: never.
        const std::array<Look, 2> looks{Look{{{0, 0, 10, 10}, 0.8F, 0}},
                                        Look{{{0, 0, 10, 5}, 0.6F, 0}, {{0, 0, 10, 10}, 0.4F, 1}}};
        QCOMPARE(fuse(looks).size(), size_t(3));
    }

    void aBoxJoinsTheOneThatItOverlapsMost()
    {
        // IoU 0.6 with the first, 0.75 with the second.
        const std::array<Look, 2> looks{
            Look{{{0, 0, 10, 10}, 0.9F, 0}, {{0, 0, 8, 10}, 0.8F, 1}, {{0, 0, 4.5F, 10}, 0.7F, 0}},
            Look{{{0, 0, 6, 10}, 0.7F, 0}}};
        const Look fused = fuse(looks);
        QCOMPARE(fused.size(), size_t(3));
        QVERIFY(isNear(fused[0].score, 0.45F));
        QVERIFY(isNear(fused[1].score, 0.4F));
        QVERIFY(isNear(fused[2].score, 0.7F));
        QVERIFY(isNear(fused[2].box.right, 5.25F));
    }

    void moreBoxesThanLooksCountAsAllLooks()
    {
        const std::array<Look, 2> looks{Look{{{0, 0, 10, 10}, 0.9F, 0}, {{0, 0, 10, 10}, 0.3F, 0}},
                                        Look{{{0, 0, 10, 10}, 0.6F, 0}}};
        const Look fused = fuse(looks);
        QCOMPARE(fused.size(), size_t(1));
        QVERIFY(isNear(fused[0].score, 0.6F));
    }

    void aMirroredBoxLiesOnTheOtherSide()
    {
        const Look found = mirrored({{{10, 20, 50, 60}, 0.5F, 2}}, 416);
        QCOMPARE(found[0].box.left, 366.0F);
        QCOMPARE(found[0].box.right, 406.0F);
        QCOMPARE(found[0].box.top, 20.0F);
        QCOMPARE(found[0].box.bottom, 60.0F);
        QCOMPARE(found[0].label, 2);
    }
};

QTEST_GUILESS_MAIN(TestBoxFusion)
#include "tst_boxfusion.moc"
