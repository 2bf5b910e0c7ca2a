// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/lettering.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace boxwright::sample {

namespace {

/// Strokes of A to Z on a grid 4 wide and 6 high: digit pairs x y, a blank lifts the pen.
constexpr std::array<std::string_view, 26> kGlyphs{
    "062046 1434", // A
    "06003041423303 3344453606", // B
    "4130100105163645", // C
    "0600304145360600", // D
    "40000646 0333", // E
    "400006 0333", // F
    "41301001051636454323", // G
    "0006 4046 0343", // H
    "2026", // I
    "4045361605", // J
    "0006 400346", // K
    "000646", // L
    "0600234046", // M
    "06004640", // N
    "103041453616050110", // O
    "06003041423303", // P
    "103041453616050110 3546", // Q
    "06003041423303 2346", // R
    "4130100112324445361605", // S
    "0040 2026", // T
    "000516364540", // U
    "002640", // V
    "0016233640", // W
    "0046 4006", // X
    "002340 2326", // Y
    "00400646", // Z
};

constexpr std::array<std::string_view, 22> kWords{
    "CAFE",  "OPEN",  "MARKET", "FRESH",   "TEA",    "SALE",   "BAKERY", "HOME",
    "TOOLS", "MILK",  "DAILY",  "GARDEN",  "STUDIO", "NOVA",   "PURE",   "ORGANIC",
    "RIVER", "PAINT", "FRUIT",  "EXPRESS", "BOOKS",  "CLASSIC"};

QPainterPath glyphPath(char letter, const QRectF& cell)
{
    QPainterPath path;
    bool penDown = false;
    const std::string_view strokes = kGlyphs[static_cast<std::size_t>(letter - 'A')];
    for (std::size_t i = 0; i + 1 < strokes.size();) {
        if (strokes[i] == ' ') {
            penDown = false;
            ++i;
            continue;
        }
        const QPointF point(cell.x() + cell.width() * (strokes[i] - '0') / 4.0,
                            cell.y() + cell.height() * (strokes[i + 1] - '0') / 6.0);
        if (penDown)
            path.lineTo(point);
        else
            path.moveTo(point);
        penDown = true;
        i += 2;
    }
    return path;
}

} // namespace

void drawWord(QPainter& painter, const QRectF& rect, std::string_view word, const QColor& colour)
{
    const double advance = rect.width() / static_cast<double>(word.size());
    const double width = std::min(advance * 0.7, rect.height() * 0.75);
    painter.save();
    painter.setPen(QPen(colour, std::min(width * 0.25, rect.height() * 0.16), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < word.size(); ++i) {
        const double x = rect.x() + advance * (static_cast<double>(i) + 0.5) - width / 2;
        painter.drawPath(glyphPath(word[i], QRectF(x, rect.y(), width, rect.height())));
    }
    painter.restore();
}

void drawSmallPrint(QPainter& painter, const QRectF& rect, int lines, const QColor& colour,
                    Random& random)
{
    const double pitch = rect.height() / lines;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int line = 0; line < lines; ++line) {
        double x = rect.left();
        const double end = rect.right() - rect.width() * random.uniform(0, 0.35);
        while (x < end) {
            const double length = std::min(rect.width() * random.uniform(0.05, 0.17), end - x);
            painter.drawRect(QRectF(x, rect.y() + line * pitch, length, pitch * 0.45));
            x += length + rect.width() * 0.03;
        }
    }
    painter.restore();
}

std::string_view randomWord(Random& random)
{
    return random.pick(kWords);
}

} // namespace boxwright::sample
