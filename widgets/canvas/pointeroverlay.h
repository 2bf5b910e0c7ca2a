// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>

#include <optional>

class QPainter;
class QWidget;

namespace boxwright {

class AnnotationScene;

/// What follows the pointer over the picture: the crosshair of the tool, and the loupe while
/// something small is drawn. Repaints only what changes.
class PointerOverlay
{
public:
    /// Both must outlive the overlay.
    PointerOverlay(QWidget& viewport, AnnotationScene& scene);

    void moveTo(const std::optional<QPoint>& position); ///< in the viewport; absent: it left
    const std::optional<QPoint>& position() const { return m_position; }
    void setSuspended(bool suspended); ///< no crosshair, while the picture is being moved
    void setLoupeEnabled(bool enabled) { m_isLoupeEnabled = enabled; }
    void refresh(); ///< a gesture began, went on or ended
    bool isShown() const { return isCrosshairShown() || !m_loupe.isNull(); }
    void paint(QPainter& painter, const QPointF& imagePosition);

private:
    bool isCrosshairShown() const;
    QRect wantedLoupe() const;
    void repaintCrosshair();

    QWidget& m_viewport;
    AnnotationScene& m_scene;
    std::optional<QPoint> m_position;
    QRect m_loupe; ///< null: not shown
    bool m_isLoupeEnabled = true;
    bool m_isSuspended = false;
};

} // namespace boxwright
