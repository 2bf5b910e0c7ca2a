// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sample/samplerandom.h"

#include <QColor>
#include <QPainter>

#include <string_view>

namespace boxwright::sample {

/// A capital word as strokes, filling `rect`. No font is used: fonts differ between machines,
/// and the sample must not.
void drawWord(QPainter& painter, const QRectF& rect, std::string_view word, const QColor& colour);

/// Lines that look like small print.
void drawSmallPrint(QPainter& painter, const QRectF& rect, int lines, const QColor& colour,
                    Random& random);

/// A word such as shops and packages carry.
std::string_view randomWord(Random& random);

} // namespace boxwright::sample
