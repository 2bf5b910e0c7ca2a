// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imageexamination.h"

#include <QTest>

#include "tests/core/health/drawnpictures.h"
#include "tests/core/health/photograph.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestImageExamination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheStateOfEachFile();
    void findsLookAndTime();
    void whatIsKnownIsNotReadAgain();
    void aChangedFileIsExaminedAnew();
    void aReadOnlyProjectIsExaminedAllTheSame();
    void aStopIsCancelled();
    void whatWasFoundOutBeforeAStopIsKept();
    void onlyWhatNobodyExaminedIsLookedAt();
    void whatCannotBeExaminedIsPassedOver();
    void whereNothingCanBeKeptNothingIsLookedAt();
    void aStopOfALookAtNewImagesIsCancelled();
};

namespace {

std::vector<ExaminedImage> examine(const ProjectStore& store)
{
    return valueOf(examineImages(store, valueOf(store.images()), {}, {}));
}

} // namespace

void TestImageExamination::tellsTheStateOfEachFile()
{
    PictureProject pictures;
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    pictures.add(u"whole.jpg"_s, jpeg);
    pictures.add(u"cut.jpg"_s, jpeg.first(jpeg.size() / 2));
    pictures.add(u"text.png"_s, "no image");
    pictures.add(u"gone.jpg"_s, jpeg + "x");
    QVERIFY(QFile::remove(pictures.project.folder() + u"/gone.jpg"_s));
    for (int look = 0; look < 2; ++look) { // the second time from what was kept
        const auto examined = examine(pictures.store());
        QCOMPARE(examined.size(), size_t(4));
        QCOMPARE(examined[0].state, FileState::Whole);
        QCOMPARE(examined[1].state, FileState::CutOff);
        QVERIFY(examined[1].hash);
        QCOMPARE(examined[2].state, FileState::Unreadable);
        QVERIFY(!examined[2].hash);
        QCOMPARE(examined[3].state, FileState::Missing);
        QVERIFY(examined[3].contentHash.isEmpty());
    }
    QCOMPARE(valueOf(pictures.store().fingerprints()).size(), 2);
}

void TestImageExamination::findsLookAndTime()
{
    PictureProject pictures;
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    const ImageId image = pictures.add(u"a.jpg"_s, photograph(jpeg, {.model = "Nine"}));
    const auto examined = examine(pictures.store());
    QCOMPARE(examined.front().contentHash, pictures.image(image).contentHash);
    QVERIFY(lookSame(*examined.front().hash, perceptualHash(drawnPicture(1)), 4));
    QCOMPARE(examined.front().capture->camera, u"Maker Nine"_s);
    const auto known = valueOf(knownExaminations(pictures.store(), {pictures.image(image)}));
    QVERIFY(known.front().hash == examined.front().hash);
    QVERIFY(known.front().capture == examined.front().capture);
}

void TestImageExamination::whatIsKnownIsNotReadAgain()
{
    PictureProject pictures;
    const ImageId image = pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    examine(pictures.store());
    const QByteArray content = pictures.image(image).contentHash;
    QCOMPARE(valueOf(pictures.store().knownFiles()).value(image, {image, {}, {}}).contentHash,
             content);
    mustWork(pictures.store().keepFingerprints(
        {{image, content, true, hashOfBits(7).toBytes(), 5, u"Camera"_s}}));
    const auto examined = examine(pictures.store());
    QVERIFY(examined.front().hash == hashOfBits(7));
    QCOMPARE(examined.front().state, FileState::CutOff);
    QVERIFY(examined.front().capture == (Capture{5, u"Camera"_s}));
}

void TestImageExamination::aChangedFileIsExaminedAnew()
{
    PictureProject pictures;
    const ImageId image = pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    const auto before = examine(pictures.store());
    pictures.write(u"a.png"_s, encoded(drawnPicture(2, {100, 60}), "PNG")); // of another length
    const auto after = examine(pictures.store());
    QVERIFY(after.front().contentHash != pictures.image(image).contentHash);
    QVERIFY(hammingDistance(*before.front().hash, *after.front().hash) > 12);
    QVERIFY(!knownExaminations(pictures.store(), {pictures.image(image)})->front().hash);
}

void TestImageExamination::aReadOnlyProjectIsExaminedAllTheSame()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    pictures.project.close();
    const auto file = valueOf(ProjectFile::open(pictures.project.path(), ProjectAccess::ReadOnly));
    const auto store = valueOf(file->connect());
    QVERIFY(examine(*store).front().hash);
    QVERIFY(valueOf(store->fingerprints()).isEmpty());
}

void TestImageExamination::aStopIsCancelled()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"));
    std::stop_source stop;
    stop.request_stop();
    const auto examined =
        examineImages(pictures.store(), valueOf(pictures.store().images()), {}, stop.get_token());
    QVERIFY(!examined);
    QCOMPARE(examined.error().code, ErrorCode::Cancelled);
}

void TestImageExamination::whatWasFoundOutBeforeAStopIsKept()
{
    constexpr int count = 2001; // one more than are kept at once
    PictureProject pictures;
    const ImageId first = valueOf(pictures.store().reserveImageIds(count));
    Operation operation{u"Add images"_s, {}, {}};
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1.png"_s.arg(i);
        pictures.write(name, "no image");
        operation.changes.emplace_back(
            ImageChange{{}, makeImage(ImageId(first.value() + i), name)});
    }
    valueOf(pictures.store().apply(operation));
    std::stop_source stop;
    const auto examined = examineImages(
        pictures.store(), valueOf(pictures.store().images()),
        [&stop](int done, int total) {
            QCOMPARE(total, count);
            if (done >= 2000)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!examined);
    QCOMPARE(examined.error().code, ErrorCode::Cancelled);
    QCOMPARE(valueOf(pictures.store().knownFiles()).size(), 2000);
}

void TestImageExamination::onlyWhatNobodyExaminedIsLookedAt()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"), Split::Train);
    examine(pictures.store());
    const ImageId added = pictures.add(u"b.png"_s, encoded(drawnPicture(2), "PNG"), Split::Train);
    pictures.add(u"unseen.png"_s, encoded(drawnPicture(3), "PNG")); // neither teaches nor measures
    std::vector<int> totals;
    const auto progress = [&totals](int, int total) { totals.push_back(total); };
    mustWork(examineNewImages(pictures.store(), progress, {}));
    QVERIFY(!totals.empty());
    QCOMPARE(totals.back(), 1);
    QVERIFY(knownExaminations(pictures.store(), {pictures.image(added)})->front().hash);
    totals.clear();
    mustWork(examineNewImages(pictures.store(), progress, {}));
    QVERIFY(totals.empty());
}

void TestImageExamination::whatCannotBeExaminedIsPassedOver()
{
    PictureProject pictures;
    pictures.add(u"text.png"_s, "no image", Split::Train);
    pictures.add(u"gone.png"_s, encoded(drawnPicture(1), "PNG"), Split::Train);
    QVERIFY(QFile::remove(pictures.project.folder() + u"/gone.png"_s));
    const ImageId whole =
        pictures.add(u"whole.png"_s, encoded(drawnPicture(2), "PNG"), Split::Train);
    mustWork(examineNewImages(pictures.store(), {}, {}));
    QCOMPARE(valueOf(pictures.store().fingerprints()).keys(), QList<ImageId>{whole});
}

void TestImageExamination::whereNothingCanBeKeptNothingIsLookedAt()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"), Split::Train);
    pictures.project.close();
    const auto file = valueOf(ProjectFile::open(pictures.project.path(), ProjectAccess::ReadOnly));
    bool hasLooked = false;
    mustWork(examineNewImages(*valueOf(file->connect()),
                              [&hasLooked](int, int) { hasLooked = true; }, {}));
    QVERIFY(!hasLooked);
}

void TestImageExamination::aStopOfALookAtNewImagesIsCancelled()
{
    PictureProject pictures;
    pictures.add(u"a.png"_s, encoded(drawnPicture(1), "PNG"), Split::Train);
    std::stop_source stop;
    stop.request_stop();
    const auto examined = examineNewImages(pictures.store(), {}, stop.get_token());
    QVERIFY(!examined);
    QCOMPARE(examined.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImageExamination)
#include "tst_imageexamination.moc"
