// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/pointeroverlay.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/canvaspainting.h"
#include "widgets/canvas/loupe.h"

#include <QWidget>

namespace boxwright {

PointerOverlay::PointerOverlay(QWidget& viewport, AnnotationScene& scene)
    : m_viewport(viewport)
    , m_scene(scene)
{ }

bool PointerOverlay::isCrosshairShown() const
{
    return m_position && !m_isSuspended && m_scene.document() && !m_scene.isReadOnly()
        && m_scene.tool() && m_scene.tool()->hasCrosshair();
}

void PointerOverlay::repaintCrosshair()
{
    if (!isCrosshairShown())
        return;
    m_viewport.update(0, m_position->y(), m_viewport.width(), 1);
    m_viewport.update(m_position->x(), 0, 1, m_viewport.height());
}

void PointerOverlay::moveTo(const std::optional<QPoint>& position)
{
    repaintCrosshair();
    m_position = position;
    repaintCrosshair();
    refresh();
}

void PointerOverlay::setSuspended(bool suspended)
{
    if (m_isSuspended == suspended)
        return;
    m_isSuspended = suspended;
    m_viewport.update(); // a crosshair that stays must not be scrolled along
    refresh();
}

QRect PointerOverlay::wantedLoupe() const
{
    const bool isWanted = m_isLoupeEnabled && isCrosshairShown() && !m_scene.image().isNull()
        && m_scene.tool()->wantsLoupe(m_scene.viewScale());
    return isWanted ? loupeRect(m_viewport.rect(), *m_position) : QRect();
}

void PointerOverlay::refresh()
{
    const QRect before = m_loupe;
    m_loupe = wantedLoupe();
    for (const QRect& rect : {before, m_loupe}) {
        if (!rect.isNull())
            m_viewport.update(rect);
    }
}

void PointerOverlay::paint(QPainter& painter, const QPointF& imagePosition)
{
    if (isCrosshairShown())
        paintCrosshair(painter, m_viewport.rect(), *m_position);
    if (!m_loupe.isNull())
        paintLoupe(painter, m_loupe, m_scene, imagePosition);
}

} // namespace boxwright
