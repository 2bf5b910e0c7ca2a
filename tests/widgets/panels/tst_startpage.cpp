// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/startpage.h"

#include <QAbstractButton>
#include <QFile>
#include <QIODevice>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAnnounceWhatIsWanted()
    {
        StartPage page;
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy sample(&page, &StartPage::sampleRequested);
        QSignalSpy import(&page, &StartPage::importRequested);
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"sampleCard"_s), Qt::LeftButton);
        auto* card = page.findChild<QAbstractButton*>(u"importCard"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(sample.count(), 1);
        QCOMPARE(import.count(), 1);
    }

    void aRecentProjectOpensUnlessItIsGone()
    {
        const QTemporaryDir folder;
        const QString there = folder.filePath(u"there.boxwright"_s);
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        StartPage page;
        page.setRecentProjects({there, folder.filePath(u"gone.boxwright"_s)});
        page.resize(900, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy wanted(&page, &StartPage::recentRequested);
        auto* list = page.findChild<QListWidget*>(u"recentProjects"_s);
        const auto click = [list](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
        };
        click(1);
        QCOMPARE(wanted.count(), 0);
        click(0);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), there);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
