// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/usefulness.h"

#include <QTest>

using namespace boxwright;

namespace {

const LabelId kCat(1);
const LabelId kDog(2);
const BoundingBox kSquare{0, 0, 100, 100};
const BoundingBox kElsewhere{300, 300, 100, 100};

Annotation drawn(LabelId label, const BoundingBox& box)
{
    return {BoxId::create(), label, box};
}

bool isClose(double a, double b)
{
    return qAbs(a - b) < 1e-12;
}

} // namespace

class TestUsefulness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uncertaintyIsGreatestAtOneHalf();
    void anUnlabelledImageCountsByUncertaintyAlone();
    void contradictionsCountOneEach_data();
    void contradictionsCountOneEach();
    void oneBoxAgreesWithOneDetection();
};

void TestUsefulness::uncertaintyIsGreatestAtOneHalf()
{
    QVERIFY(isClose(uncertainty(0.5), 1));
    QVERIFY(isClose(uncertainty(0), 0));
    QVERIFY(isClose(uncertainty(1), 0));
    QVERIFY(isClose(uncertainty(0.9), 0.2));
    QVERIFY(isClose(uncertainty(0.1), 0.2));
    QVERIFY(isClose(uncertainty(0.75), 0.5));
    QVERIFY(isClose(uncertainty(1.5), 0)); // no model says so; nothing negative comes of it
}

void TestUsefulness::anUnlabelledImageCountsByUncertaintyAlone()
{
    QCOMPARE(usefulness({}, {}, false), 0.0);
    // 0.2 + 0.8 + 1
    QVERIFY(
        isClose(usefulness({{kCat, kSquare, 0.9}, {kCat, kElsewhere, 0.4}, {kDog, kSquare, 0.5}},
                           {}, false),
                2));
    // The same where a person confirmed that nothing is there: the model says otherwise twice.
    QVERIFY(isClose(
        usefulness({{kCat, kSquare, 0.9}, {kCat, kElsewhere, 0.4}, {kDog, kSquare, 0.5}}, {}, true),
        4));
}

void TestUsefulness::contradictionsCountOneEach_data()
{
    QTest::addColumn<qlonglong>("label");
    QTest::addColumn<double>("x"); // of the drawn box; the detection is the square at 0
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("expected");
    QTest::newRow("they agree") << 1LL << 0.0 << 0.9 << 0.2;
    QTest::newRow("just agree: IoU 80/120") << 1LL << 20.0 << 0.9 << 0.2;
    QTest::newRow("just not: IoU 60/140") << 1LL << 40.0 << 0.9 << 0.2 + 2;
    QTest::newRow("another label") << 2LL << 0.0 << 0.9 << 0.2 + 2;
    QTest::newRow("elsewhere") << 1LL << 300.0 << 0.9 << 0.2 + 2;
    QTest::newRow("the model does not dare say it") << 1LL << 0.0 << 0.4 << 0.8 + 1;
}

void TestUsefulness::contradictionsCountOneEach()
{
    QFETCH(qlonglong, label);
    QFETCH(double, x);
    QFETCH(double, score);
    QFETCH(double, expected);
    const double result =
        usefulness({{kCat, kSquare, score}}, {drawn(LabelId(label), {x, 0, 100, 100})}, true);
    QVERIFY2(isClose(result, expected), qPrintable(QString::number(result)));
}

void TestUsefulness::oneBoxAgreesWithOneDetection()
{
    // Both lie on the one box: the second says that there is another cat. 0.2 + 0.4 + 1.
    QVERIFY(isClose(
        usefulness({{kCat, kSquare, 0.8}, {kCat, kSquare, 0.9}}, {drawn(kCat, kSquare)}, true),
        1.6));
    // A box that nobody sees, and one that is: 0.2 + 1.
    QVERIFY(isClose(
        usefulness({{kCat, kSquare, 0.9}}, {drawn(kCat, kElsewhere), drawn(kCat, kSquare)}, true),
        1.2));
}

QTEST_GUILESS_MAIN(TestUsefulness)
#include "tst_usefulness.moc"
