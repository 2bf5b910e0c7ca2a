// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/classlabelsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

using Choices = std::vector<ClassLabelsDialog::Choice>;

const ClassLabelsDialog::Choice kNone{};
const ClassLabelsDialog::Choice kPet{LabelId(4)};
const ClassLabelsDialog::Choice kNew{{}, true};

struct ShownDialog
{
    ShownDialog()
        : dialog({u"cat"_s, u"dog"_s, u"teddy bear"_s},
                 {{LabelId(9), u"Car"_s, Qt::blue, 0}, {LabelId(4), u"Pet"_s, Qt::red, 1}},
                 {LabelId(4), {}, {}})
        , tree(dialog.findChild<QTreeWidget*>(u"classes"_s))
        , field(dialog.findChild<QComboBox*>(u"classLabel"_s))
        , search(dialog.findChild<QLineEdit*>(u"classSearch"_s))
    {
        dialog.show();
    }
    QString labelOf(int row) const { return tree->topLevelItem(row)->text(1); }
    QString summary() const { return dialog.findChild<QLabel*>(u"classSummary"_s)->text(); }

    ClassLabelsDialog dialog;
    QTreeWidget* tree;
    QComboBox* field;
    QLineEdit* search;
};

} // namespace

class TestClassLabelsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsChosen();
    void keysAloneChooseALabel();
    void severalGetOneLabel();
    void aNewLabelIsNamedLikeTheThing();
    void searchesThingsAndLabels();
};

void TestClassLabelsDialog::showsWhatIsChosen()
{
    const ShownDialog shown;
    QCOMPARE(shown.labelOf(0), u"Pet"_s);
    QCOMPARE(shown.labelOf(1), QString());
    QCOMPARE(shown.field->currentText(), u"Pet"_s); // of the first, which is selected
    QCOMPARE(shown.dialog.choices(), Choices({kPet, kNone, kNone}));
    QVERIFY(shown.summary().startsWith(u"1 "_s));
}

void TestClassLabelsDialog::keysAloneChooseALabel()
{
    const ShownDialog shown;
    QTRY_VERIFY(shown.search->hasFocus());
    QTest::keyClicks(shown.search, u"DOG"_s);
    QVERIFY(shown.tree->topLevelItem(0)->isHidden());
    QTest::keyClick(shown.search, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.field);
    QVERIFY(shown.field->accessibleName().contains(u"dog"_s));
    QTest::keyClick(shown.field, Qt::Key_P); // the label that begins with it
    QCOMPARE(shown.dialog.choices(), Choices({kPet, kPet, kNone}));
    QCOMPARE(shown.labelOf(1), u"Pet"_s);
    QTest::keyClick(shown.field, Qt::Key_Home);
    QCOMPARE(shown.dialog.choices(), Choices({kPet, kNone, kNone}));
    QVERIFY(shown.dialog.isVisible());
}

void TestClassLabelsDialog::severalGetOneLabel()
{
    const ShownDialog shown;
    shown.tree->selectAll();
    QCOMPARE(shown.field->currentIndex(), -1); // they differ
    shown.field->setCurrentIndex(shown.field->findText(u"Car"_s));
    Q_EMIT shown.field->activated(shown.field->currentIndex());
    const ClassLabelsDialog::Choice car{LabelId(9)};
    QCOMPARE(shown.dialog.choices(), Choices({car, car, car}));
    QCOMPARE(shown.field->currentText(), u"Car"_s);
    QVERIFY(shown.summary().startsWith(u"3 "_s));
    shown.tree->clearSelection();
    QVERIFY(!shown.field->isEnabled());
}

void TestClassLabelsDialog::aNewLabelIsNamedLikeTheThing()
{
    const ShownDialog shown;
    shown.tree->setCurrentItem(shown.tree->topLevelItem(2));
    QTest::keyClick(shown.field, Qt::Key_A); // "A new label of that name"
    QCOMPARE(shown.dialog.choices(), Choices({kPet, kNone, kNew}));
    QVERIFY(shown.labelOf(2).contains(u"teddy bear"_s));
}

void TestClassLabelsDialog::searchesThingsAndLabels()
{
    const ShownDialog shown;
    shown.search->setText(u"pet"_s);
    QVERIFY(!shown.tree->topLevelItem(0)->isHidden()); // by its label
    QVERIFY(shown.tree->topLevelItem(1)->isHidden());
    shown.search->setText(u"bear"_s);
    QCOMPARE(shown.tree->currentItem(), shown.tree->topLevelItem(2));
    QCOMPARE(shown.tree->selectedItems().size(), 1);
    shown.search->setText(u"nothing"_s);
    QVERIFY(!shown.field->isEnabled());
    shown.search->clear();
    QVERIFY(shown.field->isEnabled());
}

QTEST_MAIN(TestClassLabelsDialog)
#include "tst_classlabelsdialog.moc"
