// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/canvas/pointeroverlay.h"

#include <QGraphicsView>
#include <QTimer>

namespace boxwright {

class AnnotationScene;

/// The view of an AnnotationScene: zoom to the cursor, pan (middle mouse or held Space), fit,
/// scrolling by keys, crosshair, empty state. Knows nothing of boxes.
class ImageCanvas final : public QGraphicsView
{
    Q_OBJECT
public:
    /// The scene must outlive the canvas.
    explicit ImageCanvas(AnnotationScene& scene, QWidget* parent = nullptr);

    double zoom() const; ///< screen pixels per image pixel, 0.02 to 64
    void setZoom(double zoom); ///< around the middle of the view
    void zoomAt(double factor, const QPoint& viewPosition); ///< that place stays where it is
    bool isFitted() const { return m_fitted; } ///< follows the size of the window
    bool hasImage() const;
    QSizeF imageSize() const; ///< of the open image in its pixels; empty when none is open
    void showBox(const QRectF& imageRect); ///< scrolls there when it is out of sight
    void setLoupeEnabled(bool enabled); ///< while small boxes are drawn; on at first
    /// What is shown while no image is open: what to do first.
    void setEmptyText(const QString& title, const QString& hint);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitImage();
    void showActualSize();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void viewMoved(); ///< zoomed, scrolled, or another image: rulers follow
    void cursorMoved(const QPointF& imagePosition);
    void cursorLeft();
    void spaceTapped(); ///< Space pressed and released without panning: marks reviewed
    void filesDropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void applyZoom(double zoom);
    bool startPan(const QMouseEvent& event); ///< false: the press is none that pans
    void panTo(const QPoint& position);
    void endPan();
    void updateSceneRect();
    void updateCursor();
    void showDocument();
    bool panByTouchpad(const QWheelEvent& event);

    AnnotationScene& m_scene;
    PointerOverlay m_pointer;
    QTimer m_refine; ///< paints smoothly again when a zoom has come to rest
    QString m_emptyTitle;
    QString m_emptyHint;
    QPoint m_panFrom;
    bool m_fitted = true;
    bool m_reachedByKey = false; ///< then the focus is shown
    bool m_panning = false;
    bool m_spaceHeld = false;
    bool m_spacePanned = false;
};

} // namespace boxwright
