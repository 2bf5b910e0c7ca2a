// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imagefindings.h"

#include <QTest>

#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;

class TestImageFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreTold();
    void copiesAreToldWithTheirGroups();
};

void TestImageFindings::filesAreTold()
{
    const SmallDataset data({}, 6);
    std::vector<ExaminedImage> examined;
    for (const ImageRecord& image : data.images)
        examined.push_back({image.id, FileState::Whole, image.contentHash});
    QVERIFY(fileFindings(data.images, examined).empty());
    examined[1].state = FileState::Missing;
    examined[1].contentHash.clear();
    examined[2].state = FileState::Unreadable;
    examined[2].contentHash = "of no image"; // has changed, but cannot be taken
    examined[3].state = FileState::CutOff;
    examined[3].contentHash = "of another file"; // both at once
    examined[4].contentHash = "of another file";
    const auto findings = fileFindings(data.images, examined);
    QCOMPARE(findings.size(), size_t(4));
    const auto groups = [&findings](FindingKind kind) { return findingOf(findings, kind)->groups; };
    QVERIFY(groups(FindingKind::MissingImage) == imageGroups({{2}}));
    QVERIFY(groups(FindingKind::UnreadableImage) == imageGroups({{3}}));
    QVERIFY(groups(FindingKind::CutOffImage) == imageGroups({{4}}));
    QVERIFY(groups(FindingKind::ChangedImage) == imageGroups({{4}, {5}}));
    for (const FindingKind kind :
         {FindingKind::MissingImage, FindingKind::UnreadableImage, FindingKind::CutOffImage})
        QCOMPARE(findingOf(findings, kind)->fix, FindingFix::RemoveImages);
    QCOMPARE(findingOf(findings, FindingKind::ChangedImage)->fix, FindingFix::TakeChanges);
    QCOMPARE(findings.front().severity, FindingSeverity::Error);
}

void TestImageFindings::copiesAreToldWithTheirGroups()
{
    QVERIFY(duplicateFindings({}).empty());
    const auto exact = imageGroups({{1, 2, 3}, {4, 5}});
    const auto near = imageGroups({{1, 6}});
    const auto findings = duplicateFindings({exact, near, {}});
    QCOMPARE(findings.size(), size_t(2));
    QVERIFY(findingOf(findings, FindingKind::ExactDuplicates)->groups == exact);
    QVERIFY(findings.front().message.contains(QLatin1Char('3'))); // that would go
    QVERIFY(findingOf(findings, FindingKind::NearDuplicates)->groups == near);
    for (const HealthFinding& finding : findings)
        QCOMPARE(finding.fix, FindingFix::RemoveDuplicates);
}

QTEST_GUILESS_MAIN(TestImageFindings)
#include "tst_imagefindings.moc"
