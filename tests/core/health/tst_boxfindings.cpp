// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/boxfindings.h"

#include <QTest>

#include "tests/core/health/smalldataset.h"

using namespace boxwright;
using namespace boxwright::test;
using namespace Qt::StringLiterals;

class TestBoxFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodBoxesAreSilent();
    void boxesBeyondTheBorderAreFound();
    void boxesDrawnOnTheStoredImageAreSwapped();
    void aSlipIsNotSwapped();
    void tinyAndHugeBoxesGoByTheFittedImage();
    void theSmallerOfNearlyIdenticalBoxesIsSurplus();
    void limitsDecide();
};

void TestBoxFindings::goodBoxesAreSilent()
{
    SmallDataset data({u"cat"_s, u"dog"_s}, 2);
    data.add(1, 1, {10, 10, 100, 100});
    data.add(1, 2, {10, 10, 100, 100}); // of another label
    data.add(1, 1, {60, 10, 100, 100}); // beside it
    data.add(2, 1, {-0.4, 0, 640.8, 100}); // rounding
    QVERIFY(boxFindings(data, {}).empty());
}

void TestBoxFindings::boxesBeyondTheBorderAreFound()
{
    SmallDataset data({u"cat"_s}, 3);
    const BoxId right = data.add(1, 1, {600, 10, 41, 50});
    const BoxId top = data.add(1, 1, {100, -1, 50, 50});
    const BoxId away = data.add(3, 1, {700, 10, 50, 50});
    data.add(2, 1, {590, 430, 50, 50}); // at the very corner
    const auto findings = boxFindings(data, {});
    const HealthFinding* outside = findingOf(findings, FindingKind::BoxOutside);
    QVERIFY(outside);
    QVERIFY(outside->boxes == (std::vector{right, top, away}));
    QVERIFY(outside->groups == imageGroups({{1}, {3}}));
    QCOMPARE(outside->fix, FindingFix::ClipBoxes);
    QCOMPARE(outside->severity, FindingSeverity::Warning);
    QCOMPARE(findings.size(), size_t(1));
}

void TestBoxFindings::boxesDrawnOnTheStoredImageAreSwapped()
{
    SmallDataset data({u"cat"_s}, 3);
    data.image(1).size = QSize(480, 640); // stored as 640 x 480
    data.image(1).orientation = 6;
    const BoxId inBoth = data.add(1, 1, {10, 10, 100, 50});
    const BoxId right = data.add(1, 1, {500, 100, 100, 50});
    data.image(2).size = QSize(480, 640);
    data.image(2).orientation = 6;
    data.add(2, 1, {10, 500, 100, 50}); // upright, and beyond the stored image
    const BoxId over = data.add(2, 1, {475, 10, 100, 50}); // so this is a slip
    const BoxId away = data.add(3, 1, {10, 500, 100, 50}); // nothing turns this one
    const auto findings = boxFindings(data, {});
    const HealthFinding* swapped = findingOf(findings, FindingKind::BoxesSwapped);
    QVERIFY(swapped);
    QVERIFY(swapped->boxes == (std::vector{inBoth, right}));
    QVERIFY(swapped->groups == imageGroups({{1}}));
    QCOMPARE(swapped->fix, FindingFix::TurnBoxes);
    QCOMPARE(swapped->severity, FindingSeverity::Warning);
    QVERIFY(findingOf(findings, FindingKind::BoxOutside)->boxes == (std::vector{over, away}));
    QCOMPARE(findings.size(), size_t(2));
}

void TestBoxFindings::aSlipIsNotSwapped()
{
    SmallDataset data({u"cat"_s}, 1);
    data.image(1).size = QSize(480, 640);
    data.image(1).orientation = 8;
    const BoxId half = data.add(1, 1, {430, 10, 100, 50}); // half of it is in the image
    const auto findings = boxFindings(data, {});
    QVERIFY(findingOf(findings, FindingKind::BoxOutside)->boxes == std::vector{half});
    QCOMPARE(findings.size(), size_t(1));
}

void TestBoxFindings::tinyAndHugeBoxesGoByTheFittedImage()
{
    SmallDataset data({u"cat"_s}, 2);
    // Fitted to 416, 640 pixels shrink by 0.65: 12.3 become 7.995 and 12.4 become 8.06.
    const BoxId tiny = data.add(1, 1, {10, 10, 12.3, 100});
    data.add(1, 1, {100, 10, 100, 12.4});
    // 640 x 480 are 307,200 pixels, of which 95 % are 291,840.
    const BoxId huge = data.add(2, 1, {0, 0, 640, 456.1});
    data.add(2, 1, {0, 0, 480, 456});
    const auto findings = boxFindings(data, {});
    QVERIFY(findingOf(findings, FindingKind::BoxTiny)->boxes == std::vector{tiny});
    QVERIFY(findingOf(findings, FindingKind::BoxHuge)->boxes == std::vector{huge});
    QCOMPARE(findingOf(findings, FindingKind::BoxTiny)->fix, FindingFix::DeleteBoxes);
    QCOMPARE(findingOf(findings, FindingKind::BoxHuge)->fix, FindingFix::DeleteBoxes);
    QCOMPARE(findings.size(), size_t(2));
    QVERIFY(findings.front().message.contains(u"8"));
}

void TestBoxFindings::theSmallerOfNearlyIdenticalBoxesIsSurplus()
{
    SmallDataset data({u"cat"_s}, 2);
    const BoxId smaller = data.add(1, 1, {10, 10, 100, 98}); // IoU 0.98
    data.add(1, 1, {10, 10, 100, 100});
    const BoxId same = data.add(1, 1, {10, 10, 100, 100});
    data.add(1, 1, {10, 10, 100, 94}); // 0.94, and 0.959 with the first
    data.add(2, 1, {10, 10, 100, 100});
    const auto findings = boxFindings(data, {});
    const HealthFinding* identical = findingOf(findings, FindingKind::BoxesNearlyIdentical);
    QVERIFY(identical);
    QVERIFY(identical->boxes == (std::vector{same, smaller}));
    QVERIFY(identical->groups == imageGroups({{1}}));
    QCOMPARE(identical->fix, FindingFix::RemoveBoxes);
}

void TestBoxFindings::limitsDecide()
{
    SmallDataset data({u"cat"_s}, 1);
    data.add(1, 1, {10, 10, 100, 100});
    data.add(1, 1, {10, 10, 100, 90});
    HealthLimits limits;
    limits.identicalIou = 0.9;
    limits.tinyBoxPixels = 60; // 90 pixels become 58.5
    limits.hugeBoxShare = 0.03; // 10,000 of 307,200 are 0.0326; 9,000 are 0.0293
    const auto findings = boxFindings(data, limits);
    QCOMPARE(findingOf(findings, FindingKind::BoxesNearlyIdentical)->boxes.size(), size_t(1));
    QCOMPARE(findingOf(findings, FindingKind::BoxTiny)->boxes.size(), size_t(1));
    QCOMPARE(findingOf(findings, FindingKind::BoxHuge)->boxes.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestBoxFindings)
#include "tst_boxfindings.moc"
