// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/ruler.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr int kRoomForNumber = 64; ///< view pixels
constexpr int kParts = 5; ///< of a step, each with a short mark
constexpr int kLongMark = 8;
constexpr int kShortMark = 4;
constexpr int kFontPixels = 10;

} // namespace

Ruler::Ruler(ImageCanvas& canvas, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(kThickness);
    else
        setFixedWidth(kThickness);
    connect(&canvas, &ImageCanvas::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&canvas, &ImageCanvas::cursorMoved, this,
            [this](const QPointF& position) { setPointer(along(position)); });
    connect(&canvas, &ImageCanvas::cursorLeft, this, [this] { setPointer({}); });
}

int Ruler::stepFor(double viewPixelsPerImagePixel, int room)
{
    const double least = std::max(1.0, room / viewPixelsPerImagePixel);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const int factor : {1, 2, 5}) {
        if (factor * power >= least)
            return int(factor * power);
    }
    return int(10 * power);
}

double Ruler::along(const QPointF& point) const
{
    return m_orientation == Qt::Horizontal ? point.x() : point.y();
}

void Ruler::setPointer(std::optional<double> imagePosition)
{
    if (m_pointer == imagePosition)
        return;
    m_pointer = imagePosition;
    update();
}

void Ruler::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (!m_canvas.hasImage())
        return;
    const QTransform toView = m_canvas.viewportTransform();
    const double scale = toView.m11();
    const double origin = along({toView.dx(), toView.dy()});
    const QSizeF image = m_canvas.imageSize();
    const double length = along({double(width()), double(height())});
    const int step = stepFor(scale, kRoomForNumber);
    const double end = std::min(along({image.width(), image.height()}), (length - origin) / scale);
    const int first = std::max(0, int(std::floor(-origin / scale / step)) * step);

    QFont small = font();
    small.setPixelSize(kFontPixels);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int number = first; number <= end; number += step) {
        paintMark(painter, origin + number * scale, kLongMark);
        paintNumber(painter, origin + number * scale, number);
        for (int part = 1; part < kParts && step >= kParts; ++part) {
            const double position = number + double(part) * step / kParts;
            if (position <= end)
                paintMark(painter, origin + position * scale, kShortMark);
        }
    }
    if (m_pointer) {
        painter.setPen(QPen(themeColours(palette()).accent, 2));
        paintMark(painter, origin + *m_pointer * scale, kThickness);
    }
}

void Ruler::paintMark(QPainter& painter, double at, int length) const
{
    const int place = qRound(at);
    if (m_orientation == Qt::Horizontal)
        painter.drawLine(place, kThickness - length, place, kThickness - 1);
    else
        painter.drawLine(kThickness - length, place, kThickness - 1, place);
}

void Ruler::paintNumber(QPainter& painter, double at, int number) const
{
    const QString text = locale().toString(number);
    painter.save();
    if (m_orientation == Qt::Horizontal) {
        painter.translate(at, 0);
    } else { // upwards, so that it fits into the narrow strip
        painter.translate(0, at);
        painter.rotate(-90);
    }
    painter.drawText(QRectF(3, 0, kRoomForNumber, kThickness - kLongMark + 2),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

} // namespace boxwright
