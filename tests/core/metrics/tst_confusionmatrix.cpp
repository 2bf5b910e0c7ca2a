// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/confusionmatrix.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <optional>
#include <utility>

#include "tests/core/metrics/casescenes.h"

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// "1 0 2 | 0 1 0 | 0 0 0": rows cat, dog, nothing.
QString told(const ConfusionMatrix& matrix)
{
    QStringList rows;
    for (int truth = 0; truth < matrix.size(); ++truth) {
        QStringList row;
        for (int found = 0; found < matrix.size(); ++found)
            row.append(QString::number(matrix.count(truth, found)));
        rows.append(row.join(u' '));
    }
    return rows.join(u" | "_s);
}

ConfusionMatrix atHalf(const std::vector<Annotation>& truth,
                       const std::vector<Detection>& detections)
{
    return {scene(truth, detections), {}, 0.5};
}

/// What an image adds to the cells, by looking for the best pair again and again.
void addPlainly(const ImageTruth& truth, std::vector<Detection> found, double iou,
                std::vector<int>& cells)
{
    std::vector<Annotation> counted;
    std::vector<Annotation> ignored;
    for (const Annotation& annotation : truth.annotations) {
        if (annotation.label == kCat || annotation.label == kDog)
            (annotation.difficult || annotation.crowd ? ignored : counted).push_back(annotation);
    }
    const auto cell = [&](std::int64_t row, std::int64_t column) -> int& {
        return cells[3 * (row - 1) + column - 1];
    };
    for (;;) {
        double best = 0;
        std::optional<std::pair<std::size_t, std::size_t>> pair;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            for (std::size_t k = 0; k < found.size(); ++k) {
                const double overlap = plainIou(counted[i].box, found[k].box);
                if (overlap >= iou && overlap > best) {
                    best = overlap;
                    pair = {i, k};
                }
            }
        }
        if (!pair)
            break;
        ++cell(counted[pair->first].label.value(), found[pair->second].label.value());
        counted.erase(counted.begin() + static_cast<std::ptrdiff_t>(pair->first));
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(pair->second));
    }
    for (const Annotation& annotation : counted)
        ++cell(annotation.label.value(), 3);
    for (const Detection& detection : found) {
        const bool isIgnored =
            std::any_of(ignored.begin(), ignored.end(), [&](const Annotation& annotation) {
                return annotation.crowd
                    ? intersectionArea(detection.box, annotation.box) >= iou * detection.box.area()
                    : plainIou(detection.box, annotation.box) >= iou;
            });
        if (!isIgnored)
            ++cell(3, detection.label.value());
    }
}

std::vector<Detection> selectedDetections(const EvaluatedPart& part, ImageId image,
                                          const ScoreThresholds& thresholds)
{
    std::vector<Detection> result;
    for (const ImageDetections& found : part.detections) {
        for (const Detection& detection : found.detections) {
            const auto threshold = thresholds.find(detection.label);
            if (found.image == image && threshold != thresholds.end()
                && detection.score >= threshold->second)
                result.push_back(detection);
        }
    }
    return result;
}

std::vector<int> cellsOf(const ConfusionMatrix& matrix)
{
    std::vector<int> cells;
    cells.reserve(9);
    for (int truth = 0; truth < matrix.size(); ++truth) {
        for (int found = 0; found < matrix.size(); ++found)
            cells.push_back(matrix.count(truth, found));
    }
    return cells;
}

} // namespace

class TestConfusionMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyMatrixHasOneEmptyCell();
    void countsPairsWhateverTheirLabels();
    void theBestOverlapPairsFirst();
    void ofEqualOverlapsTheLabelThenTheScoreDecides();
    void leavesOutDifficultAndCrowd();
    void selectsByTheThresholdOfTheLabel();
    void givesTheBoxesOfACell();
    void equalsThePlainDefinition();
    void rowsAddUpToTheTruth();
    void doesNotDependOnTheOrderGiven();
    void copesWithHalfAMillionDetections();
};

void TestConfusionMatrix::anEmptyMatrixHasOneEmptyCell()
{
    QCOMPARE(told({}), u"0"_s);
    QCOMPARE(told({{}, {}, 0.5}), u"0"_s);
    QCOMPARE(told(atHalf({}, {})), u"0 0 0 | 0 0 0 | 0 0 0"_s);
}

void TestConfusionMatrix::countsPairsWhateverTheirLabels()
{
    const ConfusionMatrix matrix = atHalf(
        {drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10}), drawn(kDog, {100, 0, 10, 10}),
         drawn(kDog, {150, 0, 10, 10}), drawn(LabelId(9), {200, 0, 10, 10})},
        {{kCat, {0, 0, 10, 10}, 0.9},
         {kDog, {50, 0, 10, 8}, 0.9},
         {kDog, {100, 0, 10, 4}, 0.9}, // too little
         {kCat, {0, 0, 10, 9}, 0.8}, // found already
         {LabelId(9), {150, 0, 10, 10}, 0.9}});
    QCOMPARE(told(matrix), u"1 1 0 | 0 0 2 | 1 1 0"_s);
    QCOMPARE(matrix.rowSum(0), 2);
    QCOMPARE(matrix.rowSum(1), 2);
    QCOMPARE(matrix.rowSum(2), 2);
    QCOMPARE(matrix.labels(), catAndDog());
}

void TestConfusionMatrix::theBestOverlapPairsFirst()
{
    // The cat scores more, the dog fits better.
    QCOMPARE(told(atHalf({drawn(kCat, {0, 0, 10, 10})},
                         {{kCat, {0, 0, 10, 8}, 0.9}, {kDog, {0, 0, 10, 9}, 0.6}})),
             u"0 1 0 | 0 0 0 | 1 0 0"_s);
}

void TestConfusionMatrix::ofEqualOverlapsTheLabelThenTheScoreDecides()
{
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10})};
    QCOMPARE(told(atHalf(truth, {{kDog, {0, 0, 10, 9}, 0.9}, {kCat, {0, 0, 10, 9}, 0.6}})),
             u"1 0 0 | 0 0 0 | 0 1 0"_s);
    const ConfusionMatrix matrix =
        atHalf(truth, {{kCat, {0, 0, 10, 9}, 0.6}, {kCat, {0, 0, 10, 9}, 0.9}});
    QCOMPARE(matrix.cases(0, 0)[0].detection->score, 0.9);
    QCOMPARE(matrix.cases(2, 0)[0].detection->score, 0.6);
}

void TestConfusionMatrix::leavesOutDifficultAndCrowd()
{
    const std::vector<Annotation> truth{difficult(drawn(kCat, {0, 0, 10, 10})),
                                        crowd(drawn(kDog, {100, 0, 50, 50})),
                                        drawn(kDog, {0, 0, 10, 6})};
    QCOMPARE(told(atHalf(truth, {})), u"0 0 0 | 0 0 1 | 0 0 0"_s);
    // The first is nearest to the difficult box, but fits the other, too: 60 / 90.
    QCOMPARE(told(atHalf(truth,
                         {{kDog, {0, 0, 10, 9}, 0.9},
                          {kCat, {0, 0, 10, 10}, 0.8},
                          {kCat, {110, 10, 10, 10}, 0.9},
                          {kCat, {200, 0, 10, 10}, 0.9}})),
             u"0 0 0 | 0 1 0 | 1 0 0"_s);
}

void TestConfusionMatrix::selectsByTheThresholdOfTheLabel()
{
    const EvaluatedPart part = scene({drawn(kCat, {0, 0, 10, 10})},
                                     {{kCat, {0, 0, 10, 10}, 0.4}, {kDog, {0, 0, 10, 9}, 0.6}});
    QCOMPARE(told({part, {}, 0.5}), u"0 1 0 | 0 0 0 | 0 0 0"_s);
    QCOMPARE(told({part, {{kCat, 0.4}}, 0.5}), u"1 0 0 | 0 0 0 | 0 1 0"_s);
    QCOMPARE(told({part, {{kDog, 0.7}}, 0.5}), u"0 0 1 | 0 0 0 | 0 0 0"_s);
    QCOMPARE(told({part, {}, 0.95}), u"0 0 1 | 0 0 0 | 0 1 0"_s);
}

void TestConfusionMatrix::givesTheBoxesOfACell()
{
    const std::vector<Annotation> truth{drawn(kCat, {0, 0, 10, 10}), drawn(kCat, {50, 0, 10, 10}),
                                        drawn(kCat, {100, 0, 10, 10}),
                                        drawn(kDog, {150, 0, 10, 10})};
    const std::vector<Detection> detections{{kCat, {0, 0, 10, 8}, 0.9},
                                            {kCat, {50, 0, 10, 7}, 0.8},
                                            {kDog, {100, 0, 10, 9}, 0.7},
                                            {kDog, {200, 0, 10, 10}, 0.6}};
    const ConfusionMatrix matrix = atHalf(truth, detections);
    const std::vector<BoxCase> cats = matrix.cases(0, 0);
    QCOMPARE(cats.size(), std::size_t(2));
    QVERIFY(cats[0].kind == CaseKind::Right && cats[0].truth == truth[0]);
    QVERIFY(cats[1].kind == CaseKind::Loose && cats[1].detection == detections[1]);
    QCOMPARE(cats[1].overlap, 0.7);
    QCOMPARE(cats[1].image, ImageId(1));
    const std::vector<BoxCase> confused = matrix.cases(0, 1);
    QCOMPARE(confused.size(), std::size_t(1));
    QVERIFY(confused[0].kind == CaseKind::WrongLabel && confused[0].truth == truth[2]
            && confused[0].detection == detections[2]);
    const std::vector<BoxCase> background = matrix.cases(2, 1);
    QCOMPARE(background.size(), std::size_t(1));
    QVERIFY(background[0].kind == CaseKind::Background && !background[0].truth
            && background[0].detection == detections[3]);
    const std::vector<BoxCase> missed = matrix.cases(1, 2);
    QCOMPARE(missed.size(), std::size_t(1));
    QVERIFY(missed[0].kind == CaseKind::Missed && !missed[0].detection
            && missed[0].truth == truth[3]);
    QVERIFY(matrix.cases(2, 2).empty());
}

void TestConfusionMatrix::equalsThePlainDefinition()
{
    std::mt19937 random(4);
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const double iou = randomIou(random);
        std::vector<int> expected(9, 0);
        for (const ImageTruth& truth : part.truth)
            addPlainly(truth, selectedDetections(part, truth.image, thresholds), iou, expected);
        QCOMPARE(cellsOf({part, thresholds, iou}), expected);
    }
}

void TestConfusionMatrix::rowsAddUpToTheTruth()
{
    std::mt19937 random(5);
    for (int round = 0; round < 1000; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ScoreThresholds thresholds = randomThresholds(random);
        const double iou = randomIou(random);
        const Evaluation evaluation =
            evaluateDetections(part.truth, part.detections, part.labels, thresholds, iou);
        const ConfusionMatrix matrix(part, thresholds, iou);
        QCOMPARE(matrix.rowSum(0), evaluation.labels[0].quality.truth);
        QCOMPARE(matrix.rowSum(1), evaluation.labels[1].quality.truth);
    }
}

void TestConfusionMatrix::doesNotDependOnTheOrderGiven()
{
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        const EvaluatedPart part = randomPart(random);
        const ConfusionMatrix matrix(part, {}, 0.5);
        const ConfusionMatrix other(shuffled(part, random), {}, 0.5);
        QCOMPARE(cellsOf(other), cellsOf(matrix));
        const std::vector<BoxCase> cases = matrix.cases(2, 0);
        const std::vector<BoxCase> otherCases = other.cases(2, 0);
        for (std::size_t i = 0; i < cases.size(); ++i)
            QVERIFY(cases[i].detection == otherCases[i].detection);
    }
}

void TestConfusionMatrix::copesWithHalfAMillionDetections()
{
    const EvaluatedPart part = manyDetections();
    QElapsedTimer timer; // only told: a method quadratic in the images would time the test out
    timer.start();
    const ConfusionMatrix matrix(part, {}, 0.5);
    qInfo("matrix of 500,000 detections: %lld ms", timer.elapsed());
    QCOMPARE(matrix.rowSum(0), 50'000); // five an image
}

QTEST_GUILESS_MAIN(TestConfusionMatrix)
#include "tst_confusionmatrix.moc"
