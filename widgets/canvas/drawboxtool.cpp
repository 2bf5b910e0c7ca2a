// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/drawboxtool.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/boxpainting.h"
#include "widgets/canvas/resizemath.h"
#include "widgets/canvas/selecttool.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace boxwright {

namespace {

constexpr double kDrawDistance = 4; ///< view pixels; less is a click
constexpr double kSmallBox = 64; ///< view pixels of the shorter side
constexpr double kScaleOfLargePixels = 8; ///< from which each pixel is seen without a loupe

bool isFar(const QPointF& a, const QPointF& b, double scale)
{
    return (a - b).manhattanLength() * scale >= kDrawDistance;
}

} // namespace

DrawBoxTool::DrawBoxTool(AnnotationScene& scene, SelectTool& adjusting)
    : CanvasTool(scene)
    , m_adjusting(adjusting)
{
    connect(&scene, &AnnotationScene::currentLabelChanged, this, [this] {
        if (m_stage == Stage::WaitingForLabel)
            addBox();
    });
}

void DrawBoxTool::mousePressed(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton || scene().isReadOnly())
        return;
    if (m_stage == Stage::SecondClick) {
        moveTo(event.position, event.modifiers);
        return; // the box is done when the button goes up
    }
    cancel();
    if (m_adjusting.isOnHandle(event)) {
        setStage(Stage::Adjusting);
        m_adjusting.mousePressed(event);
        return;
    }
    scene().selectBoxes({}); // keys for labels mean the new box from now on
    m_from = event.position;
    moveTo(event.position, event.modifiers);
    setStage(Stage::Dragging);
}

void DrawBoxTool::mouseMoved(const ToolEvent& event)
{
    if (m_stage == Stage::Adjusting) {
        m_adjusting.mouseMoved(event);
        return;
    }
    if (m_stage == Stage::Dragging || m_stage == Stage::SecondClick) {
        moveTo(event.position, event.modifiers);
        return;
    }
    const QCursor wanted =
        m_adjusting.isOnHandle(event) ? m_adjusting.cursorAt(event) : QCursor(Qt::CrossCursor);
    if (wanted.shape() != m_cursor.shape()) {
        m_cursor = wanted;
        Q_EMIT cursorChanged(m_cursor);
    }
}

void DrawBoxTool::mouseReleased(const ToolEvent& event)
{
    if (event.button != Qt::LeftButton)
        return;
    if (m_stage == Stage::Adjusting) {
        m_adjusting.mouseReleased(event);
        setStage(Stage::Idle);
        return;
    }
    if (m_stage != Stage::Dragging && m_stage != Stage::SecondClick)
        return;
    moveTo(event.position, event.modifiers);
    if (isFar(m_from, m_to, event.scale))
        finish();
    else
        setStage(m_stage == Stage::Dragging ? Stage::SecondClick : Stage::Idle);
}

void DrawBoxTool::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    if (m_stage == Stage::Adjusting)
        m_adjusting.modifiersChanged(modifiers);
    else if (m_stage == Stage::Dragging || m_stage == Stage::SecondClick)
        moveTo(m_to, modifiers);
}

bool DrawBoxTool::keyPressed(const QKeyEvent& event)
{
    return m_stage == Stage::Idle && m_adjusting.keyPressed(event);
}

void DrawBoxTool::moveTo(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    const QRectF before = currentBox().rect();
    m_to = position;
    m_square = modifiers & Qt::ShiftModifier;
    scene().updateAround(before.united(currentBox().rect()));
}

BoundingBox DrawBoxTool::currentBox() const
{
    return drawnBox(m_from, m_to, m_square, scene().imageSize());
}

void DrawBoxTool::finish()
{
    if (currentBox().isEmpty()) {
        setStage(Stage::Idle);
        return;
    }
    if (scene().currentLabel()) {
        addBox();
        return;
    }
    setStage(Stage::WaitingForLabel);
    Q_EMIT scene().labelRequested();
}

void DrawBoxTool::addBox()
{
    const std::optional<LabelId> label = scene().currentLabel();
    if (!label || !scene().document())
        return;
    const Annotation box{BoxId::create(), *label, currentBox()};
    setStage(Stage::Idle);
    scene().document()->addBoxes({box}, tr("Draw box"));
    scene().selectBoxes({box.id});
}

void DrawBoxTool::setStage(Stage stage)
{
    m_stage = stage;
    scene().updateAround(currentBox().rect());
}

bool DrawBoxTool::wantsLoupe(double scale) const
{
    if (m_stage != Stage::Dragging && m_stage != Stage::SecondClick)
        return false;
    const BoundingBox box = currentBox();
    return scale < kScaleOfLargePixels && std::min(box.width, box.height) * scale < kSmallBox;
}

bool DrawBoxTool::cancel()
{
    if (m_stage == Stage::Idle)
        return false;
    if (m_stage == Stage::Adjusting)
        m_adjusting.cancel();
    setStage(Stage::Idle);
    return true;
}

void DrawBoxTool::paint(QPainter& painter, const QTransform& toView) const
{
    if (m_stage == Stage::Idle || m_stage == Stage::Adjusting) {
        m_adjusting.paint(painter, toView);
        return;
    }
    const BoundingBox box = currentBox();
    const QRect rect = boxOnView(box, toView);
    if (m_stage == Stage::WaitingForLabel) {
        paintDashedFrame(painter, rect);
        paintHintPlate(painter, rect.bottomLeft() + QPoint(0, 6), tr("What is it?"));
        return;
    }
    const std::optional<LabelId> label = scene().currentLabel();
    const QColor colour = label ? scene().boxLayer().colourOf(*label) : QColor(Qt::white);
    QColor fill = colour;
    fill.setAlpha(40);
    painter.fillRect(rect, fill);
    paintBoxFrame(painter, rect, colour, true);
    const QString size = tr("%1 × %2", "width and height of a box in pixels")
                             .arg(qRound(box.width))
                             .arg(qRound(box.height));
    paintHintPlate(painter, rect.bottomRight() + QPoint(8, 8), size);
}

} // namespace boxwright
