// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "widgets/canvas/canvastool.h"
#include "widgets/canvas/resizemath.h"

#include <QElapsedTimer>
#include <QSet>

#include <optional>
#include <vector>

namespace boxwright {

/// Selects by click or rubber band (Shift or Ctrl adds), moves, resizes by eight handles (Shift
/// keeps the ratio), nudges with the arrow keys (1 px, Shift 10 px; with Alt the right and lower
/// edge only). Escape takes a gesture back.
class SelectTool final : public CanvasTool
{
    Q_OBJECT
public:
    explicit SelectTool(AnnotationScene& scene);

    QCursor cursorAt(const ToolEvent& event) const;
    /// A press there would resize the selected box.
    bool isOnHandle(const ToolEvent& event) const { return handleUnder(event).has_value(); }

    void mousePressed(const ToolEvent& event) override;
    void mouseMoved(const ToolEvent& event) override;
    void mouseReleased(const ToolEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override;
    bool keyPressed(const QKeyEvent& event) override;
    void deactivate() override;
    bool cancel() override;
    QCursor cursor() const override { return m_cursor; }
    void paint(QPainter& painter, const QTransform& toView) const override;

private:
    enum class Gesture { None, Pressed, Moving, Resizing, RubberBand };
    void pressOnBox(const BoxId& id, Qt::KeyboardModifiers modifiers);
    void beginRubberBand(Qt::KeyboardModifiers modifiers);
    void moveRubberBand();
    std::vector<Annotation> changedBoxes() const; ///< as the gesture would leave them
    void preview();
    void commit();
    void changeByKey(Gesture gesture, const QPointF& delta);
    static QString changeText(Gesture gesture, int count); ///< of the undo step
    void updateHover(const ToolEvent& event);
    const Annotation* boxWithHandles() const; ///< null when none can be resized
    std::optional<ResizeHandle> handleUnder(const ToolEvent& event) const;

    Gesture m_gesture = Gesture::None;
    QCursor m_cursor;
    QPointF m_from;
    QPointF m_to;
    Qt::KeyboardModifiers m_modifiers;
    std::optional<ResizeHandle> m_handle;
    std::vector<Annotation> m_before; ///< the selected boxes as they were before the gesture
    std::optional<BoxId> m_clicked; ///< becomes the only selected box unless a drag follows
    std::vector<BoxId> m_selectedBefore; ///< when the rubber band began
    bool m_adding = false; ///< the rubber band adds to that selection
    QElapsedTimer m_lastNudge;
    Gesture m_lastByKey = Gesture::None;
    int m_nudgeSeries = 0;
};

} // namespace boxwright
