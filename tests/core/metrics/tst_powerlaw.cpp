// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/powerlaw.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace boxwright;

namespace {

std::vector<MeasuredError> errorsOf(const PowerLaw& law, const QList<double>& sizes)
{
    std::vector<MeasuredError> errors;
    errors.reserve(static_cast<std::size_t>(sizes.size()));
    for (const double size : sizes)
        errors.push_back({size, law.scale / std::pow(size, law.exponent) + law.floor});
    return errors;
}

double squares(double scale, double exponent, double floor,
               const std::vector<MeasuredError>& measured)
{
    double sum = 0;
    for (const MeasuredError& point : measured) {
        const double off = scale * std::pow(point.size, -exponent) + floor - point.error;
        sum += off * off;
    }
    return sum;
}

/// The least sum of squares over a plain grid of exponents and floors.
double leastSquares(const std::vector<MeasuredError>& measured)
{
    double least = 1;
    for (int i = 1; i <= 200; ++i) {
        for (int j = 0; j <= 250; ++j) {
            const double exponent = 0.01 * i;
            const double floor = 0.001 * j;
            double up = 0;
            double down = 0;
            for (const MeasuredError& point : measured) {
                const double power = std::pow(point.size, -exponent);
                up += power * (point.error - floor);
                down += power * power;
            }
            least = std::min(least, squares(std::max(0.0, up / down), exponent, floor, measured));
        }
    }
    return least;
}

} // namespace

class TestPowerLaw : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysErrorsAndSizes()
    {
        // 2 / sqrt(400) + 0.1 = 0.2; (2 / (0.15 - 0.1))^2 = 1600
        const PowerLaw law{2, 0.5, 0.1};
        QCOMPARE(law.error(400), 0.2);
        QCOMPARE(*law.sizeFor(0.15), 1600.0);
        QVERIFY(!law.sizeFor(0.1));
        QVERIFY(!law.sizeFor(0.05));
        QVERIFY(!(PowerLaw{0, 1, 0.2}.sizeFor(0.1)));
    }

    void recoversAnExactLaw_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("exponent");
        QTest::addColumn<double>("floor");
        QTest::addColumn<QList<double>>("sizes");
        QTest::newRow("with a floor") << 2.0 << 0.5 << 0.1 << QList<double>{25, 100, 225, 400};
        QTest::newRow("without one") << 3.0 << 1.0 << 0.0 << QList<double>{10, 20, 30};
        QTest::newRow("steep") << 40.0 << 1.5 << 0.05 << QList<double>{25, 50, 75, 100};
        QTest::newRow("between the steps") << 1.0 << 0.5372 << 0.2 << QList<double>{20, 40, 80};
        QTest::newRow("in any order") << 2.0 << 0.5 << 0.1 << QList<double>{400, 25, 225, 100};
    }

    void recoversAnExactLaw()
    {
        QFETCH(const double, scale);
        QFETCH(const double, exponent);
        QFETCH(const double, floor);
        QFETCH(const QList<double>, sizes);
        const auto law = fitPowerLaw(errorsOf({scale, exponent, floor}, sizes));
        QVERIFY(law.has_value());
        QVERIFY2(std::abs(law->scale / scale - 1) < 1e-3, qPrintable(QString::number(law->scale)));
        QVERIFY(std::abs(law->exponent - exponent) < 1e-4);
        QVERIFY(std::abs(law->floor - floor) < 1e-3);
    }

    void fitsNoWorseThanAPlainGrid()
    {
        const std::vector<MeasuredError> measured{{25, 0.42}, {50, 0.33}, {75, 0.25}, {100, 0.24}};
        const auto law = fitPowerLaw(measured);
        QVERIFY(law.has_value());
        QVERIFY(squares(law->scale, law->exponent, law->floor, measured)
                <= leastSquares(measured) + 1e-9);
        QVERIFY(law->floor >= 0);
    }

    void twoPointsHaveNoFloor()
    {
        // 0.4 -> 0.2 for four times as many: n^-0.5, and 0.4 * sqrt(25) = 2
        const auto law = fitPowerLaw({{25, 0.4}, {100, 0.2}});
        QVERIFY(law.has_value());
        QVERIFY(std::abs(law->exponent - 0.5) < 1e-4);
        QVERIFY(std::abs(law->scale - 2) < 1e-3);
        QCOMPARE(law->floor, 0.0);
    }

    void errorsThatGrowAreAFlatLaw()
    {
        const auto law = fitPowerLaw({{10, 0.2}, {20, 0.3}, {40, 0.4}});
        QVERIFY(law.has_value());
        QCOMPARE(law->scale, 0.0);
        QCOMPARE(law->floor, 0.3); // their mean
    }

    void oneSizeIsNotEnough()
    {
        QVERIFY(!fitPowerLaw({}));
        QVERIFY(!fitPowerLaw({{10, 0.2}}));
        QVERIFY(!fitPowerLaw({{10, 0.2}, {10, 0.3}}));
    }
};

QTEST_GUILESS_MAIN(TestPowerLaw)
#include "tst_powerlaw.moc"
