// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchplan.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

using namespace boxwright;
using namespace boxwright::detail;

namespace {

TrainingConfig config(int epochs, int batchSize)
{
    TrainingConfig config;
    config.epochs = epochs;
    config.inputSize = 256;
    config.batchSize = batchSize;
    return config;
}

std::vector<double> once(size_t samples)
{
    return std::vector<double>(samples, 1.0);
}

std::vector<PlannedImage> imagesOf(const std::vector<BatchPlan>& plans)
{
    std::vector<PlannedImage> images;
    for (const BatchPlan& plan : plans)
        images.insert(images.end(), plan.images.begin(), plan.images.end());
    return images;
}

bool isSame(const std::vector<PlannedImage>& a, const std::vector<PlannedImage>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const PlannedImage& left, const PlannedImage& right) {
                          return left.samples == right.samples && left.seed == right.seed;
                      });
}

} // namespace

class TestBatchPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachEpochShowsEveryImageOnceInItsOwnOrder()
    {
        std::set<std::vector<size_t>> orders;
        for (int epoch = 1; epoch <= 5; ++epoch) {
            std::vector<size_t> order;
            for (const PlannedImage& image : imagesOf(planEpoch(config(9, 4), once(10), epoch))) {
                QCOMPARE(image.samples.size(), size_t(1));
                order.push_back(image.samples.front());
            }
            orders.insert(order);
            std::sort(order.begin(), order.end());
            std::vector<size_t> all(10);
            std::iota(all.begin(), all.end(), size_t(0));
            QCOMPARE(order, all);
        }
        QCOMPARE(orders.size(), size_t(5));
    }

    void theSizeVariesUntilTheLastThreeEpochs()
    {
        std::set<int> sides;
        for (int epoch = 1; epoch <= 9; ++epoch) {
            for (const BatchPlan& plan : planEpoch(config(9, 4), once(200), epoch)) {
                QCOMPARE(plan.side % 32, 0);
                if (epoch > 6)
                    QCOMPARE(plan.side, 256);
                sides.insert(plan.side);
            }
        }
        QCOMPARE(sides, (std::set<int>{160, 192, 224, 256, 288}));
    }

    void fractionsOfRepeatsAreSpreadOverTheEpochs()
    {
        const std::vector<double> repeats{1, 1.5, 2.25};
        const std::array<std::array<int, 3>, 4> expected{
            {{1, 1, 2}, {1, 2, 2}, {1, 1, 2}, {1, 2, 3}}};
        for (int epoch = 1; epoch <= 4; ++epoch) {
            std::array<int, 3> shown{};
            for (const PlannedImage& image : imagesOf(planEpoch(config(4, 2), repeats, epoch)))
                ++shown[image.samples.front()];
            QCOMPARE(shown, expected[size_t(epoch - 1)]);
        }
    }

    void countsTheStepsThatThePlansHave()
    {
        const std::vector<double> repeats{1, 1.5, 2.25};
        // 4, 5, 4 and 6 images in batches of two.
        QCOMPARE(countSteps(config(4, 2), repeats, 1, 4), 10);
        QCOMPARE(countSteps(config(4, 2), repeats, 2, 3), 5);
        QCOMPARE(countSteps(config(4, 2), repeats, 5, 4), 0);
        for (int epoch = 1; epoch <= 4; ++epoch)
            QCOMPARE(size_t(countSteps(config(4, 2), repeats, epoch, epoch)),
                     planEpoch(config(4, 2), repeats, epoch).size());
    }

    void theSeedAndTheEpochDecideThePlan()
    {
        TrainingConfig seeded = config(9, 4);
        seeded.mosaic = true;
        const auto plan = [&](std::uint64_t seed, int epoch) {
            seeded.seed = seed;
            return imagesOf(planEpoch(seeded, once(50), epoch));
        };
        QVERIFY(isSame(plan(3, 2), plan(3, 2)));
        QVERIFY(!isSame(plan(3, 2), plan(4, 2)));
        QVERIFY(!isSame(plan(3, 2), plan(3, 1)));
    }

    void noTwoImagesOfARunAreAugmentedAlike()
    {
        std::set<std::uint64_t> seeds;
        const std::vector<double> repeats(20, 2.5);
        for (int epoch = 1; epoch <= 4; ++epoch) {
            for (const PlannedImage& image : imagesOf(planEpoch(config(4, 8), repeats, epoch)))
                seeds.insert(image.seed);
        }
        QCOMPARE(seeds.size(), size_t(200));
    }

    void halfOfTheImagesAreMosaicsUntilTheLastQuarter()
    {
        TrainingConfig mosaics = config(8, 8);
        mosaics.mosaic = true;
        for (int epoch = 1; epoch <= 8; ++epoch) {
            int count = 0;
            std::set<size_t> planned;
            for (const PlannedImage& image : imagesOf(planEpoch(mosaics, once(400), epoch))) {
                QVERIFY(image.samples.size() == 1 || image.samples.size() == 4);
                count += image.samples.size() == 4 ? 1 : 0;
                planned.insert(image.samples.front());
                QVERIFY(*std::max_element(image.samples.begin(), image.samples.end()) < 400);
            }
            QCOMPARE(planned.size(), size_t(400));
            if (epoch <= 6)
                QVERIFY2(count > 150 && count < 250, qPrintable(QString::number(count)));
            else
                QCOMPARE(count, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestBatchPlan)
#include "tst_batchplan.moc"
