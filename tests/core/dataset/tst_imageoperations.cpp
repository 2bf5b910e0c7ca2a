// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/imageoperations.h"
#include "core/dataset/project.h"

#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

ImageRecord image(int id, ImageState state, Split split = Split::None, bool reviewed = false)
{
    ImageRecord record = makeImage(ImageId(id), u"%1.jpg"_s.arg(id));
    record.state = state;
    record.split = split;
    record.reviewed = reviewed;
    return record;
}

const std::vector<ImageRecord> kImages{
    image(1, ImageState::Unseen, Split::Test),
    image(2, ImageState::HasBoxes, Split::None, true),
    image(3, ImageState::ConfirmedEmpty, Split::Train),
};

std::vector<ImageRecord> results(const Operation& operation)
{
    std::vector<ImageRecord> records;
    for (const Change& change : operation.changes) {
        records.push_back(std::get<ImageChange>(change).after.value());
    }
    return records;
}

} // namespace

class TestImageOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsThePartOfThoseThatHaveAnother();
    void marksThoseThatAreNotMarkedYet();
    void confirmsOnlyUnseenImages();
    void marksAsUnseenWhatHasNoBoxes();
    void theTextSaysHowMany();
    void removedImagesComeBackWithTheirBoxes();
};

void TestImageOperations::setsThePartOfThoseThatHaveAnother()
{
    const auto changed = results(setSplitOperation(kImages, Split::Test));
    QCOMPARE(changed,
             std::vector({image(2, ImageState::HasBoxes, Split::Test, true),
                          image(3, ImageState::ConfirmedEmpty, Split::Test)}));
    QVERIFY(setSplitOperation({kImages[0]}, Split::Test).changes.empty());
}

void TestImageOperations::marksThoseThatAreNotMarkedYet()
{
    const auto marked = results(setReviewedOperation(kImages, true));
    QCOMPARE(marked.size(), size_t{2});
    QCOMPARE(marked[0], image(1, ImageState::Unseen, Split::Test, true));
    const auto unmarked = results(setReviewedOperation(kImages, false));
    QCOMPARE(unmarked, std::vector({image(2, ImageState::HasBoxes)}));
}

void TestImageOperations::confirmsOnlyUnseenImages()
{
    const auto confirmed = results(confirmEmptyOperation(kImages));
    QCOMPARE(confirmed, std::vector({image(1, ImageState::ConfirmedEmpty, Split::Test)}));
}

void TestImageOperations::marksAsUnseenWhatHasNoBoxes()
{
    std::vector<ImageRecord> images = kImages;
    images.push_back(image(4, ImageState::ConfirmedEmpty, Split::None, true));
    QCOMPARE(
        results(setUnseenOperation(images)),
        std::vector({image(3, ImageState::Unseen, Split::Train), image(4, ImageState::Unseen)}));
}

void TestImageOperations::theTextSaysHowMany()
{
    QVERIFY(removeImagesOperation(kImages).text.contains(u'3'));
    QVERIFY(setReviewedOperation(kImages, true).text.contains(u'2'));
}

void TestImageOperations::removedImagesComeBackWithTheirBoxes()
{
    TemporaryProject files;
    const LabelId label = files.addLabel(u"cell"_s);
    const std::vector<ImageId> ids = files.addImages(3);
    const Annotation box = files.addBox(ids[1], label, {1, 2, 3, 4});
    const auto project = valueOf(Project::fromFile(files.takeFile()));
    const std::vector<ImageRecord> before = project->images();
    project->perform(removeImagesOperation({before[0], before[1]}));
    QCOMPARE(project->images(), std::vector({before[2]}));
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().images()), project->images());
    project->projectUndoStack().undo();
    QCOMPARE(project->images(), before);
    QCOMPARE(project->boxCount(ids[1]), 1);
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().images()), before);
    QCOMPARE(valueOf(project->store().annotations(ids[1])), std::vector{box});
}

QTEST_GUILESS_MAIN(TestImageOperations)
#include "tst_imageoperations.moc"
