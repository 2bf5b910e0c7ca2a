// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxpainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr int kHandleSide = 9;
constexpr int kRimDarkness = 300; ///< per cent, as QColor::darker() takes it

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white).
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QRect boxOnView(const BoundingBox& box, const QTransform& toView)
{
    const QRectF mapped = toView.mapRect(box.rect());
    const int left = qRound(mapped.left());
    const int top = qRound(mapped.top());
    return {left, top, std::max(1, qRound(mapped.right()) - left),
            std::max(1, qRound(mapped.bottom()) - top)};
}

void paintFrame(QPainter& painter, const QRect& rect, int width, const QColor& colour)
{
    if (rect.width() <= 2 * width || rect.height() <= 2 * width) {
        painter.fillRect(rect, colour);
        return;
    }
    painter.fillRect(rect.x(), rect.y(), rect.width(), width, colour);
    painter.fillRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width, colour);
    const int height = rect.height() - 2 * width;
    painter.fillRect(rect.x(), rect.y() + width, width, height, colour);
    painter.fillRect(rect.right() + 1 - width, rect.y() + width, width, height, colour);
}

void paintBoxFrame(QPainter& painter, const QRect& rect, const QColor& colour, bool emphasised)
{
    // Opaque on purpose: Qt hands blending of tall shapes to a thread pool, which costs more
    // than a thousand opaque lines.
    const QColor rim = colour.darker(kRimDarkness);
    if (emphasised) {
        paintFrame(painter, rect.adjusted(-2, -2, 2, 2), 1, rim);
        paintFrame(painter, rect.adjusted(-1, -1, 1, 1), 1, Qt::white);
        paintFrame(painter, rect, 2, colour);
        return;
    }
    paintFrame(painter, rect.adjusted(-1, -1, 1, 1), 1, rim);
    paintFrame(painter, rect, 2, colour);
}

void paintDashedFrame(QPainter& painter, const QRect& rect)
{
    const QRect outline = rect.adjusted(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    painter.drawRect(outline);
    painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
    painter.drawRect(outline);
}

void paintHandle(QPainter& painter, const QPointF& centre, const QColor& colour)
{
    QRect square(0, 0, kHandleSide, kHandleSide);
    square.moveCenter(centre.toPoint());
    painter.fillRect(square.adjusted(-1, -1, 1, 1), colour.darker(kRimDarkness));
    painter.fillRect(square, colour);
    painter.fillRect(square.adjusted(2, 2, -2, -2), Qt::white);
}

QColor readableOn(const QColor& background)
{
    // Equal contrast against black and white lies at sqrt(1.05 * 0.05) - 0.05.
    return luminance(background) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

void paintHintPlate(QPainter& painter, const QPointF& topLeft, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF plate(topLeft, QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 6));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 22, 26, 210));
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace boxwright
