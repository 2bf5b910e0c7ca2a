// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/detectionloss.h"

#include <torch/torch.h>

#include <QTest>

using namespace boxwright::detail;
using torch::Tensor;

namespace {

constexpr int kClasses = 3;
constexpr int kChannels = kClasses + kBoxChannels;
constexpr int kSide = 64;

const std::vector<TruthBox> kTruths{{{5, 6, 40, 44}, 0},
                                    {{20, 18, 60, 62}, 2},
                                    {{30, 30, 33, 34}, 1}, // between the points
                                    {{44, 2, 63, 20}, 1, true}};

/// One tensor a map, [points, channels].
std::vector<Tensor> randomHeads(int64_t seed)
{
    torch::manual_seed(uint64_t(seed));
    std::vector<Tensor> heads;
    for (const int stride : kStrides) {
        const int cells = kSide / stride;
        heads.push_back(torch::randn({cells * cells, kChannels}) * 1.5);
    }
    return heads;
}

HeadView viewOf(const std::vector<Tensor>& heads)
{
    HeadView view;
    for (size_t i = 0; i < view.size(); ++i) {
        const int cells = kSide / kStrides[i];
        view[i] = {heads[i].data_ptr<float>(), kStrides[i], cells, cells};
    }
    return view;
}

bool isIgnored(const HeadLevel& level, int point)
{
    const CornerBox& box = kTruths.back().box;
    const float x = level.pointX(point);
    const float y = level.pointY(point);
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/// The same loss written with tensor operations from its published formulas.
Tensor referenceLoss(const std::vector<Tensor>& heads, const HeadView& view)
{
    Tensor loss = torch::zeros({});
    std::vector<Tensor> targets;
    for (const Tensor& head : heads)
        targets.push_back(torch::zeros({head.size(0), kClasses}));
    const Tensor bins = torch::arange(kDistanceBins, torch::kFloat32);
    for (const PointTarget& target : assignTargets(view, kClasses, kTruths)) {
        const TruthBox& truth = kTruths[size_t(target.truth)];
        const HeadLevel& level = view[size_t(target.level)];
        targets[size_t(target.level)][target.point][truth.label] = target.weight;
        const Tensor logits =
            heads[size_t(target.level)][target.point].slice(0, kClasses).view({4, -1});
        const float x = level.pointX(target.point);
        const float y = level.pointY(target.point);
        const Tensor wanted = torch::tensor({x - truth.box.left, y - truth.box.top,
                                             truth.box.right - x, truth.box.bottom - y})
            / level.stride;
        const Tensor got = (logits.softmax(1) * bins).sum(1);
        const Tensor least = torch::minimum(got, wanted);
        const Tensor most = torch::maximum(got, wanted);
        const auto area = [](const Tensor& sides) {
            return (sides[0] + sides[2]) * (sides[1] + sides[3]);
        };
        const Tensor meeting =
            (least[0] + least[2]).clamp_min(0) * (least[1] + least[3]).clamp_min(0);
        const Tensor both = area(got) + area(wanted) - meeting;
        const Tensor giou = meeting / both - (area(most) - both) / area(most);
        loss = loss + 2 * target.weight * (1 - giou);

        const Tensor place = wanted.clamp(0, 9.99);
        const Tensor lower = place.floor().to(torch::kLong);
        const Tensor share = place - lower;
        const Tensor logs = logits.log_softmax(1);
        const Tensor entropy = -(1 - share) * logs.gather(1, lower.unsqueeze(1)).squeeze(1)
            - share * logs.gather(1, lower.unsqueeze(1) + 1).squeeze(1);
        loss = loss + 0.5 * target.weight * entropy.mean();
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        const Tensor logits = heads[i].slice(1, 0, kClasses);
        Tensor weight = torch::where(targets[i] > 0, targets[i], 0.75 * logits.sigmoid().pow(2));
        Tensor mask = torch::ones_like(logits);
        for (int point = 0; point < view[i].points(); ++point) {
            if (isIgnored(view[i], point))
                mask[point] = (targets[i][point] > 0).to(torch::kFloat32);
        }
        loss = loss
            + (mask * weight
               * torch::binary_cross_entropy_with_logits(logits, targets[i], {}, {},
                                                         at::Reduction::None))
                  .sum();
    }
    return loss;
}

} // namespace

class TestDetectionLoss : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAutomaticDifferentiation()
    {
        for (int64_t seed = 1; seed <= 5; ++seed) {
            std::vector<Tensor> heads = randomHeads(seed);
            const HeadView view = viewOf(heads);
            std::vector<Tensor> gradients;
            std::array<float*, 3> pointers{};
            for (size_t i = 0; i < heads.size(); ++i) {
                gradients.push_back(torch::full_like(heads[i], 7)); // to be overwritten
                pointers[i] = gradients[i].data_ptr<float>();
            }
            const LossSums sums = detectionLoss(view, kClasses, kTruths, pointers);

            std::vector<Tensor> leaves;
            for (const Tensor& head : heads)
                leaves.push_back(head.clone().requires_grad_(true));
            const Tensor reference = referenceLoss(leaves, view);
            reference.backward();
            QVERIFY(std::abs(sums.total() / reference.item<double>() - 1) < 1e-4);
            for (size_t i = 0; i < heads.size(); ++i) {
                const double error = (gradients[i] - leaves[i].grad()).abs().max().item<double>();
                QVERIFY2(error < 2e-4, qPrintable(QString::number(error)));
            }
        }
    }

    void nothingToFindIsStillAReasonToLearn()
    {
        std::vector<Tensor> heads = randomHeads(3);
        std::array<float*, 3> pointers{};
        std::vector<Tensor> gradients;
        for (size_t i = 0; i < heads.size(); ++i) {
            gradients.push_back(torch::empty_like(heads[i]));
            pointers[i] = gradients[i].data_ptr<float>();
        }
        const LossSums sums = detectionLoss(viewOf(heads), kClasses, {}, pointers);
        QCOMPARE(sums.targets, 0.0);
        QVERIFY(sums.score > 0);
        QCOMPARE(sums.box, 0.0);
        QVERIFY(gradients[0].slice(1, 0, kClasses).min().item<double>() > 0);
        QCOMPARE(gradients[0].slice(1, kClasses).abs().max().item<double>(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestDetectionLoss)
#include "tst_detectionloss.moc"
