// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/arithmetic.h"
#include "training/detail/torchruntime.h"

#include <QTest>

using namespace boxwright::detail;
using namespace Qt::StringLiterals;

class TestArithmetic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void float32IsTakenWhereItIsAskedFor()
    {
        QCOMPARE(arithmeticName(arithmeticType(u"float32"_s)), u"float32"_s);
    }

    void bfloat16NeedsAProcessorThatHasIt()
    {
        const QString fastest = hasFastBfloat16() ? u"bfloat16"_s : u"float32"_s;
        QCOMPARE(arithmeticName(arithmeticType({})), fastest);
        QCOMPARE(arithmeticName(arithmeticType(u"bfloat16"_s)), fastest);
    }

    void otherResultsAreNoAgreement_data()
    {
        QTest::addColumn<double>("lossRatio");
        QTest::addColumn<double>("gradientCosine");
        QTest::addColumn<bool>("isAgreement");
        QTest::newRow("the same") << 1.0 << 1.0 << true;
        QTest::newRow("as rounding makes it") << 0.99 << 0.997 << true;
        QTest::newRow("a larger loss") << 1.05 << 0.997 << false;
        QTest::newRow("a smaller loss") << 0.95 << 0.997 << false;
        QTest::newRow("other gradients") << 1.0 << 0.9 << false;
        QTest::newRow("opposite gradients") << 1.0 << -1.0 << false;
        QTest::newRow("no loss") << qQNaN() << 1.0 << false;
        QTest::newRow("no gradients") << 1.0 << qQNaN() << false;
    }
    void otherResultsAreNoAgreement()
    {
        QFETCH(const double, lossRatio);
        QFETCH(const double, gradientCosine);
        QTEST((ArithmeticComparison{lossRatio, gradientCosine}.isAgreement()), "isAgreement");
    }

    void aProcessorThatHasItAgrees()
    {
        if (__builtin_cpu_supports("avx512bf16") == 0)
            QSKIP("this processor does not multiply bfloat16");
        const ArithmeticComparison found = compareArithmetic();
        qInfo("loss times %.5f, cosine of the gradients %.5f", found.lossRatio,
              found.gradientCosine);
        QVERIFY(bfloat16Agrees());
        QVERIFY(hasFastBfloat16());
        // It is not compared with itself.
        QVERIFY(found.gradientCosine < 0.9999999);
    }
};

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
