// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/boxlistmodel.h"
#include "widgets/panels/boxpanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<BoxId>;

struct ShownPanel
{
    ShownPanel()
        : document({ImageId(1), u"a.png"_s, {}, {400, 300}},
                   {{BoxId::create(), LabelId(7), {0, 0, 10, 10}},
                    {BoxId::create(), LabelId(7), {20, 0, 10, 10}},
                    {BoxId::create(), LabelId(7), {40, 0, 10, 10}}})
        , panel(model)
        , view(panel.findChild<QTreeView*>(u"boxView"_s))
    {
        model.setLabels({{LabelId(7), u"Cat"_s, Qt::red, 0}});
        model.setDocument(&document);
        panel.resize(260, 300);
        panel.show();
        QObject::connect(&panel, &BoxPanel::boxesSelected, &panel, [this](const Ids& boxes) {
            selected = boxes;
            ++announced;
        });
    }
    BoxId id(size_t row) const { return document.annotations()[row].id; }

    AnnotationDocument document;
    BoxListModel model;
    BoxPanel panel;
    QTreeView* view;
    Ids selected;
    int announced = 0;
};

} // namespace

class TestBoxPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowKeysSelectBoxes();
    void severalBoxesCanBeSelected();
    void showingASelectionAnnouncesNothing();
    void deleteIsAWish();
    void returnShowsTheBox();
    void theAuthorIsShownWhereItIsNews();
    void anEmptyImageSaysWhatToDo();
};

void TestBoxPanel::arrowKeysSelectBoxes()
{
    ShownPanel shown;
    shown.panel.selectBoxes({shown.id(0)});
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.selected, Ids({shown.id(1)}));
}

void TestBoxPanel::severalBoxesCanBeSelected()
{
    ShownPanel shown;
    shown.panel.selectBoxes({shown.id(0)});
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.selected, Ids({shown.id(0), shown.id(1)}));
    QTest::keyClick(shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.selected.size(), size_t(3));
}

void TestBoxPanel::showingASelectionAnnouncesNothing()
{
    ShownPanel shown;
    shown.panel.selectBoxes({shown.id(0), shown.id(2)});
    QCOMPARE(shown.panel.selectedBoxes(), Ids({shown.id(0), shown.id(2)}));
    shown.panel.selectBoxes({});
    QCOMPARE(shown.panel.selectedBoxes(), Ids());
    QCOMPARE(shown.announced, 0);
}

void TestBoxPanel::deleteIsAWish()
{
    ShownPanel shown;
    const QSignalSpy wishes(&shown.panel, &BoxPanel::removeRequested);
    shown.panel.selectBoxes({shown.id(0)});
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(shown.model.rowCount(), 3);
}

void TestBoxPanel::returnShowsTheBox()
{
    ShownPanel shown;
    std::optional<BoxId> activated;
    connect(&shown.panel, &BoxPanel::boxActivated, this,
            [&activated](const BoxId& id) { activated = id; });
    shown.panel.selectBoxes({shown.id(1)});
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(activated, std::optional(shown.id(1)));
}

void TestBoxPanel::theAuthorIsShownWhereItIsNews()
{
    ShownPanel shown;
    const auto isShown = [&shown] {
        return !shown.view->isColumnHidden(BoxListModel::AuthorColumn);
    };
    QVERIFY(!isShown());
    Annotation found{BoxId::create(), LabelId(7), {60, 0, 10, 10}};
    found.author = BoxAuthor::Model;
    found.score = 0.9;
    shown.document.addBoxes({found}, u"Accept"_s);
    QVERIFY(isShown());
    shown.document.undoStack().undo();
    QVERIFY(!isShown());
    shown.document.undoStack().redo();
    QVERIFY(isShown());
    // The size gives way to the names where there is little room.
    shown.panel.resize(200, 300);
    QVERIFY(shown.view->isColumnHidden(BoxListModel::SizeColumn));
    shown.panel.resize(400, 300);
    QVERIFY(!shown.view->isColumnHidden(BoxListModel::SizeColumn));
    shown.panel.resize(200, 300);
    shown.model.setDocument(nullptr);
    QVERIFY(!isShown());
    QVERIFY(!shown.view->isColumnHidden(BoxListModel::SizeColumn));
}

void TestBoxPanel::anEmptyImageSaysWhatToDo()
{
    ShownPanel shown;
    auto* hint = shown.panel.findChild<QLabel*>(u"noBoxes"_s);
    QVERIFY(!hint->isVisible());
    shown.document.removeBoxes({shown.id(0), shown.id(1), shown.id(2)}, u"Delete boxes"_s);
    QVERIFY(hint->isVisible());
    shown.document.undoStack().undo();
    QVERIFY(!hint->isVisible());
}

QTEST_MAIN(TestBoxPanel)
#include "tst_boxpanel.moc"
