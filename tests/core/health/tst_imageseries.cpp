// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imageseries.h"

#include <QTest>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Images with ids from 1.
struct NamedImages
{
    explicit NamedImages(const QStringList& paths)
    {
        for (const QString& path : paths) {
            images.push_back(makeImage(ImageId(qint64(images.size()) + 1), path));
            examined.push_back({images.back().id});
        }
    }
    void setBits(const std::vector<std::uint64_t>& bits)
    {
        for (std::size_t i = 0; i < bits.size(); ++i)
            examined[i].hash = hashOfBits(bits[i]);
    }
    std::vector<std::vector<int>> series() const
    {
        return numbers(numberedSeries(images, examined));
    }
    static std::vector<std::vector<int>> numbers(const std::vector<ImageGroup>& groups)
    {
        std::vector<std::vector<int>> result;
        for (const ImageGroup& group : groups) {
            result.emplace_back();
            for (const ImageId image : group)
                result.back().push_back(int(image.value()));
        }
        return result;
    }

    std::vector<ImageRecord> images;
    std::vector<ExaminedImage> examined;
};

using Numbers = std::vector<std::vector<int>>;

ExaminedImage photographed(int id, qint64 milliseconds, const QString& camera)
{
    ExaminedImage image{ImageId(id)};
    image.capture = Capture{milliseconds, camera};
    return image;
}

} // namespace

class TestImageSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesOfAVideoBelongTogether();
    void numbersOrderFrames();
    void frameNamesAreWholeWords();
    void numberedPhotographsBelongTogetherWhereTheyLookAlike();
    void otherFoldersAndSizesAreOtherSeries();
    void whatRoboflowAppendsIsNoPartOfAName();
    void versionsOfOneOriginalBelongTogether();
    void longDigitsAreNoNumbers();
    void burstsAreOfOneCameraAndShort();
    void burstsOfNoCameraLookAlike();
};

void TestImageSeries::framesOfAVideoBelongTogether()
{
    QCOMPARE(NamedImages({u"a/frame_0001.jpg"_s, u"a/frame_0002.jpg"_s, u"a/frame_0040.jpg"_s,
                          u"b/frame_0001.jpg"_s, u"c/other.jpg"_s})
                 .series(),
             (Numbers{{1, 2, 3}}));
    QCOMPARE(NamedImages({u"frames/1.png"_s, u"frames/2.png"_s}).series(), (Numbers{{1, 2}}));
    QCOMPARE(NamedImages({u"video_annotation_00000100.jpg"_s, u"video_annotation_00000101.jpg"_s})
                 .series(),
             (Numbers{{1, 2}}));
    QCOMPARE(NamedImages({u"VID 3 no 7.jpg"_s, u"VID 3 no 8.jpg"_s, u"VID 4 no 8.jpg"_s}).series(),
             (Numbers{{1, 2}}));
}

void TestImageSeries::numbersOrderFrames()
{
    QCOMPARE(NamedImages({u"frame10.jpg"_s, u"frame9.jpg"_s, u"frame 9.jpg"_s}).series(),
             (Numbers{{2, 1}}));
}

void TestImageSeries::frameNamesAreWholeWords()
{
    QVERIFY(
        NamedImages({u"picture-framework 1.jpg"_s, u"picture-framework 2.jpg"_s}).series().empty());
}

void TestImageSeries::numberedPhotographsBelongTogetherWhereTheyLookAlike()
{
    NamedImages camera(
        {u"img_0001.jpg"_s, u"img_0002.jpg"_s, u"img_0003.jpg"_s, u"img_0004.jpg"_s});
    QVERIFY(camera.series().empty()); // nothing is known of their looks
    camera.setBits({0, 0xfff, 0xfff'fff, 0xffff'ffff'ffff}); // 12, 12 and 24 bits apart
    QCOMPARE(camera.series(), (Numbers{{1, 2, 3}}));
    camera.setBits({0, 0x1fff, 0xffff'ffff, ~0ULL}); // 13, 19 and 32
    QVERIFY(camera.series().empty());
    camera.setBits({0, 0, 0, 0});
    for (ExaminedImage& image : camera.examined)
        image.hash->cells.fill(100); // walls look all the same
    QVERIFY(camera.series().empty());
}

void TestImageSeries::otherFoldersAndSizesAreOtherSeries()
{
    NamedImages images({u"frame_1.jpg"_s, u"frame_2.jpg"_s, u"frame_3.jpg"_s, u"x/frame_4.jpg"_s});
    images.images[1].size = QSize(100, 100);
    QCOMPARE(images.series(), (Numbers{{1, 3}}));
}

void TestImageSeries::whatRoboflowAppendsIsNoPartOfAName()
{
    QCOMPARE(NamedImages({u"frame_0001_jpg.rf.0a1b2c3d.jpg"_s, u"frame_0002_jpg.rf.99ff.jpg"_s})
                 .series(),
             (Numbers{{1, 2}}));
}

void TestImageSeries::versionsOfOneOriginalBelongTogether()
{
    NamedImages numbered({u"img_1_jpg.rf.0a.jpg"_s, u"img_2_jpg.rf.2c.jpg"_s,
                          u"img_1_jpg.rf.1b.jpg"_s, u"x/img_1_jpg.rf.1c.jpg"_s});
    numbered.setBits({0, 0xffff'ffff, ~0ULL, 0}); // turned and darkened, they look different
    QCOMPARE(numbered.series(), (Numbers{{1, 3}}));
    QCOMPARE(NamedImages({u"cat_jpg.rf.a.jpg"_s, u"cat_jpg.rf.b.jpg"_s, u"dog_jpg.rf.a.jpg"_s,
                          u"cat_png.rf.c.jpg"_s, u"cat_jpg.jpg"_s})
                 .series(),
             (Numbers{{1, 2}}));
}

void TestImageSeries::longDigitsAreNoNumbers()
{
    const QString digits = QString(19, u'1');
    QVERIFY(NamedImages({u"frame_%1.jpg"_s.arg(digits), u"frame_%1.jpg"_s.arg(digits)})
                .series()
                .empty());
}

void TestImageSeries::burstsAreOfOneCameraAndShort()
{
    const QString one = u"One"_s;
    const QString two = u"Two"_s;
    const std::vector<ExaminedImage> images{photographed(1, 10'000, one),
                                            photographed(2, 16'001, one), // after the third
                                            photographed(3, 13'000, one),
                                            photographed(4, 10'000, two),
                                            photographed(5, 16'001, two),
                                            photographed(6, 17'000, two),
                                            {ImageId(7)}};
    QCOMPARE(NamedImages::numbers(bursts(images, 3)), (Numbers{{1, 3}, {5, 6}}));
    QVERIFY(bursts({}, 3).empty());
}

void TestImageSeries::burstsOfNoCameraLookAlike()
{
    // Scans that were all given one time.
    std::vector<ExaminedImage> scans{photographed(1, 10'000, {}), photographed(2, 10'000, {}),
                                     photographed(3, 10'000, {}), photographed(4, 10'000, {})};
    QVERIFY(bursts(scans, 3).empty()); // nothing is known of their looks
    scans[0].hash = hashOfBits(0);
    scans[1].hash = hashOfBits(0xfff);
    scans[2].hash = hashOfBits(0xffff'ffff'ffff); // 36 bits from the second
    scans[3].hash = hashOfBits(~0ULL); // 16 bits from the third
    QCOMPARE(NamedImages::numbers(bursts(scans, 3)), (Numbers{{1, 2}}));
    for (ExaminedImage& scan : scans)
        scan.capture->camera = u"One"_s;
    QCOMPARE(NamedImages::numbers(bursts(scans, 3)), (Numbers{{1, 2, 3, 4}}));
}

QTEST_GUILESS_MAIN(TestImageSeries)
#include "tst_imageseries.moc"
