// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationdocument.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"

#include <QTest>

#include <cmath>
#include <vector>

namespace boxwright::test {

/// A shown canvas with one open image of 400 x 300 pixels and two labels, and hands that use it
/// as a person would, in image pixels.
struct CanvasBench
{
    explicit CanvasBench(const std::vector<BoundingBox>& boxes = {})
        : document(record(!boxes.empty()), annotations(boxes))
        , canvas(scene)
        , actions(canvas, scene, canvas)
    {
        scene.setLabels(labels);
        canvas.resize(800, 600);
        canvas.show();
        scene.setDocument(&document);
        canvas.setZoom(1);
        canvas.centerOn(200, 150);
        canvas.setFocus();
        canvas.activateWindow(); // shortcuts only work in the active window
        if (!QTest::qWaitForWindowActive(&canvas))
            qFatal("The canvas did not become the active window.");
    }

    static ImageRecord record(bool hasBoxes)
    {
        ImageRecord image{ImageId(1), QStringLiteral("a.png"), {}, {400, 300}};
        image.state = hasBoxes ? ImageState::HasBoxes : ImageState::Unseen;
        return image;
    }

    static std::vector<Annotation> annotations(const std::vector<BoundingBox>& boxes)
    {
        std::vector<Annotation> result;
        for (const BoundingBox& box : boxes)
            result.push_back({BoxId::create(), LabelId(7), box});
        return result;
    }

    QPoint onView(const QPointF& imagePosition) const
    {
        return canvas.viewportTransform().map(imagePosition).toPoint();
    }
    void press(const QPointF& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, modifiers, onView(at));
    }
    void move(const QPointF& to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButtons buttons = Qt::LeftButton)
    {
        // QTest::mouseMove knows neither buttons nor modifiers.
        const QPoint position = onView(to);
        QMouseEvent event(QEvent::MouseMove, position, canvas.viewport()->mapToGlobal(position),
                          Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(canvas.viewport(), &event);
    }
    void release(const QPointF& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, modifiers, onView(at));
    }
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    void click(const QPointF& at, Qt::KeyboardModifiers modifiers = {})
    {
        press(at, modifiers);
        release(at, modifiers);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas, Qt::Key(key), modifiers);
    }

    /// The boxes of the document as "label: x y width height", rounded.
    QStringList boxes() const
    {
        QStringList lines;
        for (const Annotation& box : document.annotations()) {
            lines.append(QStringLiteral("%1: %2 %3 %4 %5")
                             .arg(box.label.value())
                             .arg(std::lround(box.box.x))
                             .arg(std::lround(box.box.y))
                             .arg(std::lround(box.box.width))
                             .arg(std::lround(box.box.height)));
        }
        return lines;
    }
    BoxId id(size_t row) const { return document.annotations()[row].id; }
    int undoSteps() { return document.undoStack().count(); }

    std::vector<Label> labels{{LabelId(7), QStringLiteral("Cat"), QColor(200, 30, 30), 0},
                              {LabelId(3), QStringLiteral("Dog"), QColor(30, 90, 200), 1}};
    AnnotationDocument document;
    AnnotationScene scene;
    ImageCanvas canvas;
    CanvasActions actions;
};

} // namespace boxwright::test
