// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/theme.h"

#include "widgets/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteFor(const ThemeColours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::Light, colours.raised.lighter(110));
    palette.setColor(QPalette::Midlight, colours.border.lighter(105));
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.border.darker(120));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 80));
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    QColor faint = colours.mutedText;
    faint.setAlpha(140);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.mutedText);
    return palette;
}

/// A bare desktop falls back to DejaVu, which is wide and heavy; Inter reads better if installed.
void improveFallbackFont(QApplication& application)
{
    QFont font = application.font();
    const bool isFallback = QFontInfo(font).family().startsWith("DejaVu"_L1);
    if (isFallback && QFontDatabase::families().contains("Inter"_L1))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(qBound(9.5, font.pointSizeF(), 12.0));
    application.setFont(font);
}

} // namespace

ThemeColours themeColours(bool dark)
{
    if (dark)
        return {QColor(0x13, 0x15, 0x1a), QColor(0x1b, 0x1e, 0x25), QColor(0x26, 0x2a, 0x33),
                QColor(0x33, 0x38, 0x43), QColor(0xe9, 0xeb, 0xef), QColor(0x9a, 0xa3, 0xb2),
                QColor(0x7f, 0x96, 0xff), QColor(0x0e, 0x12, 0x20), QColor(0x28, 0x2f, 0x4a),
                QColor(0x4c, 0xc3, 0x8a), QColor(0xf0, 0xb4, 0x4c), QColor(0xf2, 0x75, 0x6e)};
    return {QColor(0xf5, 0xf6, 0xf8), QColor(0xff, 0xff, 0xff), QColor(0xff, 0xff, 0xff),
            QColor(0xdc, 0xe0, 0xe7), QColor(0x1a, 0x1d, 0x24), QColor(0x5f, 0x68, 0x78),
            QColor(0x3a, 0x56, 0xd4), QColor(0xff, 0xff, 0xff), QColor(0xe6, 0xeb, 0xfc),
            QColor(0x1c, 0x7d, 0x4d), QColor(0xa0, 0x63, 0x05), QColor(0xc0, 0x35, 0x2c)};
}

ThemeColours themeColours(const QPalette& palette)
{
    return themeColours(isDarkPalette(palette));
}

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_isSystemDark(isDarkPalette(application.palette()))
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    improveFallbackFont(application);
    application.installEventFilter(this);
}

Theme::~Theme()
{
    m_application.setStyleSheet({});
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Sent when the desktop's colours change. Our own palette hides them, so it is put aside
    // for the look.
    if (event->type() == QEvent::ThemeChange && !m_isApplying) {
        m_isApplying = true;
        QApplication::setPalette(QPalette());
        m_isSystemDark = isDarkPalette(QApplication::palette());
        m_isApplying = false;
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_isApplying = true;
    m_isDark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_isSystemDark);
    const ThemeColours colours = themeColours(m_isDark);
    QApplication::setPalette(paletteFor(colours));
    if (const QString sheet = styleSheetFor(colours); sheet != m_application.styleSheet())
        m_application.setStyleSheet(sheet); // polishes all widgets, even by the same sheet
    m_isApplying = false;
}

} // namespace boxwright
