// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/sampledetections.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

/// Finds nothing, remembers what it was shown, and asks once an image whether to stop.
class WatchedDetector final : public Detector
{
public:
    explicit WatchedDetector(int tileSize)
        : m_tileSize(tileSize)
    { }
    std::vector<Label> labels() const override { return {}; }
    int inputSize() const override { return 416; }
    int tileSize() const override { return m_tileSize; }
    Result<std::vector<Detection>> detect(const QImage& image,
                                          const DetectionSettings& settings) override
    {
        widths.push_back(image.width());
        if (settings.shouldStop())
            return Error{ErrorCode::Cancelled, u"stopped"_s};
        return std::vector<Detection>();
    }

    std::vector<int> widths;

private:
    int m_tileSize;
};

} // namespace

class TestSampleDetections : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::vector<TrainingSample> m_samples;

private Q_SLOTS:
    void initTestCase()
    {
        for (const int id : {1, 2}) {
            QImage image(1500, 20, QImage::Format_RGB32);
            image.fill(Qt::gray);
            const QString path = m_folder.filePath(u"wide%1.png"_s.arg(id));
            QVERIFY(image.save(path));
            m_samples.push_back({ImageId(id), path, image.size(), {}});
        }
    }

    void onlyTilesNeedAllPixels()
    {
        const auto widthsFor = [this](int tileSize) {
            WatchedDetector detector(tileSize);
            const auto found = detectOnSamples(
                detector, m_samples, [](int, int) {}, [] { return false; });
            return found && found->isComplete ? detector.widths : std::vector<int>();
        };
        QCOMPARE(widthsFor(0), (std::vector{1280, 1280}));
        QCOMPARE(widthsFor(500), (std::vector{1500, 1500}));
    }

    void anImageOfOtherDimensionsIsLeftOut()
    {
        std::vector<TrainingSample> replaced = m_samples;
        for (TrainingSample& sample : replaced)
            sample.size = QSize(750, 20);
        replaced[0].annotations = {
            {BoxId::create(), LabelId(1), {1, 1, 9, 9}}}; // the other has none
        WatchedDetector detector(0);
        const auto found = detectOnSamples(
            detector, replaced, [](int, int) {}, [] { return false; });
        QVERIFY(found && found->isComplete);
        QCOMPARE(found->detections.size(), std::size_t(1));
        QCOMPARE(found->detections.front().image, ImageId(2));
        QCOMPARE(found->skipped.size(), 1);
        QVERIFY2(found->skipped.front().contains(u"1500 × 20 pixels now, but had 750 × 20"_s),
                 qPrintable(found->skipped.front()));
    }

    void aStopWithinAnImageEndsIt()
    {
        WatchedDetector detector(500);
        int asked = 0;
        const auto found = detectOnSamples(
            detector, m_samples, [](int, int) {}, [&asked] { return ++asked == 4; });
        QVERIFY(found);
        QVERIFY(!found->isComplete);
        QCOMPARE(found->detections.size(),
                 std::size_t(1)); // of the first image, none of the second
        QCOMPARE(detector.widths.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSampleDetections)
#include "tst_sampledetections.moc"
