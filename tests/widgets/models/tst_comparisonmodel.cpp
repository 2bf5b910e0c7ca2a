// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/comparisonmodel.h"
#include "widgets/models/comparisontext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using boxwright::test::printModel;
using namespace Qt::StringLiterals;

namespace {

const LabelId kKestrel(4);
const LabelId kFern(9);

ModelsCompared someComparison()
{
    ModelsCompared compared;
    compared.labels = {{kKestrel, u"Kestrel"_s, Qt::red, 0}, {kFern, u"Fern"_s, Qt::green, 1}};
    compared.first.labels = {{kKestrel, 0.5, {.f1 = 0.6, .ap = 0.5, .ap50 = 0.9}},
                             {kFern, 0.5, {.ap = 0.0}}};
    compared.second.labels = {{kKestrel, 0.5, {.f1 = 0.75, .ap = 0.5004, .ap50 = 0.8}},
                              {kFern, 0.5, {.f1 = 0.5}}};
    compared.first.overall = {.f1 = 0.6, .ap50 = 0.9};
    compared.second.overall = {.f1 = 0.625, .ap50 = 0.8};
    const QualityDifference kestrel{
        0.15, -0.1, 0.0004, Interval{0.05, 0.25}, Interval{-0.2, -0.01}, Interval{-0.1, 0.1}};
    const QualityDifference all{0.025, -0.1, {}, Interval{-0.02, 0.07}};
    compared.comparison.images = 72;
    compared.comparison.overall = all;
    compared.comparison.labels = {{kKestrel, kestrel}};
    return compared;
}

ModelsCompared overall(int images, std::optional<double> ap50, std::optional<Interval> interval)
{
    ModelsCompared compared;
    compared.comparison.images = images;
    compared.comparison.overall.ap50 = ap50;
    compared.comparison.overall.ap50Interval = interval;
    return compared;
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsBothModelsTheDifferenceAndWhatItIsWorth()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(someComparison());
        QCOMPARE(printModel(model),
                 QStringList({
                     u"Kestrel | 0.600 → 0.750 | +0.150, better\n+0.050 to +0.250"
                     u" | 0.900 → 0.800 | -0.100, worse\n-0.200 to -0.010"
                     u" | 0.500 → 0.500 | 0.000, not significant yet\n-0.100 to +0.100"_s,
                     u"Fern | – → 0.500 | – | – | – | 0.000 → – | –"_s,
                     u"All labels | 0.600 → 0.625 | +0.025, not significant yet\n-0.020 to +0.070"
                     u" | 0.900 → 0.800 | -0.100, not significant yet | – | –"_s,
                 }));
    }

    void verdictsAreForTheColours()
    {
        ComparisonModel model;
        model.setComparison(someComparison());
        const auto verdict = [&model](int row, int column) {
            return Verdict(model.index(row, column).data(ComparisonModel::VerdictRole).toInt());
        };
        QCOMPARE(verdict(0, ComparisonModel::F1ChangeColumn), Verdict::Better);
        QCOMPARE(verdict(0, ComparisonModel::Ap50ChangeColumn), Verdict::Worse);
        QCOMPARE(verdict(0, ComparisonModel::ApChangeColumn), Verdict::NotSignificant);
        QCOMPARE(verdict(1, ComparisonModel::F1ChangeColumn), Verdict::NotDefined);
        QVERIFY(!model.index(0, ComparisonModel::F1Column)
                     .data(ComparisonModel::VerdictRole)
                     .isValid());
        QVERIFY(!model.index(1, 0).data(ComparisonModel::IsTotalRole).toBool());
        QVERIFY(model.index(2, 0).data(ComparisonModel::IsTotalRole).toBool());
    }

    void everyColumnExplainsItself()
    {
        const ComparisonModel model;
        for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void theSentenceSaysWhichIsBetterAndHowSure_data()
    {
        QTest::addColumn<ModelsCompared>("compared");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("better by chance")
            << overall(72, 0.04, Interval{-0.01, 0.09})
            << u"On the same 72 image(s) the newer model is better by 0.04 AP50; with so few images that could be chance."_s;
        QTest::newRow("better")
            << overall(72, 0.123, Interval{0.01, 0.2})
            << u"On the same 72 image(s) the newer model is better by 0.12 AP50; that is more than chance."_s;
        QTest::newRow("worse by chance")
            << overall(9, -0.3, Interval{-0.7, 0.1})
            << u"On the same 9 image(s) the newer model is worse by 0.30 AP50; with so few images that could be chance."_s;
        QTest::newRow("worse")
            << overall(9, -0.3, Interval{-0.7, -0.1})
            << u"On the same 9 image(s) the newer model is worse by 0.30 AP50; that is more than chance."_s;
        QTest::newRow("equal") << overall(9, -0.004, Interval{-0.7, 0.1})
                               << u"On the same 9 image(s) both models are equally good by AP50."_s;
        QTest::newRow("nothing in common")
            << overall(0, {}, {}) << u"There is no image that both models were measured on."_s;
        QTest::newRow("nothing drawn")
            << overall(5, {}, {})
            << u"The 5 image(s) that both models were measured on show none of the labels that both know, so there is nothing to compare."_s;
    }

    void theSentenceSaysWhichIsBetterAndHowSure()
    {
        QFETCH(ModelsCompared, compared);
        QTEST(comparisonSentence(compared), "sentence");
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
