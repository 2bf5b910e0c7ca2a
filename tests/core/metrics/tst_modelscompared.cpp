// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/modelscompared.h"

#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const LabelId kCup(1);
const LabelId kDog(2);
const LabelId kCat(3);
const BoundingBox kFirstCup{10, 10, 20, 20};
const BoundingBox kSecondCup{50, 50, 20, 20};
const BoundingBox kNothing{200, 100, 20, 20};

ImageTruth truth(int image, const std::vector<BoundingBox>& boxes)
{
    ImageTruth result{ImageId(image), {}};
    for (const BoundingBox& box : boxes)
        result.annotations.push_back({BoxId::create(), kCup, box});
    return result;
}

/// Misses the cup of image 1 and finds that of image 2; never saw image 3.
ModelOnPart olderModel()
{
    return {{{{kCup, u"cup"_s, Qt::red}, {kDog, u"dog"_s, Qt::red}},
             {truth(1, {kFirstCup}), truth(2, {kSecondCup}), truth(4, {kFirstCup})},
             {{ImageId(1), {{kDog, kFirstCup, 0.9}}}, {ImageId(2), {{kCup, kSecondCup, 0.8}}}}},
            {{kCup, 0.5}}};
}

/// Finds both, and in image 2 something that is not there; never saw image 4.
ModelOnPart newerModel()
{
    return {{{{kCat, u"cat"_s, Qt::red}, {kCup, u"mug"_s, Qt::red}},
             {truth(1, {kFirstCup}), truth(2, {kSecondCup}), truth(3, {kFirstCup})},
             {{ImageId(1), {{kCup, kFirstCup, 0.9}}},
              {ImageId(2),
               {{kCup, kNothing, 0.7},
                {kCup, kFirstCup, 0.3}, // below the threshold
                {kCup, kSecondCup, 0.8},
                {kCat, kNothing, 0.9}}}}}, // the older one knows no cats
            {{kCup, 0.5}}};
}

} // namespace

class TestModelsCompared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreOfWhatBothSawAndKnow()
    {
        const ModelsCompared compared = compareSideBySide(olderModel(), newerModel(), 0.5);
        QCOMPARE(compared.comparison.images, 2);
        QCOMPARE(compared.labels.size(), size_t(1));
        QCOMPARE(compared.labels[0].name, u"mug"_s); // as it is called now
        const DetectionQuality& first = compared.first.overall;
        QCOMPARE(first.truth, 2);
        QCOMPARE(first.truePositives, 1);
        QCOMPARE(first.falsePositives, 0);
        QCOMPARE(*first.f1, 2.0 / 3); // 2 * 1 / (2 * 1 + 0 + 1)
        QCOMPARE(*first.ap50, 51.0 / 101); // recalls 0, 0.01 ... 0.5 at precision 1
        const DetectionQuality& second = compared.second.overall;
        QCOMPARE(second.truePositives, 2);
        QCOMPARE(second.falsePositives, 1);
        QCOMPARE(*second.f1, 0.8); // 2 * 2 / (2 * 2 + 1 + 0)
        QCOMPARE(*second.ap50, 1.0); // both before the false alarm
        QCOMPARE(*compared.comparison.overall.f1, 0.8 - 2.0 / 3);
        QCOMPARE(*compared.comparison.overall.ap50, 1.0 - 51.0 / 101);
    }

    void imagesThatDifferSayHow()
    {
        const ModelsCompared compared = compareSideBySide(olderModel(), newerModel(), 0.5);
        QCOMPARE(compared.won.size(), size_t(1));
        const ComparedImage& won = compared.won[0];
        QCOMPARE(won.image, ImageId(1));
        QCOMPARE(won.firstMistakes, 1);
        QCOMPARE(won.secondMistakes, 0);
        QVERIFY(won.firstFound.empty()); // the dog is nothing the newer one knows
        QCOMPARE(won.secondFound, (std::vector<Detection>{{kCup, kFirstCup, 0.9}}));
        QCOMPARE(won.truth.size(), size_t(1));
        QCOMPARE(compared.lost.size(), size_t(1));
        const ComparedImage& lost = compared.lost[0];
        QCOMPARE(lost.image, ImageId(2));
        QCOMPARE(lost.firstMistakes, 0);
        QCOMPARE(lost.secondMistakes, 1);
        // The surest first, without what does not count.
        QCOMPARE(lost.secondFound,
                 (std::vector<Detection>{{kCup, kSecondCup, 0.8}, {kCup, kNothing, 0.7}}));
    }

    void modelsWithNothingInCommonDifferInNothing()
    {
        ModelOnPart stranger = newerModel();
        stranger.part.truth = {truth(7, {kFirstCup})};
        stranger.part.detections.clear();
        const ModelsCompared compared = compareSideBySide(olderModel(), stranger, 0.5);
        QCOMPARE(compared.comparison.images, 0);
        QVERIFY(!compared.first.overall.ap50);
        QVERIFY(compared.won.empty());
        QVERIFY(compared.lost.empty());
    }
};

QTEST_GUILESS_MAIN(TestModelsCompared)
#include "tst_modelscompared.moc"
