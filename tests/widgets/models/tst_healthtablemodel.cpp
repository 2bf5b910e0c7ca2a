// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/healthtablemodel.h"
#include "widgets/models/metricsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/modelprinter.h"

using namespace boxwright;
using boxwright::test::printModel;
using namespace Qt::StringLiterals;

namespace {

HealthReport someReport()
{
    HealthReport report;
    report.splits.insert(Split::Train, {.unseen = 1, .withBoxes = 6, .confirmedEmpty = 2});
    report.splits.insert(Split::None, {.unseen = 3, .withBoxes = 0, .confirmedEmpty = 0});
    LabelHealth cat{LabelId(1), u"Cat"_s, {}, 8, 6};
    cat.splits.insert(Split::Train, {.boxes = 6, .images = 5});
    cat.splits.insert(Split::Test, {.boxes = 2, .images = 1});
    report.labels = {cat, {LabelId(2), u"Dog"_s, {}, 0, 0}};
    return report;
}

} // namespace

class TestHealthTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesByStateComeBeforeBoxesByLabel()
    {
        HealthTableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setReport(someReport(), {});
        // Train, Validation, Test, no split, all.
        QCOMPARE(printModel(model),
                 QStringList(
                     {u"Has boxes | 6 | 0 | 0 | 0 | 6"_s, u"Confirmed empty | 2 | 0 | 0 | 0 | 2"_s,
                      u"Unseen | 1 | 0 | 0 | 3 | 4"_s, u"Cat | 6 in 5 | 0 | 2 in 1 | 0 | 8 in 6"_s,
                      u"Dog | 0 | 0 | 0 | 0 | 0"_s}));
    }

    void barsCompareWhatIsOfOneKind()
    {
        HealthTableModel model;
        model.setReport(someReport(), {});
        const auto share = [&model](int row, int column) {
            return model.index(row, column).data(MetricsModel::ShareRole);
        };
        QVERIFY(!share(0, HealthTableModel::NameColumn).isValid());
        QCOMPARE(share(0, HealthTableModel::AllColumn).toDouble(), 1.0); // 6 of 6 images
        QCOMPARE(share(2, HealthTableModel::NoSplitColumn).toDouble(), 0.5); // 3 of 6
        QCOMPARE(share(3, HealthTableModel::TrainColumn).toDouble(), 0.75); // 6 of 8 boxes
        QCOMPARE(share(4, HealthTableModel::AllColumn).toDouble(), 0.0);
        model.setReport({}, {});
        QCOMPARE(share(0, HealthTableModel::AllColumn).toDouble(), 0.0);
    }

    void labelsHaveTheirColours()
    {
        HealthTableModel model;
        model.setReport(someReport(), {{LabelId(1), u"Cat"_s, Qt::red}});
        const auto colour = [&model](int row) {
            return model.index(row, 0).data(MetricsModel::ColourRole);
        };
        QCOMPARE(colour(3).value<QColor>(), QColor(Qt::red));
        QVERIFY(!colour(0).isValid());
        QVERIFY(!colour(4).isValid());
    }
};

QTEST_MAIN(TestHealthTableModel)
#include "tst_healthtablemodel.moc"
