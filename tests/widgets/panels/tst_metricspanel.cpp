// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/metricspanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

ModelRecord model(int id, const QString& name)
{
    ModelRecord record{ModelId(id)};
    record.name = name;
    return record;
}

} // namespace

class TestMetricsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestModelIsChosenAndStaysChosen()
    {
        MetricsPanel panel;
        QVERIFY(!panel.model());
        panel.setModels({model(1, u"old"_s), model(2, u"new"_s)});
        QCOMPARE(panel.model(), ModelId(2));
        panel.select(ModelId(1), Split::Validation);
        panel.setModels({model(1, u"old"_s), model(2, u"new"_s), model(3, u"newest"_s)});
        QCOMPARE(panel.model(), ModelId(1));
        QCOMPARE(panel.split(), Split::Validation);
    }

    void whatIsNotMeasuredCanBeMeasured()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        panel.showEvaluation({}, {});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        std::optional<ModelId> wanted;
        connect(&panel, &MetricsPanel::measuringRequested, this,
                [&wanted](ModelId id, Split) { wanted = id; });
        auto* button = panel.findChild<QAbstractButton*>(u"measureNowButton"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted, ModelId(5));
        panel.showMeasuring(3, 10);
        QVERIFY(!button->isVisible());
        QSignalSpy cancelled(&panel, &MetricsPanel::cancelRequested);
        QTest::mouseClick(panel.findChild<QAbstractButton*>(u"cancelMeasuringButton"_s),
                          Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void aResultIsATableWithTotals()
    {
        MetricsPanel panel;
        panel.setModels({model(5, u"a"_s)});
        Evaluation evaluation;
        evaluation.images = 3;
        evaluation.labels = {LabelQuality{LabelId(1)}};
        panel.showEvaluation(evaluation, {{LabelId(1), u"Fern"_s, Qt::red, 0}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* table = panel.findChild<QTableView*>(u"metricsTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"All labels"_s);
    }

    void anotherModelIsAskedFor()
    {
        MetricsPanel panel;
        panel.setModels({model(1, u"a"_s), model(2, u"b"_s)});
        QSignalSpy changed(&panel, &MetricsPanel::selectionChanged);
        panel.findChild<QComboBox*>(u"modelChoice"_s)->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(panel.model(), ModelId(1));
    }
};

QTEST_MAIN(TestMetricsPanel)
#include "tst_metricspanel.moc"
