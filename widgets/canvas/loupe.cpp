// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/loupe.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/boxpainting.h"

#include <QPainter>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kSide = 176;
constexpr int kMargin = 16;
constexpr double kMagnification = 4;
constexpr double kLeastScale = 4;

/// A cross where the pointer is, and an edge that is seen on any picture.
void paintRim(QPainter& painter, const QRect& rect)
{
    const QPoint middle = rect.center();
    painter.setPen(QColor(255, 255, 255, 160));
    painter.drawLine(rect.left(), middle.y(), rect.right(), middle.y());
    painter.drawLine(middle.x(), rect.top(), middle.x(), rect.bottom());
    paintFrame(painter, rect, 2, QColor(0, 0, 0, 200));
    paintFrame(painter, rect, 1, Qt::white);
}

} // namespace

QRect loupeRect(const QRect& view, const QPoint& pointer)
{
    const QRect left(view.left() + kMargin, view.top() + kMargin, kSide, kSide);
    const QRect right(view.right() - kMargin - kSide, view.top() + kMargin, kSide, kSide);
    return pointer.x() > view.center().x() ? left : right;
}

void paintLoupe(QPainter& painter, const QRect& rect, const AnnotationScene& scene,
                const QPointF& centre)
{
    const double scale = std::max(kLeastScale, kMagnification * scene.viewScale());
    const QSizeF shown = QSizeF(rect.size()) / scale;
    const QRectF part(centre - QPointF(shown.width(), shown.height()) / 2, shown);
    const QPointF origin = QRectF(rect).topLeft() - part.topLeft() * scale;
    const QTransform toView =
        QTransform::fromScale(scale, scale) * QTransform::fromTranslate(origin.x(), origin.y());
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, Qt::black);
    painter.setWorldTransform(toView);
    paintAdjusted(painter, part, scene.adjustment(),
                  [&](QPainter& target) { scene.image().paint(target, part, true); });
    painter.resetTransform();
    const BoxLayer& layer = scene.boxLayer();
    for (const Annotation& box : layer.boxes()) {
        if (part.intersects(box.box.rect()) && !layer.hidden().contains(box.id))
            paintFrame(painter, boxOnView(box.box, toView), 1, layer.colourOf(box.label));
    }
    if (scene.tool())
        scene.tool()->paint(painter, toView);
    paintRim(painter, rect);
    painter.restore();
}

} // namespace boxwright
