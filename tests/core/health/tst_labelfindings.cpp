// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthstatistics.h"
#include "core/health/labelfindings.h"

#include <QTest>

#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<HealthFinding> findingsOf(const SmallDataset& data)
{
    return labelFindings(data, healthStatistics(data), {});
}

} // namespace

class TestLabelFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooFewBoxesToLearnFrom();
    void tooFewBoxesToMeasureBy();
    void boxesThatDoNotTeachDoNotCount();
    void labelsWithoutBoxesAreUnused();
    void similarNames_data();
    void similarNames();
    void theLabelWithMostBoxesComesFirst();
};

void TestLabelFindings::tooFewBoxesToLearnFrom()
{
    SmallDataset data({u"often"_s, u"rare"_s, u"undecided"_s}, 4);
    data.image(1).split = Split::Train;
    data.image(2).split = Split::Validation;
    data.addMany(1, 1, 20);
    data.addMany(1, 2, 19);
    data.addMany(2, 2, 10); // these choose, and teach nothing
    data.addMany(3, 3, 20); // of no part yet
    const auto findings = findingsOf(data);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::RareLabel);
    QCOMPARE(findings.front().severity, FindingSeverity::Warning);
    QVERIFY(findings.front().labels == std::vector{LabelId(2)});
    QVERIFY(findings.front().groups == imageGroups({{1}, {2}}));
    QVERIFY2(findings.front().message.contains(u"“rare” (19)"),
             qPrintable(findings.front().message));
}

void TestLabelFindings::tooFewBoxesToMeasureBy()
{
    SmallDataset data({u"well"_s, u"badly"_s}, 2);
    data.image(1).split = Split::Train;
    data.addMany(1, 1, 30);
    data.addMany(1, 2, 30);
    QVERIFY(findingsOf(data).empty()); // nothing is measured so far
    data.image(2).split = Split::Test;
    data.addMany(2, 1, 5);
    data.addMany(2, 2, 4);
    const auto findings = findingsOf(data);
    QCOMPARE(findings.size(), size_t(1));
    QVERIFY(findings.front().labels == std::vector{LabelId(2)});
    QCOMPARE(findings.front().severity, FindingSeverity::Info);
}

void TestLabelFindings::boxesThatDoNotTeachDoNotCount()
{
    SmallDataset data({u"cat"_s}, 2);
    data.image(1).split = Split::Train;
    data.image(2).split = Split::Test;
    data.addMany(1, 1, 20);
    data.addMany(2, 1, 5);
    QVERIFY(findingsOf(data).empty());
    data.annotations[ImageId(1)].front().difficult = true;
    data.annotations[ImageId(2)].front().crowd = true;
    const auto findings = findingsOf(data);
    QCOMPARE(findings.size(), size_t(2));
    QVERIFY2(findings[0].message.contains(u"“cat” (19)"), qPrintable(findings[0].message));
    QVERIFY2(findings[1].message.contains(u"“cat” (4)"), qPrintable(findings[1].message));
}

void TestLabelFindings::labelsWithoutBoxesAreUnused()
{
    SmallDataset data({u"used"_s, u"spare"_s}, 1);
    data.addMany(1, 1, 20);
    const auto findings = findingsOf(data);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::UnusedLabel);
    QVERIFY(findings.front().labels == std::vector{LabelId(2)});
    QVERIFY(findings.front().groups.empty());
    QCOMPARE(findings.front().fix, FindingFix::DeleteLabels);
}

void TestLabelFindings::similarNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("areSimilar");
    const auto row = [](const char* a, const char* b, bool areSimilar) {
        QTest::addRow("%s and %s", a, b)
            << QStringList{QString::fromUtf8(a), QString::fromUtf8(b)} << areSimilar;
    };
    row("Cat", "cat", true);
    row("traffic light", "traffic_light", true);
    row("traffic-light", "TrafficLight", true);
    row("car", "cars", true);
    row("boxes", "Box", true);
    row("berry", "berries", true);
    row("glass", "glasses", true);
    row("ÄPFEL", "äpfel", true);
    row("car", "cart", false);
    row("a", "as", false);
    row("cars", "scar", false);
    row("1", "11", false);
    row("_", "-", false);
}

void TestLabelFindings::similarNames()
{
    QFETCH(const QStringList, names);
    QFETCH(const bool, areSimilar);
    QCOMPARE(boxwright::similarNames(names).size(), size_t(areSimilar ? 1 : 0));
}

void TestLabelFindings::theLabelWithMostBoxesComesFirst()
{
    SmallDataset data({u"Cats"_s, u"dog"_s, u"cat"_s, u"CAT"_s}, 3);
    data.addMany(1, 1, 20);
    data.addMany(2, 2, 20);
    data.addMany(2, 3, 30);
    data.addMany(3, 4, 25);
    const auto findings = findingsOf(data);
    const HealthFinding* similar = findingOf(findings, FindingKind::SimilarLabels);
    QVERIFY(similar);
    QVERIFY(similar->labels == (std::vector{LabelId(3), LabelId(4), LabelId(1)}));
    QVERIFY(similar->groups == imageGroups({{1}, {3}})); // where something would change
    QCOMPARE(similar->fix, FindingFix::MergeLabels);
    QVERIFY(similar->advice.contains(u"“cat”"));
}

QTEST_GUILESS_MAIN(TestLabelFindings)
#include "tst_labelfindings.moc"
