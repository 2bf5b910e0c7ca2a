// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>

class QKeyEvent;
class QPainter;

namespace boxwright {

class AnnotationScene;

/// A mouse event as tools see it.
struct ToolEvent
{
    QPointF position; ///< in image pixels, also outside of the image
    Qt::MouseButton button = Qt::NoButton;
    Qt::KeyboardModifiers modifiers;
    double scale = 1; ///< view pixels per image pixel
};

/// What the pointer and the keys do on the canvas. Tools know gestures: they preview on the
/// scene, and change the document once, when the gesture ends.
class CanvasTool : public QObject
{
    Q_OBJECT
public:
    explicit CanvasTool(AnnotationScene& scene)
        : m_scene(scene)
    { }

    virtual void activate() { }
    virtual void deactivate() { cancel(); }
    virtual void mousePressed(const ToolEvent& event) = 0;
    virtual void mouseMoved(const ToolEvent& event) = 0;
    virtual void mouseReleased(const ToolEvent& event) = 0;
    virtual void modifiersChanged(Qt::KeyboardModifiers modifiers) { Q_UNUSED(modifiers) }
    virtual bool keyPressed(const QKeyEvent& event) ///< true: it was for this tool
    {
        Q_UNUSED(event)
        return false;
    }
    /// Gives the gesture up; true when there was one.
    virtual bool cancel() { return false; }
    virtual bool hasCrosshair() const { return false; }
    /// Something small is being drawn, so that a magnified view helps.
    virtual bool wantsLoupe(double scale) const ///< view pixels per image pixel
    {
        Q_UNUSED(scale)
        return false;
    }
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    /// Paints above the boxes, in view pixels; `toView` maps image pixels there.
    virtual void paint(QPainter& painter, const QTransform& toView) const
    {
        Q_UNUSED(painter)
        Q_UNUSED(toView)
    }

Q_SIGNALS:
    void cursorChanged(const QCursor& cursor);

protected:
    AnnotationScene& scene() const { return m_scene; }

private:
    AnnotationScene& m_scene;
};

} // namespace boxwright
