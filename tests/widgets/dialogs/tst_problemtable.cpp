// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/import/problemtable.h"
#include "widgets/models/importproblemmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

std::vector<ImportProblem> someProblems()
{
    return {{u"FORMAT_RECOGNISED"_s, ProblemSeverity::Info, u"/set"_s, 0, u"Taken for COCO."_s,
             u"Name the format if that is wrong."_s},
            {u"BOX_OUTSIDE_IMAGE"_s, ProblemSeverity::Warning, u"/set/b.json"_s, 12,
             u"A box of \"b.png\" reaches over the border."_s, u"Cut at the border."_s},
            {u"NO_IMAGE"_s, ProblemSeverity::Error, u"/set/a.json"_s, 7,
             u"The image is not there."_s, u"Left out."_s}};
}

struct Bench
{
    Bench() { table.setProblems(someProblems()); }
    /// The codes that are shown, from top to bottom.
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            codes << view->model()->index(row, ImportProblemModel::CodeColumn).data().toString();
        return codes;
    }

    ProblemTable table;
    QTreeView* view = table.findChild<QTreeView*>(u"importProblems"_s);
    QComboBox* severity = table.findChild<QComboBox*>(u"importProblemSeverity"_s);
    QLineEdit* search = table.findChild<QLineEdit*>(u"importProblemSearch"_s);
};

} // namespace

class TestProblemTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelIsSound();
    void sortsByKindAndLine();
    void showsOneKindOrAWordOnly();
    void theSelectedProblemStandsInFull();
    void copiesWhatIsShownAsTextAndAsATable();
    void copiesTheSelectedRowsByTheirKey();
};

void TestProblemTable::theModelIsSound()
{
    ImportProblemModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProblems(someProblems());
    QCOMPARE(model.rowCount(), 3);
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestProblemTable::sortsByKindAndLine()
{
    const Bench bench;
    const QStringList worstFirst{u"NO_IMAGE"_s, u"BOX_OUTSIDE_IMAGE"_s, u"FORMAT_RECOGNISED"_s};
    QCOMPARE(bench.codes(), worstFirst);
    bench.view->sortByColumn(ImportProblemModel::SeverityColumn, Qt::DescendingOrder);
    QCOMPARE(bench.codes(), QStringList(worstFirst.rbegin(), worstFirst.rend()));
    bench.view->sortByColumn(ImportProblemModel::LineColumn, Qt::DescendingOrder);
    QCOMPARE(bench.codes(),
             (QStringList{u"BOX_OUTSIDE_IMAGE"_s, u"NO_IMAGE"_s, u"FORMAT_RECOGNISED"_s}));
}

void TestProblemTable::showsOneKindOrAWordOnly()
{
    const Bench bench;
    bench.severity->setCurrentIndex(bench.severity->findData(int(ProblemSeverity::Error)));
    QCOMPARE(bench.codes(), QStringList{u"NO_IMAGE"_s});
    bench.severity->setCurrentIndex(0);
    QCOMPARE(bench.codes().size(), 3);
    bench.search->setText(u" BORDER "_s);
    QCOMPARE(bench.codes(), QStringList{u"BOX_OUTSIDE_IMAGE"_s});
    bench.search->setText(u"a.json"_s);
    QCOMPARE(bench.codes(), QStringList{u"NO_IMAGE"_s});
    bench.search->setText(u"nowhere"_s);
    QVERIFY(bench.codes().isEmpty());
}

void TestProblemTable::theSelectedProblemStandsInFull()
{
    Bench bench;
    const auto* text = bench.table.findChild<QLabel*>(u"importProblemText"_s);
    QVERIFY(!text->isVisibleTo(&bench.table));
    bench.view->setCurrentIndex(bench.view->model()->index(0, 0));
    QVERIFY(text->isVisibleTo(&bench.table));
    QCOMPARE(text->text(), u"The image is not there. Left out."_s);
    bench.table.setProblems({});
    QVERIFY(!text->isVisibleTo(&bench.table));
}

void TestProblemTable::copiesWhatIsShownAsTextAndAsATable()
{
    Bench bench;
    bench.search->setText(u"border"_s);
    bench.table.findChild<QAbstractButton*>(u"importCopyProblemsButton"_s)->click();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(),
             u"Kind\tCode\tFile\tLine\tWhat\tWhat is done\n"
             "Warning\tBOX_OUTSIDE_IMAGE\t/set/b.json\t12\t"
             "A box of \"b.png\" reaches over the border.\tCut at the border.\n"_s);
    QCOMPARE(copied->data(u"text/csv"_s),
             QByteArray("\"Kind\",\"Code\",\"File\",\"Line\",\"What\",\"What is done\"\r\n"
                        "\"Warning\",\"BOX_OUTSIDE_IMAGE\",\"/set/b.json\",\"12\","
                        "\"A box of \"\"b.png\"\" reaches over the border.\","
                        "\"Cut at the border.\"\r\n"));
}

void TestProblemTable::copiesTheSelectedRowsByTheirKey()
{
    Bench bench;
    bench.table.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench.table));
    bench.view->setFocus();
    bench.view->setCurrentIndex(bench.view->model()->index(0, 0));
    QTest::keyClick(bench.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().startsWith(u"Error\tNO_IMAGE\t/set/a.json\t7"_s));
}

QTEST_MAIN(TestProblemTable)
#include "tst_problemtable.moc"
