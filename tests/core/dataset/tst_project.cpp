// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/project.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

#include "tests/support/fulllog.h"
#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

std::unique_ptr<Project> openProject(TemporaryProject& project)
{
    if (!project.isOpen()) {
        project.open();
    }
    return valueOf(Project::fromFile(project.takeFile()));
}

/// What the file holds once everything is written.
std::vector<Annotation> written(Project& project, ImageId image)
{
    if (!project.waitUntilWritten(5000)) {
        qFatal("not written");
    }
    return valueOf(project.store().annotations(image));
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachEditAtOnce();
    void restoresTheHistoryOfAnImageAfterClosing();
    void aDismissalSurvivesClosingAndCanBeTakenBack();
    void theLabelsOfClassesAreKnownAtOnce();
    void addsAndChangesLabels();
    void givesUnusedLabelIdsBack();
    void writesALabelBeforeWhoeverUsesItAtOnce();
    void takesProjectOperationsBackAfterClosing();
    void showsProjectOperationsInOpenDocuments();
    void keepsALabelThatBoxesUse();
    void seesWhatAJobWrote();
    void readsAgainAfterAnEditInBetween();
    void hasIdsForManyLabels();
    void keepsAndRetriesAFailedWrite();
    void tellsOnceWhenAllIsWritten();
    void copiesEditsThatAreNotWritten();
    void dropsAnEditThatCanNeverBeWritten();
    void leavesOtherStepsAloneWhenOneWasDropped();
    void opensADocumentOverUnwrittenEdits();
    void tellsUnwrittenBoxesWithoutADocument();
    void countsBoxesOfADocumentOpenedBeforeAStepIsWritten();
    void mergesNudgesInTheLog();
};

void TestProject::writesEachEditAtOnce()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(2).front();
    const auto project = openProject(temporary);
    QSignalSpy changed(project.get(), &Project::imageChanged);
    QSignalSpy allWritten(project.get(), &Project::allWritten);
    AnnotationDocument* document = project->document(image);
    QVERIFY(document != nullptr);
    QCOMPARE(project->document(image), document);
    QVERIFY(project->document(ImageId(99)) == nullptr);

    const Annotation box = makeBox(label, {1, 2, 3, 4});
    document->addBoxes({box}, QStringLiteral("Draw"));
    QCOMPARE(project->boxCount(image), 1);
    QCOMPARE(project->image(image)->state, ImageState::HasBoxes);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(allWritten.size(), 1);
    QVERIFY(!project->hasUnwrittenEdits());
    QCOMPARE(valueOf(project->store().annotations(image)), std::vector{box});

    project->undoGroup().setActiveStack(&document->undoStack());
    project->undoGroup().undo();
    QCOMPARE(project->boxCount(image), 0);
    QVERIFY(written(*project, image).empty());
}

void TestProject::restoresTheHistoryOfAnImageAfterClosing()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    Annotation box = makeBox(label, {1, 2, 3, 4});
    {
        const auto project = openProject(temporary);
        AnnotationDocument* document = project->document(image);
        document->addBoxes({box}, QStringLiteral("Draw"));
        Annotation moved = box;
        moved.box.x = 9;
        document->changeBoxes({moved}, QStringLiteral("Move"));
        document->removeBoxes({box.id}, QStringLiteral("Remove"));
        document->undoStack().undo();
        // closing waits for the queue
    }
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    QCOMPARE(document->annotations().front().box.x, 9.0);
    QCOMPARE(document->undoStack().undoText(), QStringLiteral("Move"));
    QCOMPARE(document->undoStack().redoText(), QStringLiteral("Remove"));
    document->undoStack().undo();
    QCOMPARE(written(*project, image), std::vector{box});
    document->undoStack().undo();
    QVERIFY(written(*project, image).empty());
    QCOMPARE(project->image(image)->state, ImageState::Unseen);
}

void TestProject::aDismissalSurvivesClosingAndCanBeTakenBack()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const Detection suggestion{label, {1.0 / 3, 2, 3, 4}};
    {
        const auto project = openProject(temporary);
        project->document(image)->dismiss(suggestion, QStringLiteral("Dismiss"));
    }
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    QCOMPARE(document->dismissed(), std::vector{suggestion});
    document->undoStack().undo();
    QVERIFY(document->dismissed().empty());
    QVERIFY(project->waitUntilWritten(5000));
    QVERIFY(valueOf(project->store().dismissedSuggestions(image)).empty());
}

void TestProject::theLabelsOfClassesAreKnownAtOnce()
{
    TemporaryProject temporary;
    ClassChoices choices;
    {
        const auto project = openProject(temporary);
        // A label that is written just before.
        const LabelId label = valueOf(project->addLabel(QStringLiteral("Pet")));
        choices = {{QStringLiteral("cat"), label}, {QStringLiteral("dog"), {}}};
        project->setClassChoices(choices);
        QCOMPARE(project->classChoices(), choices);
        QVERIFY(project->waitUntilWritten(5000));
        QCOMPARE(project->classChoices(), choices);
    }
    QCOMPARE(openProject(temporary)->classChoices(), choices);
}

void TestProject::addsAndChangesLabels()
{
    TemporaryProject temporary;
    {
        const auto project = openProject(temporary);
        QSignalSpy changed(project.get(), &Project::labelsChanged);
        const LabelId first = valueOf(project->addLabel(QStringLiteral(" cell ")));
        const LabelId second = valueOf(project->addLabel(QStringLiteral("dust")));
        QVERIFY(first != second);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(project->labels().front().name, QStringLiteral("cell"));
        QVERIFY(project->labels()[0].colour != project->labels()[1].colour);
        QCOMPARE(project->addLabel(QStringLiteral("cell")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(project->addLabel(QStringLiteral("  ")).error().code, ErrorCode::InvalidArgument);
        Label renamed = project->labels().front();
        renamed.name = QStringLiteral("Zelle");
        renamed.order = 5;
        mustWork(project->changeLabel(renamed, QStringLiteral("Rename label")));
        QCOMPARE(project->labels().back(), renamed);
        project->projectUndoStack().undo();
        QCOMPARE(project->labels().front().name, QStringLiteral("cell"));
        project->projectUndoStack().redo();
        const int steps = project->projectUndoStack().count();
        for (const auto& [name, code] :
             {std::pair(QStringLiteral(" dust"), ErrorCode::AlreadyExists),
              std::pair(QStringLiteral(" "), ErrorCode::InvalidArgument)}) {
            Label refused = project->labels().back();
            refused.name = name;
            const auto rename = project->changeLabel(refused, QStringLiteral("Rename label"));
            QVERIFY(!rename);
            QCOMPARE(rename.error().code, code);
        }
        QCOMPARE(project->labels().back(), renamed);
        QCOMPARE(project->projectUndoStack().count(), steps);
    }
    temporary.open();
    const auto labels = valueOf(temporary.store().labels());
    QCOMPARE(labels.size(), size_t{2});
    QCOMPARE(labels.back().name, QStringLiteral("Zelle"));
}

void TestProject::writesALabelBeforeWhoeverUsesItAtOnce()
{
    TemporaryProject temporary;
    const ImageId image = temporary.addImages(1).front();
    {
        const auto project = openProject(temporary);
        AnnotationDocument* document = project->document(image);
        QSignalSpy failed(project.get(), &Project::writeFailed);
        // As the canvas does: the first box waits for a label and takes it when there is one.
        connect(project.get(), &Project::labelsChanged, document, [&project, document] {
            if (document->annotations().empty()) {
                document->addBoxes({makeBox(project->labels().front().id, {1, 2, 3, 4})},
                                   QStringLiteral("Draw"));
            }
        });
        static_cast<void>(valueOf(project->addLabel(QStringLiteral("cell"))));
        QTRY_VERIFY(!project->hasUnwrittenEdits());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(failed.size(), 0);
    }
    temporary.open();
    QCOMPARE(valueOf(temporary.store().annotations(image)).size(), size_t{1});
}

void TestProject::givesUnusedLabelIdsBack()
{
    TemporaryProject temporary;
    for (int i = 0; i < 3; ++i) {
        const auto project = openProject(temporary);
        valueOf(project->addLabel(QStringLiteral("label %1").arg(i)));
    }
    temporary.open();
    const auto labels = valueOf(temporary.store().labels());
    QCOMPARE(labels.back().id.value() - labels.front().id.value(), std::int64_t{2});
}

void TestProject::takesProjectOperationsBackAfterClosing()
{
    TemporaryProject temporary;
    const auto images = temporary.addImages(3);
    {
        const auto project = openProject(temporary);
        Operation split{QStringLiteral("Split"), {}, {}};
        for (const ImageId id : images) {
            ImageRecord after = *project->image(id);
            after.split = Split::Test;
            split.changes.emplace_back(ImageChange{*project->image(id), after});
        }
        project->perform(split);
        QCOMPARE(project->image(images[2])->split, Split::Test);
    }
    const auto project = openProject(temporary);
    QCOMPARE(project->image(images[2])->split, Split::Test);
    QCOMPARE(project->projectUndoStack().undoText(), QStringLiteral("Split"));
    QSignalSpy reset(project.get(), &Project::imagesReset);
    project->projectUndoStack().undo();
    QCOMPARE(project->image(images[2])->split, Split::None);
    project->projectUndoStack().undo(); // the images themselves
    QVERIFY(project->images().empty());
    QCOMPARE(reset.size(), 1);
    QVERIFY(project->waitUntilWritten(5000));
    QVERIFY(valueOf(project->store().images()).empty());
    project->projectUndoStack().redo();
    project->projectUndoStack().redo();
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().images()), project->images());
    QCOMPARE(project->images().size(), size_t{3});
    QCOMPARE(project->images()[1].split, Split::Test);
}

void TestProject::showsProjectOperationsInOpenDocuments()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const LabelId other = temporary.addLabel(QStringLiteral("dust"));
    const ImageId image = temporary.addImages(1).front();
    const Annotation box = temporary.addBox(image, label, {1, 2, 3, 4});
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    Annotation relabelled = box;
    relabelled.label = other;
    project->perform(
        {QStringLiteral("Merge labels"), {}, {AnnotationChange{image, box, relabelled}}});
    QCOMPARE(document->annotations().front().label, other);
    QCOMPARE(written(*project, image).front().label, other);
    // Taking back what the image's own history did leaves the label of the project's step.
    Annotation moved = relabelled;
    moved.box.x = 7;
    document->changeBoxes({moved}, QStringLiteral("Move"));
    document->undoStack().undo();
    QCOMPARE(document->annotations(), written(*project, image));
    QCOMPARE(document->annotations().front(), relabelled);
}

void TestProject::keepsALabelThatBoxesUse()
{
    TemporaryProject temporary;
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    const LabelId label = valueOf(project->addLabel(QStringLiteral("cell")));
    project->document(image)->addBoxes({makeBox(label, {1, 2, 3, 4})}, QStringLiteral("Draw"));
    project->projectUndoStack().undo(); // takes the label back, which the box still has
    QTRY_COMPARE(project->labels().size(), size_t{1});
}

void TestProject::seesWhatAJobWrote()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const std::vector<ImageId> others = temporary.addImages(1);
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    const Annotation box = makeBox(label, {1, 2, 3, 4});
    {
        const auto job = valueOf(project->file().connect());
        const ImageId added = valueOf(job->reserveImageIds(1));
        valueOf(job->apply({QStringLiteral("Import"),
                            {},
                            {ImageChange{{}, makeImage(added, QStringLiteral("n.jpg"))},
                             AnnotationChange{image, {}, box}}}));
    }
    project->setImageInFront(image);
    const QPointer<AnnotationDocument> other = project->document(others.front());
    QSignalSpy reset(project.get(), &Project::imagesReset);
    project->reload();
    QCOMPARE(project->images().size(), size_t{2}); // nothing waits for it
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(project->images().size(), size_t{3});
    QVERIFY(other == nullptr); // nobody looks at it
    QCOMPARE(project->boxCount(image), 1);
    QCOMPARE(document->annotations(), std::vector{box});
    QCOMPARE(project->projectUndoStack().undoText(), QStringLiteral("Import"));
    project->projectUndoStack().undo();
    QCOMPARE(project->images().size(), size_t{2});
    QVERIFY(document->annotations().empty());
    QVERIFY(written(*project, image).empty());
}

void TestProject::readsAgainAfterAnEditInBetween()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    project->setImageInFront(image);
    const auto job = valueOf(project->file().connect());
    const ImageId added = valueOf(job->reserveImageIds(1));
    valueOf(job->apply({QStringLiteral("Import"),
                        {},
                        {ImageChange{{}, makeImage(added, QStringLiteral("n.jpg"))}}}));
    project->reload();
    const Annotation box = makeBox(label, {1, 2, 3, 4});
    document->addBoxes({box}, QStringLiteral("Draw")); // before it has been read
    QTRY_COMPARE(project->images().size(), size_t{2});
    QCOMPARE(project->boxCount(image), 1);
    QCOMPARE(project->document(image), document);
    QCOMPARE(document->annotations(), std::vector{box});
    QCOMPARE(document->undoStack().count(), 1);
}

void TestProject::hasIdsForManyLabels()
{
    TemporaryProject temporary;
    constexpr int kLabels = 40;
    {
        const auto project = openProject(temporary);
        QSignalSpy allWritten(project.get(), &Project::allWritten);
        for (int i = 0; i < kLabels; ++i) {
            allWritten.clear();
            QVERIFY(project->addLabel(QStringLiteral("label %1").arg(i)).isOk());
            QTRY_VERIFY(!allWritten.isEmpty());
        }
    }
    temporary.open();
    const auto labels = valueOf(temporary.store().labels());
    QCOMPARE(labels.size(), size_t{kLabels});
    for (int i = 0; i < kLabels; ++i) {
        QCOMPARE(labels[static_cast<size_t>(i)].id, LabelId(i + 1));
    }
    // What was reserved and not needed is free again.
    QCOMPARE(valueOf(temporary.store().reserveLabelIds(1)), LabelId(kLabels + 1));
}

void TestProject::keepsAndRetriesAFailedWrite()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    QSignalSpy failed(project.get(), &Project::writeFailed);
    QSignalSpy allWritten(project.get(), &Project::allWritten);
    AnnotationDocument* document = project->document(image);

    std::optional<FullDisk> fullDisk(std::in_place);
    document->addBoxes({makeBox(label, {1, 2, 3, 4})}, QStringLiteral("Draw"));
    document->addBoxes({makeBox(label, {5, 6, 7, 8})}, QStringLiteral("Draw"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DiskFull);
    QVERIFY(!project->waitUntilWritten(700)); // some more tries
    QVERIFY(project->hasUnwrittenEdits());
    QCOMPARE(document->annotations().size(), size_t{2});
    fullDisk.reset();
    QTRY_COMPARE(allWritten.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(valueOf(project->store().annotations(image)), document->annotations());
}

void TestProject::tellsOnceWhenAllIsWritten()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const std::vector<ImageId> images = temporary.addImages(2);
    const auto project = openProject(temporary);
    QObject here;
    int calls = 0;
    const auto count = [&calls] { ++calls; };
    project->whenWritten(&here, count);
    QCOMPARE(calls, 1); // nothing to wait for

    AnnotationDocument* document = project->document(images[0]);
    std::optional<FullDisk> fullDisk(std::in_place);
    document->addBoxes({makeBox(label, {1, 2, 3, 4})}, QStringLiteral("Draw"));
    project->whenWritten(&here, count);
    {
        QObject gone;
        project->whenWritten(&gone, count);
    }
    QVERIFY(!project->waitUntilWritten(300));
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
    fullDisk.reset();
    QTRY_COMPARE(calls, 2);

    mustWork(project->removeBoxes(label, {images[1]})); // there is none, so nothing is written
    QVERIFY(project->hasUnwrittenEdits());
    project->whenWritten(&here, count);
    QCOMPARE(calls, 2);
    QTRY_COMPARE(calls, 3);
    document->addBoxes({makeBox(label, {5, 6, 7, 8})}, QStringLiteral("Draw"));
    QVERIFY(project->waitUntilWritten(5000));
    QCoreApplication::processEvents();
    QCOMPARE(calls, 3);
}

void TestProject::copiesEditsThatAreNotWritten()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    temporary.addBox(image, label, {1, 2, 3, 4});
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    const auto copied = [&](const QString& name) {
        const QString target = temporary.folder() + QLatin1Char('/') + name;
        mustWork(project->saveCopy(target));
        const auto copy = valueOf(ProjectFile::open(target, ProjectAccess::ReadOnly));
        return valueOf(valueOf(copy->connect())->annotations(image));
    };
    for (int i = 0; i < 20; ++i) {
        document->addBoxes({makeBox(label, {1.0 * i, 6, 7, 8})}, QStringLiteral("Draw"));
    }
    QCOMPARE(copied(QStringLiteral("queued.boxwright")), document->annotations());

    FullLog full(*project, image);
    document->addBoxes({makeBox(label, {5, 6, 7, 8})}, QStringLiteral("Draw"));
    QCOMPARE(copied(QStringLiteral("unwritten.boxwright")), document->annotations());
    QVERIFY(project->hasUnwrittenEdits());
    full.makeRoom();
    QCOMPARE(written(*project, image), document->annotations());
}

void TestProject::dropsAnEditThatCanNeverBeWritten()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    project->setImageInFront(image);
    QSignalSpy failed(project.get(), &Project::writeFailed);
    AnnotationDocument* document = project->document(image);
    document->addBoxes({makeBox(LabelId(4711), {1, 2, 3, 4})}, QStringLiteral("Draw"));
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(document->annotations().empty()); // shows the truth again
    const Annotation good = makeBox(label, {1, 2, 3, 4});
    document->addBoxes({good}, QStringLiteral("Draw"));
    QCOMPARE(written(*project, image), std::vector{good});
}

void TestProject::leavesOtherStepsAloneWhenOneWasDropped()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    AnnotationDocument* document = project->document(image);
    const Annotation good = makeBox(label, {1, 2, 3, 4});
    document->addBoxes({good}, QStringLiteral("Draw"));

    // All queued before anybody hears that the first cannot be written.
    document->addBoxes({makeBox(LabelId(4711), {5, 6, 7, 8})}, QStringLiteral("Draw"));
    document->undoStack().undo();
    document->undoStack().redo();
    document->undoStack().undo();
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().annotations(image)), std::vector{good});

    Annotation moved = good;
    moved.label = LabelId(4711);
    document->changeBoxes({moved}, QStringLiteral("Nudge"), 1);
    moved.label = label;
    moved.box.x = 9;
    document->changeBoxes({moved}, QStringLiteral("Nudge"), 1);
    QVERIFY(project->waitUntilWritten(5000));
    QCOMPARE(valueOf(project->store().annotations(image)), std::vector{good});
    QCOMPARE(valueOf(project->store().history(image)).size(), size_t{1});
}

void TestProject::opensADocumentOverUnwrittenEdits()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const auto project = openProject(temporary);
    std::optional<FullDisk> fullDisk(std::in_place);
    const Annotation box = makeBox(label, {1, 2, 3, 4});
    project->perform({QStringLiteral("Copy boxes"), {}, {AnnotationChange{image, {}, box}}});
    QCOMPARE(project->document(image)->annotations(), std::vector{box});
    fullDisk.reset();
    QCOMPARE(written(*project, image), std::vector{box});
}

void TestProject::tellsUnwrittenBoxesWithoutADocument()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const std::vector<ImageId> images = temporary.addImages(2);
    const Annotation old = temporary.addBox(images[0], label, {5, 6, 7, 8});
    const auto project = openProject(temporary);
    const auto documents = project->undoGroup().stacks().size();
    QCOMPARE(valueOf(project->annotations(images[0])), std::vector{old});
    std::optional<FullDisk> fullDisk(std::in_place);
    const Annotation box = makeBox(label, {1, 2, 3, 4});
    project->perform({QStringLiteral("Copy boxes"), {}, {AnnotationChange{images[0], {}, box}}});
    QCOMPARE(valueOf(project->annotations(images[0])), (std::vector{old, box}));
    QCOMPARE(valueOf(project->annotations(images[1])), std::vector<Annotation>());
    QCOMPARE(valueOf(project->annotations(ImageId(99))), std::vector<Annotation>());
    QCOMPARE(project->undoGroup().stacks().size(), documents);
    const Annotation drawn = makeBox(label, {9, 9, 7, 7});
    project->document(images[1])->addBoxes({drawn}, QStringLiteral("Draw"));
    QCOMPARE(valueOf(project->annotations(images[1])), std::vector{drawn});
    fullDisk.reset();
    QCOMPARE(written(*project, images[0]), (std::vector{old, box}));
}

void TestProject::countsBoxesOfADocumentOpenedBeforeAStepIsWritten()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const LabelId other = temporary.addLabel(QStringLiteral("dust"));
    const ImageId image = temporary.addImages(1).front();
    const Annotation box = temporary.addBox(image, label, {1, 2, 3, 4});
    const auto project = openProject(temporary);
    Annotation relabelled = box;
    relabelled.label = other;
    project->perform(
        {QStringLiteral("Merge labels"), {}, {AnnotationChange{image, box, relabelled}}});
    project->document(image)->removeBoxes({box.id}, QStringLiteral("Delete"));
    QSignalSpy reset(project.get(), &Project::imagesReset);
    project->reload(); // lets go of the document
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(project->boxCount(image), 0);

    project->projectUndoStack().undo(); // of the label of a box that is gone
    QSignalSpy allWritten(project.get(), &Project::allWritten);
    QVERIFY(project->document(image)->annotations().empty());
    QTRY_COMPARE(allWritten.size(), 1);
    QCOMPARE(project->boxCount(image), 0);
}

void TestProject::mergesNudgesInTheLog()
{
    TemporaryProject temporary;
    const LabelId label = temporary.addLabel(QStringLiteral("cell"));
    const ImageId image = temporary.addImages(1).front();
    const Annotation start = temporary.addBox(image, label, {1, 2, 3, 4});
    {
        const auto project = openProject(temporary);
        Annotation moved = start;
        for (int i = 0; i < 4; ++i) {
            moved.box.x += 1;
            project->document(image)->changeBoxes({moved}, QStringLiteral("Nudge"), 1);
        }
        project->document(image)->changeBoxes({start}, QStringLiteral("Nudge"), 2);
        project->document(image)->changeBoxes({moved}, QStringLiteral("Nudge"), 2);
    }
    const auto project = openProject(temporary);
    QCOMPARE(project->document(image)->undoStack().count(), 2);
    QCOMPARE(project->document(image)->annotations().front().box.x, 5.0);
    project->document(image)->undoStack().undo();
    QCOMPARE(written(*project, image), std::vector{start});
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
