// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sizescatter.h"
#include "widgets/panels/healthpanel.h"
#include "widgets/panels/limitscard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

HealthReport someReport()
{
    HealthReport report;
    report.labels = {{LabelId(1), u"Cat"_s, {}, 2, 2}, {LabelId(2), u"Dog"_s, {}, 1, 1}};
    report.sizes = {{LabelId(1), 0.5F, 0.5F}, {LabelId(1), 0.2F, 0.1F}, {LabelId(2), 1, 1}};
    PlaceMap middle;
    middle.cover[12 * PlaceMap::side + 12] = 1;
    PlaceMap corner;
    corner.cover[0] = 1;
    report.places = middle;
    report.labelPlaces.insert(LabelId(2), corner);
    report.findings = {{.kind = FindingKind::BoxOutside,
                        .message = u"Outside"_s,
                        .advice = u"Clip"_s,
                        .groups = {{ImageId(1)}},
                        .fix = FindingFix::ClipBoxes}};
    return report;
}

const std::vector<Label> kLabels{{LabelId(1), u"Cat"_s, Qt::red}, {LabelId(2), u"Dog"_s, Qt::blue}};

struct ShownPanel
{
    ShownPanel()
    {
        panel.resize(1000, 700);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("The window did not become active.");
    }
    template<typename T>
    T* child(const char* name) const
    {
        return panel.findChild<T*>(QString::fromLatin1(name));
    }
    bool isVisible(const char* name) const { return child<QWidget>(name)->isVisible(); }
    void click(const char* name) const
    {
        QVERIFY2(isVisible(name), name);
        QTest::mouseClick(child<QWidget>(name), Qt::LeftButton);
    }
    QString status() const { return child<QLabel>("healthStatus")->text(); }

    HealthPanel panel{HealthLimits()};
};

} // namespace

class TestHealthPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsFoundWhereItStandsNow()
    {
        ShownPanel shown;
        shown.panel.setSubject(HealthPanel::Subject{2, false});
        HealthReport report = someReport();
        HealthFinding other = report.findings.front();
        other.groups = {{ImageId(2)}};
        report.findings.push_back(other);
        shown.panel.showReport(report, kLabels);
        QCOMPARE(shown.panel.rowOf(other), std::optional(1));
        shown.panel.removeFinding(0);
        QCOMPARE(shown.panel.rowOf(other), std::optional(0));
        QVERIFY(!shown.panel.rowOf(report.findings.front()));
    }

    void whatIsMissingIsSaidAndOffered()
    {
        ShownPanel shown;
        QVERIFY(!shown.isVisible("checkDataButton")); // no project
        QVERIFY(!shown.isVisible("healthImportButton"));
        shown.panel.setSubject(HealthPanel::Subject{0, false});
        const QSignalSpy imported(&shown.panel, &HealthPanel::importRequested);
        shown.click("healthImportButton");
        QCOMPARE(imported.count(), 1);
        shown.panel.setImageCount(3);
        const QSignalSpy checked(&shown.panel, &HealthPanel::checkRequested);
        shown.click("checkDataButton");
        QCOMPARE(checked.count(), 1);
        QVERIFY(!shown.isVisible("healthNotice"));
        const QSignalSpy back(&shown.panel, &HealthPanel::backRequested);
        shown.click("backToImagesButton");
        QCOMPARE(back.count(), 1);
    }

    void aCheckShowsHowFarItIsAndCanBeStopped()
    {
        ShownPanel shown;
        shown.panel.setSubject(HealthPanel::Subject{3, false});
        shown.panel.showChecking(0, 0);
        QVERIFY(!shown.isVisible("checkDataButton"));
        shown.panel.showChecking(2, 3);
        QCOMPARE(shown.child<QProgressBar>("healthProgress")->value(), 2);
        QVERIFY(shown.child<QLabel>("healthProgressText")->text().contains(u"2 of 3"_s));
        const QSignalSpy cancelled(&shown.panel, &HealthPanel::cancelRequested);
        shown.click("cancelCheckButton");
        QCOMPARE(cancelled.count(), 1);
        shown.panel.showChecked();
        QVERIFY(shown.isVisible("checkDataButton"));
    }

    void aReportIsFindingsTableAndCharts()
    {
        ShownPanel shown;
        shown.panel.setSubject(HealthPanel::Subject{3, false});
        shown.panel.showChecking(3, 3);
        shown.panel.showChecked();
        shown.panel.showReport(someReport(), kLabels);
        QVERIFY(shown.isVisible("findingList"));
        QVERIFY(!shown.isVisible("nothingToMend"));
        QCOMPARE(shown.child<QTableView>("healthOverview")->model()->rowCount(), 3 + 2);
        QVERIFY(shown.status().startsWith(u"1 thing"_s));
        QCOMPARE(shown.child<QLabel>("placeText")->text(), u"Most boxes lie in the middle."_s);
        auto* choice = shown.child<QComboBox>("healthLabelChoice");
        QCOMPARE(choice->count(), 3);
        const SizeScatter& sizes = *shown.child<SizeScatter>("sizeScatter");
        QCOMPARE(sizes.series().size(), size_t(2));
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(choice->currentText(), u"Dog"_s);
        QCOMPARE(shown.child<QLabel>("placeText")->text(), u"Most boxes lie at the top left."_s);
        QCOMPARE(sizes.series().size(), size_t(1));
        QCOMPARE(sizes.series().front()->points(), QList<QPointF>({{100, 100}}));
        shown.panel.showReport(someReport(), kLabels); // checked again: still this label
        QCOMPARE(choice->currentText(), u"Dog"_s);
        HealthReport without = someReport();
        without.labels.pop_back();
        shown.panel.showReport(without, kLabels);
        QCOMPARE(choice->currentIndex(), 0);
    }

    void changesAndFixesMakeItOutdated()
    {
        ShownPanel shown;
        shown.panel.setSubject(HealthPanel::Subject{3, false});
        shown.panel.showReport(someReport(), kLabels);
        shown.panel.setOutdated(true);
        QVERIFY(shown.status().contains(u"changed since this check"_s));
        shown.panel.showResult(u"Done."_s);
        QVERIFY(shown.status().startsWith(u"Done. "_s));
        shown.panel.removeFinding(0);
        QVERIFY(shown.panel.findings().empty());
        QVERIFY(shown.isVisible("nothingToMend"));
        const QSignalSpy checked(&shown.panel, &HealthPanel::checkRequested);
        shown.click("checkAgainButton");
        QCOMPARE(checked.count(), 1);
        HealthReport clean = someReport();
        clean.findings.clear();
        shown.panel.showReport(clean, kLabels);
        QCOMPARE(shown.status(), u"The data was checked."_s);
    }

    void anotherProjectWasNotChecked()
    {
        ShownPanel shown;
        shown.panel.setSubject(HealthPanel::Subject{3, false});
        shown.panel.showReport(someReport(), kLabels);
        shown.panel.setSubject(HealthPanel::Subject{5, true});
        QVERIFY(shown.isVisible("checkDataButton"));
        shown.panel.showReport(someReport(), kLabels);
        QVERIFY(!shown.child<QAbstractButton>("fixFindingButton")->isEnabled());
    }

    void theLimitsAreSaid()
    {
        HealthLimits limits;
        limits.nearDuplicateBits = 6;
        limits.hugeBoxShare = 0.9;
        const QString text = describeLimits(limits).join(u'\n');
        QVERIFY(text.contains(u"6 of 64 bits"_s));
        QVERIFY(text.contains(u"more than 90 %"_s));
        QVERIFY(text.contains(u"fewer than 20 boxes"_s));
        const ShownPanel shown;
        QVERIFY(shown.child<QLabel>("healthLimits")->text().contains(u"4 of 64 bits"_s));
    }
};

QTEST_MAIN(TestHealthPanel)
#include "tst_healthpanel.moc"
