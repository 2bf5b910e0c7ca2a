// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utf8locale.h"

#include <QTest>

#include <clocale>
#include <langinfo.h>

using namespace boxwright;

class TestUtf8Locale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUtf8WhateverTheLocale_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::newRow("none, as in a container") << QByteArray();
        QTest::newRow("C") << QByteArray("C");
        QTest::newRow("one that is not installed") << QByteArray("xx_XX.ISO-8859-1");
        QTest::newRow("UTF-8") << QByteArray("C.UTF-8");
    }
    void namesAreUtf8WhateverTheLocale()
    {
        QFETCH(const QByteArray, all);
        qunsetenv("LANG");
        qunsetenv("LC_CTYPE");
        qunsetenv("LC_ALL");
        if (!all.isEmpty())
            qputenv("LC_ALL", all);
        std::setlocale(LC_ALL, "C");
        useUtf8Locale();
        QCOMPARE(nl_langinfo(CODESET), "UTF-8");
        std::setlocale(LC_ALL, ""); // as Qt does when the application is made
        QCOMPARE(nl_langinfo(CODESET), "UTF-8");
    }

    void theLanguageStays()
    {
        qputenv("LANG", "de_DE.ISO-8859-1");
        qunsetenv("LC_CTYPE");
        qunsetenv("LC_ALL");
        std::setlocale(LC_ALL, "C");
        useUtf8Locale();
        std::setlocale(LC_ALL, ""); // which fails where that language is not installed
        QCOMPARE(nl_langinfo(CODESET), "UTF-8");
        QCOMPARE(qgetenv("LANG"), QByteArray("de_DE.ISO-8859-1"));
        QVERIFY(!qEnvironmentVariableIsSet("LC_ALL"));
    }
};

QTEST_GUILESS_MAIN(TestUtf8Locale)
#include "tst_utf8locale.moc"
