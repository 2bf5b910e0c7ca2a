// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "widgets/canvas/canvastool.h"

#include <optional>

namespace boxwright {

/// Draws a box by dragging, or by two clicks on opposite corners. Shift draws a square; Escape or
/// the right button gives up. The new box is selected.
class DrawBoxTool final : public CanvasTool
{
    Q_OBJECT
public:
    explicit DrawBoxTool(AnnotationScene& scene);

    void mousePressed(const ToolEvent& event) override;
    void mouseMoved(const ToolEvent& event) override;
    void mouseReleased(const ToolEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override;
    bool cancel() override;
    bool hasCrosshair() const override { return true; }
    QCursor cursor() const override;
    void paint(QPainter& painter, const QTransform& toView) const override;

private:
    enum class Stage
    {
        Idle,
        Dragging,
        SecondClick,
        WaitingForLabel
    };
    BoundingBox currentBox() const;
    void finish();
    void addBox();

    Stage m_stage = Stage::Idle;
    QPointF m_from;
    QPointF m_to;
    bool m_square = false;
};

} // namespace boxwright
