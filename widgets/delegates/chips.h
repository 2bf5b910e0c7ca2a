// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QFontMetricsF;
class QPainter;

namespace boxwright {

/// A rounded plate with a dot and a word, as delegates paint it.
struct Chip
{
    QString text = {};
    QColor dot = {}; ///< invalid: none
    QColor plate = {18, 20, 24, 190}; ///< fit for a picture, as is the ink
    QColor ink = Qt::white;
};

constexpr double kChipGap = 4; ///< between chips side by side, in pixels

/// The corner is the left upper one, unless `towards` says right, bottom or the middle of a side.
/// Returns where the chip is.
QRectF paintChip(QPainter& painter, const QPointF& corner, Qt::Alignment towards, const Chip& chip);
/// As many of the chips as fit side by side, then how many more there are.
void paintChips(QPainter& painter, QPointF corner, Qt::Alignment towards, double width,
                const std::vector<Chip>& chips);
double widthOf(const QFontMetricsF& metrics, const std::vector<Chip>& chips);

} // namespace boxwright
