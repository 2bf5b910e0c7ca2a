// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labeloperations.h"
#include "core/dataset/project.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

using Boxes = std::vector<Annotation>;

Boxes byId(Boxes boxes)
{
    std::sort(boxes.begin(), boxes.end(),
              [](const Annotation& a, const Annotation& b) { return a.id < b.id; });
    return boxes;
}

QStringList names(const std::vector<Label>& labels)
{
    QStringList list;
    for (const Label& label : labels) {
        list << label.name;
    }
    return list;
}

/// Four images: two cats and a dog on the first, a cat on the second, a dog on the third.
struct Pets
{
    Pets()
        : cat(files.addLabel(u"cat"_s))
        , dog(files.addLabel(u"dog"_s))
        , bird(files.addLabel(u"bird"_s))
        , images(files.addImages(4))
    {
        files.addBox(images[0], cat, {1, 1, 10, 10});
        files.addBox(images[0], dog, {20, 1, 10, 10});
        files.addBox(images[0], cat, {40, 1, 10, 10});
        files.addBox(images[1], cat, {1, 1, 10, 10});
        files.addBox(images[2], dog, {1, 1, 10, 10});
        open();
    }
    void open() { project = valueOf(Project::fromFile(files.takeFile())); }
    void reopen()
    {
        project.reset();
        files.open();
        open();
    }
    // The boxes are read in the background; this waits for it.
    void remove(LabelId label) const
    {
        mustWork(project->removeLabel(label));
        finish();
    }
    void merge(LabelId label, LabelId into) const
    {
        mustWork(project->mergeLabel(label, into));
        finish();
    }
    void finish() const
    {
        if (!project->waitUntilWritten(5000)) {
            qFatal("not written");
        }
    }
    /// What the file holds once everything is written.
    Boxes written(int image) const
    {
        if (!project->waitUntilWritten(5000)) {
            qFatal("not written");
        }
        return byId(valueOf(project->store().annotations(images[static_cast<size_t>(image)])));
    }
    std::vector<Boxes> allWritten() const
    {
        return {written(0), written(1), written(2), written(3)};
    }
    ImageState state(int image) const
    {
        return project->image(images[static_cast<size_t>(image)])->state;
    }
    /// The counts in memory are those of the file, once all is written.
    bool countsAreRight() const
    {
        if (!QTest::qWaitFor([this] { return !project->hasUnwrittenEdits(); })) {
            return false;
        }
        QCoreApplication::processEvents();
        const auto stored = valueOf(project->store().labelCounts());
        return std::all_of(images.begin(), images.end(), [&](ImageId id) {
            return project->labelCounts(id) == stored.value(id);
        });
    }

    TemporaryProject files;
    LabelId cat;
    LabelId dog;
    LabelId bird;
    std::vector<ImageId> images;
    std::unique_ptr<Project> project;
};

} // namespace

class TestLabelOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchALabelIsUsed();
    void deletesALabelWithItsBoxes();
    void takingADeletionBackRestoresEverything();
    void mergesALabelIntoAnother();
    void openDocumentsFollow();
    void movesALabel();
    void aRemovedImageDoesNotKeepItsLabelListed();
    void aBoxThatComesBackBringsItsLabel();
    void countsStayRightWhenHistoriesCross();
    void boxesAreReadInTheBackground();
    void editsWhileBoxesAreReadAreNotLost();
    void stepsWhileBoxesAreReadAreNotLost();
    void twoLabelsGoAtOnce();
    void closingFinishesWhatWasAskedFor();
    void aDescriptionLastsAndIsTakenBack();
    void refusesWhatCannotBe();
};

void TestLabelOperations::saysHowMuchALabelIsUsed()
{
    const Pets pets;
    const LabelUse use = pets.project->labelUse(pets.cat);
    QCOMPARE(use.boxes, 3);
    QCOMPARE(use.images, 2);
    QCOMPARE(use.imagesOfItsOwn, 1);
    QCOMPARE(pets.project->labelUse(pets.bird).boxes, 0);
    QCOMPARE(pets.project->labelCounts(pets.images[0]),
             LabelCounts({{pets.cat, 2}, {pets.dog, 1}}));
    QVERIFY(pets.project->labelCounts(pets.images[3]).empty());
    QCOMPARE(pets.project->boxCount(pets.images[0]), 3);
}

void TestLabelOperations::deletesALabelWithItsBoxes()
{
    Pets pets;
    const int steps = pets.project->projectUndoStack().count();
    pets.remove(pets.cat);
    QCOMPARE(pets.project->projectUndoStack().count(), steps + 1);
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QCOMPARE(pets.written(0).size(), size_t{1});
    QCOMPARE(pets.written(0).front().label, pets.dog);
    QVERIFY(pets.written(1).empty());
    QCOMPARE(pets.written(2).size(), size_t{1});
    QCOMPARE(pets.state(0), ImageState::HasBoxes);
    QCOMPARE(pets.state(1), ImageState::Unseen); // nobody has said that it is empty
    QVERIFY(pets.countsAreRight());
    QCOMPARE(names(valueOf(pets.project->store().labels())), QStringList({u"dog"_s, u"bird"_s}));
}

void TestLabelOperations::takingADeletionBackRestoresEverything()
{
    Pets pets;
    const auto boxes = pets.allWritten();
    const auto labels = pets.project->labels();
    const auto images = pets.project->images();
    pets.remove(pets.cat);
    pets.reopen(); // the history survives
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    pets.project->projectUndoStack().undo();
    QCOMPARE(pets.project->labels(), labels);
    QCOMPARE(pets.project->images(), images);
    QCOMPARE(pets.allWritten(), boxes); // with their ids
    QVERIFY(pets.countsAreRight());
    pets.project->projectUndoStack().redo();
    QVERIFY(pets.written(1).empty());
    QVERIFY(pets.countsAreRight());
}

void TestLabelOperations::mergesALabelIntoAnother()
{
    Pets pets;
    const auto boxes = pets.allWritten();
    const auto labels = pets.project->labels();
    pets.merge(pets.cat, pets.dog);
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QCOMPARE(pets.project->labelCounts(pets.images[0]), LabelCounts({{pets.dog, 3}}));
    const auto merged = pets.allWritten();
    for (size_t image = 0; image < boxes.size(); ++image) {
        Boxes expected = boxes[image];
        for (Annotation& box : expected) {
            box.label = pets.dog;
        }
        QCOMPARE(merged[image], expected);
    }
    QCOMPARE(pets.state(1), ImageState::HasBoxes);
    pets.project->projectUndoStack().undo();
    QCOMPARE(pets.project->labels(), labels);
    QCOMPARE(pets.allWritten(), boxes);
    QVERIFY(pets.countsAreRight());
}

void TestLabelOperations::openDocumentsFollow()
{
    Pets pets;
    AnnotationDocument* document = pets.project->document(pets.images[1]);
    const Annotation cat = document->annotations().front();
    QSignalSpy removed(document, &AnnotationDocument::boxRemoved);
    pets.merge(pets.cat, pets.dog);
    QCOMPARE(document->annotations().front().label, pets.dog);
    QCOMPARE(document->annotations().front().id, cat.id);
    pets.remove(pets.dog);
    QVERIFY(document->annotations().empty());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(document->image().state, ImageState::Unseen);
    pets.project->projectUndoStack().undo();
    pets.project->projectUndoStack().undo();
    QCOMPARE(document->annotations(), Boxes{cat});
    QCOMPARE(document->image().state, ImageState::HasBoxes);
    QCOMPARE(pets.written(1), Boxes{cat});
}

void TestLabelOperations::movesALabel()
{
    Pets pets;
    const auto before = pets.project->labels();
    pets.project->moveLabel(pets.bird, 0);
    QCOMPARE(names(pets.project->labels()), QStringList({u"bird"_s, u"cat"_s, u"dog"_s}));
    pets.project->moveLabel(pets.bird, 1);
    QCOMPARE(names(pets.project->labels()), QStringList({u"cat"_s, u"bird"_s, u"dog"_s}));
    pets.project->moveLabel(pets.cat, 99); // the end
    QCOMPARE(names(pets.project->labels()), QStringList({u"bird"_s, u"dog"_s, u"cat"_s}));
    const int steps = pets.project->projectUndoStack().count();
    pets.project->moveLabel(pets.cat, 2); // is there
    QCOMPARE(pets.project->projectUndoStack().count(), steps);
    pets.reopen();
    QCOMPARE(names(pets.project->labels()), QStringList({u"bird"_s, u"dog"_s, u"cat"_s}));
    for (int i = 0; i < 3; ++i) {
        pets.project->projectUndoStack().undo();
    }
    QCOMPARE(pets.project->labels(), before);
}

void TestLabelOperations::aRemovedImageDoesNotKeepItsLabelListed()
{
    Pets pets;
    const auto boxes = pets.allWritten();
    const ImageRecord second = *pets.project->image(pets.images[1]);
    pets.project->perform({u"Remove"_s, {}, {ImageChange{second, {}}}});
    QCOMPARE(pets.project->labelUse(pets.cat).images, 1);
    pets.remove(pets.cat);
    pets.reopen();
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    pets.project->projectUndoStack().undo();
    pets.project->projectUndoStack().undo();
    QCOMPARE(pets.allWritten(), boxes);
    QCOMPARE(pets.project->labelUse(pets.cat).images, 2);
}

void TestLabelOperations::aBoxThatComesBackBringsItsLabel()
{
    Pets pets;
    AnnotationDocument* document = pets.project->document(pets.images[1]);
    const Annotation cat = document->annotations().front();
    document->removeBoxes({cat.id}, u"Remove box"_s);
    pets.remove(pets.cat);
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    document->undoStack().undo();
    QCOMPARE(document->annotations(), Boxes{cat});
    QTRY_COMPARE(names(pets.project->labels()), QStringList({u"cat"_s, u"dog"_s, u"bird"_s}));
}

void TestLabelOperations::countsStayRightWhenHistoriesCross()
{
    Pets pets;
    pets.merge(pets.cat, pets.dog);
    AnnotationDocument* document = pets.project->document(pets.images[1]);
    Annotation changed = document->annotations().front();
    changed.label = pets.bird;
    document->changeBoxes({changed}, u"Change label"_s);
    QVERIFY(pets.countsAreRight());
    pets.reopen(); // the document is not open when the merge is taken back
    pets.project->projectUndoStack().undo();
    QVERIFY(pets.countsAreRight());
    pets.project->projectUndoStack().redo();
    QVERIFY(pets.countsAreRight());
    pets.project->document(pets.images[1])->undoStack().undo();
    QVERIFY(pets.countsAreRight());
}

void TestLabelOperations::boxesAreReadInTheBackground()
{
    const Pets pets;
    mustWork(pets.project->removeLabel(pets.cat));
    QCOMPARE(pets.project->labels().size(), size_t{3}); // nothing waits for the disk
    QVERIFY(pets.project->hasUnwrittenEdits());
    QTRY_COMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QVERIFY(pets.countsAreRight());
    QVERIFY(pets.written(1).empty());
}

void TestLabelOperations::editsWhileBoxesAreReadAreNotLost()
{
    Pets pets;
    AnnotationDocument* first = pets.project->document(pets.images[0]);
    AnnotationDocument* second = pets.project->document(pets.images[1]);
    AnnotationDocument* fourth = pets.project->document(pets.images[3]);
    const Annotation dog = first->annotations()[1];
    mustWork(pets.project->removeLabel(pets.cat));
    // Before the boxes have been read, or after: it makes no difference.
    const Annotation late = makeBox(pets.cat, {50, 50, 9, 9});
    fourth->addBoxes({late}, u"Draw box"_s);
    Annotation renamed = second->annotations().front();
    renamed.label = pets.bird;
    second->changeBoxes({renamed}, u"Change label"_s);
    first->removeBoxes({first->annotations().front().id}, u"Remove box"_s);
    pets.finish();
    QCOMPARE(first->annotations(), Boxes{dog});
    QCOMPARE(second->annotations(), Boxes{renamed});
    QVERIFY(fourth->annotations().empty());
    QCOMPARE(fourth->image().state, ImageState::Unseen);
    QCOMPARE(second->image().state, ImageState::HasBoxes);
    QCOMPARE(pets.written(0), Boxes{dog});
    QCOMPARE(pets.written(1), Boxes{renamed});
    QVERIFY(pets.written(3).empty());
    QVERIFY(pets.countsAreRight());
    pets.project->projectUndoStack().undo();
    QCOMPARE(fourth->annotations(), Boxes{late});
    QCOMPARE(first->annotations().size(), size_t{2});
    QVERIFY(pets.countsAreRight());
}

void TestLabelOperations::stepsWhileBoxesAreReadAreNotLost()
{
    Pets pets;
    mustWork(pets.project->mergeLabel(pets.cat, pets.dog));
    Label dog = pets.project->labels()[1];
    dog.name = u"hound"_s;
    pets.project->changeLabel(dog, u"Change label"_s);
    pets.finish();
    QCOMPARE(names(pets.project->labels()), QStringList({u"hound"_s, u"bird"_s}));
    QCOMPARE(pets.project->labelCounts(pets.images[0]), LabelCounts({{pets.dog, 3}}));
    QCOMPARE(pets.written(1).front().label, pets.dog);
    // The label that others were to become has gone.
    QSignalSpy failed(pets.project.get(), &Project::readFailed);
    mustWork(pets.project->mergeLabel(pets.bird, pets.dog));
    pets.project->perform({u"Delete"_s, {}, {LabelChange{pets.project->labels()[0], {}}}});
    pets.finish();
    QCOMPARE(failed.size(), 1);
    QVERIFY(names(pets.project->labels()).contains(u"bird"_s));
}

void TestLabelOperations::twoLabelsGoAtOnce()
{
    const Pets pets;
    mustWork(pets.project->removeLabel(pets.cat));
    mustWork(pets.project->removeLabel(pets.dog));
    pets.finish();
    QCOMPARE(names(pets.project->labels()), QStringList({u"bird"_s}));
    for (int image = 0; image < 4; ++image) {
        QVERIFY(pets.written(image).empty());
        QCOMPARE(pets.state(image), ImageState::Unseen);
    }
    QVERIFY(pets.countsAreRight());
}

void TestLabelOperations::closingFinishesWhatWasAskedFor()
{
    Pets pets;
    mustWork(pets.project->removeLabel(pets.cat));
    pets.reopen();
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QVERIFY(pets.written(1).empty());
}

void TestLabelOperations::aDescriptionLastsAndIsTakenBack()
{
    Pets pets;
    const QString text = u"Whole cats.\nNo lions – “big” <cats> 🐈"_s;
    const auto description = [&pets](int label) {
        return pets.project->labels()[static_cast<size_t>(label)].description;
    };
    Label cat = pets.project->labels().front();
    QCOMPARE(cat.description, QString());
    cat.description = text;
    pets.project->changeLabel(cat, u"Describe label"_s);
    Label renamed = cat;
    renamed.name = u"tom"_s;
    pets.project->changeLabel(renamed, u"Change label"_s);
    pets.reopen();
    QCOMPARE(description(0), text);
    QCOMPARE(description(1), QString());
    pets.project->projectUndoStack().undo(); // the name, not the description
    QCOMPARE(pets.project->labels().front().name, u"cat"_s);
    QCOMPARE(description(0), text);
    pets.project->projectUndoStack().undo();
    QCOMPARE(description(0), QString());
    pets.reopen(); // what was taken back stays so, and can be done again
    QCOMPARE(description(0), QString());
    pets.project->projectUndoStack().redo();
    QCOMPARE(description(0), text);
    pets.remove(pets.cat);
    pets.reopen();
    pets.project->projectUndoStack().undo();
    QCOMPARE(description(0), text);
    pets.finish();
    QCOMPARE(valueOf(pets.project->store().labels()).front().description, text);
}

void TestLabelOperations::refusesWhatCannotBe()
{
    Pets pets;
    QCOMPARE(pets.project->removeLabel(LabelId(99)).error().code, ErrorCode::NotFound);
    QCOMPARE(pets.project->mergeLabel(pets.cat, pets.cat).error().code, ErrorCode::NotFound);
    QCOMPARE(pets.project->mergeLabel(pets.cat, LabelId(99)).error().code, ErrorCode::NotFound);
    QCOMPARE(pets.project->labels().size(), size_t{3});
    pets.project.reset();
    pets.project = valueOf(
        Project::fromFile(valueOf(ProjectFile::open(pets.files.path(), ProjectAccess::ReadOnly))));
    QCOMPARE(pets.project->removeLabel(pets.cat).error().code, ErrorCode::NotWritable);
    QCOMPARE(pets.project->labels().size(), size_t{3});
}

QTEST_GUILESS_MAIN(TestLabelOperations)
#include "tst_labeloperations.moc"
