// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthcheck.h"
#include "core/health/splitfindings.h"
#include "core/image/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <map>

#include "tests/core/health/drawnpictures.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

/// Each fix is one step that can be undone.
class TestHealthFixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOfEachCopyStaysWithAllBoxes();
    void boxesOfASmallerCopyAreScaled();
    void ofThingsCloseTogetherNoneIsLost();
    void theBestPairsExplainEachOther();
    void whatNobodyReviewedIsNotReviewed();
    void tagsAndGroupOfCopiesAreKept();
    void theKeptCopyTakesTheStrictestPart();
    void aConfirmedCopyConfirms();
    void groupsMoveToThePartOfMost();
    void noImageLeavesTheTestPart();
    void aMendedLeakMakesNoOther();
    void boxesAreClippedAtTheBorder();
    void swappedBoxesAreTurnedWithTheirImage();
    void surplusBoxesGoWhileTheirTwinStays();
    void aNeighbourIsNoTwin();
    void unseenImagesAreConfirmed();
    void similarLabelsAreMerged();
    void imagesOfBadFilesAreRemoved();
    void imagesOfMissingFilesAreRemoved();
    void changedFilesAreTakenAsTheyAre();
    void boxesAreDeleted();
    void labelsWithoutBoxesAreDeleted();
    void labelledImagesAreDivided();
    void nothingLeftToMendIsNoStep();
    void aStopIsCancelledWhereBoxesOrFilesAreRead();
};

namespace {

HealthFinding findingFor(FindingFix fix, std::vector<ImageGroup> groups,
                         std::vector<BoxId> boxes = {}, std::vector<LabelId> labels = {})
{
    HealthFinding finding{FindingKind::ExactDuplicates, FindingSeverity::Warning, {}, {}};
    finding.fix = fix;
    finding.groups = std::move(groups);
    finding.boxes = std::move(boxes);
    finding.labels = std::move(labels);
    return finding;
}

/// A project with what its images are like, before and after.
struct Mended : TemporaryProject
{
    ImageRecord image(ImageId id)
    {
        const auto images = valueOf(store().images());
        for (const ImageRecord& image : images) {
            if (image.id == id)
                return image;
        }
        return {ImageId(0), {}, {}, {}};
    }
    bool has(ImageId id) { return image(id).id == id; }
    std::vector<Annotation> boxes(ImageId id) { return valueOf(store().annotations(id)); }
    void change(ImageId id, const std::function<void(ImageRecord&)>& edit)
    {
        const ImageRecord before = image(id);
        ImageRecord after = before;
        edit(after);
        valueOf(store().apply({u"Change image"_s, {}, {ImageChange{before, after}}}));
    }
    void setSplit(ImageId id, Split split)
    {
        change(id, [split](ImageRecord& image) { image.split = split; });
    }
    void fix(const HealthFinding& finding)
    {
        const auto operation = valueOf(fixFinding(store(), finding));
        QVERIFY(operation);
        QVERIFY(!operation->text.isEmpty());
        QVERIFY(!operation->image);
        valueOf(store().apply(*operation));
    }
    void undo() { QVERIFY(valueOf(store().undo({}))); }
    void writeFile(ImageId id, const QByteArray& bytes)
    {
        const QString path = store().absoluteImagePath(image(id));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
};

} // namespace

void TestHealthFixes::oneOfEachCopyStaysWithAllBoxes()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const LabelId dog = project.addLabel(u"dog"_s);
    const auto images = project.addImages(4);
    project.addBox(images[0], cat, {10, 10, 100, 100});
    project.addBox(images[1], cat, {10, 10, 100, 90}); // is there already
    project.addBox(images[1], dog, {10, 10, 100, 90}); // as another label it is not
    project.addBox(images[2], cat, {300, 10, 50, 50});
    const HealthFinding finding =
        findingFor(FindingFix::RemoveDuplicates, {{images[0], images[1], images[2]}});
    project.fix(finding);
    QVERIFY(project.has(images[0]) && project.has(images[3]));
    QVERIFY(!project.has(images[1]) && !project.has(images[2]));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), size_t(3));
    QCOMPARE(boxes[1].label, dog);
    QCOMPARE(boxes[1].box, (BoundingBox{10, 10, 100, 90}));
    QCOMPARE(boxes[2].box, (BoundingBox{300, 10, 50, 50}));
    QVERIFY(!valueOf(fixFinding(project.store(), finding)));
    project.undo();
    QVERIFY(project.has(images[1]) && project.has(images[2]));
    QCOMPARE(project.boxes(images[0]).size(), size_t(1));
    QCOMPARE(project.boxes(images[1]).size(), size_t(2));
}

void TestHealthFixes::boxesOfASmallerCopyAreScaled()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(2); // of 640 x 480
    project.change(images[1], [](ImageRecord& image) { image.size = {320, 120}; });
    project.addBox(images[1], cat, {10, 20, 30, 40});
    project.fix(findingFor(FindingFix::RemoveDuplicates, {{images[0], images[1]}}));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), size_t(1));
    QCOMPARE(boxes[0].box, (BoundingBox{20, 80, 60, 160}));
    QCOMPARE(project.image(images[0]).state, ImageState::HasBoxes);
}

void TestHealthFixes::ofThingsCloseTogetherNoneIsLost()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(3);
    // Two pairs of neighbours that overlap by 90 / 110.
    const std::vector<BoundingBox> things{
        {10, 10, 100, 100}, {20, 10, 100, 100}, {300, 10, 100, 100}, {310, 10, 100, 100}};
    project.addBox(images[0], cat, things[0]);
    for (const BoundingBox& thing : things) {
        project.addBox(images[1], cat, thing);
        project.addBox(images[2], cat, thing);
    }
    project.fix(findingFor(FindingFix::RemoveDuplicates, {images}));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), things.size());
    for (size_t i = 0; i < things.size(); ++i)
        QCOMPARE(boxes[i].box, things[i]);
}

void TestHealthFixes::theBestPairsExplainEachOther()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(2);
    project.addBox(images[0], cat, {10, 10, 100, 100});
    project.addBox(images[1], cat, {20, 10, 100, 100}); // might be taken for the one above
    project.addBox(images[1], cat, {10, 10, 100, 100});
    project.fix(findingFor(FindingFix::RemoveDuplicates, {images}));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), size_t(2));
    QCOMPARE(boxes[1].box, (BoundingBox{20, 10, 100, 100}));
}

void TestHealthFixes::whatNobodyReviewedIsNotReviewed()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(6);
    project.addBox(images[1], cat, {10, 10, 100, 100});
    project.addBox(images[5], cat, {10, 10, 100, 100});
    for (const int reviewed : {0, 2, 4, 5}) // 1 brings a box that nobody reviewed, 3 brings none
        project.change(images[size_t(reviewed)], [](ImageRecord& image) { image.reviewed = true; });
    project.fix(
        findingFor(FindingFix::RemoveDuplicates,
                   {{images[0], images[1]}, {images[2], images[3]}, {images[4], images[5]}}));
    QVERIFY(!project.image(images[0]).reviewed);
    QVERIFY(project.image(images[2]).reviewed);
    QVERIFY(project.image(images[4]).reviewed);
    QCOMPARE(project.boxes(images[4]).size(), size_t(1));
    project.undo();
    QVERIFY(project.image(images[0]).reviewed);
}

void TestHealthFixes::tagsAndGroupOfCopiesAreKept()
{
    Mended project;
    const auto images = project.addImages(4);
    project.change(images[0], [](ImageRecord& image) { image.tags = {u"day"_s}; });
    project.change(images[1], [](ImageRecord& image) {
        image.tags = {u"north"_s, u"day"_s};
        image.group = u"street"_s;
    });
    project.change(images[2], [](ImageRecord& image) { image.group = u"yard"_s; });
    project.change(images[3], [](ImageRecord& image) { image.group = u"street"_s; });
    project.fix(
        findingFor(FindingFix::RemoveDuplicates, {{images[0], images[1]}, {images[2], images[3]}}));
    QCOMPARE(project.image(images[0]).tags, (QStringList{u"day"_s, u"north"_s}));
    QCOMPARE(project.image(images[0]).group, u"street"_s);
    QCOMPARE(project.image(images[2]).group, u"yard"_s);
}

void TestHealthFixes::theKeptCopyTakesTheStrictestPart()
{
    Mended project;
    const auto images = project.addImages(4);
    project.setSplit(images[0], Split::Train);
    project.setSplit(images[1], Split::Test);
    project.setSplit(images[2], Split::Test);
    project.setSplit(images[3], Split::Train);
    project.fix(
        findingFor(FindingFix::RemoveDuplicates, {{images[0], images[1]}, {images[2], images[3]}}));
    QCOMPARE(project.image(images[0]).split, Split::Test);
    QCOMPARE(project.image(images[2]).split, Split::Test);
    project.undo();
    QCOMPARE(project.image(images[0]).split, Split::Train);
}

void TestHealthFixes::aConfirmedCopyConfirms()
{
    Mended project;
    const auto images = project.addImages(2);
    project.change(images[1], [](ImageRecord& image) { image.state = ImageState::ConfirmedEmpty; });
    project.fix(findingFor(FindingFix::RemoveDuplicates, {{images[0], images[1]}}));
    QCOMPARE(project.image(images[0]).state, ImageState::ConfirmedEmpty);
}

void TestHealthFixes::groupsMoveToThePartOfMost()
{
    Mended project;
    const auto images = project.addImages(6);
    for (const int train : {0, 1, 4})
        project.setSplit(images[size_t(train)], Split::Train);
    for (const int validation : {2, 5})
        project.setSplit(images[size_t(validation)], Split::Validation);
    // The fourth has no part, and none is given to it.
    project.fix(findingFor(FindingFix::MoveToOneSplit,
                           {{images[0], images[1], images[2], images[3]}, {images[4], images[5]}}));
    for (const int train : {0, 1, 2})
        QCOMPARE(project.image(images[size_t(train)]).split, Split::Train);
    QCOMPARE(project.image(images[3]).split, Split::None);
    for (const int validation : {4, 5}) // as many there as here: what does not teach is safe
        QCOMPARE(project.image(images[size_t(validation)]).split, Split::Validation);
    project.undo();
    QCOMPARE(project.image(images[2]).split, Split::Validation);
}

void TestHealthFixes::noImageLeavesTheTestPart()
{
    Mended project;
    const auto images = project.addImages(4);
    for (const ImageId image : images)
        project.setSplit(image, Split::Train);
    project.setSplit(images[3], Split::Test);
    project.fix(findingFor(FindingFix::MoveToOneSplit, {images}));
    for (const ImageId image : images)
        QCOMPARE(project.image(image).split, Split::Test);
}

void TestHealthFixes::aMendedLeakMakesNoOther()
{
    Mended project;
    const auto images = project.addImages(4);
    for (const ImageId image : images)
        project.setSplit(image, Split::Train);
    project.setSplit(images[1], Split::Test);
    RelatedImages related;
    related.duplicates.linked.push_back({images[0], images[1]});
    related.bursts.push_back({images[0], images[2], images[3]});
    const auto leaks = leakFindings(valueOf(project.store().images()), related);
    QCOMPARE(leaks.size(), size_t(1));
    project.fix(leaks.front());
    QVERIFY(leakFindings(valueOf(project.store().images()), related).empty());
    QCOMPARE(project.image(images[3]).split, Split::Test);
}

void TestHealthFixes::boxesAreClippedAtTheBorder()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(2);
    const BoxId over = project.addBox(images[0], cat, {600, 10, 100, 50}).id;
    const BoxId inside =
        project.addBox(images[0], cat, {630, 10, 100, 50}).id; // not of the finding
    const BoxId away = project.addBox(images[1], cat, {700, 10, 50, 50}).id;
    project.fix(findingFor(FindingFix::ClipBoxes, {{images[0]}, {images[1]}}, {over, away}));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), size_t(2));
    QCOMPARE(boxes[0].box, (BoundingBox{600, 10, 40, 50}));
    QCOMPARE(boxes[1].id, inside);
    QCOMPARE(boxes[1].box.width, 100.0);
    QVERIFY(project.boxes(images[1]).empty());
    QCOMPARE(project.image(images[1]).state, ImageState::Unseen); // nobody said that it is empty
    project.undo();
    QCOMPARE(project.boxes(images[0])[0].box.width, 100.0);
    QCOMPARE(project.boxes(images[1]).size(), size_t(1));
    QCOMPARE(project.image(images[1]).state, ImageState::HasBoxes);
}

void TestHealthFixes::swappedBoxesAreTurnedWithTheirImage()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(2);
    for (const ImageId id : images) {
        project.change(id, [](ImageRecord& image) {
            image.size = QSize(480, 640); // stored as 640 x 480, upright after a quarter turn right
            image.orientation = 6;
        });
    }
    const BoxId corner = project.addBox(images[0], cat, {0, 0, 40, 20}).id;
    const BoxId beyond = project.addBox(images[0], cat, {600, 460, 40, 20}).id;
    const BoxId upright = project.addBox(images[1], cat, {10, 600, 20, 40}).id;
    project.fix(
        findingFor(FindingFix::TurnBoxes, {{images[0]}, {images[1]}}, {corner, beyond, upright}));
    // The upper left corner comes to the upper right, the lower right one to the lower left.
    QCOMPARE(project.boxes(images[0])[0].box, (BoundingBox{460, 0, 20, 40}));
    QCOMPARE(project.boxes(images[0])[1].box, (BoundingBox{0, 600, 20, 40}));
    QCOMPARE(project.boxes(images[1])[0].box, (BoundingBox{10, 600, 20, 40})); // lies right
    QCOMPARE(project.image(images[0]).state, ImageState::HasBoxes);
    const HealthFinding again = findingFor(FindingFix::TurnBoxes, {{images[0]}}, {corner, beyond});
    QVERIFY(!valueOf(fixFinding(project.store(), again)));
    project.undo();
    QCOMPARE(project.boxes(images[0])[1].box, (BoundingBox{600, 460, 40, 20}));
}

void TestHealthFixes::surplusBoxesGoWhileTheirTwinStays()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(1);
    const BoxId kept = project.addBox(images[0], cat, {10, 10, 100, 100}).id;
    const BoxId surplus = project.addBox(images[0], cat, {10, 10, 100, 98}).id;
    const BoxId alone = project.addBox(images[0], cat, {400, 10, 100, 98}).id; // its twin is gone
    project.fix(findingFor(FindingFix::RemoveBoxes, {{images[0]}}, {surplus, alone}));
    const auto boxes = project.boxes(images[0]);
    QCOMPARE(boxes.size(), size_t(2));
    QCOMPARE(boxes[0].id, kept);
    QCOMPARE(boxes[1].id, alone);
    project.undo();
    QCOMPARE(project.boxes(images[0]).size(), size_t(3));
}

void TestHealthFixes::aNeighbourIsNoTwin()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(1);
    project.addBox(images[0], cat, {400, 10, 100, 100});
    const BoxId alone = project.addBox(images[0], cat, {420, 10, 100, 100}).id; // 80 / 120
    QVERIFY(!valueOf(
        fixFinding(project.store(), findingFor(FindingFix::RemoveBoxes, {{images[0]}}, {alone}))));
}

void TestHealthFixes::unseenImagesAreConfirmed()
{
    Mended project;
    const auto images = project.addImages(2);
    project.fix(findingFor(FindingFix::ConfirmEmpty, {{images[0]}}));
    QCOMPARE(project.image(images[0]).state, ImageState::ConfirmedEmpty);
    QCOMPARE(project.image(images[1]).state, ImageState::Unseen);
    project.undo();
    QCOMPARE(project.image(images[0]).state, ImageState::Unseen);
}

void TestHealthFixes::similarLabelsAreMerged()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const LabelId cats = project.addLabel(u"Cats"_s);
    const LabelId upper = project.addLabel(u"CAT"_s);
    const auto images = project.addImages(2);
    project.addBox(images[0], cats, {10, 10, 20, 20});
    project.addBox(images[1], upper, {10, 10, 20, 20});
    project.fix(findingFor(FindingFix::MergeLabels, {}, {}, {cat, cats, upper}));
    QCOMPARE(valueOf(project.store().labels()).size(), size_t(1));
    QCOMPARE(project.boxes(images[0])[0].label, cat);
    QCOMPARE(project.boxes(images[1])[0].label, cat);
    project.undo();
    QCOMPARE(valueOf(project.store().labels()).size(), size_t(3));
    QCOMPARE(project.boxes(images[1])[0].label, upper);
}

void TestHealthFixes::imagesOfBadFilesAreRemoved()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(5);
    const QByteArray jpeg = encoded(drawnPicture(1), "JPEG");
    project.writeFile(images[0], "no image");
    project.writeFile(images[1], jpeg.first(jpeg.size() / 2));
    project.writeFile(images[2], jpeg); // replaced by a good one since
    project.addBox(images[1], cat, {10, 10, 20, 20});
    const HealthFinding finding =
        findingFor(FindingFix::RemoveImages, {{images[0]}, {images[1]}, {images[2]}, {images[3]}});
    project.fix(finding);
    QVERIFY(!project.has(images[0]) && !project.has(images[1]));
    // One without a file may have it back tomorrow.
    QVERIFY(project.has(images[2]) && project.has(images[3]) && project.has(images[4]));
    QVERIFY(!valueOf(fixFinding(project.store(), finding)));
    project.undo();
    QVERIFY(project.has(images[0]) && project.has(images[1]));
    QCOMPARE(project.boxes(images[1]).size(), size_t(1));
}

void TestHealthFixes::imagesOfMissingFilesAreRemoved()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(4);
    project.writeFile(images[1], encoded(drawnPicture(1), "PNG")); // it came back
    project.writeFile(images[2], "no image"); // another finding
    project.addBox(images[0], cat, {10, 10, 20, 20});
    HealthFinding finding =
        findingFor(FindingFix::RemoveImages, {{images[0]}, {images[1]}, {images[2]}});
    finding.kind = FindingKind::MissingImage;
    project.fix(finding);
    QVERIFY(!project.has(images[0]));
    QVERIFY(project.has(images[1]) && project.has(images[2]));
    QVERIFY(project.has(images[3])); // missing too, but not of the finding
    QVERIFY(!valueOf(fixFinding(project.store(), finding)));
    project.undo();
    QVERIFY(project.has(images[0]));
    QCOMPARE(project.boxes(images[0]).size(), size_t(1));
}

void TestHealthFixes::changedFilesAreTakenAsTheyAre()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(3); // of 640 x 480
    for (const ImageId id : images)
        project.change(id, [](ImageRecord& image) { image.contentHash = QByteArray(32, 'h'); });
    project.writeFile(images[0], encoded(drawnPicture(1, {320, 240}), "PNG"));
    project.writeFile(images[1], "no image any more");
    project.addBox(images[0], cat, {10, 20, 30, 40});
    project.addBox(images[0], cat, {300, 20, 100, 40}); // beyond the new border
    const HealthFinding finding =
        findingFor(FindingFix::TakeChanges, {{images[0]}, {images[1]}, {images[2]}});
    project.fix(finding);
    const ImageRecord taken = project.image(images[0]);
    QCOMPARE(taken.size, QSize(320, 240));
    QCOMPARE(taken.contentHash, valueOf(hashFile(project.store().absoluteImagePath(taken))));
    QCOMPARE(project.boxes(images[0])[0].box, (BoundingBox{10, 20, 30, 40}));
    QCOMPARE(project.boxes(images[0])[1].box, (BoundingBox{300, 20, 20, 40}));
    for (const ImageId other : {images[1], images[2]}) // no image, and no file
        QCOMPARE(project.image(other).contentHash, QByteArray(32, 'h'));
    QVERIFY(!valueOf(fixFinding(project.store(), finding)));
    project.undo();
    QCOMPARE(project.image(images[0]).size, QSize(640, 480));
    QCOMPARE(project.boxes(images[0])[1].box, (BoundingBox{300, 20, 100, 40}));
}

void TestHealthFixes::boxesAreDeleted()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(2);
    const BoxId slip = project.addBox(images[0], cat, {10, 10, 2, 2}).id;
    const BoxId kept = project.addBox(images[0], cat, {10, 10, 100, 100}).id;
    const BoxId alone = project.addBox(images[1], cat, {10, 10, 2, 2}).id;
    project.fix(findingFor(FindingFix::DeleteBoxes, {{images[0]}, {images[1]}}, {slip, alone}));
    QCOMPARE(project.boxes(images[0]).size(), size_t(1));
    QCOMPARE(project.boxes(images[0])[0].id, kept);
    QCOMPARE(project.image(images[0]).state, ImageState::HasBoxes);
    QVERIFY(project.boxes(images[1]).empty());
    QCOMPARE(project.image(images[1]).state, ImageState::Unseen); // nobody said that it is empty
    project.undo();
    QCOMPARE(project.boxes(images[0]).size(), size_t(2));
    QCOMPARE(project.image(images[1]).state, ImageState::HasBoxes);
}

void TestHealthFixes::labelsWithoutBoxesAreDeleted()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const LabelId spare = project.addLabel(u"spare"_s);
    const LabelId used = project.addLabel(u"used since"_s);
    const auto images = project.addImages(1);
    project.addBox(images[0], used, {10, 10, 20, 20});
    project.fix(findingFor(FindingFix::DeleteLabels, {}, {}, {cat, spare, used}));
    const auto labels = valueOf(project.store().labels());
    QCOMPARE(labels.size(), size_t(1));
    QCOMPARE(labels[0].id, used);
    QCOMPARE(project.boxes(images[0]).size(), size_t(1));
    project.undo();
    QCOMPARE(valueOf(project.store().labels()).size(), size_t(3));
}

void TestHealthFixes::labelledImagesAreDivided()
{
    Mended project;
    const LabelId cat = project.addLabel(u"cat"_s);
    const auto images = project.addImages(21);
    for (size_t i = 0; i < 20; ++i)
        project.addBox(images[i], cat, {10, 10, 100, 100});
    const HealthFinding finding = findingFor(FindingFix::DivideImages, {images});
    project.fix(finding);
    std::map<Split, int> parts;
    for (const ImageId image : images)
        ++parts[project.image(image).split];
    QVERIFY(parts[Split::Train] > 0 && parts[Split::Validation] > 0 && parts[Split::Test] > 0);
    QCOMPARE(parts[Split::None], 1); // nobody looked at it
    QVERIFY(!valueOf(fixFinding(project.store(), finding)));
    project.undo();
    for (const ImageId image : images)
        QCOMPARE(project.image(image).split, Split::None);
}

void TestHealthFixes::nothingLeftToMendIsNoStep()
{
    Mended project;
    const auto images = project.addImages(2);
    project.setSplit(images[0], Split::Train);
    const ImageId gone(99);
    const std::vector<HealthFinding> findings{
        findingFor(FindingFix::None, {images}),
        findingFor(FindingFix::RemoveDuplicates, {{images[0], gone}}),
        findingFor(FindingFix::MoveToOneSplit, {images}), // only one has a part
        findingFor(FindingFix::TurnBoxes, {images}, {BoxId::create()}),
        findingFor(FindingFix::ClipBoxes, {images}, {BoxId::create()}),
        findingFor(FindingFix::RemoveBoxes, {images}, {BoxId::create()}),
        findingFor(FindingFix::ConfirmEmpty, {{gone}}),
        findingFor(FindingFix::MergeLabels, {}, {}, {LabelId(7), LabelId(8)}),
        findingFor(FindingFix::RemoveImages, {{gone}}),
        findingFor(FindingFix::TakeChanges, {images}), // their files are missing
        findingFor(FindingFix::DeleteBoxes, {images}, {BoxId::create()}),
        findingFor(FindingFix::DeleteLabels, {}, {}, {LabelId(7)}),
        findingFor(FindingFix::DivideImages, {images})}; // nobody looked at any
    for (const HealthFinding& finding : findings)
        QVERIFY(!valueOf(fixFinding(project.store(), finding)));
}

void TestHealthFixes::aStopIsCancelledWhereBoxesOrFilesAreRead()
{
    Mended project;
    const auto images = project.addImages(2);
    project.setSplit(images[0], Split::Train);
    project.setSplit(images[1], Split::Test);
    std::stop_source stop;
    stop.request_stop();
    for (const FindingFix fix :
         {FindingFix::RemoveDuplicates, FindingFix::TurnBoxes, FindingFix::ClipBoxes,
          FindingFix::RemoveBoxes, FindingFix::DeleteBoxes, FindingFix::RemoveImages,
          FindingFix::TakeChanges}) {
        const auto mended =
            fixFinding(project.store(), findingFor(fix, {images}), stop.get_token());
        QVERIFY(!mended);
        QCOMPARE(mended.error().code, ErrorCode::Cancelled);
    }
    // This one reads none, and is made at once.
    QVERIFY(valueOf(fixFinding(project.store(), findingFor(FindingFix::MoveToOneSplit, {images}),
                               stop.get_token())));
}

QTEST_GUILESS_MAIN(TestHealthFixes)
#include "tst_healthfixes.moc"
