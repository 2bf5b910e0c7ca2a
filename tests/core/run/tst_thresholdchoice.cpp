// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/thresholdchoice.h"

#include <QTest>

using namespace boxwright;

class TestThresholdChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liesBetweenTheLastHitAndTheNextScore();
    void knowsOnlyTheOwnLabel();
    void whatCountsAsNothingClosesNoGap();
    void countsStayThoseOfTheBestThreshold();
};

namespace {

const LabelId kCup(1);
const LabelId kSpoon(2);
const std::vector<Label> kLabels{{kCup, QStringLiteral("Cup"), {}},
                                 {kSpoon, QStringLiteral("Spoon"), {}}};
const BoundingBox kPlace{10, 10, 20, 20};
const BoundingBox kElsewhere{60, 60, 20, 20};

std::vector<ImageTruth> oneCup()
{
    return {{ImageId(1), {Annotation{BoxId::create(), kCup, kPlace}}}};
}

} // namespace

void TestThresholdChoice::liesBetweenTheLastHitAndTheNextScore()
{
    const std::vector<ImageDetections> found{
        {ImageId(1), {{kCup, kPlace, 0.9}, {kCup, kElsewhere, 0.3}, {kCup, kElsewhere, 0.1}}}};
    const auto thresholds = chooseThresholds(oneCup(), found, kLabels, 0.02);
    QCOMPARE(thresholds.at(kCup), 0.6); // (0.9 + 0.3) / 2
    QVERIFY(!thresholds.contains(kSpoon));
}

void TestThresholdChoice::knowsOnlyTheOwnLabel()
{
    const std::vector<ImageDetections> found{
        {ImageId(1), {{kCup, kPlace, 0.8}, {kSpoon, kElsewhere, 0.7}}}};
    QCOMPARE(chooseThresholds(oneCup(), found, kLabels, 0.02).at(kCup), 0.41);
}

void TestThresholdChoice::whatCountsAsNothingClosesNoGap()
{
    std::vector<ImageTruth> truth = oneCup();
    truth.front().annotations.push_back({BoxId::create(), kCup, kElsewhere});
    truth.front().annotations.back().difficult = true;
    const std::vector<ImageDetections> found{
        {ImageId(1), {{kCup, kPlace, 0.8}, {kCup, kElsewhere, 0.7}}}};
    QCOMPARE(chooseThresholds(truth, found, kLabels, 0.02).at(kCup), 0.41); // (0.8 + 0.02) / 2
}

void TestThresholdChoice::countsStayThoseOfTheBestThreshold()
{
    const std::vector<ImageDetections> found{
        {ImageId(1), {{kCup, kPlace, 0.5}, {kCup, kElsewhere, 0.4999}}}};
    const auto quality = evaluateDetections(oneCup(), found, kLabels,
                                            chooseThresholds(oneCup(), found, kLabels, 0.02))
                             .labels.front()
                             .quality;
    QCOMPARE(quality.truePositives, 1);
    QCOMPARE(quality.falsePositives, 0);
}

QTEST_GUILESS_MAIN(TestThresholdChoice)
#include "tst_thresholdchoice.moc"
