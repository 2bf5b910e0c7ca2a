// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imageadjustment.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace boxwright {

namespace {

std::array<uchar, 256> toneTable(const ImageAdjustment& adjustment)
{
    const double brightness = double(adjustment.brightness) / ImageAdjustment::kMost;
    const double contrast = double(adjustment.contrast) / ImageAdjustment::kMost;
    const double slope = std::tan((contrast + 1) * std::numbers::pi / 4);
    std::array<uchar, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) {
        const double value = (double(i) / 255 - 0.5) * slope + 0.5 + brightness / 2;
        table[i] = uchar(std::lround(255 * std::clamp(value, 0.0, 1.0)));
    }
    return table;
}

} // namespace

void adjust(QImage& image, const ImageAdjustment& adjustment)
{
    const std::array<uchar, 256> table = toneTable(adjustment);
    for (int y = 0; y < image.height(); ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = line[x];
            if (qAlpha(pixel) == 255)
                line[x] = qRgb(table[size_t(qRed(pixel))], table[size_t(qGreen(pixel))],
                               table[size_t(qBlue(pixel))]);
        }
    }
}

void paintAdjusted(QPainter& painter, const QRectF& exposed, const ImageAdjustment& adjustment,
                   const std::function<void(QPainter&)>& paint)
{
    if (adjustment.isNeutral())
        return paint(painter);
    const double ratio = painter.device()->devicePixelRatioF();
    const QRect area = painter.worldTransform().mapRect(exposed).toAlignedRect();
    QImage picture(area.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull()) // nothing exposed, or no memory for it
        return paint(painter);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    {
        QPainter onPicture(&picture);
        onPicture.setWorldTransform(painter.worldTransform()
                                    * QTransform::fromTranslate(-area.x(), -area.y()));
        paint(onPicture);
    }
    adjust(picture, adjustment);
    painter.save();
    painter.resetTransform();
    painter.drawImage(area.topLeft(), picture);
    painter.restore();
}

} // namespace boxwright
