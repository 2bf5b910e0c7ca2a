// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/stylesheet.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

// Lengths follow a rhythm of 8 pixels, halves for what stands inside a control.
constexpr auto kTemplate = R"(
QToolTip { color: @text; background: @raised; border: 1px solid @border; padding: 4px 8px; }

QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 8px; }

QToolBar { background: @surface; border: none; border-bottom: 1px solid @border; padding: 4px; spacing: 2px; }
QToolBar::separator { width: 1px; background: @border; margin: 4px 2px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 6px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentSoft; color: @text; }
QToolButton:pressed { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton[role="field"] { background: @surface; border: 1px solid @border; padding: 4px 24px 4px 8px; min-height: 22px; max-height: 22px; }
QToolButton[role="field"]:hover { background: @hover; }
QToolButton[role="field"][active="true"] { background: @accentSoft; border-color: @accent; }
QToolButton[role="field"]:focus { border-color: @accent; }
QToolButton[role="field"]:disabled { color: @faint; }
QToolButton[role="switch"] { background: @surface; border: 1px solid @border; padding: 4px 6px; min-height: 22px; max-height: 22px; }
QToolButton[role="switch"][toolButtonStyle="2"] { padding: 4px 2px 4px 10px; }
QToolButton[role="switch"]:hover { background: @hover; }
QToolButton[role="switch"]:checked { background: @accentSoft; border-color: @accent; }
QToolButton[role="switch"]:focus { border-color: @accent; }
QToolButton[role="chip"] { background: @accentSoft; border: 1px solid @border; padding: 4px 2px 4px 10px; min-height: 22px; max-height: 22px; }
QToolButton[role="chip"]:hover { background: @hover; }
QToolButton[role="chip"]:focus { border-color: @accent; }
QToolButton[role="field"]::menu-indicator { image: url(:/theme/arrow-down-@theme.svg); width: 14px; height: 14px; subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }

QPushButton { background: @raised; border: 1px solid @border; border-radius: 6px; padding: 6px 16px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QPushButton[role="primary"] { background: @accent; border-color: @accent; color: @accentText; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border-color: @text; }
QPushButton[role="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[size="large"] { min-height: 32px; font-size: 11pt; }
QPushButton[role="danger"] { color: @danger; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; padding: 6px 8px; }
QPushButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:focus { border-color: @accent; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; min-height: 22px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @faint; }
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/theme/arrow-down-@theme.svg); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding-right: 24px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; border: none; width: 22px; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border: none; width: 22px; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url(:/theme/arrow-up-@theme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/theme/arrow-down-@theme.svg); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @scroll; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/theme/check-@theme.svg); }
QCheckBox::indicator:disabled { border-color: @border; }
QCheckBox:disabled { color: @faint; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; selection-background-color: @accentSoft; selection-color: @text; outline: none; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: @surface; border: 1px solid @border; border-radius: 8px; padding: 8px; }

QAbstractItemView { background: @surface; alternate-background-color: @window; border: 1px solid @border; border-radius: 8px; selection-background-color: @accentSoft; selection-color: @text; }
QListView, QTableView, QTreeView { outline: none; }
QListView::item { border-radius: 6px; padding: 0 8px; }
QListView::item:hover, QTableView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected { background: @accentSoft; color: @text; }
QTableView { gridline-color: transparent; }
QTableView::item, QTreeView::item { padding: 0 8px; border: none; }
#boxView::item { padding: 0 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTableView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 8px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }

QProgressBar { background: @track; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; background: @track; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; width: 12px; height: 12px; }

QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { background: transparent; color: @muted; border: 1px solid transparent; border-bottom: 2px solid transparent; border-radius: 0; padding: 6px 14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-color: @accent; }

QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[role="display"] { font-size: 22pt; font-weight: 700; }
QLabel[role="title"] { font-size: 15pt; font-weight: 700; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="figure"] { font-size: 15pt; font-weight: 600; }
QLabel[role="problem"] { color: @danger; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[role="finding"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[role="finding"]:focus { border-color: @accent; }
QFrame[role="notice"] { background: @accentSoft; border: none; border-radius: 8px; }
QFrame[role="drop"] { background: @surface; border: 2px dashed @border; border-radius: 8px; }
QFrame[role="rail"] { background: @surface; border: none; border-right: 1px solid @border; }
QScrollArea { background: transparent; border: none; }
)";

QString css(const QColor& colour)
{
    return colour.name();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

QString styleSheetFor(const ThemeColours& colours)
{
    // Longer names first: "@accent" is a part of "@accentSoft".
    const std::array<std::pair<QString, QColor>, 16> names{{
        {u"@accentHover"_s, mixed(colours.accent, colours.text, 0.12)},
        {u"@accentText"_s, colours.accentText},
        {u"@accentSoft"_s, colours.accentSoft},
        {u"@accent"_s, colours.accent},
        {u"@window"_s, colours.window},
        {u"@surface"_s, colours.surface},
        {u"@raised"_s, colours.raised},
        {u"@border"_s, colours.border},
        {u"@hover"_s, mixed(colours.raised, colours.mutedText, 0.10)},
        {u"@track"_s, mixed(colours.surface, colours.mutedText, 0.20)},
        {u"@scroll"_s, mixed(colours.surface, colours.mutedText, 0.40)},
        {u"@faint"_s, mixed(colours.surface, colours.mutedText, 0.65)},
        {u"@muted"_s, colours.mutedText},
        {u"@text"_s, colours.text},
        {u"@danger"_s, colours.danger},
        {u"@warning"_s, colours.warning},
    }};
    QString sheet = QString::fromLatin1(kTemplate);
    sheet.replace(u"@theme"_s, colours.window.lightness() < 128 ? u"dark"_s : u"light"_s);
    for (const auto& [name, colour] : names)
        sheet.replace(name, css(colour));
    return sheet;
}

} // namespace boxwright
