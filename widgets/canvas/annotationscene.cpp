// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/annotationscene.h"

#include "widgets/canvas/boxlayer.h"

#include <QGraphicsSceneContextMenuEvent>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace boxwright {

AnnotationScene::AnnotationScene(QObject* parent)
    : QGraphicsScene(parent)
    , m_boxLayer(new BoxLayer)
{
    setItemIndexMethod(NoIndex);
    addItem(m_boxLayer);
    m_boxLayer->hide();
}

AnnotationScene::~AnnotationScene() = default;

void AnnotationScene::setDocument(AnnotationDocument* document)
{
    cancelGesture();
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_image = {};
    m_boxLayer->setImageSize(imageSize());
    m_boxLayer->setBoxes(document ? document->annotations() : std::vector<Annotation>());
    m_boxLayer->setVisible(document && m_boxesVisible);
    if (document)
        connectDocument();
    invalidate();
    Q_EMIT documentChanged(document);
    Q_EMIT boxSelectionChanged();
    Q_EMIT boxStatesChanged();
}

void AnnotationScene::connectDocument()
{
    // A change by a key or a menu in the middle of a drag gives the drag up, which began from
    // what is no longer there.
    connect(m_document, &AnnotationDocument::boxAdded, this, [this](const Annotation& box) {
        cancelGesture();
        m_boxLayer->addBox(box);
    });
    connect(m_document, &AnnotationDocument::boxChanged, this, [this](const Annotation& box) {
        cancelGesture();
        m_boxLayer->changeBox(box);
    });
    connect(m_document, &AnnotationDocument::boxRemoved, this, &AnnotationScene::removeBox);
    connect(m_document, &QObject::destroyed, this, [this] { setDocument(nullptr); });
}

void AnnotationScene::cancelGesture()
{
    if (m_tool)
        m_tool->cancel();
}

void AnnotationScene::removeBox(const BoxId& id)
{
    cancelGesture();
    const bool wasSelected = m_boxLayer->selection().contains(id);
    m_boxLayer->removeBox(id);
    if (!wasSelected || m_isSelectionChangeDue)
        return;
    m_isSelectionChangeDue = true; // once for all boxes that one undo takes away
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSelectionChangeDue = false;
            Q_EMIT boxSelectionChanged();
        },
        Qt::QueuedConnection);
}

void AnnotationScene::setImage(const ImagePyramid& image)
{
    m_image = image;
    invalidate();
}

QSizeF AnnotationScene::imageSize() const
{
    return m_document ? QSizeF(m_document->image().size) : QSizeF();
}

void AnnotationScene::setLabels(const std::vector<Label>& labels)
{
    m_labels = labels;
    m_boxLayer->setLabels(labels);
    const auto isCurrent = [this](const Label& label) { return label.id == m_currentLabel; };
    if (std::any_of(labels.begin(), labels.end(), isCurrent))
        return;
    m_currentLabel.reset();
    if (!labels.empty())
        m_currentLabel = labels.front().id;
    Q_EMIT currentLabelChanged(m_currentLabel);
}

void AnnotationScene::setCurrentLabel(LabelId label)
{
    if (m_currentLabel == label)
        return;
    m_currentLabel = label;
    Q_EMIT currentLabelChanged(m_currentLabel);
}

std::vector<BoxId> AnnotationScene::selectedBoxes() const
{
    std::vector<BoxId> ids;
    if (m_boxLayer->selection().isEmpty())
        return ids;
    for (const Annotation& box : m_boxLayer->boxes()) {
        if (m_boxLayer->selection().contains(box.id))
            ids.push_back(box.id);
    }
    return ids;
}

std::vector<Annotation> AnnotationScene::selectedAnnotations() const
{
    std::vector<Annotation> boxes;
    if (!m_document || m_boxLayer->selection().isEmpty())
        return boxes;
    for (const Annotation& box : m_document->annotations()) {
        if (m_boxLayer->selection().contains(box.id))
            boxes.push_back(box);
    }
    return boxes;
}

std::vector<Annotation> AnnotationScene::editableSelection() const
{
    std::vector<Annotation> boxes = selectedAnnotations();
    std::erase_if(boxes, [this](const Annotation& box) {
        return isLocked(box.id) || isHidden(box.id) || !m_boxesVisible;
    });
    return boxes;
}

void AnnotationScene::setLocked(const std::vector<BoxId>& boxes, bool locked)
{
    const QSet<BoxId> changed(boxes.begin(), boxes.end());
    m_boxLayer->setLocked(locked ? m_boxLayer->locked() + changed : m_boxLayer->locked() - changed);
    Q_EMIT boxStatesChanged();
}

bool AnnotationScene::isLocked(const BoxId& id) const
{
    return m_boxLayer->locked().contains(id);
}

void AnnotationScene::setHidden(const std::vector<BoxId>& boxes, bool hidden)
{
    const QSet<BoxId> changed(boxes.begin(), boxes.end());
    m_boxLayer->setHidden(hidden ? m_boxLayer->hidden() + changed : m_boxLayer->hidden() - changed);
    if (hidden)
        m_boxLayer->setHovered({});
    update(); // with the handles
    Q_EMIT boxStatesChanged();
}

bool AnnotationScene::isHidden(const BoxId& id) const
{
    return m_boxLayer->hidden().contains(id);
}

void AnnotationScene::selectBoxes(const std::vector<BoxId>& boxes)
{
    QSet<BoxId> selection;
    for (const BoxId& id : boxes) {
        if (m_boxLayer->find(id))
            selection.insert(id);
    }
    if (selection == m_boxLayer->selection())
        return;
    m_boxLayer->setSelection(selection);
    Q_EMIT boxSelectionChanged();
}

void AnnotationScene::setBoxesVisible(bool visible)
{
    cancelGesture();
    m_boxesVisible = visible;
    m_boxLayer->setVisible(m_document && visible);
    update();
    Q_EMIT boxStatesChanged();
}

void AnnotationScene::setAdjustment(const ImageAdjustment& adjustment)
{
    if (m_adjustment == adjustment)
        return;
    m_adjustment = adjustment;
    invalidate(sceneRect(), BackgroundLayer);
}

void AnnotationScene::setReadOnly(bool readOnly)
{
    cancelGesture();
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged(readOnly);
}

void AnnotationScene::setTool(CanvasTool* tool)
{
    if (m_tool == tool)
        return;
    if (m_tool)
        m_tool->deactivate();
    m_tool = tool;
    if (m_tool)
        m_tool->activate();
    update();
    Q_EMIT toolChanged(tool);
}

void AnnotationScene::setSmoothImage(bool smooth)
{
    if (m_smoothImage == smooth)
        return;
    m_smoothImage = smooth;
    invalidate(sceneRect(), BackgroundLayer);
}

void AnnotationScene::updateAround(const QRectF& rect)
{
    update(m_boxLayer->withSurroundings(rect));
}

double AnnotationScene::viewScale() const
{
    return views().isEmpty() ? 1 : views().constFirst()->transform().m11();
}

void AnnotationScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    QGraphicsScene::drawBackground(painter, rect);
    if (!m_document)
        return;
    const QRectF imageRect(QPointF(0, 0), imageSize());
    if (m_image.isNull())
        painter->fillRect(imageRect.intersected(rect), QColor(128, 128, 128, 60));
    else
        paintAdjusted(*painter, rect, m_adjustment,
                      [&](QPainter& target) { m_image.paint(target, rect, m_smoothImage); });
}

void AnnotationScene::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    if (!m_tool || !m_document || !m_boxesVisible)
        return;
    const QTransform toView = painter->worldTransform();
    painter->save();
    painter->resetTransform();
    m_tool->paint(*painter, toView);
    painter->restore();
}

ToolEvent AnnotationScene::toolEvent(const QGraphicsSceneMouseEvent& event) const
{
    return {event.scenePos(), event.button(), event.modifiers(), viewScale()};
}

void AnnotationScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() == Qt::RightButton)
        m_gaveGestureUp = m_tool && m_tool->cancel();
    else if (m_tool && m_document && m_boxesVisible)
        m_tool->mousePressed(toolEvent(*event));
    else if (m_document && event->button() == Qt::LeftButton)
        Q_EMIT pressedWithoutBoxes();
    event->accept();
}

void AnnotationScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_tool && m_document && m_boxesVisible)
        m_tool->mouseMoved(toolEvent(*event));
    event->accept();
}

void AnnotationScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_tool && m_document && m_boxesVisible)
        m_tool->mouseReleased(toolEvent(*event));
    event->accept();
}

void AnnotationScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event)
{
    mousePressEvent(event); // the second of two quick clicks is a click like any other
    if (!m_document || !m_boxesVisible || !m_tool || m_tool->hasCrosshair())
        return;
    if (const Annotation* box = m_boxLayer->boxAt(event->scenePos(), 0))
        Q_EMIT boxActivated(box->id);
}

void AnnotationScene::contextMenuEvent(QGraphicsSceneContextMenuEvent* event)
{
    const bool isMenu =
        event->reason() != QGraphicsSceneContextMenuEvent::Mouse || !m_gaveGestureUp;
    if (isMenu && m_document)
        Q_EMIT menuRequested(event->scenePos(), event->screenPos());
    event->accept();
}

void AnnotationScene::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_tool || !m_tool->cancel())
            Q_EMIT escapePressed();
        return;
    }
    if (m_tool && m_document && m_boxesVisible) {
        m_tool->modifiersChanged(event->modifiers());
        if (m_tool->keyPressed(*event)) {
            event->accept();
            return;
        }
    }
    event->ignore();
}

void AnnotationScene::keyReleaseEvent(QKeyEvent* event)
{
    if (m_tool && m_document)
        m_tool->modifiersChanged(event->modifiers());
    event->ignore();
}

} // namespace boxwright
