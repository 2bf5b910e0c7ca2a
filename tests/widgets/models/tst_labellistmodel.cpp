// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/labellistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using namespace Qt::StringLiterals;
using boxwright::test::printModel;

namespace {

const std::vector<int> kRoles{LabelListModel::KeyRole, Qt::DisplayRole, LabelListModel::CountRole,
                              LabelListModel::CurrentRole};

const Label kCat{LabelId(7), u"Cat"_s, Qt::red, 0};
const Label kDog{LabelId(3), u"Dog"_s, Qt::blue, 1};

Annotation box(LabelId label)
{
    return {BoxId::create(), label, {1, 2, 3, 4}};
}

} // namespace

class TestLabelListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsTheBoxesOfTheOpenImage();
    void countsFollowEditsAndUndo();
    void addedLabelsAreInserted();
    void removedAndReorderedLabelsAreShown();
    void aReorderedLabelKeepsItsIndex();
    void aDroppedLabelWishesToMove_data();
    void aDroppedLabelWishesToMove();
    void theTenthLabelHasNoKey();
    void keysCanBeOthers();
    void aDescriptionIsInTheToolTip();
    void theCurrentLabelIsMarked();
    void renamingIsAWish();
    void aClosedDocumentCountsNothing();
};

void TestLabelListModel::countsTheBoxesOfTheOpenImage()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    AnnotationDocument document({ImageId(1), u"a.png"_s, {}, {100, 100}},
                                {box(LabelId(7)), box(LabelId(3)), box(LabelId(7))});
    model.setLabels({kCat, kDog});
    model.setDocument(&document);
    QCOMPARE(printModel(model, kRoles),
             QStringList({u"1 | Cat | 2 | false"_s, u"2 | Dog | 1 | false"_s}));
    QCOMPARE(model.index(0).data(LabelListModel::ColourRole).value<QColor>(), QColor(Qt::red));
}

void TestLabelListModel::countsFollowEditsAndUndo()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    AnnotationDocument document({ImageId(1), u"a.png"_s, {}, {100, 100}}, {box(LabelId(7))});
    model.setLabels({kCat, kDog});
    model.setDocument(&document);
    document.addBoxes({box(LabelId(3)), box(LabelId(3))}, u"Draw boxes"_s);
    QCOMPARE(model.index(1).data(LabelListModel::CountRole).toInt(), 2);
    document.undoStack().undo();
    QCOMPARE(model.index(1).data(LabelListModel::CountRole).toInt(), 0);
    Annotation changed = document.annotations().front();
    changed.label = LabelId(3);
    document.changeBoxes({changed}, u"Change label"_s);
    QCOMPARE(model.index(0).data(LabelListModel::CountRole).toInt(), 0);
    QCOMPARE(model.index(1).data(LabelListModel::CountRole).toInt(), 1);
}

void TestLabelListModel::addedLabelsAreInserted()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels({kCat});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Label renamed = kCat;
    renamed.name = u"Tomcat"_s;
    model.setLabels({renamed, kDog});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(printModel(model), QStringList({u"Tomcat"_s, u"Dog"_s}));
}

void TestLabelListModel::removedAndReorderedLabelsAreShown()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels({kCat, kDog});
    model.setLabels({kDog, kCat});
    QCOMPARE(printModel(model), QStringList({u"Dog"_s, u"Cat"_s}));
    QCOMPARE(model.indexOf(LabelId(7)).row(), 1);
    model.setLabels({kCat});
    QCOMPARE(printModel(model), QStringList({u"Cat"_s}));
    QVERIFY(!model.indexOf(LabelId(3)).isValid());
}

void TestLabelListModel::aReorderedLabelKeepsItsIndex()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    const Label bird{LabelId(5), u"Bird"_s, Qt::green, 2};
    model.setLabels({kCat, kDog, bird});
    const QPersistentModelIndex cat = model.index(0);
    const QPersistentModelIndex last = model.index(2);
    model.setLabels({kDog, bird, kCat});
    QCOMPARE(printModel(model, kRoles),
             QStringList(
                 {u"1 | Dog | 0 | false"_s, u"2 | Bird | 0 | false"_s, u"3 | Cat | 0 | false"_s}));
    QCOMPARE(cat.row(), 2);
    QCOMPARE(last.row(), 1);
}

void TestLabelListModel::aDroppedLabelWishesToMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("gap"); // dropped before this row; -1: below all
    QTest::addColumn<int>("to"); // -1: no wish
    QTest::newRow("down by one") << 0 << 2 << 1;
    QTest::newRow("down to the end") << 0 << 3 << 2;
    QTest::newRow("below all") << 0 << -1 << 2;
    QTest::newRow("up to the top") << 2 << 0 << 0;
    QTest::newRow("where it is") << 1 << 1 << -1;
    QTest::newRow("just behind itself") << 1 << 2 << -1;
}

void TestLabelListModel::aDroppedLabelWishesToMove()
{
    QFETCH(int, from);
    QFETCH(int, gap);
    QFETCH(int, to);
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels({kCat, kDog, {LabelId(5), u"Bird"_s, Qt::green, 2}});
    const LabelId label = model.labelAt(model.index(from))->id;
    std::vector<std::pair<LabelId, int>> wishes;
    connect(&model, &LabelListModel::moveRequested, this,
            [&wishes](LabelId id, int row) { wishes.emplace_back(id, row); });
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
    model.dropMimeData(data.get(), Qt::MoveAction, gap, 0, {});
    if (to < 0)
        QVERIFY(wishes.empty());
    else
        QCOMPARE(wishes, (std::vector<std::pair<LabelId, int>>{{label, to}}));
    QCOMPARE(model.rowCount(), 3); // it moves when the project says so
}

void TestLabelListModel::theTenthLabelHasNoKey()
{
    LabelListModel model;
    std::vector<Label> labels;
    for (int i = 0; i < 10; ++i)
        labels.push_back({LabelId(i + 1), QString::number(i), Qt::red, i});
    model.setLabels(labels);
    QCOMPARE(model.index(8).data(LabelListModel::KeyRole).toString(), u"9"_s);
    QCOMPARE(model.index(9).data(LabelListModel::KeyRole).toString(), QString());
}

void TestLabelListModel::keysCanBeOthers()
{
    LabelListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLabels({kCat, kDog});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setKeys({u"Ctrl+1"_s, QString()});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(printModel(model, kRoles),
             QStringList({u"Ctrl+1 | Cat | 0 | false"_s, u" | Dog | 0 | false"_s}));
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), u"Cat (key Ctrl+1)"_s);
    QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), u"Dog"_s);
}

void TestLabelListModel::aDescriptionIsInTheToolTip()
{
    LabelListModel model;
    Label cat = kCat;
    cat.description = u"Whole cats, <b>no</b> lions"_s;
    model.setLabels({cat, kDog});
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Cat (key 1)"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"Whole cats, &lt;b&gt;no"_s), qPrintable(tip)); // text, not HTML
    cat.description = QString(2000, u'x');
    model.setLabels({cat, kDog});
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().size() < 1000);
}

void TestLabelListModel::theCurrentLabelIsMarked()
{
    LabelListModel model;
    model.setLabels({kCat, kDog});
    model.setCurrentLabel(LabelId(3));
    QCOMPARE(printModel(model, kRoles),
             QStringList({u"1 | Cat | 0 | false"_s, u"2 | Dog | 0 | true"_s}));
    model.setCurrentLabel({});
    QVERIFY(!model.index(1).data(LabelListModel::CurrentRole).toBool());
}

void TestLabelListModel::renamingIsAWish()
{
    LabelListModel model;
    model.setLabels({kCat, kDog});
    std::vector<Label> wishes;
    connect(&model, &LabelListModel::changeRequested, this,
            [&wishes](const Label& label) { wishes.push_back(label); });
    QVERIFY(model.setData(model.index(0), u"  Tom   cat "_s, Qt::EditRole));
    QCOMPARE(wishes.size(), size_t(1));
    QCOMPARE(wishes.front().name, u"Tom cat"_s);
    QCOMPARE(wishes.front().id, LabelId(7));
    QCOMPARE(printModel(model), QStringList({u"Cat"_s, u"Dog"_s})); // until the project agrees
    QVERIFY(!model.setData(model.index(0), u" "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0), u"Cat"_s, Qt::EditRole));
    QCOMPARE(wishes.size(), size_t(1));
}

void TestLabelListModel::aClosedDocumentCountsNothing()
{
    LabelListModel model;
    model.setLabels({kCat});
    {
        AnnotationDocument document({ImageId(1), u"a.png"_s, {}, {100, 100}}, {box(LabelId(7))});
        model.setDocument(&document);
        QCOMPARE(model.index(0).data(LabelListModel::CountRole).toInt(), 1);
    }
    QCOMPARE(model.index(0).data(LabelListModel::CountRole).toInt(), 0);
}

QTEST_MAIN(TestLabelListModel)
#include "tst_labellistmodel.moc"
