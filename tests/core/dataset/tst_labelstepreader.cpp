// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/labelstepreader.h"

#include <QSignalSpy>
#include <QTest>

#include "pets.h"

using namespace boxwright;
using namespace boxwright::test;

class TestLabelStepReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesAreReadInTheBackground();
    void editsWhileBoxesAreReadAreNotLost();
    void stepsWhileBoxesAreReadAreNotLost();
    void twoLabelsGoAtOnce();
    void closingFinishesWhatWasAskedFor();
};

void TestLabelStepReader::boxesAreReadInTheBackground()
{
    const Pets pets;
    mustWork(pets.project->removeLabel(pets.cat));
    QCOMPARE(pets.project->labels().size(), size_t{3}); // nothing waits for the disk
    QVERIFY(pets.project->hasUnwrittenEdits());
    QTRY_COMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QVERIFY(pets.countsAreRight());
    QVERIFY(pets.written(1).empty());
}

void TestLabelStepReader::editsWhileBoxesAreReadAreNotLost()
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

void TestLabelStepReader::stepsWhileBoxesAreReadAreNotLost()
{
    Pets pets;
    mustWork(pets.project->mergeLabel(pets.cat, pets.dog));
    Label dog = pets.project->labels()[1];
    dog.name = u"hound"_s;
    mustWork(pets.project->changeLabel(dog, u"Change label"_s));
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

void TestLabelStepReader::twoLabelsGoAtOnce()
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

void TestLabelStepReader::closingFinishesWhatWasAskedFor()
{
    Pets pets;
    mustWork(pets.project->removeLabel(pets.cat));
    pets.reopen();
    QCOMPARE(names(pets.project->labels()), QStringList({u"dog"_s, u"bird"_s}));
    QVERIFY(pets.written(1).empty());
}

QTEST_GUILESS_MAIN(TestLabelStepReader)
#include "tst_labelstepreader.moc"
