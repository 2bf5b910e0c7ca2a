// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/settings.h"

#include <QFile>
#include <QIODevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsThereAfterARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.ini"_s);
        {
            Settings settings(path);
            QCOMPARE(settings.theme(), ThemeMode::System);
            settings.setTheme(ThemeMode::Dark);
            settings.setLanguage(u"de"_s);
            settings.setWindowGeometry("geometry");
            QVERIFY(!settings.hiddenColumns(u"one"_s));
            settings.setHiddenColumns(u"one"_s, {u"f1"_s, u"recall"_s});
            settings.setHiddenColumns(u"other"_s, {});
        }
        const Settings again(path);
        QCOMPARE(again.theme(), ThemeMode::Dark);
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(again.hiddenColumns(u"one"_s).value(), QStringList({u"f1"_s, u"recall"_s}));
        QCOMPARE(again.hiddenColumns(u"other"_s).value(), QStringList()); // all are shown
    }

    void recentProjectsAreNewestFirstOnceEachAndAtMostTen()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"b.ini"_s));
        for (int number = 1; number <= 12; ++number)
            settings.addRecentProject(u"/p/%1.boxwright"_s.arg(number));
        settings.addRecentProject(u"/p/7.boxwright"_s);
        const QStringList recent = settings.recentProjects();
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), u"/p/7.boxwright"_s);
        QCOMPARE(recent.count(u"/p/7.boxwright"_s), 1);
        QCOMPARE(recent.last(), u"/p/3.boxwright"_s);
    }

    void onlyARealChangeIsAnnounced()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"b.ini"_s));
        QSignalSpy theme(&settings, &Settings::themeChanged);
        settings.setTheme(ThemeMode::System);
        QCOMPARE(theme.count(), 0);
        settings.setTheme(ThemeMode::Light);
        QCOMPARE(theme.count(), 1);
    }

    void theFolderCanBeGivenByTheEnvironment()
    {
        qputenv("BOXWRIGHT_CONFIG_DIR", "/some where");
        QCOMPARE(Settings::defaultPath(), u"/some where/boxwright.ini"_s);
        qunsetenv("BOXWRIGHT_CONFIG_DIR");
    }

    void aFileFullOfNonsenseGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe[window\ntheme=purple\n\0\0");
        file.close();
        const Settings settings(path);
        QCOMPARE(settings.theme(), ThemeMode::System);
        QVERIFY(settings.recentProjects().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
