// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labeloperations.h"

#include <QSignalSpy>
#include <QTest>

#include "pets.h"

using namespace boxwright;
using namespace boxwright::test;

class TestLabelOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesOfSomeImagesGetAnotherLabel();
    void boxesOfSomeImagesGo();
    void saysHowMuchALabelIsUsed();
    void deletesALabelWithItsBoxes();
    void takingADeletionBackRestoresEverything();
    void mergesALabelIntoAnother();
    void openDocumentsFollow();
    void movesALabel();
    void aRemovedImageDoesNotKeepItsLabelListed();
    void aBoxThatComesBackBringsItsLabel();
    void countsStayRightWhenHistoriesCross();
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
    mustWork(pets.project->changeLabel(cat, u"Describe label"_s));
    Label renamed = cat;
    renamed.name = u"tom"_s;
    mustWork(pets.project->changeLabel(renamed, u"Change label"_s));
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

void TestLabelOperations::boxesOfSomeImagesGetAnotherLabel()
{
    Pets pets;
    const std::vector<Boxes> before = pets.allWritten();
    const int steps = pets.project->projectUndoStack().count();
    mustWork(pets.project->relabelBoxes(pets.cat, pets.bird, {pets.images[0], pets.images[2]}));
    pets.finish();
    QCOMPARE(pets.project->projectUndoStack().count(), steps + 1);
    QCOMPARE(pets.project->labels().size(), size_t{3});
    QCOMPARE(pets.project->labelCounts(pets.images[0]),
             LabelCounts({{pets.dog, 1}, {pets.bird, 2}}));
    QCOMPARE(pets.project->labelCounts(pets.images[1]), LabelCounts({{pets.cat, 1}}));
    QVERIFY(pets.countsAreRight());
    pets.project->projectUndoStack().undo();
    QCOMPARE(pets.allWritten(), before);
    // Nothing there to change: no step.
    mustWork(pets.project->relabelBoxes(pets.bird, pets.cat, {pets.images[0]}));
    pets.finish();
    QCOMPARE(pets.project->projectUndoStack().index(), steps);
}

void TestLabelOperations::boxesOfSomeImagesGo()
{
    Pets pets;
    const std::vector<Boxes> before = pets.allWritten();
    // One of them is open and was edited just now.
    pets.project->document(pets.images[0])
        ->addBoxes({makeBox(pets.cat, {60, 1, 10, 10})}, u"Draw box"_s);
    mustWork(pets.project->removeBoxes(pets.cat, {pets.images[0], pets.images[1]}));
    pets.finish();
    QCOMPARE(pets.project->labels().size(), size_t{3});
    QCOMPARE(pets.project->labelCounts(pets.images[0]), LabelCounts({{pets.dog, 1}}));
    QCOMPARE(pets.written(1), Boxes());
    QCOMPARE(pets.state(0), ImageState::HasBoxes);
    QCOMPARE(pets.state(1), ImageState::Unseen);
    pets.project->projectUndoStack().undo();
    QCOMPARE(pets.written(0).size(), before[0].size() + 1);
    QCOMPARE(pets.written(1), before[1]);
    QCOMPARE(pets.state(1), ImageState::HasBoxes);
}

QTEST_GUILESS_MAIN(TestLabelOperations)
#include "tst_labeloperations.moc"
