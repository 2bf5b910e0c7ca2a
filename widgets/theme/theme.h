// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace boxwright {

enum class ThemeMode { System, Light, Dark };

/// The colours the window is drawn with; everything else derives from them.
struct ThemeColours
{
    QColor window; ///< behind everything
    QColor surface; ///< cards, lists, fields
    QColor raised; ///< buttons, hovered rows
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentText; ///< on accent
    QColor accentSoft; ///< selected rows
    QColor success;
    QColor warning;
    QColor danger;
};

ThemeColours themeColours(bool dark);
/// The colours that belong to a widget's palette.
ThemeColours themeColours(const QPalette& palette);

/// Dresses the application: Fusion with our palette and a small style sheet. Follows the desktop
/// in System mode.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Fusion and its font. Colours and style sheet come with setMode(): with a style sheet, each
    /// widget that gets a parent is polished and measured with all that it holds, which was half
    /// of the time that the window took. So make the window in between.
    explicit Theme(QApplication& application);
    ~Theme() override;

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const { return m_isDark; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    ThemeMode m_mode = ThemeMode::System;
    bool m_isSystemDark = false;
    bool m_isDark = false;
    bool m_isApplying = false;
};

} // namespace boxwright
