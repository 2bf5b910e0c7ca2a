// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/labeldelegate.h"
#include "widgets/models/labellistmodel.h"
#include "widgets/panels/labelpanel.h"

#include <QColorDialog>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <utility>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

struct ShownPanel
{
    ShownPanel()
        : panel(model)
        , view(panel.findChild<QListView*>(u"labelView"_s))
        , newName(panel.findChild<QLineEdit*>(u"newLabelName"_s))
    {
        model.setLabels({{LabelId(7), u"Cat"_s, Qt::red, 0}, {LabelId(3), u"Dog"_s, Qt::blue, 1}});
        panel.resize(260, 400);
        panel.show();
        QObject::connect(&panel, &LabelPanel::labelChosen, &panel,
                         [this](LabelId label) { chosen.push_back(label); });
        QObject::connect(&panel, &LabelPanel::changeRequested, &panel,
                         [this](const Label& label) { changes.push_back(label); });
        QObject::connect(&panel, &LabelPanel::moveRequested, &panel,
                         [this](LabelId label, int to) { moves.emplace_back(label, to); });
        QObject::connect(&panel, &LabelPanel::removeRequested, &panel,
                         [this](LabelId label) { removals.push_back(label); });
        QObject::connect(&panel, &LabelPanel::mergeRequested, &panel,
                         [this](LabelId label, LabelId into) { merges.emplace_back(label, into); });
    }
    /// The menu that a right click on a row opens.
    QMenu* openMenu(int clickedRow)
    {
        const QPoint position = row(clickedRow).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                                view->viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(view->viewport(), &event);
        return panel.findChild<QMenu*>(u"labelMenu"_s);
    }
    QRect row(int row) const { return view->visualRect(model.index(row)); }

    LabelListModel model;
    LabelPanel panel;
    QListView* view;
    QLineEdit* newName;
    std::vector<LabelId> chosen;
    std::vector<Label> changes;
    std::vector<std::pair<LabelId, int>> moves;
    std::vector<LabelId> removals;
    std::vector<std::pair<LabelId, LabelId>> merges;
};

QAction* actionNamed(const QMenu& menu, const QString& text)
{
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions)
        if (action->text() == text)
            return action;
    return nullptr;
}

void clickAction(QMenu& menu, QAction* action)
{
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
}

using Moves = std::vector<std::pair<LabelId, int>>;

} // namespace

class TestLabelPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickChoosesALabel();
    void returnChoosesTheLabelUnderTheCursor();
    void aTypedNameIsWishedFor();
    void renamingInPlaceIsAWish();
    void theSwatchChangesTheColour();
    void readOnlyWishesNothing();
    void showingTheCurrentLabelAnnouncesNothing();
    void altAndAnArrowMovesALabel();
    void theCursorFollowsAMovedLabel();
    void aLabelIsDroppedElsewhere();
    void theMenuMergesIntoAnotherLabel();
    void theMenuAndTheDeleteKeyDelete();
    void readOnlyMovesAndDeletesNothing();
    void theMenuAsksForTheCard();
};

void TestLabelPanel::aClickChoosesALabel()
{
    ShownPanel shown;
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.row(1).center());
    QCOMPARE(shown.chosen, std::vector<LabelId>({LabelId(3)}));
}

void TestLabelPanel::returnChoosesTheLabelUnderTheCursor()
{
    ShownPanel shown;
    shown.panel.setCurrentLabel(LabelId(7));
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(shown.chosen.size(), size_t(0));
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(shown.chosen, std::vector<LabelId>({LabelId(3)}));
}

void TestLabelPanel::aTypedNameIsWishedFor()
{
    ShownPanel shown;
    const QSignalSpy wishes(&shown.panel, &LabelPanel::addRequested);
    auto* button = shown.panel.findChild<QToolButton*>(u"addLabelButton"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(shown.newName, u"  red   panda "_s);
    QTest::keyClick(shown.newName, Qt::Key_Return);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.at(0).at(0).toString(), u"red panda"_s);
    QVERIFY(shown.newName->text().isEmpty());
    QTest::keyClick(shown.newName, Qt::Key_Return);
    QCOMPARE(wishes.count(), 1);
}

void TestLabelPanel::renamingInPlaceIsAWish()
{
    ShownPanel shown;
    shown.panel.setCurrentLabel(LabelId(3));
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_F2);
    auto* editor = shown.view->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Wolf"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.changes.size(), size_t(1)); // committed from the event loop
    QCOMPARE(shown.changes.front().name, u"Wolf"_s);
    QCOMPARE(shown.changes.front().id, LabelId(3));
}

void TestLabelPanel::theSwatchChangesTheColour()
{
    ShownPanel shown;
    const QRect swatch = LabelDelegate::swatchRect(shown.row(0));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, swatch.center());
    auto* dialog = shown.panel.findChild<QColorDialog*>(u"labelColourDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->currentColor(), QColor(Qt::red));
    dialog->setCurrentColor(Qt::green);
    dialog->accept();
    QCOMPARE(shown.changes.size(), size_t(1));
    QCOMPARE(shown.changes.front().colour, QColor(Qt::green));
    QVERIFY(shown.chosen.empty()); // changing a colour is not choosing the label
}

void TestLabelPanel::readOnlyWishesNothing()
{
    ShownPanel shown;
    shown.panel.setReadOnly(true);
    QVERIFY(!shown.newName->isEnabled());
    const QRect swatch = LabelDelegate::swatchRect(shown.row(0));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, swatch.center());
    QVERIFY(!shown.panel.findChild<QColorDialog*>());
    shown.panel.setCurrentLabel(LabelId(7));
    QTest::keyClick(shown.view, Qt::Key_F2);
    QVERIFY(!shown.view->viewport()->findChild<QLineEdit*>());
}

void TestLabelPanel::showingTheCurrentLabelAnnouncesNothing()
{
    ShownPanel shown;
    shown.panel.setCurrentLabel(LabelId(3));
    QVERIFY(shown.chosen.empty());
    QVERIFY(shown.model.index(1).data(LabelListModel::CurrentRole).toBool());
}

void TestLabelPanel::altAndAnArrowMovesALabel()
{
    ShownPanel shown;
    shown.panel.setCurrentLabel(LabelId(7));
    QTest::keyClick(shown.view, Qt::Key_Up, Qt::AltModifier); // it is the first
    QVERIFY(shown.moves.empty());
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.moves, Moves({{LabelId(7), 1}}));
    QVERIFY(shown.chosen.empty());
}

void TestLabelPanel::theCursorFollowsAMovedLabel()
{
    ShownPanel shown;
    shown.panel.setCurrentLabel(LabelId(7));
    shown.view->setCurrentIndex(shown.model.index(1)); // the dog; the cat stays the current one
    QTest::keyClick(shown.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.moves, Moves({{LabelId(3), 0}}));
    shown.model.setLabels(
        {{LabelId(3), u"Dog"_s, Qt::blue, 0}, {LabelId(7), u"Cat"_s, Qt::red, 1}});
    shown.panel.setCurrentLabel(LabelId(7));
    QCOMPARE(shown.view->currentIndex().row(), 0);
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.moves.back(), Moves::value_type(LabelId(3), 1));
}

void TestLabelPanel::aLabelIsDroppedElsewhere()
{
    ShownPanel shown;
    QVERIFY(shown.view->dragEnabled());
    const std::unique_ptr<QMimeData> data(shown.model.mimeData({shown.model.index(0)}));
    const QPoint below = shown.row(1).bottomLeft() + QPoint(30, -1);
    QDragEnterEvent enter(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.view->viewport(), &enter);
    QDragMoveEvent move(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.view->viewport(), &move);
    QDropEvent drop(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.view->viewport(), &drop);
    QCOMPARE(shown.moves, Moves({{LabelId(7), 1}}));
    QCOMPARE(shown.model.rowCount(), 2);
}

void TestLabelPanel::theMenuMergesIntoAnotherLabel()
{
    ShownPanel shown;
    QMenu* menu = shown.openMenu(0);
    QVERIFY(menu);
    auto* merge = menu->findChild<QMenu*>(u"mergeLabelMenu"_s);
    QVERIFY(merge);
    QCOMPARE(merge->actions().size(), 1);
    clickAction(*menu, merge->menuAction());
    QTRY_VERIFY(merge->isVisible());
    clickAction(*merge, actionNamed(*merge, u"Dog"_s));
    QCOMPARE(shown.merges.size(), size_t(1));
    QCOMPARE(shown.merges.front().first, LabelId(7));
    QCOMPARE(shown.merges.front().second, LabelId(3));
}

void TestLabelPanel::theMenuAndTheDeleteKeyDelete()
{
    ShownPanel shown;
    QMenu* menu = shown.openMenu(1);
    QVERIFY(menu);
    clickAction(*menu, menu->findChild<QAction*>(u"removeLabel"_s));
    QCOMPARE(shown.removals, std::vector<LabelId>({LabelId(3)}));
    shown.panel.setCurrentLabel(LabelId(7));
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(shown.removals, std::vector<LabelId>({LabelId(3), LabelId(7)}));
    QCOMPARE(shown.model.rowCount(), 2); // only a wish
}

void TestLabelPanel::readOnlyMovesAndDeletesNothing()
{
    ShownPanel shown;
    shown.panel.setReadOnly(true);
    shown.panel.setCurrentLabel(LabelId(7));
    QTest::keyClick(shown.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QVERIFY(shown.moves.empty() && shown.removals.empty());
    QMenu* menu = shown.openMenu(0);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1); // one may read about a label
    QCOMPARE(menu->actions().first()->objectName(), u"aboutThisLabel"_s);
    QVERIFY(!shown.view->dragEnabled());
}

void TestLabelPanel::theMenuAsksForTheCard()
{
    ShownPanel shown;
    std::vector<LabelId> wishes;
    connect(&shown.panel, &LabelPanel::aboutRequested, this,
            [&wishes](LabelId label) { wishes.push_back(label); });
    shown.panel.requestAbout(); // none is the current one yet
    QMenu* menu = shown.openMenu(1);
    QVERIFY(menu);
    clickAction(*menu, menu->findChild<QAction*>(u"aboutThisLabel"_s));
    shown.panel.setCurrentLabel(LabelId(3));
    shown.panel.requestAbout();
    QCOMPARE(wishes, std::vector<LabelId>({LabelId(7), LabelId(3), LabelId(3)}));
}

QTEST_MAIN(TestLabelPanel)
#include "tst_labelpanel.moc"
