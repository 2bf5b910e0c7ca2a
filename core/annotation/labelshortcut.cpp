// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/labelshortcut.h"

#include <QKeySequence>

#include <algorithm>
#include <array>

namespace boxwright {

namespace {

constexpr std::array kKeysOfTheCanvas{
    Qt::Key_Space, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return,
    Qt::Key_Enter, Qt::Key_Left,   Qt::Key_Up,  Qt::Key_Right,   Qt::Key_Down,
};

} // namespace

std::optional<QString> labelShortcut(const QString& portableText)
{
    const QKeySequence keys = QKeySequence::fromString(portableText, QKeySequence::PortableText);
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown
        || std::find(kKeysOfTheCanvas.begin(), kKeysOfTheCanvas.end(), keys[0].key())
            != kKeysOfTheCanvas.end()) {
        return {};
    }
    return keys.toString(QKeySequence::PortableText);
}

} // namespace boxwright
