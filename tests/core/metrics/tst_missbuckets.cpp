// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/missbuckets.h"

#include <QTest>

#include <array>

#include "tests/core/metrics/casescenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

const QHash<ImageId, QSize> kSize{{ImageId(1), {1000, 500}}};

/// "missed/drawn" of each bucket.
template<std::size_t count>
QString told(const std::array<MissBucket, count>& buckets)
{
    QStringList texts;
    for (const MissBucket& bucket : buckets)
        texts.append(u"%1/%2"_s.arg(bucket.missed).arg(bucket.truth));
    return texts.join(u' ');
}

template<std::size_t count>
MissBucket total(const std::array<MissBucket, count>& buckets)
{
    MissBucket sum;
    for (const MissBucket& bucket : buckets) {
        sum.truth += bucket.truth;
        sum.missed += bucket.missed;
    }
    return sum;
}

/// Of boxes that nobody found.
MissBuckets bucketsOf(const std::vector<Annotation>& truth)
{
    return missBuckets(scene(truth, {}), {}, 0.5, kSize);
}

} // namespace

class TestMissBuckets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sizesAreThoseOfCoco();
    void tellsWhatTouchesTheEdge_data();
    void tellsWhatTouchesTheEdge();
    void imagesOfUnknownSizeHavePositionsNeither();
    void countsTheBoxesThatOverlap();
    void difficultAndCrowdAreOnlyNeighbours();
    void onlyAHitFindsABox();
    void bucketsAddUpToTheEvaluation();
};

void TestMissBuckets::sizesAreThoseOfCoco()
{
    const MissBuckets buckets =
        bucketsOf({drawn(kCat, {0, 0, 31.9, 32}), drawn(kCat, {100, 0, 32, 32}),
                   drawn(kDog, {200, 0, 16, 64}), drawn(kCat, {300, 0, 96, 95.9}),
                   drawn(kDog, {400, 0, 96, 96})});
    QCOMPARE(told(buckets.bySize), u"1/1 3/3 1/1"_s);
}

void TestMissBuckets::tellsWhatTouchesTheEdge_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<bool>("touches");
    // A box of 20 x 20 in an image of 1000 x 500: margins of 10 and 5.
    QTest::newRow("inside") << 100.0 << 100.0 << false;
    QTest::newRow("left") << 10.0 << 100.0 << true;
    QTest::newRow("not left") << 10.5 << 100.0 << false;
    QTest::newRow("right") << 970.0 << 100.0 << true;
    QTest::newRow("not right") << 969.5 << 100.0 << false;
    QTest::newRow("top") << 100.0 << 5.0 << true;
    QTest::newRow("not top") << 100.0 << 5.5 << false;
    QTest::newRow("bottom") << 100.0 << 475.0 << true;
    QTest::newRow("not bottom") << 100.0 << 474.5 << false;
}

void TestMissBuckets::tellsWhatTouchesTheEdge()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(bool, touches);
    QCOMPARE(told(bucketsOf({drawn(kCat, {x, y, 20, 20})}).byPosition),
             touches ? u"0/0 1/1"_s : u"1/1 0/0"_s);
}

void TestMissBuckets::imagesOfUnknownSizeHavePositionsNeither()
{
    const MissBuckets buckets = missBuckets(scene({drawn(kCat, {0, 0, 20, 20})}, {}), {}, 0.5, {});
    QCOMPARE(told(buckets.byPosition), u"0/0 0/0"_s);
    QCOMPARE(told(buckets.bySize), u"1/1 0/0 0/0"_s);
}

void TestMissBuckets::countsTheBoxesThatOverlap()
{
    // Apart and only touching: alone. A row of three: the middle one beside two.
    const std::vector<Annotation> few{drawn(kCat, {0, 0, 20, 20}), drawn(kCat, {20, 0, 20, 20}),
                                      drawn(kCat, {100, 0, 20, 20}), drawn(kDog, {110, 0, 20, 20}),
                                      drawn(kCat, {125, 0, 20, 20})};
    QCOMPARE(told(bucketsOf(few).byCrowding), u"2/2 3/3 0/0"_s);
    // Four on one another: each beside three.
    const std::vector<Annotation> many(4, drawn(kCat, {0, 0, 20, 20}));
    QCOMPARE(told(bucketsOf(many).byCrowding), u"0/0 0/0 4/4"_s);
}

void TestMissBuckets::difficultAndCrowdAreOnlyNeighbours()
{
    const MissBuckets buckets =
        bucketsOf({drawn(kCat, {100, 100, 20, 20}), difficult(drawn(kCat, {110, 100, 20, 20})),
                   crowd(drawn(kDog, {90, 100, 20, 20}))});
    QCOMPARE(told(buckets.bySize), u"1/1 0/0 0/0"_s);
    QCOMPARE(told(buckets.byPosition), u"1/1 0/0"_s);
    QCOMPARE(told(buckets.byCrowding), u"0/0 1/1 0/0"_s);
}

void TestMissBuckets::onlyAHitFindsABox()
{
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10}),
                                      drawn(kCat, {100, 0, 10, 10}), drawn(kCat, {150, 0, 10, 10})},
                                     {{kCat, {0, 0, 10, 6}, 0.9},
                                      {kCat, {50, 0, 10, 4}, 0.9}, // badly placed
                                      {kDog, {100, 0, 10, 10}, 0.9}, // wrong label
                                      {kCat, {150, 0, 10, 10}, 0.4}}); // below the threshold
    QCOMPARE(told(missBuckets(part, {}, 0.5, kSize).bySize), u"3/4 0/0 0/0"_s);
    QCOMPARE(told(missBuckets(part, {{kCat, 0.4}}, 0.5, kSize).bySize), u"2/4 0/0 0/0"_s);
    QCOMPARE(told(missBuckets(part, {{kCat, 0.4}}, 0.4, kSize).bySize), u"1/4 0/0 0/0"_s);
    QCOMPARE(told(missBuckets(part, {{kCat, 0.4}}, 0.7, kSize).bySize), u"3/4 0/0 0/0"_s);
}

void TestMissBuckets::bucketsAddUpToTheEvaluation()
{
    std::mt19937 random(10);
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const double iou = randomIou(random);
        QHash<ImageId, QSize> sizes;
        for (const ImageTruth& image : part.truth)
            sizes.insert(image.image, {60, 60});
        const DetectionQuality quality =
            evaluateDetections(part.truth, part.detections, part.labels, thresholds, iou).overall;
        const MissBuckets buckets = missBuckets(part, thresholds, iou, sizes);
        const auto totals = {total(buckets.bySize), total(buckets.byPosition),
                             total(buckets.byCrowding)};
        for (const MissBucket& sum : totals) {
            QCOMPARE(sum.truth, quality.truth);
            QCOMPARE(sum.missed, quality.falseNegatives);
        }
        const MissBuckets other = missBuckets(shuffled(part, random), thresholds, iou, sizes);
        QCOMPARE(told(other.bySize), told(buckets.bySize));
        QCOMPARE(told(other.byPosition), told(buckets.byPosition));
        QCOMPARE(told(other.byCrowding), told(buckets.byCrowding));
    }
}

QTEST_GUILESS_MAIN(TestMissBuckets)
#include "tst_missbuckets.moc"
