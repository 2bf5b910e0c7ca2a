// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findinglist.h"
#include "widgets/panels/findingrow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVariantList>

using namespace boxwright;
using namespace Qt::StringLiterals;

namespace {

std::vector<HealthFinding> threeFindings()
{
    return {{.kind = FindingKind::DuplicateLeak,
             .severity = FindingSeverity::Error,
             .message = u"A leak"_s,
             .advice = u"Move it"_s,
             .groups = {{ImageId(1), ImageId(2)}},
             .fix = FindingFix::MoveToOneSplit},
            {.kind = FindingKind::UnusedLabel,
             .severity = FindingSeverity::Warning,
             .message = u"<b>Unused"_s,
             .advice = {}},
            {.kind = FindingKind::BoxTiny,
             .severity = FindingSeverity::Info,
             .message = u"Tiny"_s,
             .advice = u"Look at them"_s,
             .groups = {{ImageId(3)}},
             .boxes = {BoxId::create()},
             .fix = FindingFix::RemoveBoxes}};
}

/// A list with these findings in an active window.
struct ShownList
{
    ShownList()
    {
        list.setFindings(threeFindings());
        list.resize(800, 500);
        list.show();
        if (!QTest::qWaitForWindowActive(&list))
            qFatal("The window did not become active.");
    }
    /// Those that are shown, from the top.
    QList<FindingRow*> rows() const
    {
        QList<FindingRow*> shown = list.findChildren<FindingRow*>();
        shown.removeIf([](const FindingRow* row) { return row->isHidden(); });
        return shown;
    }
    QPushButton* button(int row, const char* name) const
    {
        return rows().at(row)->findChild<QPushButton*>(QString::fromLatin1(name));
    }

    FindingList list;
    QSignalSpy images{&list, &FindingList::imagesRequested};
    QSignalSpy fixes{&list, &FindingList::fixRequested};
};

QList<int> told(const QSignalSpy& spy)
{
    QList<int> rows;
    for (const QVariantList& arguments : spy)
        rows << arguments.first().toInt();
    return rows;
}

} // namespace

class TestFindingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOffersWhatCanBeDone()
    {
        const ShownList shown;
        QCOMPARE(shown.rows().size(), 3);
        QVERIFY(shown.button(0, "showFindingButton")->isVisible());
        QCOMPARE(shown.button(0, "fixFindingButton")->text(), u"Move to one part…"_s);
        QVERIFY(!shown.button(1, "showFindingButton")->isVisible());
        QVERIFY(!shown.button(1, "fixFindingButton")->isVisible());
        auto* message = shown.rows().at(1)->findChild<QLabel*>(u"findingMessage"_s);
        QCOMPARE(message->text(), u"<b>Unused"_s);
        QCOMPARE(message->textFormat(), Qt::PlainText);
        QVERIFY(!shown.list.findChild<QWidget*>(u"nothingToMend"_s)->isVisible());
    }

    void clicksSayOfWhichFinding()
    {
        ShownList shown;
        QTest::mouseClick(shown.button(2, "showFindingButton"), Qt::LeftButton);
        QCOMPARE(told(shown.images), QList<int>({2}));
        QTest::mouseClick(shown.button(0, "fixFindingButton"), Qt::LeftButton);
        QCOMPARE(told(shown.fixes), QList<int>({0}));
    }

    void missingFilesCanBeLookedForOrGivenUp()
    {
        ShownList shown;
        QVERIFY(!shown.button(0, "findFilesButton")->isVisible());
        shown.list.setFindings({{.kind = FindingKind::MissingImage,
                                 .severity = FindingSeverity::Error,
                                 .message = u"Gone"_s,
                                 .advice = {},
                                 .groups = {{ImageId(1)}},
                                 .fix = FindingFix::RemoveImages}});
        QTRY_COMPARE(shown.rows().size(), 1);
        const QSignalSpy searches(&shown.list, &FindingList::searchRequested);
        QVERIFY(shown.button(0, "fixFindingButton")->isVisible());
        QTest::mouseClick(shown.button(0, "findFilesButton"), Qt::LeftButton);
        QCOMPARE(searches.count(), 1);
        shown.button(0, "showFindingButton")->setFocus();
        QTest::keyClick(shown.button(0, "showFindingButton"), Qt::Key_Tab);
        QVERIFY(shown.button(0, "findFilesButton")->hasFocus());
        shown.list.setPreparing(true);
        QVERIFY(!shown.button(0, "findFilesButton")->isEnabled());
        shown.list.setPreparing(false);
        shown.list.setReadOnly(true);
        QVERIFY(!shown.button(0, "findFilesButton")->isEnabled());
    }

    void theKeyboardReachesEverything()
    {
        ShownList shown;
        shown.rows().at(0)->setFocus();
        QTest::keyClick(shown.rows().at(0), Qt::Key_Up); // there is none above
        QVERIFY(shown.rows().at(0)->hasFocus());
        QTest::keyClick(shown.rows().at(0), Qt::Key_Down);
        QVERIFY(shown.rows().at(1)->hasFocus());
        QTest::keyClick(shown.rows().at(1), Qt::Key_Return); // it has no images
        QTest::keyClick(shown.rows().at(1), Qt::Key_Down);
        QVERIFY(shown.rows().at(2)->hasFocus());
        QTest::keyClick(shown.rows().at(2), Qt::Key_Return);
        QTest::keyClick(shown.rows().at(2), Qt::Key_Space);
        QCOMPARE(told(shown.images), QList<int>({2, 2}));
        QTest::keyClick(shown.rows().at(2), Qt::Key_Tab);
        QVERIFY(shown.button(2, "showFindingButton")->hasFocus());
        QTest::keyClick(shown.button(2, "showFindingButton"), Qt::Key_Tab);
        QVERIFY(shown.button(2, "fixFindingButton")->hasFocus());
        QTest::keyClick(shown.button(2, "fixFindingButton"), Qt::Key_Return);
        QTest::keyClick(shown.button(2, "fixFindingButton"), Qt::Key_Space);
        QCOMPARE(told(shown.fixes), QList<int>({2, 2}));
        QCOMPARE(shown.images.count(), 2);
    }

    void whatIsMendedGoesAndTheOthersKeepTheirPlaces()
    {
        ShownList shown;
        shown.button(0, "fixFindingButton")->setFocus();
        shown.list.remove(0);
        QCOMPARE(shown.rows().size(), 2);
        QCOMPARE(shown.list.findings().size(), size_t(2));
        QVERIFY(shown.rows().at(0)->hasFocus());
        QTest::mouseClick(shown.button(1, "fixFindingButton"), Qt::LeftButton);
        QCOMPARE(told(shown.fixes), QList<int>({1}));
        shown.list.remove(1);
        shown.list.remove(0);
        QVERIFY(shown.rows().isEmpty());
        QVERIFY(shown.list.findChild<QWidget*>(u"nothingToMend"_s)->isVisible());
    }

    void aReadOnlyProjectIsOnlyLookedAt()
    {
        ShownList shown;
        shown.list.setReadOnly(true);
        QVERIFY(!shown.button(0, "fixFindingButton")->isEnabled());
        QVERIFY(shown.button(0, "showFindingButton")->isEnabled());
        shown.list.setFindings(threeFindings());
        QTRY_COMPARE(shown.rows().size(), 3);
        QVERIFY(!shown.button(0, "fixFindingButton")->isEnabled());
    }

    void noOtherFixCanBeAskedForWhileOneIsPrepared()
    {
        ShownList shown;
        shown.button(0, "fixFindingButton")->setFocus();
        shown.list.setPreparing(true);
        QVERIFY(!shown.button(0, "fixFindingButton")->isEnabled());
        QVERIFY(!shown.button(2, "fixFindingButton")->isEnabled());
        QVERIFY(shown.button(2, "showFindingButton")->isEnabled());
        QVERIFY(shown.rows().at(0)->hasFocus()); // it does not go to another row
        shown.list.setPreparing(false);
        QVERIFY(shown.button(2, "fixFindingButton")->isEnabled());
        shown.list.setReadOnly(true);
        shown.list.setPreparing(false);
        QVERIFY(!shown.button(2, "fixFindingButton")->isEnabled());
    }

    void whatIsReadAloudSaysHowBadItIs()
    {
        const ShownList shown;
        QCOMPARE(shown.rows().at(0)->accessibleName(), u"Error: A leak"_s);
        QCOMPARE(shown.rows().at(0)->accessibleDescription(), u"Move it"_s);
        QCOMPARE(shown.rows().at(2)->accessibleName(), u"Note: Tiny"_s);
        QCOMPARE(shown.button(0, "fixFindingButton")->accessibleName(),
                 u"Move to one part: A leak"_s);
        QCOMPARE(shown.button(0, "showFindingButton")->accessibleName(), u"Show images: A leak"_s);
    }
};

QTEST_MAIN(TestFindingList)
#include "tst_findinglist.moc"
