// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/examples.h"

#include <QTest>

using namespace boxwright;
using namespace boxwright::detail;

namespace {

ImageTruth truthOf(int image, bool hasBox)
{
    ImageTruth truth{ImageId(image), {}};
    if (hasBox)
        truth.annotations.push_back({BoxId::create(), LabelId(1), {1, 2, 3, 4}});
    return truth;
}

/// So many detections, scores falling in even steps from 1.
ImageDetections detectionsOf(int image, int count)
{
    ImageDetections found{ImageId(image), {}};
    for (int i = 0; i < count; ++i)
        found.detections.push_back({LabelId(1), {1, 2, 3, 4}, 1.0 - double(i) / count});
    return found;
}

std::vector<ImageId> idsOf(const std::vector<ImageDetections>& examples)
{
    std::vector<ImageId> ids;
    for (const ImageDetections& example : examples)
        ids.push_back(example.image);
    return ids;
}

std::vector<ImageDetections> pick(const std::vector<bool>& hasBox)
{
    std::vector<ImageTruth> truth;
    std::vector<ImageDetections> detections;
    for (const bool has : hasBox) {
        const int image = int(truth.size()) + 1;
        truth.push_back(truthOf(image, has));
        detections.push_back(detectionsOf(image, 2));
    }
    return pickExamples(truth, detections);
}

} // namespace

class TestExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFourThatShowABox()
    {
        QVERIFY(idsOf(pick({false, true, true, false, true, true, true}))
                == (std::vector<ImageId>{ImageId(2), ImageId(3), ImageId(5), ImageId(6)}));
        QVERIFY(idsOf(pick({false, true})) == std::vector<ImageId>{ImageId(2)});
        QVERIFY(pick({}).empty());
    }

    void theFirstFourWhenNoneShowsABox()
    {
        QVERIFY(idsOf(pick({false, false, false, false, false}))
                == (std::vector<ImageId>{ImageId(1), ImageId(2), ImageId(3), ImageId(4)}));
    }

    void weakDetectionsAreLeftOut()
    {
        // 1, 0.96, ... 0.12, and then 0.08 and 0.04.
        const auto examples = pickExamples({truthOf(1, true)}, {detectionsOf(1, 25)});
        QCOMPARE(examples.front().detections.size(), size_t(23));
    }

    void noMoreThanFifty()
    {
        const ImageDetections many = detectionsOf(1, 200);
        const auto examples = pickExamples({truthOf(1, true)}, {many});
        QCOMPARE(examples.front().detections.size(), size_t(50));
        QVERIFY(examples.front().detections.back() == many.detections[49]);
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
