// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/selecttool.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/boxpainting.h"
#include "widgets/canvas/pointerslack.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPalette>
#include <QTransform>

#include <algorithm>

namespace boxwright {

namespace {

constexpr double kHandleRadius = 7; ///< view pixels
constexpr qint64 kNudgePauseMs = 1500; ///< a longer pause begins a new undo step
constexpr Qt::KeyboardModifiers kAdding = Qt::ShiftModifier | Qt::ControlModifier;

} // namespace

SelectTool::SelectTool(AnnotationScene& scene)
    : CanvasTool(scene)
{
    connect(&scene, &AnnotationScene::boxSelectionChanged, this,
            [this] { m_lastNudge.invalidate(); });
}

void SelectTool::mousePressed(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton)
        return;
    cancel();
    m_from = m_to = event.position;
    m_modifiers = event.modifiers;
    m_clicked.reset();
    m_handle = handleUnder(event);
    if (m_handle) {
        m_gesture = Gesture::Resizing;
        m_before = scene().editableSelection();
        return;
    }
    const double slack = kEdgeSlack / event.scale;
    if (const Annotation* box = scene().boxLayer().boxAt(event.position, slack))
        pressOnBox(box->id, event.modifiers);
    else
        beginRubberBand(event.modifiers);
}

void SelectTool::pressOnBox(const BoxId& id, Qt::KeyboardModifiers modifiers)
{
    m_gesture = Gesture::Pressed;
    std::vector<BoxId> selection = scene().selectedBoxes();
    const auto position = std::find(selection.begin(), selection.end(), id);
    if (modifiers & kAdding) {
        if (position == selection.end())
            selection.push_back(id);
        else
            selection.erase(position);
        scene().selectBoxes(selection);
    } else if (position == selection.end()) {
        scene().selectBoxes({id});
    } else {
        m_clicked = id;
    }
}

void SelectTool::beginRubberBand(Qt::KeyboardModifiers modifiers)
{
    m_gesture = Gesture::RubberBand;
    m_selectedBefore = scene().selectedBoxes();
    m_adding = modifiers & kAdding;
    if (!m_adding)
        scene().selectBoxes({});
}

void SelectTool::mouseMoved(const ToolEvent& event)
{
    m_modifiers = event.modifiers;
    switch (m_gesture) {
    case Gesture::None:
        updateHover(event);
        return;
    case Gesture::Pressed:
        if ((event.position - m_from).manhattanLength() * event.scale < kDragDistance
            || scene().isReadOnly())
            return;
        m_gesture = Gesture::Moving;
        m_before = scene().editableSelection();
        break;
    case Gesture::RubberBand:
        scene().updateAround(QRectF(m_from, m_to).normalized());
        m_to = event.position;
        moveRubberBand();
        return;
    case Gesture::Moving:
    case Gesture::Resizing:
        break;
    }
    m_to = event.position;
    preview();
}

void SelectTool::moveRubberBand()
{
    const QRectF band = QRectF(m_from, m_to).normalized();
    std::vector<BoxId> selection = scene().boxLayer().boxesIn(band);
    if (m_adding)
        selection.insert(selection.end(), m_selectedBefore.begin(), m_selectedBefore.end());
    scene().selectBoxes(selection);
    scene().updateAround(band);
}

void SelectTool::mouseReleased(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton)
        return;
    const Gesture gesture = m_gesture;
    m_to = event.position;
    m_modifiers = event.modifiers;
    if (gesture == Gesture::Moving || gesture == Gesture::Resizing)
        commit();
    m_gesture = Gesture::None;
    if (gesture == Gesture::Pressed && m_clicked)
        scene().selectBoxes({*m_clicked});
    if (gesture == Gesture::RubberBand)
        scene().updateAround(QRectF(m_from, m_to).normalized());
    updateHover(event);
}

void SelectTool::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_modifiers = modifiers;
    if (m_gesture == Gesture::Resizing)
        preview();
}

std::vector<Annotation> SelectTool::changedBoxes() const
{
    std::vector<Annotation> changed = m_before;
    const QSizeF imageSize = scene().imageSize();
    if (m_gesture == Gesture::Resizing) {
        const bool keepRatio = m_modifiers & Qt::ShiftModifier;
        for (Annotation& box : changed)
            box.box = resizedBox(box.box, *m_handle, m_to - m_from, keepRatio, imageSize);
        return changed;
    }
    QRectF bounds;
    for (const Annotation& box : m_before)
        bounds = bounds.united(box.box.rect());
    const QPointF delta = allowedMove(bounds, m_to - m_from, imageSize);
    for (Annotation& box : changed)
        box.box = box.box.translated(delta.x(), delta.y());
    return changed;
}

void SelectTool::preview()
{
    for (const Annotation& box : changedBoxes())
        scene().boxLayer().changeBox(box);
}

void SelectTool::commit()
{
    // A click on a handle is not a drag, and must not round the box to whole pixels.
    const bool isDrag = m_from != m_to;
    const std::vector<Annotation> changed = changedBoxes();
    const Gesture gesture = m_gesture;
    cancel(); // the document's signals show the outcome
    if (!isDrag || changed.empty() || scene().isReadOnly())
        return;
    scene().document()->changeBoxes(changed, changeText(gesture, int(changed.size())));
}

bool SelectTool::cancel()
{
    const Gesture gesture = m_gesture;
    m_gesture = Gesture::None;
    if (gesture == Gesture::None)
        return false;
    for (const Annotation& box : m_before)
        scene().boxLayer().changeBox(box);
    m_before.clear();
    if (gesture == Gesture::RubberBand) {
        scene().selectBoxes(m_selectedBefore);
        scene().updateAround(QRectF(m_from, m_to).normalized());
    }
    return true;
}

bool SelectTool::keyPressed(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~(Qt::ShiftModifier | Qt::AltModifier))
        return false;
    const double step = modifiers & Qt::ShiftModifier ? 10 : 1;
    QPointF delta;
    switch (event.key()) {
    case Qt::Key_Left:
        delta = {-step, 0};
        break;
    case Qt::Key_Right:
        delta = {step, 0};
        break;
    case Qt::Key_Up:
        delta = {0, -step};
        break;
    case Qt::Key_Down:
        delta = {0, step};
        break;
    default:
        return false;
    }
    if (scene().editableSelection().empty() || m_gesture != Gesture::None)
        return false;
    changeByKey(modifiers & Qt::AltModifier ? Gesture::Resizing : Gesture::Moving, delta);
    return true;
}

void SelectTool::changeByKey(Gesture gesture, const QPointF& delta)
{
    if (scene().isReadOnly())
        return;
    m_before = scene().editableSelection();
    m_gesture = gesture;
    m_handle = ResizeHandle::BottomRight;
    m_modifiers = {}; // Shift is for long steps here
    m_from = {};
    m_to = delta;
    for (const Annotation& box : m_before) { // by key, edges do not pass each other
        if (gesture == Gesture::Resizing)
            m_to = {std::max(m_to.x(), 1 - box.box.width), std::max(m_to.y(), 1 - box.box.height)};
    }
    const std::vector<Annotation> changed = changedBoxes();
    m_gesture = Gesture::None;
    const bool didChange = changed != m_before;
    m_before.clear();
    if (!didChange)
        return;
    if (!m_lastNudge.isValid() || m_lastNudge.hasExpired(kNudgePauseMs) || m_lastByKey != gesture)
        ++m_nudgeSeries;
    m_lastByKey = gesture;
    scene().document()->changeBoxes(changed, changeText(gesture, int(changed.size())),
                                    m_nudgeSeries);
    m_lastNudge.start();
}

QString SelectTool::changeText(Gesture gesture, int count)
{
    return gesture == Gesture::Resizing ? tr("Resize %Ln box(es)", nullptr, count)
                                        : tr("Move %Ln box(es)", nullptr, count);
}

const Annotation* SelectTool::boxWithHandles() const
{
    const BoxLayer& layer = scene().boxLayer();
    if (layer.selection().size() != 1 || scene().isReadOnly())
        return nullptr;
    const BoxId& id = *layer.selection().begin();
    return scene().isLocked(id) || scene().isHidden(id) ? nullptr : layer.find(id);
}

std::optional<ResizeHandle> SelectTool::handleUnder(const ToolEvent& event) const
{
    const Annotation* box = boxWithHandles();
    if (!box)
        return {};
    return handleAt(box->box.rect(), event.position, kHandleRadius / event.scale);
}

QCursor SelectTool::cursorAt(const ToolEvent& event) const
{
    if (const std::optional<ResizeHandle> handle = handleUnder(event))
        return handleCursor(*handle);
    const Annotation* box = scene().boxLayer().boxAt(event.position, kEdgeSlack / event.scale);
    const bool movable = box && scene().boxLayer().selection().contains(box->id);
    return movable && !scene().isReadOnly() ? Qt::SizeAllCursor : Qt::ArrowCursor;
}

void SelectTool::updateHover(const ToolEvent& event)
{
    BoxLayer& layer = scene().boxLayer();
    const Annotation* box = layer.boxAt(event.position, kEdgeSlack / event.scale);
    layer.setHovered(box ? std::optional(box->id) : std::nullopt);
    const QCursor wanted = cursorAt(event);
    if (wanted.shape() != m_cursor.shape()) {
        m_cursor = wanted;
        Q_EMIT cursorChanged(m_cursor);
    }
}

void SelectTool::deactivate()
{
    cancel();
    scene().boxLayer().setHovered({});
}

void SelectTool::paint(QPainter& painter, const QTransform& toView) const
{
    const BoxLayer& layer = scene().boxLayer();
    if (m_gesture == Gesture::RubberBand) {
        const QRect band = toView.mapRect(QRectF(m_from, m_to).normalized()).toRect();
        QColor fill = QGuiApplication::palette().color(QPalette::Highlight);
        fill.setAlpha(40);
        painter.fillRect(band, fill);
        paintDashedFrame(painter, band);
        return;
    }
    const Annotation* box = boxWithHandles();
    if (!box)
        return;
    const QRectF rect = boxOnView(box->box, toView);
    for (const ResizeHandle handle : allResizeHandles()) {
        if (isHandleShown(rect, handle, kHandleRadius))
            paintHandle(painter, handlePosition(rect, handle), layer.colourOf(box->label));
    }
}

} // namespace boxwright
