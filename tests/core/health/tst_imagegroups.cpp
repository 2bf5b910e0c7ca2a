// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imagegroups.h"

#include <QTest>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestImageGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allRelationsAreGroups();
    void aProjectKnowsWhatWasExamined();
    void fingerprintsOfOtherContentSayNothing();
    void aStopIsCancelled();
};

void TestImageGroups::allRelationsAreGroups()
{
    std::vector<ImageRecord> images;
    std::vector<ExaminedImage> examined;
    for (const QString& path :
         {u"a.jpg"_s, u"b.jpg"_s, u"frame_1.jpg"_s, u"frame_2.jpg"_s, u"c.jpg"_s, u"d.jpg"_s}) {
        images.push_back(makeImage(ImageId(qint64(images.size()) + 1), path));
        examined.push_back({images.back().id, FileState::Whole, images.back().contentHash});
    }
    examined[0].contentHash = examined[1].contentHash;
    examined[4].capture = Capture{1000, u"Camera"_s};
    examined[5].capture = Capture{2000, u"Camera"_s};
    const RelatedImages related = relateImages(images, examined, {{ImageId(2), 1}});
    QVERIFY(related.groups()
            == (std::vector<ImageGroup>{
                {ImageId(2), ImageId(1)}, {ImageId(5), ImageId(6)}, {ImageId(3), ImageId(4)}}));
    HealthLimits strict;
    strict.burstSeconds = 0;
    QVERIFY(relateImages(images, examined, {}, strict).bursts.empty());
}

void TestImageGroups::aProjectKnowsWhatWasExamined()
{
    TemporaryProject project;
    const std::vector<ImageId> ids = project.addImages(3);
    const auto images = valueOf(project.store().images());
    QVERIFY(valueOf(knownImageGroups(project.store(), images)).empty());
    mustWork(project.store().keepFingerprints(
        {{ids[0], images[0].contentHash, false, hashOfBits(7).toBytes()},
         {ids[2], images[2].contentHash, false, hashOfBits(15).toBytes()}}));
    QVERIFY(valueOf(knownImageGroups(project.store(), images))
            == (std::vector<ImageGroup>{{ids[0], ids[2]}}));
    QVERIFY(valueOf(knownCopies(project.store(), images))
            == (std::vector<ImageGroup>{{ids[0], ids[2]}}));
    QVERIFY(valueOf(knownCopies(project.store(), {images[1], images[2]})).empty());
}

void TestImageGroups::fingerprintsOfOtherContentSayNothing()
{
    TemporaryProject project;
    const std::vector<ImageId> ids = project.addImages(2);
    const auto images = valueOf(project.store().images());
    mustWork(project.store().keepFingerprints(
        {{ids[0], images[0].contentHash, false, hashOfBits(7).toBytes()},
         {ids[1], "another one", false, hashOfBits(7).toBytes()}}));
    QVERIFY(valueOf(knownImageGroups(project.store(), images)).empty());
}

void TestImageGroups::aStopIsCancelled()
{
    TemporaryProject project;
    project.addImages(2);
    std::stop_source stop;
    stop.request_stop();
    const auto groups =
        knownImageGroups(project.store(), valueOf(project.store().images()), stop.get_token());
    QVERIFY(!groups);
    QCOMPARE(groups.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImageGroups)
#include "tst_imagegroups.moc"
