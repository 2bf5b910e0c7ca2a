// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/repeatfactors.h"

#include <QTest>

#include <cmath>

#include "handmadesamples.h"

using namespace boxwright;

class TestRepeatFactors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRareLabelIsRepeated();
    void manyEqualLabelsAreNot();
    void amongManyLabelsHalfOfTheUsualIsRare();
    void nothingIsRepeatedMoreThanFourTimes();
    void onlyBoxesThatTeachCount();
    void withoutLabelsNothingIsRepeated();
};

namespace {

void add(std::vector<TrainingSample>& samples, int count, std::initializer_list<int> labels)
{
    samples.insert(samples.end(), std::size_t(count), sampleOf(labels));
}

bool isClose(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

void TestRepeatFactors::aRareLabelIsRepeated()
{
    std::vector<TrainingSample> samples;
    add(samples, 95, {1});
    add(samples, 1, {});
    add(samples, 3, {2});
    add(samples, 1, {1, 2});
    const RepeatFactors factors = repeatFactors(samples);
    // 96 % and 4 % of the images: half of the median of 50 % is more than the 10 % that are rare.
    const double expected = std::sqrt(0.1 / 0.04);
    QCOMPARE(factors.labels.size(), 1);
    QVERIFY(isClose(factors.labels.value(LabelId(2)), expected));
    QCOMPARE(factors.images.size(), std::size_t(100));
    QCOMPARE(factors.images[0], 1.0);
    QCOMPARE(factors.images[95], 1.0); // background
    QVERIFY(isClose(factors.images[96], expected));
    QVERIFY(isClose(factors.images[99], expected)); // the highest of both labels
}

void TestRepeatFactors::manyEqualLabelsAreNot()
{
    std::vector<TrainingSample> samples;
    for (int label = 1; label <= 27; ++label)
        add(samples, 4, {label});
    const RepeatFactors factors = repeatFactors(samples);
    QVERIFY(factors.labels.isEmpty());
    QCOMPARE(factors.images, std::vector<double>(108, 1.0));
}

void TestRepeatFactors::amongManyLabelsHalfOfTheUsualIsRare()
{
    std::vector<TrainingSample> samples;
    for (int label = 1; label <= 26; ++label)
        add(samples, 4, {label});
    add(samples, 1, {27});
    const RepeatFactors factors = repeatFactors(samples);
    QCOMPARE(factors.labels.keys(), QList<LabelId>{LabelId(27)});
    QVERIFY(isClose(factors.images.back(), std::sqrt(2.0))); // (4 / 105) / 2 to 1 / 105
}

void TestRepeatFactors::nothingIsRepeatedMoreThanFourTimes()
{
    std::vector<TrainingSample> samples;
    add(samples, 999, {1});
    add(samples, 1, {2});
    QCOMPARE(repeatFactors(samples).images.back(), 4.0); // for sqrt(0.1 / 0.001) = 10
}

void TestRepeatFactors::onlyBoxesThatTeachCount()
{
    std::vector<TrainingSample> samples;
    add(samples, 96, {1});
    add(samples, 4, {2});
    samples.back().annotations.front().difficult = true;
    const RepeatFactors factors = repeatFactors(samples);
    QVERIFY(isClose(factors.labels.value(LabelId(2)), std::sqrt(0.1 / 0.03)));
    QCOMPARE(factors.images.back(), 1.0);
}

void TestRepeatFactors::withoutLabelsNothingIsRepeated()
{
    QVERIFY(repeatFactors({}).images.empty());
    QCOMPARE(repeatFactors({sampleOf({})}).images, std::vector<double>{1.0});
}

QTEST_GUILESS_MAIN(TestRepeatFactors)
#include "tst_repeatfactors.moc"
