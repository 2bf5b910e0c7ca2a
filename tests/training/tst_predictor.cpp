// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/image/imagedecoder.h"
#include "core/run/everydayclasses.h"
#include "training/detail/modelfile.h"
#include "training/detail/networklayout.h"
#include "training/detail/torchruntime.h"
#include "training/predictor.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <omp.h>

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

Result<TensorFile> pretrained()
{
    return readPretrained(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
}

/// The pretrained network as a model with COCO's 80 classes.
TensorFile cocoModel(int tileSize = 0, bool mirroredLook = false, const QString& arithmetic = {})
{
    TensorFile file = pretrained().value();
    std::vector<Label> labels;
    for (int i = 0; i < kPretrainedClasses; ++i)
        labels.push_back({LabelId(100 + i), u"class %1"_s.arg(i), Qt::red, i});
    ModelDescription description{labels, 416};
    description.tileSize = tileSize;
    description.mirroredLook = mirroredLook;
    description.arithmetic = arithmetic;
    writeDescription(description, file);
    return file;
}

/// What was found in a part of an image, in pixels of the image.
struct PartFinding
{
    QRect part;
    Detection detection;
};

/// Whether a box ends within three pixels of an edge of its part that is none of the image.
bool isCut(const PartFinding& finding, const QSize& image)
{
    const QRectF part = finding.part;
    const BoundingBox& box = finding.detection.box;
    return (part.left() > 0 && box.left() < part.left() + 3)
        || (part.top() > 0 && box.top() < part.top() + 3)
        || (part.right() < image.width() && box.right() > part.right() - 3)
        || (part.bottom() < image.height() && box.bottom() > part.bottom() - 3);
}

bool isSeenWhole(const PartFinding& cut, const std::vector<PartFinding>& all)
{
    const Detection& seen = cut.detection;
    return std::any_of(all.begin(), all.end(), [&](const PartFinding& other) {
        const Detection& detection = other.detection;
        return other.part != cut.part && detection.label == seen.label
            && detection.box.area() > seen.box.area() && detection.score >= 0.5 * seen.score
            && intersectionArea(detection.box, seen.box) >= 0.7 * seen.box.area();
    });
}

/// Slowly and plainly what tiles of 300 pixels are to find.
std::vector<Detection> joined(std::vector<PartFinding> all, const QSize& image)
{
    std::erase_if(all, [&](const PartFinding& finding) { // hardly more than an overlap
        const BoundingBox& box = finding.detection.box;
        return finding.part.size() == image && std::max(box.width, box.height) <= 60;
    });
    std::vector<Detection> candidates;
    for (const PartFinding& finding : all) {
        if (!isCut(finding, image) || !isSeenWhole(finding, all))
            candidates.push_back(finding.detection);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    std::vector<Detection> kept;
    for (const Detection& candidate : candidates) {
        const bool isDouble = std::any_of(kept.begin(), kept.end(), [&](const Detection& better) {
            return better.label == candidate.label
                && intersectionOverUnion(better.box, candidate.box) > 0.6;
        });
        if (!isDouble)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace

class TestPredictor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!pretrained())
            QSKIP("the pretrained weights are not there");
    }

    void findsWhatTheReferenceFinds()
    {
        const Result<DecodedImage> image =
            decodeImage(QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg"));
        if (!image)
            QSKIP("../shared/golden/detector is not there");
        const auto detector = Predictor::open(writeTensorFile(cocoModel()));
        QVERIFY(detector);
        const auto found = (*detector)->detect(image->image, {0.3, 0.6, 100});
        QVERIFY(found);
        // Class, score and box as in golden/detector/README.json.
        QCOMPARE(found->size(), size_t(2));
        const std::vector<Detection> expected{
            {LabelId(115), BoundingBox::fromCorners(75.56, 102.65, 521.65, 390.78), 0.5028},
            {LabelId(121), BoundingBox::fromCorners(68.36, 105.98, 526.33, 394.42), 0.382}};
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*found)[i].label, expected[i].label);
            // bfloat16 keeps some three digits
            QVERIFY(std::abs((*found)[i].score - expected[i].score) < 0.02);
            QVERIFY(intersectionOverUnion((*found)[i].box, expected[i].box) > 0.97);
        }
    }

    void aMirroredLookFindsTheSameInAMirror_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("of the input's size") << QSize(416, 416);
        QTest::newRow("shrunk") << QSize(832, 400);
    }
    void aMirroredLookFindsTheSameInAMirror()
    {
        QFETCH(const QSize, size);
        const Result<DecodedImage> decoded =
            decodeImage(QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg"));
        if (!decoded)
            QSKIP("../shared/golden/detector is not there");
        const QImage image = decoded->image.scaled(size);
        const QImage mirrored = image.mirrored(true, false);
        const DetectionSettings settings{0.05, 0.6, 0};
        // In bfloat16 many scores are equal, of which either may come first.
        const auto once = Predictor::open(writeTensorFile(cocoModel(0, false, u"float32"_s)));
        const auto twice = Predictor::open(writeTensorFile(cocoModel(0, true, u"float32"_s)));
        QVERIFY(once && twice);
        const auto found = (*twice)->detect(image, settings).value();
        const auto foundMirrored = (*twice)->detect(mirrored, settings).value();
        QVERIFY(!found.empty());
        QCOMPARE(foundMirrored.size(), found.size());
        for (size_t i = 0; i < found.size(); ++i) {
            const Detection& other = foundMirrored[i];
            const BoundingBox back{image.width() - other.box.right(), other.box.top(),
                                   other.box.width, other.box.height};
            QCOMPARE(other.label, found[i].label);
            QVERIFY(std::abs(other.score - found[i].score) < 1e-4);
            QVERIFY(intersectionOverUnion(back, found[i].box) > 0.999);
        }
        // One look finds something else in each, and the better of both is what two looks keep.
        const double alone = (*once)->detect(image, settings).value().front().score;
        const double aloneMirrored = (*once)->detect(mirrored, settings).value().front().score;
        QVERIFY(std::abs(alone - aloneMirrored) > 3e-3);
        QVERIFY(std::abs(found.front().score - std::max(alone, aloneMirrored)) < 1e-3);
    }

    void aMirroredLookPutsBoxesWhereTheyAre()
    {
        const Result<DecodedImage> decoded =
            decodeImage(QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg"));
        if (!decoded)
            QSKIP("../shared/golden/detector is not there");
        // Narrow, so that the input is padded at the right: at the left of its mirror image.
        const QImage image = decoded->image.scaled(QSize(300, 600));
        const DetectionSettings settings{0.2, 0.6, 1};
        const auto once = Predictor::open(writeTensorFile(cocoModel()));
        const auto twice = Predictor::open(writeTensorFile(cocoModel(0, true)));
        QVERIFY(once && twice);
        const auto seen = (*once)->detect(image, settings).value();
        const auto found = (*twice)->detect(image, settings).value();
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].label, seen[0].label);
        QVERIFY(intersectionOverUnion(found[0].box, seen[0].box) > 0.9);
        const auto mirrored = (*twice)->detect(image.mirrored(true, false), settings).value();
        QCOMPARE(mirrored.size(), size_t(1));
        const BoundingBox back{image.width() - mirrored[0].box.right(), mirrored[0].box.top(),
                               mirrored[0].box.width, mirrored[0].box.height};
        QVERIFY(intersectionOverUnion(back, found[0].box) > 0.9);
    }

    void tilesFindWhatEachOfThemShows()
    {
        const Result<DecodedImage> decoded =
            decodeImage(QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg"));
        if (!decoded)
            QSKIP("../shared/golden/detector is not there");
        QImage image(700, 450, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QPainter painter(&image);
        painter.drawImage(QRect(0, 0, 250, 170), decoded->image); // in one tile
        painter.drawImage(QRect(290, 60, 400, 380), decoded->image); // larger than a tile
        painter.end();
        const auto wholes = Predictor::open(writeTensorFile(cocoModel()));
        const auto tiles = Predictor::open(writeTensorFile(cocoModel(300)));
        QVERIFY(wholes && tiles);
        QCOMPARE((*wholes)->tileSize(), 0);
        QCOMPARE((*tiles)->tileSize(), 300);
        const DetectionSettings settings{0.05, 0.6, 0};
        std::vector<PartFinding> all;
        // A step of 240, the last column and row moved to the end; then the whole.
        for (const QRect& part :
             {QRect(0, 0, 300, 300), QRect(240, 0, 300, 300), QRect(400, 0, 300, 300),
              QRect(0, 150, 300, 300), QRect(240, 150, 300, 300), QRect(400, 150, 300, 300),
              image.rect()}) {
            const auto found = (*wholes)->detect(image.copy(part), settings).value();
            for (Detection detection : found) {
                detection.box = detection.box.translated(part.x(), part.y());
                all.push_back({part, detection});
            }
        }
        const std::vector<Detection> expected = joined(all, image.size());
        QVERIFY(!expected.empty() && expected.size() < all.size());
        const auto found = (*tiles)->detect(image, settings);
        QVERIFY(found);
        QCOMPARE(found->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*found)[i].label, expected[i].label);
            QVERIFY(std::abs((*found)[i].score - expected[i].score) < 1e-4);
            QVERIFY(intersectionOverUnion((*found)[i].box, expected[i].box) > 0.999);
        }
    }

    void tilesCanBeStopped()
    {
        const auto detector = Predictor::open(writeTensorFile(cocoModel(100)));
        QVERIFY(detector);
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        DetectionSettings settings;
        settings.shouldStop = [] { return true; };
        const auto found = (*detector)->detect(image, settings);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void thePretrainedClassesBelongToTheirRows()
    {
        const Result<DecodedImage> image =
            decodeImage(QStringLiteral(BOXWRIGHT_SHARED "/golden/detector/image.jpg"));
        if (!image)
            QSKIP("../shared/golden/detector is not there");
        const auto detector =
            Predictor::openPretrained(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
        QVERIFY(detector);
        const std::vector<Label> labels = (*detector)->labels();
        QCOMPARE(labels, everydayLabels());
        const auto found = (*detector)->detect(image->image, {0.3, 0.6, 100});
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(2));
        // golden/detector/README.json has the rows 15 and 21. What is seen is a raccoon: a cat,
        // or a bear, as COCO knows none.
        QCOMPARE(labels[size_t((*found)[0].label.value())].name, u"cat"_s);
        QCOMPARE(labels[size_t((*found)[1].label.value())].name, u"bear"_s);
    }

    void withoutPretrainedWeightsThereIsNoDetector()
    {
        const auto detector = Predictor::openPretrained(u"/nowhere/nanodet.safetensors"_s);
        QVERIFY(!detector);
        QCOMPARE(detector.error().code, ErrorCode::NotFound);
    }

    void staysInsideSmallAndOddImages()
    {
        const auto detector = Predictor::open(writeTensorFile(cocoModel()));
        QVERIFY(detector);
        for (const QSize& size : {QSize(1, 1), QSize(7, 900), QSize(2000, 3)}) {
            QImage image(size, QImage::Format_ARGB32);
            image.fill(Qt::green);
            const auto found = (*detector)->detect(image, {0.01, 0.6, 0});
            QVERIFY(found);
            for (const Detection& detection : *found) {
                QVERIFY(detection.box.left() >= 0 && detection.box.right() <= size.width());
                QVERIFY(detection.box.top() >= 0 && detection.box.bottom() <= size.height());
            }
        }
    }

    void keepsToTheNumberAskedFor()
    {
        const auto detector = Predictor::open(writeTensorFile(cocoModel()));
        QVERIFY(detector);
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QCOMPARE((*detector)->detect(image, {0.001, 0.6, 3})->size(), size_t(3));
        QVERIFY(!(*detector)->detect(QImage(), {}));
        QVERIFY(!(*detector)->detect(image, {2, 0.6, 3}));
    }

    void leavesACoreToOthersAsSoonAsItIsAsked()
    {
        const auto detector = Predictor::open(writeTensorFile(cocoModel())).value();
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        const auto isPolite = std::make_shared<std::atomic_bool>(false);
        DetectionSettings settings;
        settings.threads = 2;
        settings.isPolite = isPolite;
        QVERIFY(detector->detect(image, settings));
        QCOMPARE(omp_get_max_threads(), 2);
        *isPolite = true;
        QVERIFY(detector->detect(image, settings));
        QCOMPARE(omp_get_max_threads(), 1);
    }

    void looksInTheArithmeticOfItsRun()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::gray);
        DetectionSettings settings{0.01, 0.6, 0};
        settings.threads = 1;
        const auto scoresIn = [&](const QString& arithmetic) {
            TensorFile file = cocoModel();
            ModelDescription description = readDescription(file).value();
            description.arithmetic = arithmetic;
            writeDescription(description, file);
            const auto detector = Predictor::open(writeTensorFile(file)).value();
            const auto found = detector->detect(image, settings).value();
            std::vector<double> scores;
            scores.reserve(found.size());
            for (const Detection& detection : found)
                scores.push_back(detection.score);
            return scores;
        };
        const std::vector<double> usual = scoresIn({});
        QVERIFY(!usual.empty());
        QVERIFY(scoresIn(u"bfloat16"_s) == usual);
        QCOMPARE(scoresIn(u"float32"_s) != usual, hasFastBfloat16());
    }

    void refusesOtherWeights_data()
    {
        QTest::addColumn<QByteArray>("weights");
        const QByteArray whole = writeTensorFile(cocoModel());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("these are no weights");
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QByteArray altered = whole;
        altered[whole.size() - 5] = char(altered[whole.size() - 5] ^ 1);
        QTest::newRow("altered") << altered;
        QTest::newRow("no description") << writeTensorFile(pretrained().value());
        TensorFile fewer = cocoModel();
        writeDescription({{{LabelId(1), u"one"_s, Qt::red, 0}}, 416}, fewer);
        QTest::newRow("other number of labels") << writeTensorFile(fewer);
        TensorFile missing = cocoModel();
        missing.tensors.erase(u"backbone.stem.bias"_s);
        QTest::newRow("missing tensor") << writeTensorFile(missing);
        TensorFile notFinite = cocoModel();
        notFinite.tensors.at(u"backbone.stem.bias"_s).values[3] = NAN;
        QTest::newRow("not finite") << writeTensorFile(notFinite);
        TensorFile newer = cocoModel();
        newer.metadata[u"boxwright.version"_s] = u"99"_s;
        QTest::newRow("newer version") << writeTensorFile(newer);
        TensorFile large = cocoModel();
        large.metadata[u"boxwright.input_size"_s] = u"1000000"_s;
        QTest::newRow("absurd input size") << writeTensorFile(large);
        TensorFile small = cocoModel();
        small.metadata[u"boxwright.tile_size"_s] = u"1"_s;
        QTest::newRow("absurd tiles") << writeTensorFile(small);
    }
    void refusesOtherWeights()
    {
        QFETCH(QByteArray, weights);
        const auto detector = Predictor::open(weights);
        QVERIFY(!detector);
        QVERIFY(!detector.error().message.isEmpty());
    }

    void saysFromWhichScoresBoxesCount()
    {
        TensorFile file = cocoModel();
        QVERIFY(Predictor::open(writeTensorFile(file)).value()->thresholds().empty());
        ModelDescription description = readDescription(file).value();
        description.thresholds = {{LabelId(115), 0.25}};
        writeDescription(description, file);
        QCOMPARE(Predictor::open(writeTensorFile(file)).value()->thresholds(),
                 description.thresholds);
        const auto everyday =
            Predictor::openPretrained(QStringLiteral(BOXWRIGHT_BUILD "/lib/nanodet.safetensors"));
        QVERIFY(everyday);
        QCOMPARE((*everyday)->thresholds().size(), size_t(kPretrainedClasses));
        QCOMPARE(thresholdOf((*everyday)->thresholds(), LabelId(0)), kEverydayScore);
    }

    void labelsComeBackAsTheyWere()
    {
        TensorFile file;
        const std::vector<Label> labels{{LabelId(7), u"Füße \"quoted\""_s, QColor(1, 2, 3), 0},
                                        {LabelId(9'000'000'000), u"b"_s, Qt::blue, 1}};
        writeDescription({labels, 640}, file);
        const Result<ModelDescription> read = readDescription(file);
        QVERIFY(read);
        QVERIFY(read->labels == labels);
        QCOMPARE(read->inputSize, 640);
        QCOMPARE(read->tileSize, 0); // as in files of whole images, and older ones
        QVERIFY(!read->mirroredLook); // likewise
        ModelDescription description{labels, 640};
        description.tileSize = 800;
        writeDescription(description, file);
        description.mirroredLook = true;
        writeDescription(description, file);
        QCOMPARE(readDescription(file)->tileSize, 800);
        QVERIFY(readDescription(file)->mirroredLook);
        file.metadata[u"boxwright.mirrored_look"_s] = u"perhaps"_s;
        QCOMPARE(readDescription(file).error().code, ErrorCode::InvalidFormat);
    }
};

QTEST_GUILESS_MAIN(TestPredictor)
#include "tst_predictor.moc"
