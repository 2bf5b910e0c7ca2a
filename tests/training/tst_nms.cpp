// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "training/detail/nms.h"

#include <opencv2/dnn.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace boxwright::detail;

namespace {

std::vector<Candidate> randomCandidates(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> corner(0, 60);
    std::uniform_int_distribution<int> side(5, 40);
    std::uniform_real_distribution<float> score(0.05F, 1);
    std::vector<Candidate> candidates;
    for (int i = 0; i < count; ++i) {
        const auto left = float(corner(random));
        const auto top = float(corner(random));
        const CornerBox box{left, top, left + float(side(random)), top + float(side(random))};
        candidates.push_back({box, score(random), 0});
    }
    return candidates;
}

/// What OpenCV keeps, best first.
std::vector<CornerBox> keptByOpenCv(const std::vector<Candidate>& candidates, float threshold)
{
    std::vector<cv::Rect2d> boxes;
    std::vector<float> scores;
    for (const Candidate& candidate : candidates) {
        const CornerBox& box = candidate.box;
        boxes.emplace_back(box.left, box.top, box.right - box.left, box.bottom - box.top);
        scores.push_back(candidate.score);
    }
    std::vector<int> indices;
    cv::dnn::NMSBoxes(boxes, scores, 0, threshold, indices);
    std::vector<CornerBox> kept;
    for (const int index : indices)
        kept.push_back(candidates[size_t(index)].box);
    return kept;
}

bool isSame(const CornerBox& a, const CornerBox& b)
{
    return a.left == b.left && a.top == b.top && a.right == b.right && a.bottom == b.bottom;
}

} // namespace

class TestNms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatOpenCvKeeps()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            for (const float threshold : {0.3F, 0.61F}) {
                const std::vector<Candidate> candidates = randomCandidates(120, seed);
                const std::vector<CornerBox> expected = keptByOpenCv(candidates, threshold);
                const std::vector<Candidate> kept = suppress(candidates, threshold, 0);
                QCOMPARE(kept.size(), expected.size());
                for (size_t i = 0; i < kept.size(); ++i)
                    QVERIFY(isSame(kept[i].box, expected[i]));
            }
        }
    }

    void suppressesWithinAClassOnly()
    {
        const CornerBox box{0, 0, 10, 10};
        const auto kept = suppress({{box, 0.5F, 0}, {box, 0.9F, 1}, {box, 0.4F, 0}}, 0.5F, 0);
        QCOMPARE(kept.size(), size_t(2));
        QCOMPARE(kept[0].label, 1);
        QCOMPARE(kept[1].score, 0.5F);
    }

    void aTieKeepsTheFirst()
    {
        const auto kept = suppress({{{0, 0, 10, 10}, 0.5F, 0}, {{1, 0, 11, 10}, 0.5F, 0}}, 0.5F, 0);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].box.left, 0.0F);
    }

    void keepsNoMoreThanAskedForButTheBest()
    {
        const auto kept = suppress(randomCandidates(100, 3), 1, 7);
        QCOMPARE(kept.size(), size_t(7));
        QCOMPARE(suppress(randomCandidates(100, 3), 1, 0).size(), size_t(100));
        QVERIFY(kept.front().score >= kept.back().score);
    }

    void aCapOfOneClassLeavesTheOthersAlone()
    {
        std::vector<Candidate> candidates = randomCandidates(60, 5);
        for (size_t i = 0; i < candidates.size(); ++i)
            candidates[i].label = i % 3 == 0 ? 1 : 0; // 40 and 20
        const auto countOf = [](const std::vector<Candidate>& kept, int label) {
            return std::count_if(kept.begin(), kept.end(),
                                 [label](const Candidate& c) { return c.label == label; });
        };
        const auto kept = suppress(candidates, 1, 0, 25);
        QCOMPARE(countOf(kept, 0), 25);
        QCOMPARE(countOf(kept, 1), 20);
        // The best of each: no better one was left out.
        float worst = 1;
        for (const Candidate& candidate : kept)
            worst = candidate.label == 0 ? std::min(worst, candidate.score) : worst;
        const auto better =
            std::count_if(candidates.begin(), candidates.end(),
                          [worst](const Candidate& c) { return c.label == 0 && c.score >= worst; });
        QCOMPARE(better, 25);
    }

    void usersGetNoCap()
    {
        const boxwright::DetectionSettings usual;
        QCOMPARE(usual.maximumPerImage, 0);
        QCOMPARE(usual.maximumPerLabel, 0);
        // COCOeval looks at 100 of each class, so more need not be kept for it.
        QCOMPARE(boxwright::DetectionSettings::forMetrics().maximumPerImage, 0);
        QCOMPARE(boxwright::DetectionSettings::forMetrics().maximumPerLabel, 100);
    }

    void decodesOnlyWhatIsOverTheMinimum()
    {
        constexpr int classes = 2;
        constexpr int channels = classes + kBoxChannels;
        std::vector<float> values(size_t(4) * channels, 0.0F); // 2 x 2 points
        for (size_t point = 0; point < 4; ++point)
            values[point * channels] = values[point * channels + 1] = -9;
        values[2 * channels + 1] = std::log(0.8F / 0.2F); // point 2, class 1: score 0.8
        HeadView heads;
        heads[0] = {values.data(), 8, 2, 2};
        heads[1].values = heads[2].values = values.data();
        const auto candidates = decodeCandidates(heads, classes, 0.5F);
        QCOMPARE(candidates.size(), size_t(1));
        QCOMPARE(candidates[0].label, 1);
        QVERIFY(std::abs(candidates[0].score - 0.8F) < 1e-6F);
        QCOMPARE(candidates[0].box.left, 4.0F - 40); // five strides from the centre (4, 12)
        QCOMPARE(candidates[0].box.bottom, 12.0F + 40);
    }
};

QTEST_GUILESS_MAIN(TestNms)
#include "tst_nms.moc"
