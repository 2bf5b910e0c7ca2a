// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthstatistics.h"
#include "core/health/splitfindings.h"

#include <QTest>

#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<HealthFinding> findingsOf(const SmallDataset& data)
{
    return splitFindings(data.images, healthStatistics(data));
}

int countOf(const std::vector<HealthFinding>& findings, FindingSeverity severity)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [=](const auto& f) { return f.severity == severity; }));
}

} // namespace

class TestSplitFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsInTwoPartsAreLeaks();
    void whatHangsTogetherIsOneLeak();
    void aLeakMayGoOverAnImageWithoutAPart();
    void groupsOfTheProjectLeak();
    void imagesWithoutAPartLeakNothing();
    void partsThatAreMissing();
    void unseenImagesAreNotConfirmedOnes();
};

void TestSplitFindings::groupsInTwoPartsAreLeaks()
{
    SmallDataset data({}, 10);
    for (const int image : {1, 2, 3, 4, 9})
        data.image(image).split = Split::Train;
    for (const int image : {5, 10})
        data.image(image).split = Split::Test;
    data.image(6).split = Split::Validation;
    const RelatedImages related{
        {{}, {}, imageGroups({{2, 5, 7}, {1, 3}})}, imageGroups({{4, 6}}), imageGroups({{9, 10}})};
    const auto findings = leakFindings(data.images, related);
    QCOMPARE(findings.size(), size_t(3));
    const HealthFinding* copies = findingOf(findings, FindingKind::DuplicateLeak);
    QVERIFY(copies->groups == imageGroups({{2, 5}}));
    QCOMPARE(copies->severity, FindingSeverity::Error);
    QCOMPARE(copies->fix, FindingFix::MoveToOneSplit);
    const HealthFinding* burst = findingOf(findings, FindingKind::BurstLeak);
    QVERIFY(burst->groups == imageGroups({{4, 6}}));
    QCOMPARE(burst->severity, FindingSeverity::Warning);
    QVERIFY(findingOf(findings, FindingKind::SeriesLeak)->groups == imageGroups({{9, 10}}));
}

void TestSplitFindings::whatHangsTogetherIsOneLeak()
{
    SmallDataset data({}, 5);
    for (const int image : {1, 3, 5})
        data.image(image).split = Split::Train;
    data.image(2).split = Split::Test;
    data.image(4).split = Split::Validation;
    data.image(4).group = data.image(5).group = u"street"_s;
    const RelatedImages related{
        {{}, {}, imageGroups({{1, 2}})}, imageGroups({{1, 3}}), imageGroups({{3, 4}})};
    const auto findings = leakFindings(data.images, related);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::DuplicateLeak);
    QVERIFY(findings.front().groups == imageGroups({{1, 2, 3, 4, 5}}));
}

void TestSplitFindings::aLeakMayGoOverAnImageWithoutAPart()
{
    SmallDataset data({}, 3);
    data.image(1).split = Split::Train;
    data.image(3).split = Split::Test;
    const RelatedImages related{{}, imageGroups({{1, 2}}), imageGroups({{2, 3}})};
    const auto findings = leakFindings(data.images, related);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::BurstLeak);
    QVERIFY(findings.front().groups == imageGroups({{1, 3}}));
}

void TestSplitFindings::groupsOfTheProjectLeak()
{
    SmallDataset data({}, 2);
    data.image(1).split = Split::Train;
    data.image(2).split = Split::Validation;
    data.image(1).group = data.image(2).group = u"street"_s;
    const auto findings = leakFindings(data.images, {});
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::SeriesLeak);
    QVERIFY(findings.front().groups == imageGroups({{1, 2}}));
}

void TestSplitFindings::imagesWithoutAPartLeakNothing()
{
    SmallDataset data({}, 3);
    data.image(1).split = Split::Test;
    const auto groups = imageGroups({{1, 2, 3}});
    QVERIFY(leakFindings(data.images, {{{}, {}, groups}, groups, groups}).empty());
}

void TestSplitFindings::partsThatAreMissing()
{
    SmallDataset data({u"cat"_s}, 3);
    auto findings = findingsOf(data); // nothing at all, and nobody looked
    QCOMPARE(countOf(findings, FindingSeverity::Error), 1);
    for (const int image : {1, 2, 3})
        data.addMany(image, 1, 1);
    findings = findingsOf(data); // to be divided
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::EmptySplit);
    QCOMPARE(findings.front().severity, FindingSeverity::Info);
    QVERIFY(findings.front().groups == imageGroups({{1}, {2}, {3}}));
    QCOMPARE(findings.front().fix, FindingFix::DivideImages);
    for (const int image : {1, 2, 3})
        data.image(image).split = Split::Train;
    findings = findingsOf(data); // neither test nor validation part
    QCOMPARE(countOf(findings, FindingSeverity::Warning), 1);
    QCOMPARE(countOf(findings, FindingSeverity::Info), 1);
    for (const HealthFinding& finding : findings) { // a test part is for people to choose
        const bool isOfTest = finding.severity == FindingSeverity::Warning;
        QCOMPARE(finding.fix, isOfTest ? FindingFix::None : FindingFix::DivideImages);
        QCOMPARE(finding.groups.size(), size_t(isOfTest ? 0 : 3));
    }
    data.image(1).split = Split::Test;
    data.image(2).split = Split::Validation;
    QVERIFY(findingsOf(data).empty());
}

void TestSplitFindings::unseenImagesAreNotConfirmedOnes()
{
    SmallDataset data({u"cat"_s}, 6);
    for (const int image : {1, 2, 3})
        data.addMany(image, 1, 1);
    data.image(1).split = Split::Train;
    data.image(2).split = Split::Validation;
    data.image(3).split = Split::Test;
    data.image(4).state = ImageState::ConfirmedEmpty;
    data.image(4).split = Split::Train;
    const auto findings = findingsOf(data);
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().kind, FindingKind::UnlabelledImages);
    QVERIFY(findings.front().groups == imageGroups({{5}, {6}}));
    QCOMPARE(findings.front().fix, FindingFix::ConfirmEmpty);
}

QTEST_GUILESS_MAIN(TestSplitFindings)
#include "tst_splitfindings.moc"
