// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/casepainting.h"

#include <QPainter>

namespace boxwright {

namespace {

constexpr int kOtherAlpha = 170;

/// With a dark rim, so that it stands out on any picture.
void paintBox(QPainter& painter, const QRectF& box, const QColor& colour, Qt::PenStyle style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box);
    painter.setPen(
        QPen(colour.isValid() ? colour : QColor(Qt::white), 2, style, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box);
}

/// Thin and pale, so that the boxes of the case stand out.
void paintOther(QPainter& painter, const OtherBox& other)
{
    QColor colour = other.colour;
    colour.setAlpha(kOtherAlpha);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(other.box);
}

} // namespace

QRectF paintCasePicture(QPainter& painter, const QRectF& area, const CasePicture& picture,
                        const CaseColours& colours)
{
    if (picture.pixmap.isNull())
        return area;
    const QSizeF shown = QSizeF(picture.pixmap.size()).scaled(area.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), shown);
    target.moveCenter(area.center());
    QTransform toView;
    toView.translate(target.left(), target.top());
    toView.scale(shown.width() / picture.pixmap.width(), shown.height() / picture.pixmap.height());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.drawPixmap(target, picture.pixmap, QRectF(picture.pixmap.rect()));
    for (const OtherBox& other : picture.others)
        paintOther(painter, {toView.mapRect(other.box), other.colour});
    if (picture.drawn)
        paintBox(painter, toView.mapRect(*picture.drawn), colours.drawn, Qt::SolidLine);
    if (picture.found)
        paintBox(painter, toView.mapRect(*picture.found), colours.found, Qt::DashLine);
    painter.restore();
    return target;
}

} // namespace boxwright
