// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationdocument.h"

#include <QTest>

#include "tests/support/temporaryproject.h"

using namespace boxwright;
using namespace boxwright::test;

namespace {

const ImageId kImage(7);
const LabelId kLabel(3);

ImageRecord image(ImageState state = ImageState::Unseen)
{
    ImageRecord record = makeImage(kImage, QStringLiteral("a.jpg"));
    record.state = state;
    return record;
}

/// Writes down what a document announces.
class Journal : public QObject
{
public:
    explicit Journal(AnnotationDocument& document)
    {
        connect(&document, &AnnotationDocument::boxAdded, this,
                [this](const Annotation&) { lines.append(QStringLiteral("added")); });
        connect(&document, &AnnotationDocument::boxChanged, this,
                [this](const Annotation&) { lines.append(QStringLiteral("changed")); });
        connect(&document, &AnnotationDocument::boxRemoved, this,
                [this](const BoxId&) { lines.append(QStringLiteral("removed")); });
        connect(&document, &AnnotationDocument::imageChanged, this,
                [this](const ImageRecord&) { lines.append(QStringLiteral("image")); });
        connect(&document, &AnnotationDocument::dismissedChanged, this,
                [this] { lines.append(QStringLiteral("dismissed")); });
        connect(&document, &AnnotationDocument::operationPerformed, this,
                [this](const Operation& o) { take(QStringLiteral("performed"), o); });
        connect(
            &document, &AnnotationDocument::operationReplaced, this,
            [this](const Operation&, const Operation& o) { take(QStringLiteral("replaced"), o); });
        connect(&document, &AnnotationDocument::operationUndone, this,
                [this](const Operation& o) { take(QStringLiteral("undone"), o); });
        connect(&document, &AnnotationDocument::operationRedone, this,
                [this](const Operation& o) { take(QStringLiteral("redone"), o); });
    }

    QString text()
    {
        const QString all = lines.join(QLatin1Char(' '));
        lines.clear();
        return all;
    }
    std::vector<Operation> operations;

private:
    void take(const QString& what, const Operation& operation)
    {
        lines.append(what);
        operations.push_back(operation);
    }
    QStringList lines;
};

} // namespace

class TestAnnotationDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsABoxAndTakesItBackWithItsId();
    void removesTheLastBoxAndIsUnseenAgain();
    void drawingOnAConfirmedEmptyImageGivesItBoxes();
    void changesManyBoxesInOneStep();
    void pushesNothingWhenNothingChanges();
    void mergesARunOfNudges();
    void keepsDifferentSeriesApart();
    void dropsANudgeThatCameBack();
    void confirmsOnlyAnImageWithoutBoxes();
    void marksAsReviewed();
    void dismissesSuggestionsOneByOne();
    void restoresItsHistoryWithoutChangingAnything();
    void showsChangesMadeElsewhere();
};

void TestAnnotationDocument::addsABoxAndTakesItBackWithItsId()
{
    AnnotationDocument document(image(), {});
    Journal journal(document);
    const Annotation box = makeBox(kLabel, {1, 2, 3, 4});
    document.addBoxes({box}, QStringLiteral("Draw box"));
    QCOMPARE(journal.text(), QStringLiteral("added image performed"));
    QCOMPARE(document.image().state, ImageState::HasBoxes);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Draw box"));
    QCOMPARE(journal.operations.back().image.value(), kImage);
    QCOMPARE(journal.operations.back().changes.size(), size_t{2});

    document.undoStack().undo();
    QCOMPARE(journal.text(), QStringLiteral("image removed undone"));
    QVERIFY(document.annotations().empty());
    QCOMPARE(document.image().state, ImageState::Unseen);

    document.undoStack().redo();
    QCOMPARE(journal.text(), QStringLiteral("added image redone"));
    QCOMPARE(document.annotations(), std::vector{box});
}

void TestAnnotationDocument::removesTheLastBoxAndIsUnseenAgain()
{
    const Annotation first = makeBox(kLabel, {1, 2, 3, 4});
    const Annotation second = makeBox(kLabel, {5, 6, 7, 8});
    AnnotationDocument document(image(ImageState::HasBoxes), {first, second});
    document.removeBoxes({first.id}, QStringLiteral("Remove box"));
    QCOMPARE(document.image().state, ImageState::HasBoxes);
    document.removeBoxes({second.id}, QStringLiteral("Remove box"));
    QCOMPARE(document.image().state, ImageState::Unseen);
    document.undoStack().undo();
    QCOMPARE(document.image().state, ImageState::HasBoxes);
    QCOMPARE(document.find(second.id)->box, second.box);
    QVERIFY(document.find(first.id) == nullptr);
}

void TestAnnotationDocument::drawingOnAConfirmedEmptyImageGivesItBoxes()
{
    AnnotationDocument document(image(ImageState::ConfirmedEmpty), {});
    document.addBoxes({makeBox(kLabel, {1, 2, 3, 4})}, QStringLiteral("Draw box"));
    QCOMPARE(document.image().state, ImageState::HasBoxes);
    document.undoStack().undo();
    QCOMPARE(document.image().state, ImageState::ConfirmedEmpty);
}

void TestAnnotationDocument::changesManyBoxesInOneStep()
{
    const Annotation first = makeBox(kLabel, {1, 2, 3, 4});
    const Annotation second = makeBox(kLabel, {5, 6, 7, 8});
    AnnotationDocument document(image(ImageState::HasBoxes), {first, second});
    Journal journal(document);
    Annotation a = first;
    a.label = LabelId(9);
    Annotation b = second;
    b.label = LabelId(9);
    document.changeBoxes({a, b}, QStringLiteral("Relabel"));
    QCOMPARE(journal.text(), QStringLiteral("changed changed performed"));
    document.undoStack().undo();
    QCOMPARE(document.annotations(), (std::vector{first, second}));
}

void TestAnnotationDocument::pushesNothingWhenNothingChanges()
{
    const Annotation box = makeBox(kLabel, {1, 2, 3, 4});
    AnnotationDocument document(image(ImageState::HasBoxes), {box});
    document.changeBoxes({box, makeBox(kLabel, {9, 9, 9, 9})}, QStringLiteral("Move"));
    document.removeBoxes({BoxId::create()}, QStringLiteral("Remove"));
    document.addBoxes({box}, QStringLiteral("Draw"));
    document.setReviewed(false, QStringLiteral("Review"));
    QCOMPARE(document.undoStack().count(), 0);
}

void TestAnnotationDocument::mergesARunOfNudges()
{
    const Annotation start = makeBox(kLabel, {1, 2, 3, 4});
    AnnotationDocument document(image(ImageState::HasBoxes), {start});
    Journal journal(document);
    Annotation moved = start;
    for (int i = 0; i < 3; ++i) {
        moved.box.x += 1;
        document.changeBoxes({moved}, QStringLiteral("Nudge"), 5);
    }
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(journal.text(), QStringLiteral("changed performed changed replaced changed replaced"));
    const auto& merged = std::get<AnnotationChange>(journal.operations.back().changes.front());
    QCOMPARE(merged.before->box.x, 1.0);
    QCOMPARE(merged.after->box.x, 4.0);
    document.undoStack().undo();
    QCOMPARE(document.annotations(), std::vector{start});
    document.undoStack().redo();
    QCOMPARE(document.annotations(), std::vector{moved});
}

void TestAnnotationDocument::keepsDifferentSeriesApart()
{
    const Annotation start = makeBox(kLabel, {1, 2, 3, 4});
    AnnotationDocument document(image(ImageState::HasBoxes), {start});
    Annotation moved = start;
    for (const int series : {1, 2, 0, 0}) {
        moved.box.x += 1;
        document.changeBoxes({moved}, QStringLiteral("Nudge"), series);
    }
    QCOMPARE(document.undoStack().count(), 4);
}

void TestAnnotationDocument::dropsANudgeThatCameBack()
{
    const Annotation start = makeBox(kLabel, {1, 2, 3, 4});
    AnnotationDocument document(image(ImageState::HasBoxes), {start});
    Journal journal(document);
    Annotation moved = start;
    moved.box.x = 2;
    document.changeBoxes({moved}, QStringLiteral("Nudge"), 5);
    document.changeBoxes({start}, QStringLiteral("Nudge"), 5);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(journal.operations.back().changes.empty());
    QCOMPARE(journal.operations.back().image.value(), kImage);
}

void TestAnnotationDocument::confirmsOnlyAnImageWithoutBoxes()
{
    AnnotationDocument document(image(), {});
    document.setState(ImageState::ConfirmedEmpty, QStringLiteral("Nothing here"));
    QCOMPARE(document.image().state, ImageState::ConfirmedEmpty);
    document.undoStack().undo();
    QCOMPARE(document.image().state, ImageState::Unseen);
    document.setState(ImageState::HasBoxes, QStringLiteral("no"));
    document.addBoxes({makeBox(kLabel, {1, 2, 3, 4})}, QStringLiteral("Draw"));
    document.setState(ImageState::ConfirmedEmpty, QStringLiteral("no"));
    QCOMPARE(document.image().state, ImageState::HasBoxes);
    QCOMPARE(document.undoStack().count(), 1);
}

void TestAnnotationDocument::marksAsReviewed()
{
    AnnotationDocument document(image(), {});
    document.setReviewed(true, QStringLiteral("Reviewed"));
    QVERIFY(document.image().reviewed);
    document.undoStack().undo();
    QVERIFY(!document.image().reviewed);
}

void TestAnnotationDocument::dismissesSuggestionsOneByOne()
{
    const Detection old{kLabel, {50, 60, 7, 8}};
    AnnotationDocument document(image(), {}, {old});
    Journal journal(document);
    const Detection first{kLabel, {1, 2, 3, 4}, 0.9};
    const Detection second{kLabel, {10, 20, 30, 40}, 0.8};
    document.dismiss(first, QStringLiteral("Dismiss"));
    document.dismiss(second, QStringLiteral("Dismiss"));
    QCOMPARE(journal.text(), QStringLiteral("dismissed performed dismissed performed"));
    const Detection firstAlone{kLabel, first.box}; // scores are of no account
    const Detection secondAlone{kLabel, second.box};
    QCOMPARE(document.dismissed(), (std::vector{old, firstAlone, secondAlone}));
    QCOMPARE(document.image().state, ImageState::Unseen);
    document.undoStack().undo();
    QCOMPARE(journal.text(), QStringLiteral("dismissed undone"));
    QCOMPARE(document.dismissed(), (std::vector{old, firstAlone}));
    document.showChange(journal.operations.front().changes.front()); // twice does no harm
    QCOMPARE(document.dismissed().size(), size_t{2});
    document.forgetDismissed(QStringLiteral("Show again"));
    QVERIFY(document.dismissed().empty());
    const int steps = document.undoStack().count();
    document.forgetDismissed(QStringLiteral("Show again"));
    QCOMPARE(document.undoStack().count(), steps);
    document.undoStack().undo();
    QCOMPARE(document.dismissed().size(), size_t{2});
}

void TestAnnotationDocument::restoresItsHistoryWithoutChangingAnything()
{
    std::vector<LoggedOperation> history;
    Annotation box = makeBox(kLabel, {1, 2, 3, 4});
    {
        AnnotationDocument document(image(), {});
        Journal journal(document);
        document.addBoxes({box}, QStringLiteral("Draw"));
        Annotation moved = box;
        moved.box.x = 50;
        document.changeBoxes({moved}, QStringLiteral("Move"));
        std::int64_t id = 1;
        for (const Operation& operation : journal.operations) {
            history.push_back(
                {OperationId(id++), QDateTime::currentDateTimeUtc(), false, operation});
        }
        history.back().undone = true;
    }
    AnnotationDocument document(image(ImageState::HasBoxes), {box});
    Journal journal(document);
    document.restoreHistory(history);
    QCOMPARE(journal.text(), QString());
    QCOMPARE(document.annotations(), std::vector{box});
    QCOMPARE(document.undoStack().redoText(), QStringLiteral("Move"));
    document.undoStack().redo();
    QCOMPARE(journal.text(), QStringLiteral("changed redone"));
    QCOMPARE(document.annotations().front().box.x, 50.0);
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.annotations().empty());
    QCOMPARE(document.image().state, ImageState::Unseen);
}

void TestAnnotationDocument::showsChangesMadeElsewhere()
{
    AnnotationDocument document(image(), {});
    Journal journal(document);
    const Annotation box = makeBox(kLabel, {1, 2, 3, 4});
    const AnnotationChange change{kImage, {}, box};
    document.showChange(change);
    document.showChange(change);
    document.showChange(AnnotationChange{ImageId(99), {}, makeBox(kLabel, {5, 5, 5, 5})});
    ImageRecord inTest = image();
    inTest.split = Split::Test;
    document.showChange(ImageChange{image(), inTest});
    QCOMPARE(journal.text(), QStringLiteral("added image"));
    QCOMPARE(document.undoStack().count(), 0);

    const Annotation other = makeBox(kLabel, {9, 9, 9, 9});
    const Detection unwanted{kLabel, {1, 2, 3, 4}, 0};
    document.showContent(inTest, {other}, {unwanted});
    QCOMPARE(journal.text(), QStringLiteral("removed added dismissed"));
    QCOMPARE(document.annotations(), std::vector{other});
    QCOMPARE(document.dismissed(), std::vector{unwanted});
}

QTEST_GUILESS_MAIN(TestAnnotationDocument)
#include "tst_annotationdocument.moc"
