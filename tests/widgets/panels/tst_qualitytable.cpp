// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricsmodel.h"
#include "widgets/panels/qualitytable.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

using Wanted = std::vector<std::pair<std::optional<LabelId>, std::optional<CaseKind>>>;

EvaluationView twoLabels(double fernRecall = 0.5)
{
    EvaluationView view{
        {{LabelId(4), u"Kestrel"_s, Qt::red, 0}, {LabelId(9), u"Fern"_s, Qt::green, 1}}, {}, {}};
    view.figures.labels = {LabelQuality{LabelId(4)}, LabelQuality{LabelId(9)}};
    view.figures.labels[0].quality.recall = 0.9;
    view.figures.labels[1].quality.recall = fernRecall;
    return view;
}

struct Bench
{
    Bench()
    {
        table.resize(1000, 400);
        table.setFigures(twoLabels());
        table.show();
        QObject::connect(&table, &QualityTable::casesRequested, &table,
                         [this](std::optional<LabelId> label, std::optional<CaseKind> kind) {
                             wanted.emplace_back(label, kind);
                         });
        QObject::connect(&table, &QualityTable::labelChosen, &table,
                         [this](std::optional<LabelId> label) { chosen.push_back(label); });
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("The table does not show.");
        table.setFocus();
    }
    QString name(int row) const { return table.model()->index(row, 0).data().toString(); }
    QPoint placeOf(int row) const
    {
        return table.visualRect(table.model()->index(row, MetricsModel::RecallColumn)).center();
    }

    QualityTable table;
    Wanted wanted;
    std::vector<std::optional<LabelId>> chosen;
};

/// Clicks a column in the menu of the table, as a person does.
void toggleColumn(QualityTable& table, MetricsModel::Column column)
{
    QTimer::singleShot(0, &table, [column] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        const QList<QAction*> actions = menu->actions();
        actions.last()->menu()->actions().at(column - 1)->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&table, &event);
}

QStringList copiedLines()
{
    return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestQualityTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void allLabelsAreChosenAtFirst()
    {
        const Bench bench;
        QVERIFY(!bench.table.label());
        QCOMPARE(bench.name(bench.table.currentIndex().row()), u"All labels"_s);
        QVERIFY(bench.chosen.empty());
    }

    void enterShowsTheBoxesOfALabel()
    {
        Bench bench;
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, bench.placeOf(1));
        QCOMPARE(bench.chosen.size(), size_t(1));
        QCOMPARE(bench.chosen.front(), LabelId(9));
        QTest::keyClick(&bench.table, Qt::Key_Return);
        QCOMPARE(bench.wanted, Wanted({{LabelId(9), std::nullopt}}));
    }

    void aDoubleClickShowsThemToo()
    {
        Bench bench;
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, bench.placeOf(0));
        QTest::mouseDClick(bench.table.viewport(), Qt::LeftButton, {}, bench.placeOf(0));
        QCOMPARE(bench.wanted, Wanted({{LabelId(4), std::nullopt}}));
    }

    void theMenuShowsOneKindOnly()
    {
        Bench bench;
        bench.table.selectLabel(LabelId(9));
        QVERIFY(bench.chosen.empty()); // no person did that
        QTimer::singleShot(0, &bench.table, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            const QList<QAction*> actions = menu->actions();
            actions.at(2)->trigger(); // misses
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                bench.table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&bench.table, &event);
        QCOMPARE(bench.wanted, Wanted({{LabelId(9), CaseKind::Missed}}));
    }

    void columnsAreHiddenByName()
    {
        Bench bench;
        QCOMPARE(bench.table.hiddenColumns(), QStringList({u"median-iou"_s, u"ap75"_s}));
        bench.table.setColumnChoice(
            {u"recall"_s, u"+median-iou"_s, u"label"_s, u"of a later version"_s});
        QVERIFY(bench.table.isColumnHidden(MetricsModel::RecallColumn));
        QVERIFY(!bench.table.isColumnHidden(MetricsModel::LabelColumn));
        QVERIFY(!bench.table.isColumnHidden(MetricsModel::MedianIouColumn));
        QCOMPARE(bench.table.columnChoice(), QStringList({u"recall"_s, u"+median-iou"_s}));
    }

    void aColumnThatAPersonHidesIsTold()
    {
        Bench bench;
        QSignalSpy chosen(&bench.table, &QualityTable::columnsChosen);
        bench.table.setColumnChoice({});
        bench.table.resize(700, 400);
        QTRY_VERIFY(bench.table.viewport()->width() < 800);
        QCOMPARE(chosen.count(), 0);
        toggleColumn(bench.table, MetricsModel::F1Column);
        QCOMPARE(chosen.count(), 1);
        // Not what is hidden because there is no room for it.
        QVERIFY(bench.table.isColumnHidden(MetricsModel::Ap75Column));
        QCOMPARE(bench.table.columnChoice(), QStringList(u"f1"_s));
    }

    void aWideTableShowsAllColumns()
    {
        Bench bench;
        QSignalSpy chosen(&bench.table, &QualityTable::columnsChosen);
        bench.table.resize(1700, 400);
        QTRY_COMPARE(bench.table.hiddenColumns(), QStringList());
        QTRY_COMPARE(bench.table.horizontalScrollBar()->maximum(), 0); // they fit
        bench.table.resize(1000, 400);
        QTRY_COMPARE(bench.table.hiddenColumns(), QStringList({u"median-iou"_s, u"ap75"_s}));
        QCOMPARE(chosen.count(), 0);
    }

    void theColumnsThatAPersonChoseStay()
    {
        Bench bench;
        toggleColumn(bench.table, MetricsModel::MedianIouColumn);
        QCOMPARE(bench.table.columnChoice(), QStringList(u"+median-iou"_s));
        QCOMPARE(bench.table.hiddenColumns(), QStringList(u"ap75"_s));
        bench.table.resize(1700, 400);
        QTRY_COMPARE(bench.table.hiddenColumns(), QStringList());
        bench.table.resize(700, 400);
        QTRY_COMPARE(bench.table.hiddenColumns(), QStringList(u"ap75"_s));
        QCOMPARE(bench.table.columnChoice(), QStringList(u"+median-iou"_s));
    }

    void theSelectedRowsAreCopied()
    {
        Bench bench;
        bench.table.selectLabel(LabelId(9));
        QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
        QStringList lines = copiedLines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"Label\tImages\tBoxes\tPrecision\tRecall\t"_s));
        QVERIFY(lines[1].startsWith(u"Fern\t0\t0\t–\t0.500\t"_s));
        QCOMPARE(lines[1].count(u'\t'), MetricsModel::ColumnCount - 1); // hidden ones too
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"text/csv"_s));

        QTest::keyClick(&bench.table, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
        lines = copiedLines();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"Kestrel\t"_s)); // as shown, not as selected
        QVERIFY(lines[2].startsWith(u"Fern\t"_s));
    }

    void withoutASelectionAllRowsAreCopied()
    {
        Bench bench;
        bench.table.clearSelection();
        QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = copiedLines();
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(u"Kestrel\t"_s));
        QVERIFY(lines[3].startsWith(u"All labels\t"_s));
    }

    void theRowStaysWhenFiguresMove()
    {
        Bench bench;
        bench.table.sortByColumn(MetricsModel::RecallColumn, Qt::AscendingOrder);
        bench.table.selectLabel(LabelId(9));
        QCOMPARE(bench.name(0), u"Fern"_s);
        bench.table.setFigures(twoLabels(0.95));
        QCOMPARE(bench.name(0), u"Kestrel"_s);
        QCOMPARE(bench.table.label(), LabelId(9));
        QCOMPARE(bench.name(2), u"All labels"_s);
        QVERIFY(bench.chosen.empty());
    }

    void namesStayInSightWhenTheRestScrolls()
    {
        Bench bench;
        auto* names = bench.table.findChild<QTableView*>(u"metricsNames"_s);
        bench.table.resize(480, 400);
        QTRY_VERIFY(bench.table.horizontalScrollBar()->maximum() > 0);
        QTRY_VERIFY(names->isVisible());
        bench.table.horizontalScrollBar()->setValue(200);
        QVERIFY(names->geometry().left() <= bench.table.frameWidth());
        QCOMPARE(names->columnWidth(0), bench.table.columnWidth(0));
        QTest::mouseClick(names->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(20, 10));
        QCOMPARE(bench.name(0), u"Fern"_s);
        QTest::mouseClick(names->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(20, 10));
        QCOMPARE(bench.name(0), u"Kestrel"_s);
    }
};

QTEST_MAIN(TestQualityTable)
#include "tst_qualitytable.moc"
