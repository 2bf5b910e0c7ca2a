// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/boxlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using namespace Qt::StringLiterals;
using boxwright::test::printModel;

namespace {

const std::vector<Label> kLabels{{LabelId(7), u"Cat"_s, Qt::red, 0},
                                 {LabelId(3), u"Dog"_s, Qt::blue, 1}};
const ImageRecord kImage{ImageId(1), u"a.png"_s, {}, {400, 300}};

Annotation box(LabelId label, const BoundingBox& rect)
{
    return {BoxId::create(), label, rect};
}

} // namespace

class TestBoxListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void showsTheBoxesOfTheDocument();
    void followsEditsAndUndoWithoutReset();
    void namesChangeWithTheLabels();
    void anotherDocumentReplacesTheRows();
    void screenReadersHearLabelSizeAndPlace();
    void tellsWhoDrewABox();
    void hiddenAndLockedBoxesHaveAnIcon();
};

void TestBoxListModel::showsTheBoxesOfTheDocument()
{
    Annotation found = box(LabelId(3), {10.4, 20.6, 30, 40});
    found.author = BoxAuthor::Model;
    found.score = 0.876;
    Annotation strange = box(LabelId(99), {1, 2, 3, 4});
    strange.author = BoxAuthor::Import;
    AnnotationDocument document(kImage, {box(LabelId(7), {0, 0, 100, 50}), found, strange});
    BoxListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels(kLabels);
    model.setDocument(&document);
    QCOMPARE(
        printModel(model),
        QStringList({u"Cat | 100 × 50 | 0, 0 |  |  | "_s, u"Dog | 30 × 40 | 10, 21 | 88 % |  | "_s,
                     u"Unknown label | 3 × 4 | 1, 2 |  |  | "_s}));
}

void TestBoxListModel::followsEditsAndUndoWithoutReset()
{
    AnnotationDocument document(kImage,
                                {box(LabelId(7), {0, 0, 10, 10}), box(LabelId(7), {5, 0, 10, 10}),
                                 box(LabelId(3), {9, 0, 10, 10})});
    BoxListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels(kLabels);
    model.setDocument(&document);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const BoxId last = document.annotations()[2].id;

    document.removeBoxes({document.annotations()[0].id}, u"Delete box"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(last).row(), 1);
    QCOMPARE(model.boxAt(model.index(1, 0)), last);

    Annotation changed = *document.find(last);
    changed.box = {9, 9, 20, 20};
    document.changeBoxes({changed}, u"Move box"_s);
    QCOMPARE(printModel(model)[1], u"Dog | 20 × 20 | 9, 9 |  |  | "_s);

    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
}

void TestBoxListModel::namesChangeWithTheLabels()
{
    AnnotationDocument document(kImage, {box(LabelId(7), {0, 0, 10, 10})});
    BoxListModel model;
    model.setDocument(&document);
    model.setLabels({{LabelId(7), u"Kater"_s, Qt::green, 0}});
    QCOMPARE(model.index(0, 0).data().toString(), u"Kater"_s);
    QCOMPARE(model.index(0, 0).data(BoxListModel::ColourRole).value<QColor>(), QColor(Qt::green));
}

void TestBoxListModel::anotherDocumentReplacesTheRows()
{
    AnnotationDocument first(kImage, {box(LabelId(7), {0, 0, 10, 10})});
    AnnotationDocument second(kImage, {});
    BoxListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDocument(&first);
    model.setDocument(&second);
    QCOMPARE(model.rowCount(), 0);
    first.addBoxes({box(LabelId(7), {0, 0, 10, 10})}, u"Draw box"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestBoxListModel::screenReadersHearLabelSizeAndPlace()
{
    AnnotationDocument document(kImage, {box(LabelId(7), {5, 6, 70, 80})});
    BoxListModel model;
    model.setLabels(kLabels);
    model.setDocument(&document);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             u"Cat, 70 × 80 pixels, at 5, 6, drawn by: Person"_s);
}

void TestBoxListModel::tellsWhoDrewABox()
{
    Annotation found = box(LabelId(7), {5, 6, 70, 80});
    found.author = BoxAuthor::Model;
    found.score = 0.876;
    AnnotationDocument document(kImage, {box(LabelId(7), {1, 1, 9, 9})});
    BoxListModel model;
    model.setLabels(kLabels);
    model.setDocument(&document);
    QVERIFY(!model.hasForeign() && !model.hasScored());
    document.addBoxes({found}, u"Accept"_s);
    QVERIFY(model.hasForeign() && model.hasScored());
    QVERIFY(!model.index(1, BoxListModel::AuthorColumn).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, BoxListModel::AuthorColumn).data(Qt::DecorationRole).isNull());
    const QString text = u"Cat, 70 × 80 pixels, at 5, 6, drawn by: Model, 88 %"_s;
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), text);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), text);
    found.author = BoxAuthor::Person;
    document.changeBoxes({found}, u"Redraw"_s);
    QVERIFY(!model.hasForeign());
    document.undoStack().undo();
    QVERIFY(model.hasForeign());
    document.undoStack().undo();
    QVERIFY(!model.hasForeign());
}

void TestBoxListModel::hiddenAndLockedBoxesHaveAnIcon()
{
    AnnotationDocument document(
        kImage, {box(LabelId(7), {0, 0, 10, 10}), box(LabelId(7), {20, 0, 10, 10})});
    BoxListModel model;
    model.setLabels(kLabels);
    model.setDocument(&document);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStates({document.annotations()[0].id}, {document.annotations()[1].id});
    QCOMPARE(changed.count(), 1);
    const auto hasIcon = [&model](int row, int column) {
        return !model.index(row, column).data(Qt::DecorationRole).isNull();
    };
    QVERIFY(hasIcon(0, BoxListModel::HiddenColumn));
    QVERIFY(!hasIcon(1, BoxListModel::HiddenColumn));
    QVERIFY(!hasIcon(0, BoxListModel::LockedColumn));
    QVERIFY(hasIcon(1, BoxListModel::LockedColumn));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"hidden"_s));
}

QTEST_MAIN(TestBoxListModel)
#include "tst_boxlistmodel.moc"
