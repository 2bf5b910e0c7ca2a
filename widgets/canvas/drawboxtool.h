// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "widgets/canvas/canvastool.h"

#include <optional>

namespace boxwright {

class SelectTool;

/// Draws a box by dragging, or by two clicks on opposite corners. Shift draws a square; Escape or
/// the right button gives up. The new box is selected, and its handles work at once.
class DrawBoxTool final : public CanvasTool
{
    Q_OBJECT
public:
    /// `adjusting` resizes the selected box; it must outlive this tool.
    DrawBoxTool(AnnotationScene& scene, SelectTool& adjusting);

    void mousePressed(const ToolEvent& event) override;
    void mouseMoved(const ToolEvent& event) override;
    void mouseReleased(const ToolEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override;
    bool keyPressed(const QKeyEvent& event) override;
    bool cancel() override;
    bool hasCrosshair() const override { return true; }
    bool wantsLoupe(double scale) const override;
    QCursor cursor() const override { return m_cursor; }
    void paint(QPainter& painter, const QTransform& toView) const override;

private:
    enum class Stage { Idle, Dragging, SecondClick, WaitingForLabel, Adjusting };
    BoundingBox currentBox() const;
    void moveTo(const QPointF& position, Qt::KeyboardModifiers modifiers);
    void finish();
    void addBox();
    void setStage(Stage stage);

    SelectTool& m_adjusting;
    Stage m_stage = Stage::Idle;
    QCursor m_cursor = Qt::CrossCursor;
    QPointF m_from;
    QPointF m_to;
    bool m_square = false;
};

} // namespace boxwright
