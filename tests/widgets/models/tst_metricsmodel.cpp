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
                       .truePositives = 9,
                       .falsePositives = 3,
                       .falseNegatives = 3,
                       .precision = 0.75,
                       .recall = 0.75,
                       .f1 = 0.75,
                       .meanIou = 0.81,
                       .ap = 0.5,
                       .ap50 = 0.9};
    LabelQuality fern{LabelId(9)};
    fern.threshold = 0.5;
    fern.quality = {.truth = 2, .falseNegatives = 2, .recall = 0.0, .ap = 0.0, .ap50 = 0.0};
    evaluation.labels = {kestrel, fern};
    evaluation.overall = {.truth = 14,
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
                     u"Kestrel | 12 | 0.750 | 0.750 | 0.750 | 0.810 | 0.900 | 0.500 | 0.42"_s,
                     u"Fern | 2 | – | 0.000 | – | – | 0.000 | 0.000 | 0.50"_s,
                     // recall 9/14 = 0.6429, F1 = 2 * 9 / (2 * 9 + 3 + 5) = 0.6923
                     u"All labels | 14 | 0.750 | 0.643 | 0.692 | 0.810 | 0.450 | 0.250 | "_s,
                 }));
    }

    void nothingMeasuredIsNoRow()
    {
        MetricsModel model;
        model.setEvaluation(someEvaluation(), kLabels);
        model.setEvaluation({}, {});
        QCOMPARE(model.rowCount(), 0);
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
