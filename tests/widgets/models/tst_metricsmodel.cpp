// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/metricsmodel.h"
#include "widgets/models/metricssortmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using boxwright::test::printModel;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Label> kLabels{{LabelId(4), u"Kestrel"_s, Qt::red, 0},
                                 {LabelId(9), u"Fern"_s, Qt::green, 1}};

Evaluation someEvaluation()
{
    Evaluation evaluation;
    LabelQuality kestrel{LabelId(4)};
    kestrel.threshold = 0.42;
    kestrel.quality = {.truth = 12,
                       .images = 8,
                       .truePositives = 9,
                       .falsePositives = 3,
                       .falseNegatives = 3,
                       .precision = 0.75,
                       .recall = 0.75,
                       .f1 = 0.75,
                       .meanIou = 0.81,
                       .medianIou = 0.85,
                       .ap = 0.5,
                       .ap50 = 0.9,
                       .ap75 = 0.6,
                       .wellPlaced = 7.0 / 9};
    LabelQuality fern{LabelId(9)};
    fern.threshold = 0.5;
    fern.quality = {
        .truth = 2, .images = 1, .falseNegatives = 2, .recall = 0.0, .ap = 0.0, .ap50 = 0.0};
    evaluation.labels = {kestrel, fern};
    evaluation.overall = {.truth = 14,
                          .images = 8,
                          .truePositives = 9,
                          .falsePositives = 3,
                          .falseNegatives = 5,
                          .precision = 0.75,
                          .recall = 9.0 / 14,
                          .f1 = 9.0 / 13,
                          .meanIou = 0.81,
                          .ap = 0.25,
                          .ap50 = 0.45};
    return evaluation;
}

} // namespace

class TestMetricsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsWhatIsNotDefinedAsADash()
    {
        MetricsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvaluation(someEvaluation(), kLabels);
        QCOMPARE(printModel(model),
                 QStringList({
                     // 7/9 = 0.7778
                     u"Kestrel | 8 | 12 | 0.750 | 0.750 | 0.750 | 0.810 | 0.850 | 0.778 | 0.900 | "
                     u"0.600 | 0.500 | 0.42"_s,
                     u"Fern | 1 | 2 | – | 0.000 | – | – | – | – | 0.000 | – | 0.000 | 0.50"_s,
                     // recall 9/14 = 0.6429, F1 = 2 * 9 / (2 * 9 + 3 + 5) = 0.6923
                     u"All labels | 8 | 14 | 0.750 | 0.643 | 0.692 | 0.810 | – | – | 0.450 | – | "
                     u"0.250 | "_s,
                 }));
    }

    void nothingMeasuredIsNoRow()
    {
        MetricsModel model;
        model.setEvaluation(someEvaluation(), kLabels);
        model.setEvaluation({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void anIntervalStandsBesideItsValue()
    {
        MetricsModel model;
        EvaluationIntervals intervals;
        intervals.overall.ap50 = Interval{0.3, 0.5678};
        intervals.labels.resize(2);
        intervals.labels[0].precision = Interval{0.5, 0.91};
        model.setEvaluation(someEvaluation(), kLabels, intervals);
        const auto interval = [&model](int row, int column) {
            return model.index(row, column).data(MetricsModel::IntervalRole).toString();
        };
        QCOMPARE(interval(0, MetricsModel::PrecisionColumn), u"0.50–0.91"_s);
        QCOMPARE(interval(1, MetricsModel::PrecisionColumn), QString());
        QCOMPARE(interval(2, MetricsModel::Ap50Column), u"0.30–0.57"_s);
        const QString words =
            model.index(0, MetricsModel::PrecisionColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(words.contains(u"0.50"_s) && words.contains(u"0.91"_s));
    }

    void newFiguresOfTheSameLabelsKeepTheRows()
    {
        MetricsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvaluation(someEvaluation(), kLabels);
        const QPersistentModelIndex fern(model.index(1, MetricsModel::RecallColumn));
        Evaluation moved = someEvaluation();
        moved.labels[1].quality.recall = 0.5;
        model.setEvaluation(moved, kLabels);
        QVERIFY(fern.isValid());
        QCOMPARE(fern.data().toString(), u"0.500"_s);
    }

    void aLabelThatIsGoneKeepsItsNumber()
    {
        MetricsModel model;
        model.setEvaluation(someEvaluation(), {kLabels[0]});
        QCOMPARE(model.index(1, MetricsModel::LabelColumn).data().toString(), u"Label 9"_s);
    }

    void everyColumnExplainsItself()
    {
        const MetricsModel model;
        for (int column = 0; column < MetricsModel::ColumnCount; ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void theTotalsStayLastHoweverSorted()
    {
        MetricsModel model;
        MetricsSortModel sorted;
        sorted.setSourceModel(&model);
        model.setEvaluation(someEvaluation(), kLabels);
        const auto names = [&sorted] {
            QStringList result;
            for (int row = 0; row < sorted.rowCount(); ++row)
                result << sorted.index(row, MetricsModel::LabelColumn).data().toString();
            return result;
        };
        sorted.sort(MetricsModel::LabelColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({u"Fern"_s, u"Kestrel"_s, u"All labels"_s}));
        sorted.sort(MetricsModel::LabelColumn, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({u"Kestrel"_s, u"Fern"_s, u"All labels"_s}));
        // What is not defined stands below every number.
        sorted.sort(MetricsModel::PrecisionColumn, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({u"Kestrel"_s, u"Fern"_s, u"All labels"_s}));
    }
};

QTEST_MAIN(TestMetricsModel)
#include "tst_metricsmodel.moc"
