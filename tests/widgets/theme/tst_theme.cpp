// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLatin1Char>
#include <QTest>

#include <cmath>

using namespace boxwright;

namespace {

double channel(double share)
{
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1's contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEveryGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadableOnEveryGround()
    {
        QFETCH(bool, dark);
        const ThemeColours colours = themeColours(dark);
        // WCAG AA asks for 4.5 for text.
        for (const QColor& ground : {colours.window, colours.surface, colours.accentSoft}) {
            QVERIFY2(contrast(colours.text, ground) >= 7, qPrintable(ground.name()));
            QVERIFY2(contrast(colours.mutedText, ground) >= 4.5, qPrintable(ground.name()));
        }
        for (const QColor& ink : {colours.accent, colours.danger, colours.warning, colours.success})
            QVERIFY2(contrast(ink, colours.surface) >= 4.5, qPrintable(ink.name()));
        QVERIFY(contrast(colours.accentText, colours.accent) >= 4.5);
    }

    void aModeChangesThePaletteOfTheApplication()
    {
        Theme theme(*qApp);
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), themeColours(true).window);
        theme.setMode(ThemeMode::Light);
        QVERIFY(!theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), themeColours(false).window);
    }

    void everyPlaceholderOfTheStyleSheetIsFilled()
    {
        Theme theme(*qApp);
        theme.setMode(ThemeMode::Light);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    }

    void widgetsAreMadeWithoutAStyleSheet()
    {
        {
            Theme theme(*qApp);
            QVERIFY(qApp->styleSheet().isEmpty());
            theme.setMode(ThemeMode::System);
            QVERIFY(!qApp->styleSheet().isEmpty());
        }
        QVERIFY(qApp->styleSheet().isEmpty()); // for the next window of a test
    }

    void theColoursOfAPaletteAreThoseOfItsTheme()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        QCOMPARE(themeColours(palette).text, themeColours(true).text);
        palette.setColor(QPalette::Window, Qt::white);
        QCOMPARE(themeColours(palette).text, themeColours(false).text);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
