// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/labeldelegate.h"
#include "widgets/models/labellistmodel.h"
#include "widgets/panels/labelpanel.h"

#include <QColorDialog>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    }
    QRect row(int row) const { return view->visualRect(model.index(row)); }

    LabelListModel model;
    LabelPanel panel;
    QListView* view;
    QLineEdit* newName;
    std::vector<LabelId> chosen;
    std::vector<Label> changes;
};

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

QTEST_MAIN(TestLabelPanel)
#include "tst_labelpanel.moc"
