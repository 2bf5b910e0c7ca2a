// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/computethreads.h"

#include <torch/torch.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>

using namespace boxwright::detail;

namespace {

/// Gives other threads the time to come here as well: as soon as `isThere`, else a while.
template<typename Condition>
void waitFor(const Condition& isThere)
{
    for (int turn = 0; turn < 1'000'000 && !isThere(); ++turn)
        std::this_thread::yield();
}

} // namespace

class TestComputeThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesEachPieceOnceAndWaits()
    {
        ComputeThreads threads(3);
        for (int round = 0; round < 100; ++round) {
            std::array<std::atomic<int>, 7> times{};
            threads.run(times.size(), [&](size_t i) { ++times[i]; });
            for (const std::atomic<int>& count : times)
                QCOMPARE(count.load(), 1);
        }
        threads.run(0, [](size_t) { QFAIL("there is nothing to do"); });
    }

    void computesAloneWithinAThread()
    {
        at::set_num_threads(2);
        ComputeThreads threads(2);
        std::array<int, 2> inside{};
        threads.run(2, [&](size_t i) { inside[i] = at::get_num_threads(); });
        QCOMPARE(inside[0], 1);
        QCOMPARE(inside[1], 1);
        QCOMPARE(at::get_num_threads(), 2);
    }

    void handsAnExceptionOn()
    {
        ComputeThreads threads(2);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, threads.run(4, [](size_t i) {
            if (i == 2)
                throw std::runtime_error("no");
        }));
        int done = 0;
        threads.run(1, [&](size_t) { ++done; });
        QCOMPARE(done, 1);
    }

    void oneRestsWhileThatIsPolite()
    {
        const auto isPolite = std::make_shared<std::atomic_bool>(true);
        ComputeThreads threads(3);
        threads.setPoliteness(isPolite);
        QCOMPARE(threads.count(), 3);
        std::array<std::atomic<int>, 6> times{};
        std::array<int, 6> together{};
        std::atomic<int> inside = 0;
        threads.run(times.size(), [&](size_t i) {
            ++times[i];
            together[i] = ++inside;
            for (int turn = 0; turn < 1000; ++turn)
                std::this_thread::yield();
            --inside;
        });
        QVERIFY(*std::max_element(together.begin(), together.end()) <= 2);
        for (const std::atomic<int>& count : times)
            QCOMPARE(count.load(), 1);

        *isPolite = false;
        std::atomic<int> here = 0;
        std::atomic<int> met = 0; // all three
        threads.run(3, [&](size_t) {
            ++here;
            waitFor([&here] { return here == 3; });
            met += here == 3 ? 1 : 0;
        });
        QCOMPARE(met.load(), 3);
    }

    void politenessChangesAtAnyTime()
    {
        const auto isPolite = std::make_shared<std::atomic_bool>(false);
        for (const int count : {1, 2, 3}) {
            ComputeThreads threads(count);
            threads.setPoliteness(isPolite);
            for (int round = 0; round < 300; ++round) {
                std::array<std::atomic<int>, 7> times{};
                threads.run(times.size(), [&](size_t i) {
                    ++times[i];
                    *isPolite = i % 2 == 0;
                });
                for (const std::atomic<int>& done : times)
                    QCOMPARE(done.load(), 1);
            }
        }
    }

    void computesTheWeightGradientsOfSmallMapsSideBySide()
    {
        // The case in which oneDNN's threads wait for each other.
        const auto layout = torch::MemoryFormat::ChannelsLast;
        const auto input = torch::randn({2, 64, 10, 10}).contiguous(layout);
        const auto weight = torch::randn({32, 64, 3, 3}).contiguous(layout).requires_grad_(true);
        const auto gradient = [&](const torch::Tensor& images) {
            const auto output = torch::conv2d(images, weight, {}, 1, 1);
            return torch::autograd::grad({output.sum()}, {weight}).front();
        };
        ComputeThreads threads(2);
        std::array<torch::Tensor, 2> parts;
        threads.run(2, [&](size_t i) { parts[i] = gradient(input.slice(0, i, i + 1)); });
        QVERIFY(torch::allclose(parts[0] + parts[1], gradient(input), 1e-4, 1e-3));
    }
};

QTEST_GUILESS_MAIN(TestComputeThreads)
#include "tst_computethreads.moc"
