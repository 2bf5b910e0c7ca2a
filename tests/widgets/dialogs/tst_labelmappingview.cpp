// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/labelmappingview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

using Mapping = QMap<QString, QString>;

/// The project has the label "Pet"; the files have cats, dogs and pets.
struct Bench
{
    Bench()
    {
        view.setLabels({{LabelId(1), u"Pet"_s, Qt::red}});
        view.setClasses(
            {{u"cat"_s, u"cat"_s, 1200}, {u"dog"_s, u"dog"_s, 7}, {u"Pet"_s, u"Pet"_s}});
    }
    QStringList rows() const { return printModel(*tree->model()); }
    void select(const QList<int>& rows) const
    {
        tree->clearSelection();
        for (const int row : rows)
            tree->topLevelItem(row)->setSelected(true);
    }
    void type(const QString& name) const
    {
        target->lineEdit()->setText(name);
        QTest::keyClick(target->lineEdit(), Qt::Key_Return);
    }

    LabelMappingView view;
    QTreeWidget* tree = view.findChild<QTreeWidget*>(u"importClasses"_s);
    QComboBox* target = view.findChild<QComboBox*>(u"importClassLabel"_s);
};

} // namespace

class TestLabelMappingView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsWhatIsNewHere();
    void severalClassesBecomeOneLabel();
    void anExistingLabelCanBePicked();
    void noNameChangesNothing();
    void theOldNameTakesTheChoiceBack();
    void theSelectedClassStaysSelected();
    void anOldReportIsOnlyShown();
};

void TestLabelMappingView::tellsWhatIsNewHere()
{
    const Bench bench;
    QCOMPARE(
        bench.rows(),
        (QStringList{u"cat | 1200 | New: cat"_s, u"dog | 7 | New: dog"_s, u"Pet | 0 | Pet"_s}));
    QVERIFY(bench.view.mapping().isEmpty());
}

void TestLabelMappingView::severalClassesBecomeOneLabel()
{
    Bench bench;
    QSignalSpy changed(&bench.view, &LabelMappingView::mappingChanged);
    bench.select({0, 1});
    QCOMPARE(bench.target->currentText(), QString()); // they differ
    bench.type(u"  animal "_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.view.mapping(), (Mapping{{u"cat"_s, u"animal"_s}, {u"dog"_s, u"animal"_s}}));
    QCOMPARE(bench.rows().first(), u"cat | 1200 | New: animal"_s);
    bench.type(u"animal"_s);
    QCOMPARE(changed.count(), 1);
}

void TestLabelMappingView::anExistingLabelCanBePicked()
{
    Bench bench;
    QSignalSpy changed(&bench.view, &LabelMappingView::mappingChanged);
    bench.select({1});
    QCOMPARE(bench.target->currentText(), u"dog"_s);
    QCOMPARE(bench.target->itemText(0), u"Pet"_s); // the labels that are here come first
    QCOMPARE(bench.target->count(), 3);
    bench.target->setFocus();
    Q_EMIT bench.target->activated(0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(bench.view.mapping(), (Mapping{{u"dog"_s, u"Pet"_s}}));
    QCOMPARE(bench.rows().at(1), u"dog | 7 | Pet"_s);
}

void TestLabelMappingView::noNameChangesNothing()
{
    Bench bench;
    QSignalSpy changed(&bench.view, &LabelMappingView::mappingChanged);
    bench.select({1});
    bench.type(u"  "_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(bench.target->currentText(), u"dog"_s);
}

void TestLabelMappingView::theOldNameTakesTheChoiceBack()
{
    Bench bench;
    bench.select({1});
    bench.type(u"wolf"_s);
    QCOMPARE(bench.view.mapping().size(), 1);
    bench.type(u"dog"_s);
    QVERIFY(bench.view.mapping().isEmpty());
}

void TestLabelMappingView::theSelectedClassStaysSelected()
{
    Bench bench;
    QVERIFY(bench.tree->topLevelItem(0)->isSelected());
    bench.select({1});
    bench.view.setClasses({{u"cat"_s, u"cat"_s, 3}, {u"dog"_s, u"Pet"_s, 7}});
    QCOMPARE(bench.tree->selectedItems(), QList{bench.tree->topLevelItem(1)});
    QCOMPARE(bench.target->currentText(), u"Pet"_s);
    QCOMPARE(bench.view.mapping(), (Mapping{{u"dog"_s, u"Pet"_s}}));
}

void TestLabelMappingView::anOldReportIsOnlyShown()
{
    LabelMappingView view;
    view.setEditable(false);
    view.setClasses({{u"cat"_s, u"animal"_s, 3}});
    view.show();
    QVERIFY(!view.findChild<QComboBox*>(u"importClassLabel"_s)->isVisible());
    QCOMPARE(printModel(*view.findChild<QTreeWidget*>(u"importClasses"_s)->model()),
             QStringList{u"cat | 3 | animal"_s});
}

QTEST_MAIN(TestLabelMappingView)
#include "tst_labelmappingview.moc"
