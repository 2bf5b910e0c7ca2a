// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/targetassignment.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace boxwright::detail;

namespace {

constexpr int kClasses = 2;
constexpr int kChannels = kClasses + kBoxChannels;
constexpr int kSide = 64;

/// Head values for a 64 px input, all even: each box reaches five strides to all sides.
struct Heads
{
    std::array<std::vector<float>, 3> values;
    HeadView view;

    Heads()
    {
        for (size_t i = 0; i < values.size(); ++i) {
            const int cells = kSide / kStrides[i];
            values[i].assign(size_t(cells * cells * kChannels), 0.0F);
            view[i] = {values[i].data(), kStrides[i], cells, cells};
        }
    }

    float* at(int level, int point) { return values[size_t(level)].data() + point * kChannels; }

    /// Makes a point predict whole distances, in strides.
    void predict(int level, int point, const std::array<int, 4>& distances)
    {
        for (size_t side = 0; side < 4; ++side) {
            float* const logits = at(level, point) + kClasses + side * kDistanceBins;
            std::fill_n(logits, kDistanceBins, -100.0F);
            logits[distances[side]] = 100;
        }
    }
};

} // namespace

class TestTargetAssignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePointThatFitsGetsTheWeightOfItsOverlap()
    {
        Heads heads;
        // Row 3, column 3 of stride 8 has its centre at (28, 28); the box around it is exact.
        heads.predict(0, 3 * 8 + 3, {1, 1, 1, 1});
        const auto targets = assignTargets(heads.view, kClasses, {{{20, 20, 36, 36}, 1}});
        const auto best = std::max_element(
            targets.begin(), targets.end(),
            [](const PointTarget& a, const PointTarget& b) { return a.weight < b.weight; });
        QCOMPARE(best->level, 0);
        QCOMPARE(best->point, 27);
        QVERIFY(std::abs(best->weight - 1.0F) < 1e-5F);
    }

    void onlyPointsInsideAreTaken()
    {
        Heads heads;
        const CornerBox box{20, 20, 36, 36};
        for (const PointTarget& target : assignTargets(heads.view, kClasses, {{box, 0}})) {
            const HeadLevel& level = heads.view[size_t(target.level)];
            QVERIFY(level.pointX(target.point) > 20 && level.pointX(target.point) < 36);
            QVERIFY(level.pointY(target.point) > 20 && level.pointY(target.point) < 36);
        }
    }

    void atMostThirteenPointsATruth()
    {
        Heads heads; // 8 x 8 + 4 x 4 + 2 x 2 = 84 points inside
        QCOMPARE(assignTargets(heads.view, kClasses, {{{0, 0, 64, 64}, 0}}).size(), size_t(13));
    }

    void aBoxBetweenThePointsGetsTheNearest()
    {
        Heads heads;
        // No centre lies within (30..33, 45..47): those of stride 8 are at 4, 12, 20, 28, 36 ...
        const auto targets = assignTargets(heads.view, kClasses, {{{30, 45, 33, 47}, 0}});
        QCOMPARE(targets.size(), size_t(1));
        QCOMPARE(targets[0].level, 0);
        QCOMPARE(targets[0].point, 5 * 8 + 3); // the cell of the middle (31.5, 46)
    }

    void aSharedPointGoesToTheTruthItOverlapsMost()
    {
        Heads heads;
        heads.predict(0, 27, {1, 1, 1, 1}); // (20, 20) .. (36, 36)
        const auto targets =
            assignTargets(heads.view, kClasses, {{{20, 20, 60, 60}, 0}, {{20, 20, 37, 37}, 1}});
        const auto shared =
            std::find_if(targets.begin(), targets.end(), [](const PointTarget& target) {
                return target.level == 0 && target.point == 27;
            });
        QVERIFY(shared != targets.end());
        QCOMPARE(shared->truth, 1);
    }

    void aBetterScoreWinsAtEqualOverlap()
    {
        Heads heads;
        heads.predict(0, 27, {1, 1, 1, 1});
        heads.predict(0, 28, {2, 1, 0, 1}); // the same box from its neighbour
        heads.at(0, 28)[0] = 2; // which is surer of class 0
        const auto targets = assignTargets(heads.view, kClasses, {{{20, 20, 36.5F, 36}, 0}});
        const auto weight = [&](int point) {
            const auto found =
                std::find_if(targets.begin(), targets.end(), [&](const PointTarget& target) {
                    return target.level == 0 && target.point == point;
                });
            return found == targets.end() ? 0.0F : found->weight;
        };
        QVERIFY(weight(28) > weight(27));
        // sigmoid(0) / sigmoid(2) = 0.5 / 0.8808
        QVERIFY(std::abs(weight(27) / weight(28) - 0.5F / 0.8808F) < 1e-3F);
    }

    void ignoredBoxesGetNoPoints()
    {
        Heads heads;
        QVERIFY(assignTargets(heads.view, kClasses, {{{0, 0, 64, 64}, 0, true}}).empty());
        QVERIFY(assignTargets(heads.view, kClasses, {}).empty());
    }

    void boxesBeyondTheMapsAreSafe()
    {
        Heads heads;
        QVERIFY(!assignTargets(heads.view, kClasses, {{{-500, -500, 900, 900}, 0}}).empty());
        QVERIFY(!assignTargets(heads.view, kClasses, {{{500, 500, 501, 501}, 1}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTargetAssignment)
#include "tst_targetassignment.moc"
