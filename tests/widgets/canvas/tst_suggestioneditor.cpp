// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/canvas/suggestioneditor.h"

#include <QAction>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using boxwright::test::CanvasBench;
using namespace Qt::StringLiterals;

namespace {

const Detection kBest{LabelId(7), {20, 20, 60, 60}, 0.9};
const Detection kMiddle{LabelId(3), {150, 20, 60, 60}, 0.7};
const Detection kLast{LabelId(7), {150, 150, 100, 100}, 0.6};
const QPointF kNowhere{350, 280};

/// A canvas with three suggestions and nothing else.
struct Bench : CanvasBench
{
    explicit Bench(const std::vector<BoundingBox>& boxes = {})
        : CanvasBench(boxes)
        , editor(scene)
        , keys(canvas, editor, canvas)
    {
        editor.setSuggestions({kBest, kMiddle, kLast});
    }
    void point(const QPointF& at) { move(at, {}, Qt::NoButton); }
    const std::vector<Detection>& shown() const { return editor.suggestions(); }

    SuggestionEditor editor;
    SuggestionActions keys;
};

using Shown = std::vector<Detection>;

} // namespace

class TestSuggestionEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterAcceptsTheBestOne();
    void enterAcceptsTheOneUnderThePointer();
    void enterAcceptsTheOneThatWasClicked();
    void ofOverlappingOnesTheSmallerIsMeant();
    void whatIsAcceptedIsABoxOfTheModel();
    void shiftEnterAcceptsAllInOneUndoStep();
    void backspaceDismissesAndDeletesNothing();
    void deleteDismissesNothing();
    void aClickOnABoxMeansTheBox();
    void aDragOverASuggestionDrawsABox();
    void aRubberBandSelectsNoSuggestion();
    void escapeForgetsTheChosenOne();
    void keysDoNothingWithoutSuggestions();
    void nothingIsAcceptedReadOnlyOrHidden();
    void anotherImageHasNone();
    void ghostsAreDashedAndUnderTheBoxes();
};

void TestSuggestionEditor::enterAcceptsTheBestOne()
{
    Bench bench;
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes(), QStringList({u"7: 20 20 60 60"_s}));
    QCOMPARE(bench.shown(), Shown({kMiddle, kLast}));
    bench.key(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 20 20 60 60"_s, u"3: 150 20 60 60"_s}));
    QCOMPARE(bench.undoSteps(), 2);
}

void TestSuggestionEditor::enterAcceptsTheOneUnderThePointer()
{
    Bench bench;
    bench.point({200, 200});
    QCOMPARE(bench.editor.target(), std::optional(kLast));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes(), QStringList({u"7: 150 150 100 100"_s}));
    bench.point(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kBest));
}

void TestSuggestionEditor::enterAcceptsTheOneThatWasClicked()
{
    Bench bench;
    bench.click({160, 30});
    bench.point(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kMiddle));
    QCOMPARE(bench.shown().size(), size_t(3)); // a click only chooses
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes(), QStringList({u"3: 150 20 60 60"_s}));
    bench.click(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kBest));
}

void TestSuggestionEditor::ofOverlappingOnesTheSmallerIsMeant()
{
    Bench bench;
    const Detection large{LabelId(7), {0, 0, 300, 300}, 0.99};
    bench.editor.setSuggestions({large, kBest});
    bench.point({40, 40});
    QCOMPARE(bench.editor.target(), std::optional(kBest));
    bench.point({250, 250});
    QCOMPARE(bench.editor.target(), std::optional(large));
}

void TestSuggestionEditor::whatIsAcceptedIsABoxOfTheModel()
{
    Bench bench;
    bench.key(Qt::Key_Return);
    const Annotation box = bench.document.annotations().front();
    QCOMPARE(box.author, BoxAuthor::Model);
    QCOMPARE(box.score, std::optional(0.9));
    QCOMPARE(bench.scene.selectedBoxes(), std::vector<BoxId>({box.id}));
    QCOMPARE(bench.document.image().state, ImageState::HasBoxes);
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes(), QStringList());
}

void TestSuggestionEditor::shiftEnterAcceptsAllInOneUndoStep()
{
    Bench bench({{300, 200, 40, 40}});
    const Annotation mine = bench.document.annotations().front();
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.boxes(),
             QStringList({u"7: 300 200 40 40"_s, u"7: 20 20 60 60"_s, u"3: 150 20 60 60"_s,
                          u"7: 150 150 100 100"_s}));
    QCOMPARE(bench.document.annotations().front(), mine);
    QCOMPARE(bench.undoSteps(), 1);
    QVERIFY(bench.shown().empty());
    bench.document.undoStack().undo();
    QCOMPARE(bench.document.annotations(), std::vector<Annotation>({mine}));
}

void TestSuggestionEditor::backspaceDismissesAndDeletesNothing()
{
    Bench bench({{300, 200, 40, 40}});
    bench.click({310, 210});
    QCOMPARE(bench.scene.selectedBoxes().size(), size_t(1));
    bench.point({200, 200});
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.shown(), Shown({kBest, kMiddle}));
    QCOMPARE(bench.document.dismissed(), Shown({{kLast.label, kLast.box}}));
    QCOMPARE(bench.boxes().size(), 1);
    QCOMPARE(bench.undoSteps(), 1);
    bench.document.undoStack().undo();
    QVERIFY(bench.document.dismissed().empty());
}

void TestSuggestionEditor::deleteDismissesNothing()
{
    Bench bench({{300, 200, 40, 40}});
    bench.click({310, 210});
    bench.point({200, 200});
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.boxes(), QStringList());
    QCOMPARE(bench.shown().size(), size_t(3));
}

void TestSuggestionEditor::aClickOnABoxMeansTheBox()
{
    Bench bench({{160, 30, 20, 20}});
    bench.click({165, 35});
    bench.point(kNowhere);
    QCOMPARE(bench.scene.selectedBoxes(), std::vector<BoxId>({bench.id(0)}));
    QCOMPARE(bench.editor.target(), std::optional(kBest));
    bench.click({160, 70}); // now the suggestion around it
    bench.point(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kMiddle));
    bench.click({165, 35});
    bench.point(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kBest));
}

void TestSuggestionEditor::aDragOverASuggestionDrawsABox()
{
    Bench bench;
    bench.key(Qt::Key_W);
    bench.drag({160, 160}, {200, 190});
    QCOMPARE(bench.boxes(), QStringList({u"7: 160 160 40 30"_s}));
    QCOMPARE(bench.document.annotations().front().author, BoxAuthor::Person);
    QCOMPARE(bench.shown().size(), size_t(3));
}

void TestSuggestionEditor::aRubberBandSelectsNoSuggestion()
{
    Bench bench({{160, 160, 20, 20}});
    bench.drag({152, 152}, {240, 240});
    QCOMPARE(bench.scene.selectedBoxes(), std::vector<BoxId>({bench.id(0)}));
    bench.point(kNowhere);
    QCOMPARE(bench.editor.target(), std::optional(kBest));
}

void TestSuggestionEditor::escapeForgetsTheChosenOne()
{
    Bench bench;
    bench.click({160, 30});
    bench.point(kNowhere);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.editor.target(), std::optional(kBest));
}

void TestSuggestionEditor::keysDoNothingWithoutSuggestions()
{
    Bench bench({{300, 200, 40, 40}});
    bench.click({310, 210});
    bench.editor.setSuggestions({});
    QVERIFY(!bench.keys.accept->isEnabled());
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.boxes(), QStringList({u"7: 300 200 40 40"_s}));
    QCOMPARE(bench.undoSteps(), 0);
    QVERIFY(!bench.editor.target());
}

void TestSuggestionEditor::nothingIsAcceptedReadOnlyOrHidden()
{
    Bench bench;
    bench.key(Qt::Key_H);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Backspace);
    bench.key(Qt::Key_H);
    bench.scene.setReadOnly(true);
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.boxes(), QStringList());
    QCOMPARE(bench.shown().size(), size_t(3));
    bench.scene.setReadOnly(false);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.boxes().size(), 1);
}

void TestSuggestionEditor::anotherImageHasNone()
{
    Bench bench;
    AnnotationDocument other(CanvasBench::record(false), {});
    bench.scene.setDocument(&other);
    QVERIFY(bench.shown().empty());
    bench.key(Qt::Key_Return);
    QVERIFY(other.annotations().empty());
    QVERIFY(bench.document.annotations().empty());
    bench.scene.setDocument(nullptr);
}

void TestSuggestionEditor::ghostsAreDashedAndUnderTheBoxes()
{
    Bench bench({{150, 150, 100, 100}}); // exactly where the last one is
    const QImage image = bench.canvas.viewport()->grab().toImage();
    const QColor cat = bench.labels[0].colour;
    const auto coloured = [&](int x, int y) {
        const QPoint at = bench.onView(QPointF(x, y));
        return QColor(image.pixel(at)) == cat;
    };
    int ghost = 0;
    int box = 0;
    for (int step = 0; step < 40; ++step) {
        ghost += coloured(20, 30 + step) ? 1 : 0; // the left edges
        box += coloured(150, 160 + step) ? 1 : 0;
    }
    QVERIFY2(ghost > 10 && ghost < 35, qPrintable(QString::number(ghost)));
    QCOMPARE(box, 40); // solid: drawn above the dashes
    bench.scene.setBoxesVisible(false);
    const QImage hidden = bench.canvas.viewport()->grab().toImage();
    QVERIFY(hidden != image);
    for (int step = 0; step < 40; ++step)
        QVERIFY(QColor(hidden.pixel(bench.onView(QPointF(20, 30 + step)))) != cat);
}

QTEST_MAIN(TestSuggestionEditor)
#include "tst_suggestioneditor.moc"
