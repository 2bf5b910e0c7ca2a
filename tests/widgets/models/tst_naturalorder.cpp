// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace boxwright;
using namespace Qt::StringLiterals;

class TestNaturalOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares_data();
    void compares();
    void sortsAList();
};

void TestNaturalOrder::compares_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("sign"); // of compareNaturally(a, b)
    QTest::newRow("numbers by value") << u"image 2"_s << u"image 10"_s << -1;
    QTest::newRow("more than fits an integer")
        << u"9999999999999999999999998"_s << u"10000000000000000000000000"_s << -1;
    QTest::newRow("numbers in the middle") << u"a10b"_s << u"a9c"_s << 1;
    QTest::newRow("case does not matter") << u"b"_s << u"A"_s << 1;
    QTest::newRow("case decides when all else is equal") << u"A"_s << u"a"_s << -1;
    QTest::newRow("a beginning comes first") << u"a"_s << u"a1"_s << -1;
    QTest::newRow("leading zeros have no value") << u"a007x"_s << u"a7y"_s << -1;
    QTest::newRow("but are not the same name") << u"a007"_s << u"a7"_s << -1;
    QTest::newRow("letters beyond ASCII") << u"ÄÖ1"_s << u"äö2"_s << -1;
    QTest::newRow("equal") << u"x 3"_s << u"x 3"_s << 0;
    QTest::newRow("nothing") << QString() << u"0"_s << -1;
}

void TestNaturalOrder::compares()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, sign);
    const auto signOf = [](int value) { return (value > 0) - (value < 0); };
    QCOMPARE(signOf(compareNaturally(a, b)), sign);
    QCOMPARE(signOf(compareNaturally(b, a)), -sign);
    const bool isTie = a.compare(b, Qt::CaseInsensitive) == 0 || a == u"a007"_s;
    QCOMPARE(signOf(naturalKey(a).compare(naturalKey(b))), isTie ? 0 : sign);
}

void TestNaturalOrder::sortsAList()
{
    QStringList names{u"img12.png"_s, u"img2.png"_s, u"IMG1.png"_s, u"img10.png"_s, u"a.png"_s};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return compareNaturally(a, b) < 0; });
    QCOMPARE(names.join(u' '), u"a.png IMG1.png img2.png img10.png img12.png"_s);
}

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
