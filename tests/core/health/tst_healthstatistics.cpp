// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthstatistics.h"

#include <QTest>

#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestHealthStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesAndImagesAreCountedPerLabelAndSplit();
    void imagesAreCountedPerSplitAndState();
    void sizesAreSharesOfTheImage();
    void ofManyBoxesTenThousandSizesAreKept();
    void boxesAreCountedBySize();
    void placesAreCoveredByTheirBoxes();
};

void TestHealthStatistics::boxesAndImagesAreCountedPerLabelAndSplit()
{
    SmallDataset data({u"cat"_s, u"dog"_s, u"none"_s}, 3);
    data.image(1).split = Split::Train;
    data.image(2).split = Split::Test;
    data.image(3).split = Split::Train;
    data.addMany(1, 1, 2);
    data.addMany(1, 2, 1);
    data.addMany(2, 1, 3);
    data.addMany(3, 1, 4);
    data.annotations[ImageId(1)][0].difficult = true;
    data.annotations[ImageId(3)][0].crowd = true;
    const HealthReport report = healthStatistics(data);
    QCOMPARE(report.labels.size(), size_t(3));
    const LabelHealth& cat = report.labels[0];
    QCOMPARE(cat.name, u"cat"_s);
    QCOMPARE(cat.boxes, 9);
    QCOMPARE(cat.images, 3);
    QCOMPARE(cat.splits[Split::Train].boxes, 6);
    QCOMPARE(cat.splits[Split::Train].images, 2);
    QCOMPARE(cat.splits[Split::Test].boxes, 3);
    QCOMPARE(cat.splits[Split::Train].teachingBoxes, 4);
    QCOMPARE(cat.splits[Split::Test].teachingBoxes, 3);
    QCOMPARE(report.labels[1].boxes, 1);
    QCOMPARE(report.labels[2].boxes, 0);
    QVERIFY(report.findings.empty());
}

void TestHealthStatistics::imagesAreCountedPerSplitAndState()
{
    SmallDataset data({u"cat"_s}, 5);
    data.addMany(1, 1, 1);
    data.image(2).state = ImageState::ConfirmedEmpty;
    data.image(3).split = Split::Train;
    data.image(4).split = Split::Train;
    data.image(4).state = ImageState::ConfirmedEmpty;
    const auto splits = healthStatistics(data).splits;
    QCOMPARE(splits[Split::None].withBoxes, 1);
    QCOMPARE(splits[Split::None].confirmedEmpty, 1);
    QCOMPARE(splits[Split::None].unseen, 1);
    QCOMPARE(splits[Split::Train].confirmedEmpty, 1);
    QCOMPARE(splits[Split::Train].unseen, 1);
    QVERIFY(!splits.contains(Split::Test));
}

void TestHealthStatistics::sizesAreSharesOfTheImage()
{
    SmallDataset data({u"cat"_s}, 2);
    data.add(1, 1, {0, 0, 320, 120});
    data.add(2, 1, {0, 0, 10, 10});
    data.image(2).size = {}; // not known
    const HealthReport report = healthStatistics(data);
    QCOMPARE(report.sizes.size(), size_t(1));
    QCOMPARE(report.sizes[0].width, 0.5F);
    QCOMPARE(report.sizes[0].height, 0.25F);
    QCOMPARE(report.sizes[0].label, LabelId(1));
}

void TestHealthStatistics::ofManyBoxesTenThousandSizesAreKept()
{
    SmallDataset data({u"cat"_s, u"dog"_s}, 2);
    for (int i = 0; i < 12'500; ++i) {
        data.add(1, 1, {0, 0, 10, 10});
        data.add(2, 2, {0, 0, 10, 10});
    }
    const auto sizes = healthStatistics(data).sizes;
    QCOMPARE(sizes.size(), size_t(10'000));
    // Evenly chosen: as many of the one as of the other.
    QCOMPARE(std::count_if(sizes.begin(), sizes.end(),
                           [](const BoxSize& size) { return size.label == LabelId(1); }),
             5000);
}

void TestHealthStatistics::boxesAreCountedBySize()
{
    SmallDataset data({u"cat"_s, u"dog"_s}, 2);
    data.add(1, 1, {0, 0, 4, 9}); // 6 pixels
    data.add(1, 1, {0, 0, 4, 16}); // 8, with which a bucket begins
    data.add(2, 1, {0, 0, 100, 100});
    data.add(2, 1, {0, 0, 640, 480}); // 554
    data.add(2, 2, {0, 0, 40, 40});
    const HealthReport report = healthStatistics(data);
    QVERIFY((report.labels[0].sizes.boxes == std::array{1, 1, 0, 0, 1, 0, 0, 1}));
    QVERIFY((report.labels[1].sizes.boxes == std::array{0, 0, 0, 1, 0, 0, 0, 0}));
}

void TestHealthStatistics::placesAreCoveredByTheirBoxes()
{
    SmallDataset data({u"cat"_s, u"dog"_s}, 1);
    data.image(1).size = {240, 240}; // cells of ten pixels
    data.add(1, 1, {20, 10, 20, 10}); // the cells 2 and 3 of row 1
    data.add(1, 1, {20, 10, 10, 5}); // half of cell 2
    data.add(1, 2, {230, 230, 100, 100}); // the last cell, and beyond
    const HealthReport report = healthStatistics(data);
    const auto at = [](const PlaceMap& map, int x, int y) {
        return map.cover[std::size_t(y) * PlaceMap::side + std::size_t(x)];
    };
    QCOMPARE(at(report.places, 2, 1), 1.0F);
    QCOMPARE(at(report.places, 3, 1), 1 / 1.5F);
    QCOMPARE(at(report.places, 23, 23), 1 / 1.5F);
    QCOMPARE(at(report.places, 4, 1), 0.0F);
    QCOMPARE(at(report.places, 2, 2), 0.0F);
    QCOMPARE(at(report.labelPlaces[LabelId(2)], 23, 23), 1.0F);
    QCOMPARE(at(report.labelPlaces[LabelId(2)], 2, 1), 0.0F);
    QCOMPARE(at(report.labelPlaces[LabelId(1)], 3, 1), 1 / 1.5F);
}

QTEST_GUILESS_MAIN(TestHealthStatistics)
#include "tst_healthstatistics.moc"
