// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/imagecanvas.h"

#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/canvaspainting.h"
#include "widgets/droppedfiles.h"
#include "widgets/theme/theme.h"

#include <QDragEnterEvent>
#include <QInputDevice>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr double kSmallestZoom = 0.02;
constexpr double kLargestZoom = 64;
constexpr double kZoomStep = 1.25;
constexpr int kFitMargin = 24;
constexpr int kRefineAfterMs = 120;

} // namespace

ImageCanvas::ImageCanvas(AnnotationScene& scene, QWidget* parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_pointer(*viewport(), scene)
    , m_emptyTitle(tr("No image is open"))
    , m_emptyHint(tr("Choose an image from the list to draw boxes on it."))
{
    setObjectName(QStringLiteral("imageCanvas"));
    setAccessibleName(tr("Image"));
    setAccessibleDescription(tr("The open image with its boxes. The arrow keys move the selected "
                                "boxes; without a selection they scroll."));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setCacheMode(CacheBackground); // scrolling then only paints what comes into sight
    setOptimizationFlag(DontSavePainterState);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Dark);
    changeEvent(nullptr);

    m_refine.setSingleShot(true);
    m_refine.setInterval(kRefineAfterMs);
    connect(&m_refine, &QTimer::timeout, this, [this] { m_scene.setSmoothImage(true); });
    connect(&m_scene, &AnnotationScene::documentChanged, this, &ImageCanvas::showDocument);
    connect(&m_scene, &AnnotationScene::toolChanged, this, [this](CanvasTool* tool) {
        if (tool)
            connect(tool, &CanvasTool::cursorChanged, this, &ImageCanvas::updateCursor,
                    Qt::UniqueConnection);
        updateCursor();
    });
}

bool ImageCanvas::hasImage() const
{
    return m_scene.document() != nullptr;
}

QSizeF ImageCanvas::imageSize() const
{
    return m_scene.imageSize();
}

void ImageCanvas::setLoupeEnabled(bool enabled)
{
    m_pointer.setLoupeEnabled(enabled);
}

void ImageCanvas::showDocument()
{
    fitImage();
    updateCursor();
    viewport()->update();
    Q_EMIT viewMoved();
}

double ImageCanvas::zoom() const
{
    return transform().m11() * devicePixelRatioF();
}

void ImageCanvas::setZoom(double zoom)
{
    zoomAt(zoom / this->zoom(), viewport()->rect().center());
}

void ImageCanvas::zoomAt(double factor, const QPoint& viewPosition)
{
    if (!m_scene.document())
        return;
    const double wanted = std::clamp(zoom() * factor, kSmallestZoom, kLargestZoom);
    const QPointF place = viewportTransform().inverted().map(QPointF(viewPosition));
    m_fitted = false;
    applyZoom(wanted);
    const QPointF moved = viewportTransform().map(place) - QPointF(viewPosition);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
}

void ImageCanvas::applyZoom(double zoom)
{
    const double scale = zoom / devicePixelRatioF();
    if (std::abs(scale - transform().m11()) > 1e-9) {
        m_scene.setSmoothImage(false);
        m_refine.start();
        setTransform(QTransform::fromScale(scale, scale));
        Q_EMIT zoomChanged(zoom);
    }
    updateSceneRect();
    Q_EMIT viewMoved();
}

void ImageCanvas::updateSceneRect()
{
    // Half a view around the image, so that its corners can be looked at in the middle.
    const QSizeF margin = QSizeF(viewport()->size()) / transform().m11() / 2;
    setSceneRect(QRectF(QPointF(0, 0), m_scene.imageSize())
                     .adjusted(-margin.width(), -margin.height(), margin.width(), margin.height()));
}

void ImageCanvas::zoomIn()
{
    zoomAt(kZoomStep, m_pointer.position().value_or(viewport()->rect().center()));
}

void ImageCanvas::zoomOut()
{
    zoomAt(1 / kZoomStep, m_pointer.position().value_or(viewport()->rect().center()));
}

void ImageCanvas::fitImage()
{
    const QSizeF image = m_scene.imageSize();
    if (image.isEmpty())
        return;
    const QSizeF room(std::max(1, viewport()->width() - 2 * kFitMargin),
                      std::max(1, viewport()->height() - 2 * kFitMargin));
    const double scale = std::min(room.width() / image.width(), room.height() / image.height());
    applyZoom(std::clamp(scale * devicePixelRatioF(), kSmallestZoom, kLargestZoom));
    centerOn(QRectF(QPointF(0, 0), image).center());
    m_fitted = true;
}

void ImageCanvas::showActualSize()
{
    setZoom(1);
}

void ImageCanvas::showBox(const QRectF& imageRect)
{
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    if (!visible.contains(imageRect)) {
        m_fitted = false;
        ensureVisible(imageRect);
    }
}

void ImageCanvas::setEmptyText(const QString& title, const QString& hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void ImageCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fitImage();
    else
        updateSceneRect();
}

bool ImageCanvas::panByTouchpad(const QWheelEvent& event)
{
    const bool isTouchpad =
        event.device() && event.device()->type() == QInputDevice::DeviceType::TouchPad;
    const bool sideways = event.modifiers() & Qt::ShiftModifier;
    if (!sideways && (!isTouchpad || event.modifiers() & Qt::ControlModifier))
        return false;
    QPoint delta = event.pixelDelta().isNull() ? event.angleDelta() / 2 : event.pixelDelta();
    if (sideways && delta.x() == 0)
        delta = delta.transposed();
    m_fitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
    return true;
}

void ImageCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (!m_scene.document() || panByTouchpad(*event))
        return;
    zoomAt(std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position().toPoint());
}

void ImageCanvas::mousePressEvent(QMouseEvent* event)
{
    if (startPan(*event))
        return event->accept();
    QGraphicsView::mousePressEvent(event);
    m_pointer.refresh();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (startPan(*event)) // the second of two quick presses
        return event->accept();
    QGraphicsView::mouseDoubleClickEvent(event);
    m_pointer.refresh();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_panning) {
        panTo(position);
        event->accept();
        return;
    }
    if (m_scene.document())
        Q_EMIT cursorMoved(viewportTransform().inverted().map(event->position()));
    QGraphicsView::mouseMoveEvent(event);
    m_pointer.moveTo(position); // after the tool, whose box the loupe shows
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        endPan();
        event->accept();
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
    m_pointer.refresh();
}

bool ImageCanvas::startPan(const QMouseEvent& event)
{
    const bool isHeld = event.button() == Qt::LeftButton && m_spaceHeld;
    if (!isHeld && event.button() != Qt::MiddleButton)
        return false;
    m_panning = true;
    m_spacePanned = true;
    m_panFrom = event.position().toPoint();
    m_pointer.moveTo({});
    viewport()->update(); // without the crosshair, which must not be scrolled along
    updateCursor();
    return true;
}

void ImageCanvas::panTo(const QPoint& position)
{
    const QPoint delta = position - m_panFrom;
    m_panFrom = position;
    m_fitted = m_fitted && delta.isNull();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
}

void ImageCanvas::endPan()
{
    m_panning = false;
    updateCursor();
}

void ImageCanvas::leaveEvent(QEvent* event)
{
    m_pointer.moveTo({});
    Q_EMIT cursorLeft();
    QGraphicsView::leaveEvent(event);
}

void ImageCanvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            m_spacePanned = false;
            updateCursor();
        }
        event->accept();
        return;
    }
    QGraphicsView::keyPressEvent(event); // first the tool, else the arrow keys scroll
}

void ImageCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !m_spaceHeld) {
        QGraphicsView::keyReleaseEvent(event);
        return;
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    m_spaceHeld = false;
    updateCursor();
    if (!m_spacePanned)
        Q_EMIT spaceTapped();
}

void ImageCanvas::focusInEvent(QFocusEvent* event)
{
    m_reachedByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
    QGraphicsView::focusInEvent(event);
}

void ImageCanvas::focusOutEvent(QFocusEvent* event)
{
    m_reachedByKey = false;
    m_spaceHeld = false;
    updateCursor();
    QGraphicsView::focusOutEvent(event);
}

void ImageCanvas::changeEvent(QEvent* event)
{
    if (event)
        QGraphicsView::changeEvent(event);
    if (!event || event->type() == QEvent::PaletteChange) {
        const bool dark = palette().color(QPalette::Window).lightness() < 128;
        m_scene.setBackgroundBrush(dark ? QColor(24, 26, 29) : QColor(222, 225, 229));
    }
}

void ImageCanvas::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_pointer.isShown() || m_reachedByKey)
        viewport()->update();
    Q_EMIT viewMoved();
}

void ImageCanvas::updateCursor()
{
    m_pointer.setSuspended(m_spaceHeld);
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else if (m_scene.tool() && m_scene.document())
        viewport()->setCursor(m_scene.tool()->cursor());
    else
        viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
}

void ImageCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void ImageCanvas::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(*event->mimeData()));
}

void ImageCanvas::paintEvent(QPaintEvent* event)
{
    QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    if (!m_scene.document())
        paintEmptyState(painter, *viewport(), m_emptyTitle, m_emptyHint);
    else if (m_pointer.position())
        m_pointer.paint(painter,
                        viewportTransform().inverted().map(QPointF(*m_pointer.position())));
    if (m_reachedByKey) {
        painter.setPen(QPen(themeColours(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace boxwright
