// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/nms.h"

#include <opencv2/dnn.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace boxwright;
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

/// Within each label.
std::vector<Candidate> suppress(const std::vector<Candidate>& candidates, double threshold,
                                int maximum, int maximumPerLabel = 0)
{
    return detail::suppress(candidates, {0.02, threshold, maximum, maximumPerLabel});
}

DetectionSettings settingsOf(Suppression suppression, double minimumScore = 0.02)
{
    DetectionSettings settings;
    settings.minimumScore = minimumScore;
    settings.overlapThreshold = 0.5;
    settings.suppression = suppression;
    return settings;
}

/// Of label 0 and of label 1 at one place, and of label 0 beside it: the third overlaps the first
/// by IoU 0.6, the fourth by IoU 0.25; third and fourth do not overlap.
std::vector<Candidate> overlapping()
{
    return {{{0, 0, 10, 10}, 0.9F, 0},
            {{0, 0, 10, 10}, 0.8F, 1},
            {{0, 0, 6, 10}, 0.7F, 0},
            {{6, 0, 16, 10}, 0.6F, 0}};
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

    void acrossLabelsOnePlaceHoldsOneBox()
    {
        DetectionSettings settings = settingsOf(Suppression::AcrossLabels);
        const auto kept = detail::suppress(overlapping(), settings);
        QCOMPARE(kept.size(), size_t(2));
        QCOMPARE(kept[0].score, 0.9F);
        QCOMPARE(kept[1].score, 0.6F);
        settings.maximumPerLabel = 1;
        QCOMPARE(detail::suppress(overlapping(), settings).size(), size_t(1));
    }

    void linearlySoftenedScoresAreTheHandComputedOnes()
    {
        const auto kept = detail::suppress(overlapping(), settingsOf(Suppression::SoftLinear));
        QCOMPARE(kept.size(), size_t(4));
        QCOMPARE(kept[0].score, 0.9F);
        QCOMPARE(kept[1].score, 0.8F); // of the other label
        QCOMPARE(kept[2].score, 0.6F); // under the threshold: as it was
        QCOMPARE(kept[3].score, 0.7F * 0.4F); // 1 - 0.6
        QCOMPARE(kept[3].box.right, 6.0F);
    }

    void gaussianSoftenedScoresAreTheHandComputedOnes()
    {
        const auto kept = detail::suppress(overlapping(), settingsOf(Suppression::SoftGaussian));
        QCOMPARE(kept.size(), size_t(4));
        QCOMPARE(kept[0].score, 0.9F);
        QCOMPARE(kept[1].score, 0.8F);
        QVERIFY(std::abs(kept[2].score - 0.529498F) < 1e-5F); // 0.6 exp(-2 * 0.25^2)
        QVERIFY(std::abs(kept[3].score - 0.340727F) < 1e-5F); // 0.7 exp(-2 * 0.6^2)
    }

    void whatIsSoftenedBelowTheMinimumGoes()
    {
        const auto linear = settingsOf(Suppression::SoftLinear, 0.3);
        QCOMPARE(detail::suppress(overlapping(), linear).size(), size_t(3));
        DetectionSettings capped = linear;
        capped.maximumPerLabel = 1;
        QCOMPARE(detail::suppress(overlapping(), capped).size(), size_t(2));
        capped.maximumPerImage = 1;
        QCOMPARE(detail::suppress(overlapping(), capped).size(), size_t(1));
    }

    void softeningGoesOnFromTheNewScores()
    {
        // The first lowers the second by IoU 0.6 to 0.36, so that the third is next; it lowers
        // the second once more, by IoU 0.6, to 0.144.
        const std::vector<Candidate> chain{
            {{0, 0, 10, 10}, 1.0F, 0}, {{0, 0, 6, 10}, 0.9F, 0}, {{0, 0, 3.6F, 10}, 0.5F, 0}};
        const auto kept = detail::suppress(chain, settingsOf(Suppression::SoftLinear));
        QCOMPARE(kept.size(), size_t(3));
        QCOMPARE(kept[1].score, 0.5F); // IoU 0.36 with the first
        QVERIFY(std::abs(kept[2].score - 0.144F) < 1e-5F);
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

    void voteOfTheNeighboursIsTheHandComputedOne()
    {
        const CornerBox place{0, 0, 10, 10};
        const std::vector<Candidate> candidates{{place, 0.6F, 0},
                                                {{0, 0, 10, 9}, 0.3F, 0}, // IoU 0.9
                                                {{0, 0, 10, 7}, 0.5F, 0}, // IoU 0.7: too far
                                                {{0, 0, 9, 10}, 0.5F, 1}}; // another label
        std::vector<Candidate> kept{candidates[0], {{3, 3, 3, 3}, 0.5F, 0}};
        vote(kept, candidates);
        QVERIFY(isSame(kept[0].box, {0, 0, 10, (0.6F * 10 + 0.3F * 9) / (0.6F + 0.3F)}));
        QCOMPARE(kept[0].score, 0.6F);
        QVERIFY(isSame(kept[1].box, {3, 3, 3, 3})); // nothing overlaps what has no area
    }

    void voteOfManyIsThatOfEachAlone()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<float> anyPlace(0, 40);
        std::uniform_real_distribution<float> anySide(20, 30);
        std::vector<Candidate> candidates;
        for (int i = 0; i < 400; ++i) {
            const float left = anyPlace(random);
            const float top = anyPlace(random) / 4;
            candidates.push_back(
                {{left, top, left + anySide(random), top + anySide(random)}, 0.5F, 0});
        }
        std::vector<Candidate> kept(candidates.begin(), candidates.begin() + 50);
        vote(kept, candidates);
        for (size_t i = 0; i < kept.size(); ++i) {
            int voters = 0;
            double left = 0;
            for (const Candidate& other : candidates) {
                if (overlap(other.box, candidates[i].box) >= 0.8F) {
                    ++voters;
                    left += double(other.box.left);
                }
            }
            QVERIFY(std::abs(double(kept[i].box.left) - left / voters) < 1e-3);
        }
    }

    void usersGetNoCap()
    {
        const DetectionSettings usual;
        QCOMPARE(usual.maximumPerImage, 0);
        QCOMPARE(usual.maximumPerLabel, 0);
        // COCOeval looks at 100 of each class, so more need not be kept for it.
        QCOMPARE(DetectionSettings::forMetrics().maximumPerImage, 0);
        QCOMPARE(DetectionSettings::forMetrics().maximumPerLabel, 100);
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
