// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/adamw.h"

#include <QTest>

using namespace boxwright::detail;
using torch::Tensor;

class TestAdamW : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsLikeLibTorch()
    {
        torch::manual_seed(1);
        const Tensor start = torch::randn({16, 8, 3, 3});
        Tensor reference = start.clone().requires_grad_(true);
        torch::optim::AdamW optimizer({reference},
                                      torch::optim::AdamWOptions(1e-2).weight_decay(0.05));

        const auto layout = torch::MemoryFormat::ChannelsLast;
        const Tensor value = start.clone().contiguous(layout);
        AdamW own({{value, value.clone(), 1e-2, 0.05}});
        for (int i = 0; i < 20; ++i) {
            const Tensor gradient = torch::randn_like(start);
            reference.mutable_grad() = gradient.clone();
            optimizer.step();
            own.clearGradients();
            own.addGradients({gradient * 0.25});
            own.addGradients({(gradient * 0.75).contiguous(layout)});
            own.step(1, 1, 0.9);
        }
        QVERIFY((value - reference.detach()).abs().max().item<double>() < 1e-5);
        QCOMPARE(own.steps(), 20);
    }

    void manyNumbersStepLikeFew()
    {
        // More than the threads take at once, and no multiple of what is computed side by side.
        constexpr int kMany = 40001;
        torch::manual_seed(2);
        const Tensor start = torch::randn({kMany});
        const Tensor gradient = torch::randn({kMany});
        const Tensor all = start.clone();
        AdamW whole({{all, all.clone(), 1e-2, 0.05}});
        whole.clearGradients();
        whole.addGradients({gradient});
        whole.step(0.5, 1, 0.9);
        for (const int64_t i : {0, 1, 16383, 16384, 20000, kMany - 1}) {
            const Tensor one = start[i].clone().reshape({1});
            AdamW single({{one, one.clone(), 1e-2, 0.05}});
            single.clearGradients();
            single.addGradients({gradient[i].reshape({1})});
            single.step(0.5, 1, 0.9);
            QVERIFY(!torch::equal(one, start[i].reshape({1})));
            QVERIFY((one - all[i]).abs().item<double>() < 1e-6);
        }
    }

    void averagesTheWeights()
    {
        const Tensor value = torch::ones({3});
        const Tensor average = torch::zeros({3});
        AdamW own({{value, average, 0.0, 0.0}}); // rate 0: the value stays 1
        own.step(1, 1, 0.75);
        own.step(1, 1, 0.75);
        QCOMPARE(average[0].item<float>(), 0.4375F); // 0.25, then 0.25 + 0.25 * 0.75
    }

    void goesOnFromItsMoments()
    {
        torch::manual_seed(1);
        const auto layout = torch::MemoryFormat::ChannelsLast;
        const auto tensorsFrom = [](const Tensor& weight, const Tensor& bias) {
            return std::vector<TrainedTensor>{{weight, weight.clone(), 1e-2, 0.05},
                                              {bias, bias.clone(), 1e-3, 0.05}};
        };
        const Tensor weight = torch::randn({4, 8, 3, 3}).contiguous(layout);
        const Tensor bias = torch::randn({4});
        AdamW whole(tensorsFrom(weight, bias));
        const auto step = [](AdamW& optimizer, int seed) {
            torch::manual_seed(std::uint64_t(seed));
            optimizer.clearGradients();
            optimizer.addGradients({torch::randn({4, 8, 3, 3}), torch::randn({4})});
            optimizer.step(1, 1, 0.9);
        };
        for (int i = 0; i < 3; ++i)
            step(whole, i);
        const Tensor laterWeight = weight.clone();
        const Tensor laterBias = bias.clone();
        AdamW resumed(tensorsFrom(laterWeight, laterBias));
        resumed.restore(whole.steps(), whole.firstMoments().clone(), whole.secondMoments().clone());
        for (int i = 3; i < 6; ++i) {
            step(whole, i);
            step(resumed, i);
        }
        QCOMPARE(resumed.steps(), 6);
        QVERIFY(torch::equal(laterWeight, weight) && torch::equal(laterBias, bias));
        QVERIFY(torch::equal(resumed.secondMoments(), whole.secondMoments()));
    }

    void theNormShowsANumberThatIsNotOne()
    {
        AdamW own({{torch::zeros({2}), torch::zeros({2}), 1, 0},
                   {torch::zeros({1}), torch::zeros({1}), 1, 0}});
        own.addGradients({torch::tensor({3.0F, 0.0F}), torch::tensor({4.0F})});
        QCOMPARE(own.gradientNorm(), 5.0);
        own.addGradients({torch::tensor({0.0F, NAN}), torch::tensor({0.0F})});
        QVERIFY(!std::isfinite(own.gradientNorm()));
    }
};

QTEST_GUILESS_MAIN(TestAdamW)
#include "tst_adamw.moc"
