// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/batchloader.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <new>

#include "colouredimages.h"
#include "slowimage.h"
#include "trainingscenes.h"

using namespace boxwright;
using namespace boxwright::detail;
using namespace Qt::StringLiterals;

namespace {

TrainingConfig config(int epochs, int batchSize)
{
    TrainingConfig config;
    config.epochs = epochs;
    config.inputSize = 256;
    config.batchSize = batchSize;
    return config;
}

std::vector<Batch> allBatches(SampleCache& cache, const TrainingConfig& config, int threads)
{
    BatchLoader loader(cache, config, threads);
    std::vector<Batch> batches;
    while (std::optional<Batch> batch = loader.next())
        batches.push_back(std::move(*batch));
    return batches;
}

/// One sample whose image is red on the left and green on the right.
TrainingSample redAndGreen(const QString& folder)
{
    QImage image(120, 90, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter(&image).fillRect(0, 0, 60, 90, Qt::red);
    const QString path = QDir(folder).filePath(u"redandgreen.png"_s);
    image.save(path);
    return {ImageId(1), path, image.size(), {}};
}

int countMirrored(const TrainingSample& sample, const TrainingConfig& config)
{
    SampleCache cache({sample}, {}, 256, 1 << 30);
    int mirrored = 0;
    for (const Batch& batch : allBatches(cache, config, 2))
        mirrored += isMirrored(batch.images.front().pixels) ? 1 : 0;
    return mirrored;
}

/// Gives no image room for its pixels.
class NoMemory final : public cv::MatAllocator
{
public:
    cv::UMatData* allocate(int, const int*, int, void*, size_t*, cv::AccessFlag,
                           cv::UMatUsageFlags) const override
    {
        throw std::bad_alloc();
    }
    bool allocate(cv::UMatData*, cv::AccessFlag, cv::UMatUsageFlags) const override
    {
        return false;
    }
    void deallocate(cv::UMatData*) const override { }
};

} // namespace

class TestBatchLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void batchesDoNotDependOnTheThreads_data()
    {
        QTest::addColumn<int>("tileSize");
        QTest::newRow("whole images") << 0;
        QTest::newRow("tiles") << 64;
    }
    void batchesDoNotDependOnTheThreads()
    {
        TrainingConfig shaped = config(3, 3);
        QFETCH(const int, tileSize);
        shaped.tileSize = tileSize;
        const QTemporaryDir folder;
        const std::vector<TrainingSample> samples = drawScenes(folder.path(), 7, 96);
        SampleCache first(samples, sceneLabels(), 384, 1 << 30, tileSize);
        SampleCache second(samples, sceneLabels(), 384, 0, tileSize); // keeps nothing
        const std::vector<Batch> one = allBatches(first, shaped, 1);
        const std::vector<Batch> four = allBatches(second, shaped, 4);
        QCOMPARE(one.size(), size_t(9)); // 3 + 3 + 1 images, three times
        QCOMPARE(four.size(), one.size());
        for (size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].side, four[i].side);
            QCOMPARE(one[i].images.size(), four[i].images.size());
            for (size_t image = 0; image < one[i].images.size(); ++image)
                QCOMPARE(cv::norm(one[i].images[image].pixels, four[i].images[image].pixels), 0.0);
        }
    }

    void imagesAreDecodedOnceWhereTheyFit_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("room for it") << qint64(1 << 20) << true;
        QTest::newRow("no room") << qint64(0) << false;
        QTest::newRow("a byte too little") << qint64(120 * 90 * 3 - 1) << false;
    }
    void imagesAreDecodedOnceWhereTheyFit()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const bool, isKept);
        const QTemporaryDir folder;
        const TrainingSample sample = redAndGreen(folder.path());
        SampleCache cache({sample}, {}, 256, bytes);
        QVERIFY(cache.load(0));
        QVERIFY(QFile::remove(sample.path));
        QCOMPARE(cache.load(0) != nullptr, isKept);
        QCOMPARE(cache.skippedImages().size(), isKept ? 0 : 1);
    }

    void anImageOfOtherDimensionsIsLeftOut()
    {
        const QTemporaryDir folder;
        TrainingSample sample = redAndGreen(folder.path());
        sample.size = QSize(240, 180); // when its boxes were drawn
        sample.annotations = {{BoxId::create(), LabelId(1), {10, 10, 50, 50}}};
        SampleCache cache({sample}, {}, 256, 1 << 30);
        QVERIFY(!cache.load(0));
        QVERIFY(cache.skippedImages().front().contains(u"120 × 90 pixels now, but had 240 × 180"));
    }

    void aRunThatGoesOnSeesWhatItWouldHaveSeen()
    {
        const QTemporaryDir folder;
        SampleCache cache(drawScenes(folder.path(), 3, 64), sceneLabels(), 256, 1 << 30);
        const std::vector<Batch> whole = allBatches(cache, config(4, 2), 2); // two an epoch
        BatchLoader loader(cache, config(4, 2), 2, 3);
        for (size_t i = 4; i < 8; ++i) {
            const std::optional<Batch> batch = loader.next();
            QVERIFY(batch);
            QCOMPARE(batch->side, whole[i].side);
            for (size_t image = 0; image < batch->images.size(); ++image)
                QCOMPARE(cv::norm(batch->images[image].pixels, whole[i].images[image].pixels), 0.0);
        }
        QVERIFY(!loader.next());
        QVERIFY(!BatchLoader(cache, config(4, 2), 2, 5).next());
    }

    void anImageShownTwiceLooksDifferent()
    {
        const QTemporaryDir folder;
        std::vector<TrainingSample> samples = drawScenes(folder.path(), 1, 64);
        samples[0].repeats = 2;
        SampleCache cache(samples, sceneLabels(), 256, 1 << 30);
        const std::vector<Batch> batches = allBatches(cache, config(1, 2), 1);
        QCOMPARE(batches.size(), size_t(1));
        QCOMPARE(batches[0].images.size(), size_t(2));
        QVERIFY(cv::norm(batches[0].images[0].pixels, batches[0].images[1].pixels) > 0);
    }

    void tilesShowThingsLarger()
    {
        const QTemporaryDir folder;
        const std::vector<TrainingSample> samples = drawScenes(folder.path(), 2, 300);
        const auto widest = [&samples](int tileSize) {
            TrainingConfig tiled = config(20, 2);
            tiled.tileSize = tileSize;
            SampleCache cache(samples, sceneLabels(), 384, 1 << 30, tileSize);
            float width = 0;
            for (const Batch& batch : allBatches(cache, tiled, 2)) {
                for (const AugmentedImage& image : batch.images) {
                    for (const TruthBox& truth : image.truths)
                        width = std::max(width, truth.box.right - truth.box.left);
                }
            }
            return width;
        };
        // Boxes of a third of an image's side: 96 of 288 pixels, times 1.5 and stretched by 1.08.
        const float whole = widest(0);
        QVERIFY2(whole < 156, qPrintable(QString::number(whole)));
        const float tiled = widest(150); // two thirds of a tile's side
        QVERIFY2(tiled > 180, qPrintable(QString::number(tiled)));
    }

    void tilesDecideHowLargeImagesAreKept()
    {
        QCOMPARE(keptSide({4000, 3000}, 768, 0), 768);
        QCOMPARE(keptSide({4000, 3000}, 768, 1000), 3072);
        QCOMPARE(keptSide({800, 1000}, 768, 1000), 768); // one tile
        const QTemporaryDir folder;
        SampleCache cache(drawScenes(folder.path(), 1, 300), sceneLabels(), 50, 1 << 30, 100);
        const std::shared_ptr<const LoadedSample> loaded = cache.load(0);
        QCOMPARE(loaded->pixels.cols, 150);
        QCOMPARE(loaded->scaled(100), 50);
    }

    void mirrorsWhereTheRunAndTheImageAllowIt()
    {
        const QTemporaryDir folder;
        TrainingSample sample = redAndGreen(folder.path());
        TrainingConfig forty = config(40, 1);
        QVERIFY(countMirrored(sample, forty) > 5);
        forty.horizontalFlip = false;
        QCOMPARE(countMirrored(sample, forty), 0);
        forty.horizontalFlip = true;
        sample.canMirror = false;
        QCOMPARE(countMirrored(sample, forty), 0);
    }

    void theQueueIsBounded()
    {
        QCOMPARE(batchesAhead(config(1, 8)), 3);
        TrainingConfig large = config(1, 16);
        large.inputSize = 768; // 28 MB a batch
        QCOMPARE(batchesAhead(large), 2);
        large.inputSize = 1024;
        large.batchSize = 64; // 201 MB
        QCOMPARE(batchesAhead(large), 1);
    }

    void anUnreadableImageIsLeftOutAndListed()
    {
        const QTemporaryDir folder;
        std::vector<TrainingSample> samples = drawScenes(folder.path(), 4, 64);
        QVERIFY(QFile::remove(samples[1].path));
        QFile broken(samples[2].path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no picture") > 0);
        broken.close();
        SampleCache cache(samples, sceneLabels(), 256, 1 << 30);
        size_t images = 0;
        for (const Batch& batch : allBatches(cache, config(1, 4), 2))
            images += batch.images.size();
        QCOMPARE(images, size_t(2));
        QCOMPARE(cache.skippedImages().size(), 2);
        QVERIFY(cache.skippedImages().at(0).startsWith(samples[1].path));
    }

    void stoppingEarlyDoesNotWaitForTheRest()
    {
        const QTemporaryDir folder;
        SampleCache cache(drawScenes(folder.path(), 2, 64), sceneLabels(), 256, 1 << 30);
        BatchLoader loader(cache, config(10000, 1), 2);
        QVERIFY(loader.next());
    }

    void aStopEndsTheWaitForABatch()
    {
        const QTemporaryDir folder;
        std::vector<TrainingSample> samples = drawScenes(folder.path(), 1, 64);
        const Pipe pipe(folder.filePath(u"slow.png"_s));
        samples[0].path = pipe.path();
        SampleCache cache(samples, sceneLabels(), 256, 1 << 30);
        BatchLoader loader(cache, config(1, 1), 1);
        std::stop_source stop;
        const std::jthread stopper([&] { stop.request_stop(); });
        QVERIFY(!loader.next(stop.get_token())); // though the image never comes
        pipe.openAsWriter();
    }

    void aStoppedLoaderGivesUpAfterTheImageItIsAt()
    {
        const QTemporaryDir folder;
        std::vector<TrainingSample> samples = drawScenes(folder.path(), 6, 64);
        for (TrainingSample& sample : samples)
            sample.path += u".gone"_s; // each that is tried is listed
        const Pipe pipe(folder.filePath(u"slow.png"_s));
        const std::vector<BatchPlan> plans = planEpoch(config(1, 6), repeatsOf(samples), 1);
        samples[plans.front().images.front().samples.front()].path = pipe.path();
        SampleCache cache(samples, sceneLabels(), 256, 1 << 30);
        {
            BatchLoader loader(cache, config(1, 6), 1);
            const Pipe::Writer writer = pipe.openAsWriter(); // the loader is at the first image
            loader.stop();
        }
        QCOMPARE(cache.skippedImages().size(), 1);
    }

    void whatAThreadCannotDoReachesTheOneWhoAsks()
    {
        const QTemporaryDir folder;
        SampleCache cache(drawScenes(folder.path(), 2, 64), sceneLabels(), 256, 1 << 30);
        NoMemory noMemory;
        cv::MatAllocator* const usual = cv::Mat::getDefaultAllocator();
        const auto restore = qScopeGuard([usual] { cv::Mat::setDefaultAllocator(usual); });
        cv::Mat::setDefaultAllocator(&noMemory);
        BatchLoader loader(cache, config(1, 1), 2);
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, loader.next());
    }

    void boxesAreScaledWithAReducedImage()
    {
        const QTemporaryDir folder;
        const std::vector<TrainingSample> samples = drawScenes(folder.path(), 1, 300);
        SampleCache cache(samples, sceneLabels(), 100, 1 << 30);
        const std::shared_ptr<const LoadedSample> loaded = cache.load(0);
        QVERIFY(loaded != nullptr);
        QCOMPARE(loaded->pixels.cols, 100);
        const BoundingBox& box = samples[0].annotations[1].box;
        QCOMPARE(loaded->truths[1].box.left, float(box.left() / 3));
        QCOMPARE(loaded->truths[1].box.bottom, float(box.bottom() / 3));
        QCOMPARE(loaded->truths[1].label, 1);
    }
};

QTEST_GUILESS_MAIN(TestBatchLoader)
#include "tst_batchloader.moc"
