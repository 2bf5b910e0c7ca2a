// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/boxlayer.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/canvasbench.h"

using namespace boxwright;
using namespace Qt::StringLiterals;
using boxwright::test::CanvasBench;

using Ids = std::vector<BoxId>;

class TestBoxEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deleteRemovesTheSelectionAsOneStep();
    void duplicateMakesANewBoxBesideTheOld();
    void duplicateInTheCornerStaysInside();
    void copyAndPasteIntoAnotherImage();
    void pasteFindsTheLabelByItsName();
    void pasteRefusesNonsense();
    void numberKeysLabelTheSelection();
    void aNumberWithoutLabelDoesNothing();
    void nextAndPreviousGoAround();
    void hiddenBoxesAreNeitherSelectedNorChanged();
    void nothingIsChangedWhileNoBoxIsShown();
    void hidingTheBoxesGivesADragUp();
    void aNewBoxStandsInTheMiddleOfTheView();
    void actionsAreEnabledAsTheyCanAct();
};

void TestBoxEditor::deleteRemovesTheSelectionAsOneStep()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}, {200, 10, 50, 50}});
    const BoxId first = bench.id(0);
    bench.scene.selectBoxes({bench.id(0), bench.id(2)});
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.boxes(), QStringList({u"7: 100 10 50 50"_s}));
    QCOMPARE(bench.scene.selectedBoxes(), Ids());
    QCOMPARE(bench.undoSteps(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.boxes().size(), 3);
    QVERIFY(bench.document.find(first));
}

void TestBoxEditor::duplicateMakesANewBoxBesideTheOld()
{
    CanvasBench bench({{10, 10, 50, 50}});
    Annotation imported = bench.document.annotations().front();
    imported.author = BoxAuthor::Import;
    imported.foreignId = u"17"_s;
    imported.occluded = true;
    bench.document.changeBoxes({imported}, u"Change"_s);
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"7: 22 22 50 50"_s}));
    const Annotation& copy = bench.document.annotations()[1];
    QVERIFY(copy.id != imported.id);
    QCOMPARE(copy.author, BoxAuthor::Person);
    QVERIFY(copy.foreignId.isEmpty());
    QVERIFY(copy.occluded);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({copy.id}));
}

void TestBoxEditor::duplicateInTheCornerStaysInside()
{
    CanvasBench bench({{350, 250, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.boxes()[1], u"7: 338 238 50 50"_s);
}

void TestBoxEditor::copyAndPasteIntoAnotherImage()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    AnnotationDocument other({ImageId(2), u"b.png"_s, {}, {120, 300}}, {});
    bench.scene.setDocument(&other);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.annotations().size(), size_t(2));
    QCOMPARE(other.annotations()[0].box, (BoundingBox{10, 10, 50, 50}));
    QCOMPARE(other.annotations()[1].box, (BoundingBox{100, 10, 20, 50})); // cut at the edge
    QCOMPARE(other.undoStack().count(), 1);
    bench.scene.setDocument(nullptr);
}

void TestBoxEditor::pasteFindsTheLabelByItsName()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    bench.scene.setLabels(
        {{LabelId(90), u"Owl"_s, Qt::green, 0}, {LabelId(91), u"Cat"_s, Qt::red, 1}});
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.document.annotations()[1].label, LabelId(91));
}

void TestBoxEditor::pasteRefusesNonsense()
{
    CanvasBench bench;
    const QString type = u"application/x-boxwright-boxes+json"_s;
    for (const QByteArray& json :
         {QByteArray("{]"), QByteArray("[1,{}]"),
          QByteArray(R"([{"label":"Cat","x":1,"y":1,"width":-5,"height":9}])"),
          QByteArray(R"([{"label":"Cat","x":9000,"y":1,"width":5,"height":9}])")}) {
        auto* data = new QMimeData;
        data->setData(type, json);
        QGuiApplication::clipboard()->setMimeData(data);
        bench.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.boxes(), QStringList());
        QCOMPARE(bench.undoSteps(), 0);
    }
}

void TestBoxEditor::numberKeysLabelTheSelection()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(1)});
    bench.key(Qt::Key_2);
    QCOMPARE(bench.boxes(), QStringList({u"7: 10 10 50 50"_s, u"3: 100 10 50 50"_s}));
    QCOMPARE(bench.scene.currentLabel(), LabelId(3));
    bench.key(Qt::Key_2); // already so: no step
    QCOMPARE(bench.undoSteps(), 1);
}

void TestBoxEditor::aNumberWithoutLabelDoesNothing()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_9);
    QCOMPARE(bench.undoSteps(), 0);
    QCOMPARE(bench.scene.currentLabel(), LabelId(7));
}

void TestBoxEditor::hiddenBoxesAreNeitherSelectedNorChanged()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}, {200, 10, 50, 50}});
    bench.scene.setHidden({bench.id(1)}, true);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0), bench.id(2)}));
    for (const size_t expected : {0, 2, 0}) {
        bench.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(expected)}));
    }
    bench.scene.selectBoxes({bench.id(1)}); // as from the list
    QVERIFY(!bench.actions.remove->isEnabled());
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_Right);
    bench.actions.editor().removeSelected();
    QCOMPARE(bench.undoSteps(), 0);
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
}

void TestBoxEditor::nothingIsChangedWhileNoBoxIsShown()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}});
    bench.scene.selectBoxes({bench.id(0)});
    bench.key(Qt::Key_C, Qt::ControlModifier);
    bench.key(Qt::Key_H);
    QVERIFY(!bench.actions.remove->isEnabled());
    QVERIFY(!bench.actions.newBox->isEnabled());
    QVERIFY(!bench.actions.paste->isEnabled());
    bench.key(Qt::Key_Delete);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    bench.key(Qt::Key_N);
    bench.key(Qt::Key_2);
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_D, Qt::ControlModifier);
    bench.actions.editor().removeSelected();
    bench.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids());
    const QSignalSpy refused(&bench.scene, &AnnotationScene::pressedWithoutBoxes);
    bench.key(Qt::Key_W);
    bench.drag({200, 100}, {250, 150});
    QCOMPARE(refused.count(), 1);
    QCOMPARE(bench.undoSteps(), 0);
    bench.key(Qt::Key_H);
    bench.drag({200, 100}, {250, 150});
    QCOMPARE(bench.document.annotations().size(), size_t(3));
}

void TestBoxEditor::hidingTheBoxesGivesADragUp()
{
    CanvasBench bench({{10, 10, 50, 50}});
    bench.press({20, 20});
    bench.move({90, 90});
    bench.key(Qt::Key_H);
    bench.release({90, 90});
    bench.key(Qt::Key_H);
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
    bench.move({200, 200}, {}, Qt::NoButton);
    QCOMPARE(bench.scene.boxLayer().boxes(), bench.document.annotations());
    QCOMPARE(bench.undoSteps(), 0);
}

void TestBoxEditor::aNewBoxStandsInTheMiddleOfTheView()
{
    CanvasBench bench; // all of the image is seen
    bench.key(Qt::Key_N);
    QCOMPARE(bench.boxes(), QStringList({u"7: 150 112 100 76"_s}));
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(0)}));
    bench.canvas.setZoom(8); // 100 x 75 pixels are seen, around the middle
    bench.key(Qt::Key_N);
    const BoundingBox second = bench.document.annotations()[1].box;
    QVERIFY(qAbs(second.width - 25) <= 1 && qAbs(second.x + second.width / 2 - 200) <= 1);
    bench.scene.setReadOnly(true);
    QVERIFY(!bench.actions.newBox->isEnabled());
    bench.scene.setReadOnly(false);
    bench.scene.setLabels({});
    QVERIFY(!bench.actions.newBox->isEnabled());
}

void TestBoxEditor::nextAndPreviousGoAround()
{
    CanvasBench bench({{10, 10, 50, 50}, {100, 10, 50, 50}, {200, 10, 50, 50}});
    for (const size_t expected : {0, 1, 2, 0}) {
        bench.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(expected)}));
    }
    bench.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bench.scene.selectedBoxes(), Ids({bench.id(2)}));
}

void TestBoxEditor::actionsAreEnabledAsTheyCanAct()
{
    CanvasBench bench({{10, 10, 50, 50}});
    QVERIFY(!bench.actions.remove->isEnabled());
    bench.scene.selectBoxes({bench.id(0)});
    QVERIFY(bench.actions.remove->isEnabled());
    QVERIFY(bench.actions.duplicate->isEnabled());
    bench.scene.setReadOnly(true);
    QVERIFY(!bench.actions.remove->isEnabled());
    QVERIFY(bench.actions.copy->isEnabled());
    QVERIFY(!bench.actions.drawTool->isEnabled());
    bench.scene.setDocument(nullptr);
    QVERIFY(!bench.actions.copy->isEnabled());
    QVERIFY(!bench.actions.fit->isEnabled());
}

QTEST_MAIN(TestBoxEditor)
#include "tst_boxeditor.moc"
