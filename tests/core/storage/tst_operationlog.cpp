// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

class TestOperationLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesAcrossClosing();
    void keepsHistoriesOfImagesApart();
    void forgetsUndoneOperationsAfterANewOne();
    void leavesFieldsThatOthersChanged();
    void replacesTheNewestInOneStep();
    void changesNothingWhenOneChangeFails();
    void imageHistorySurvivesRemovalByTheProject();
    void takesABulkImportBack();
    void takesALongOperationBackBitByBit();
    void aPieceThatFailsTakesTheLongOperationBack();
};

void TestOperationLog::undoesAndRedoesAcrossClosing()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    Annotation first = project.addBox(image, label, {1, 2, 3, 4});
    first.extras = {{QStringLiteral("k"), 1}};
    Annotation moved = first;
    moved.box.x = 1.0 / 7;
    valueOf(project.store().apply(
        {QStringLiteral("Move box"), image, {AnnotationChange{image, first, moved}}}));
    valueOf(project.store().apply(
        {QStringLiteral("Remove box"), image, {AnnotationChange{image, moved, {}}}}));
    project.close();

    project.open();
    const auto removal = valueOf(project.store().undo(image));
    QCOMPARE(removal->operation.text, QStringLiteral("Remove box"));
    QVERIFY(removal->undone);
    QCOMPARE(valueOf(project.store().annotations(image)).front().id, first.id);
    QCOMPARE(valueOf(project.store().annotations(image)).front().box, moved.box);
    valueOf(project.store().undo(image));
    QCOMPARE(valueOf(project.store().annotations(image)).front().box, first.box);
    valueOf(project.store().undo(image));
    QVERIFY(valueOf(project.store().annotations(image)).empty());
    QCOMPARE(valueOf(project.store().images()).front().state, ImageState::Unseen);
    QVERIFY(!valueOf(project.store().undo(image)));
    project.close();

    project.open();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(valueOf(project.store().redo(image)));
    }
    QCOMPARE(valueOf(project.store().annotations(image)).front().box, moved.box);
    QCOMPARE(valueOf(project.store().images()).front().state, ImageState::HasBoxes);
    const auto history = valueOf(project.store().history(image));
    QCOMPARE(history.size(), size_t{3});
    QVERIFY(!history[1].undone);
    QVERIFY(history[2].undone);
    QVERIFY(valueOf(project.store().redo(image)));
    QVERIFY(!valueOf(project.store().redo(image)));
}

void TestOperationLog::keepsHistoriesOfImagesApart()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const auto images = project.addImages(2);
    project.addBox(images[0], label, {1, 1, 1, 1});
    project.addBox(images[1], label, {2, 2, 2, 2});
    valueOf(project.store().undo(images[0]));
    QVERIFY(valueOf(project.store().annotations(images[0])).empty());
    QCOMPARE(valueOf(project.store().annotations(images[1])).size(), size_t{1});
    QCOMPARE(valueOf(project.store().history({})).size(), size_t{2});
    QCOMPARE(valueOf(project.store().historyHeaders({})).size(), size_t{2});
}

void TestOperationLog::forgetsUndoneOperationsAfterANewOne()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    project.addBox(image, label, {1, 1, 1, 1});
    valueOf(project.store().undo(image));
    project.addBox(image, label, {2, 2, 2, 2});
    QVERIFY(!valueOf(project.store().redo(image)));
    QCOMPARE(valueOf(project.store().history(image)).size(), size_t{1});
}

void TestOperationLog::leavesFieldsThatOthersChanged()
{
    TemporaryProject project;
    project.addImages(1);
    const ImageRecord before = valueOf(project.store().images()).front();
    ImageRecord reviewed = before;
    reviewed.reviewed = true;
    ImageRecord split = before;
    split.split = Split::Test;
    valueOf(project.store().apply(
        {QStringLiteral("Review"), before.id, {ImageChange{before, reviewed}}}));
    valueOf(project.store().apply({QStringLiteral("Split"), {}, {ImageChange{before, split}}}));
    ImageRecord expected = reviewed;
    expected.split = Split::Test;
    QCOMPARE(valueOf(project.store().images()).front(), expected);
    valueOf(project.store().undo(before.id));
    QCOMPARE(valueOf(project.store().images()).front(), split);
}

void TestOperationLog::replacesTheNewestInOneStep()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const Annotation start = project.addBox(image, label, {1, 1, 1, 1});
    Annotation once = start;
    once.box.x = 2;
    Annotation twice = start;
    twice.box.x = 3;
    valueOf(project.store().apply(
        {QStringLiteral("Nudge"), image, {AnnotationChange{image, start, once}}}));
    mustWork(project.store().replaceNewest(
        {QStringLiteral("Nudge"), image, {AnnotationChange{image, start, twice}}}));
    QCOMPARE(valueOf(project.store().history(image)).size(), size_t{2});
    QCOMPARE(valueOf(project.store().annotations(image)).front().box.x, 3.0);
    valueOf(project.store().undo(image));
    QCOMPARE(valueOf(project.store().annotations(image)).front().box.x, 1.0);
}

void TestOperationLog::changesNothingWhenOneChangeFails()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const auto result =
        project.store().apply({QStringLiteral("Draw"),
                               image,
                               {AnnotationChange{image, {}, makeBox(label, {1, 2, 3, 4})},
                                AnnotationChange{image, {}, makeBox(LabelId(999), {1, 2, 3, 4})}}});
    QVERIFY(!result);
    QVERIFY(valueOf(project.store().annotations(image)).empty());
    QVERIFY(valueOf(project.store().history(image)).empty());
}

void TestOperationLog::imageHistorySurvivesRemovalByTheProject()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const Annotation box = project.addBox(image, label, {1, 2, 3, 4});
    valueOf(project.store().undo({})); // takes the image back, as undoing an import does
    QVERIFY(valueOf(project.store().images()).empty());
    valueOf(project.store().redo({}));
    QCOMPARE(valueOf(project.store().annotations(image)), std::vector{box});
    valueOf(project.store().undo(image));
    QVERIFY(valueOf(project.store().annotations(image)).empty());
}

void TestOperationLog::takesABulkImportBack()
{
    // More changes than one part of the log holds.
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId first = valueOf(project.store().reserveImageIds(1000));
    Operation import{QStringLiteral("Import"), {}, {}};
    for (int i = 0; i < 1000; ++i) {
        const ImageId image(first.value() + i);
        import.changes.emplace_back(
            ImageChange{{}, makeImage(image, QStringLiteral("%1.jpg").arg(i))});
        for (int j = 0; j < 10; ++j) {
            import.changes.emplace_back(
                AnnotationChange{image, {}, makeBox(label, {i * 0.1, j * 0.1, 10, 10})});
        }
    }
    valueOf(project.store().apply(import));
    const auto history = valueOf(project.store().history({}));
    QCOMPARE(history.back().operation.changes.size(), import.changes.size());
    const auto& read = std::get<AnnotationChange>(history.back().operation.changes.back());
    const auto& written = std::get<AnnotationChange>(import.changes.back());
    QCOMPARE(read.after.value(), written.after.value());
    QCOMPARE(read.image, written.image);
    valueOf(project.store().undo({}));
    QVERIFY(valueOf(project.store().images()).empty());
    QVERIFY(valueOf(project.store().labelCounts()).isEmpty());
    valueOf(project.store().redo({}));
    QCOMPARE(valueOf(project.store().images()).size(), size_t{1000});
    QCOMPARE(valueOf(project.store().allAnnotations()).value(first).size(), size_t{10});
}

void TestOperationLog::takesALongOperationBackBitByBit()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    std::vector<Annotation> boxes{makeBox(label, {1.0 / 3, 1e-300, 1e21, 1e-7}),
                                  makeBox(label, {0.1, -2, 1.7976931348623157e308, 123456789.125}),
                                  makeBox(label, {30, 20.25, 1e15, 1e16})};
    boxes[1].foreignId = QStringLiteral("“9”");
    boxes[1].score = 0.1F;
    boxes[2].extras = {{QStringLiteral("k"), QStringLiteral("v")}};
    boxes[2].crowd = true;
    size_t next = 0; // a piece for each
    valueOf(project.store().apply(
        QStringLiteral("Import"), [&]() -> std::optional<std::vector<Change>> {
            return next < boxes.size()
                ? std::vector<Change>{AnnotationChange{image, {}, boxes[next++]}}
                : std::vector<Change>();
        }));
    QCOMPARE(valueOf(project.store().annotations(image)), boxes);
    project.close();

    project.open();
    const auto step = valueOf(project.store().history({})).back().operation;
    QCOMPARE(step.changes.size(), boxes.size());
    for (size_t i = 0; i < boxes.size(); ++i) {
        QCOMPARE(std::get<AnnotationChange>(step.changes[i]).after.value(), boxes[i]);
    }
    valueOf(project.store().undo({}));
    QVERIFY(valueOf(project.store().annotations(image)).empty());
    valueOf(project.store().redo({}));
    QCOMPARE(valueOf(project.store().annotations(image)), boxes);
}

void TestOperationLog::aPieceThatFailsTakesTheLongOperationBack()
{
    TemporaryProject project;
    const LabelId label = project.addLabel(QStringLiteral("cell"));
    const ImageId image = project.addImages(1).front();
    const size_t steps = valueOf(project.store().history({})).size();
    std::vector<LabelId> labels{label, LabelId(999), label}; // the second is not there
    size_t next = 0;
    const auto result = project.store().apply(
        QStringLiteral("Import"), [&]() -> std::optional<std::vector<Change>> {
            return std::vector<Change>{
                AnnotationChange{image, {}, makeBox(labels.at(next++), {1, 2, 3, 4})}};
        });
    QVERIFY(!result);
    QCOMPARE(next, size_t{2});
    QVERIFY(valueOf(project.store().annotations(image)).empty());
    QCOMPARE(valueOf(project.store().history({})).size(), steps);
    project.addBox(image, label, {1, 2, 3, 4});
}

QTEST_GUILESS_MAIN(TestOperationLog)
#include "tst_operationlog.moc"
