// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationdocument.h"
#include "core/annotation/label.h"
#include "widgets/canvas/canvastool.h"
#include "widgets/canvas/imageadjustment.h"
#include "widgets/canvas/imagepyramid.h"

#include <QGraphicsScene>
#include <QPointer>

#include <optional>
#include <vector>

namespace boxwright {

class BoxLayer;

/// One image with its boxes, in image pixels: keeps the box layer in step with a document, knows
/// the selection and the current label, and forwards events to the current tool.
class AnnotationScene final : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit AnnotationScene(QObject* parent = nullptr);
    ~AnnotationScene() override;

    /// Null: no image is open. The document stays its owner's; the selection becomes empty.
    void setDocument(AnnotationDocument* document);
    AnnotationDocument* document() const { return m_document; }
    /// The pixels of the open image; a null pyramid while they are being decoded.
    void setImage(const ImagePyramid& image);
    const ImagePyramid& image() const { return m_image; }
    QSizeF imageSize() const; ///< of the open document, upright pixels; empty when none is open

    void setLabels(const std::vector<Label>& labels);
    const std::vector<Label>& labels() const { return m_labels; }
    /// What new boxes are called. The first label until another is chosen.
    std::optional<LabelId> currentLabel() const { return m_currentLabel; }
    void setCurrentLabel(LabelId label);

    std::vector<BoxId> selectedBoxes() const; ///< in the document's order
    /// As they are in the document, also while a gesture shows them elsewhere; in its order.
    std::vector<Annotation> selectedAnnotations() const;
    /// Of these the ones that are neither locked nor hidden.
    std::vector<Annotation> editableSelection() const;
    void selectBoxes(const std::vector<BoxId>& boxes);

    // Until another image is opened:
    void setLocked(const std::vector<BoxId>& boxes, bool locked); ///< locked ones stay as they are
    bool isLocked(const BoxId& id) const;
    void setHidden(const std::vector<BoxId>& boxes, bool hidden); ///< also takes them out of reach
    bool isHidden(const BoxId& id) const;

    void setBoxesVisible(bool visible); ///< the H key: see the image without its boxes
    bool areBoxesVisible() const { return m_boxesVisible; }
    /// How bright and rich in contrast the image is shown; boxes and pixels stay as they are.
    void setAdjustment(const ImageAdjustment& adjustment);
    const ImageAdjustment& adjustment() const { return m_adjustment; }
    void setReadOnly(bool readOnly); ///< tools select but change nothing
    bool isReadOnly() const { return m_readOnly; }

    void setTool(CanvasTool* tool); ///< not owned
    CanvasTool* tool() const { return m_tool; }
    BoxLayer& boxLayer() { return *m_boxLayer; }
    const BoxLayer& boxLayer() const { return *m_boxLayer; }
    void setSmoothImage(bool smooth); ///< off while a zoom is going on, for speed
    void updateAround(const QRectF& rect); ///< repaints `rect` (image pixels) with handles and tags
    double viewScale() const; ///< view pixels per image pixel

Q_SIGNALS:
    void documentChanged(boxwright::AnnotationDocument* document);
    void boxSelectionChanged();
    void boxStatesChanged(); ///< other boxes are locked or hidden, or all are shown or not
    void pressedWithoutBoxes(); ///< the left button did nothing because no box is shown
    /// The right button, and no gesture was given up by it; on the screen and in image pixels.
    void menuRequested(const QPointF& position, const QPoint& screenPosition);
    void readOnlyChanged(bool readOnly);
    void currentLabelChanged(std::optional<boxwright::LabelId> label);
    /// A box was drawn and there is no label to give it: ask for a name, add the label and call
    /// setCurrentLabel(); the box is added then.
    void labelRequested();
    void boxActivated(const boxwright::BoxId& id); ///< double click
    void escapePressed(); ///< and no gesture was going on
    void toolChanged(boxwright::CanvasTool* tool);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;
    void contextMenuEvent(QGraphicsSceneContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void connectDocument();
    void cancelGesture();
    void removeBox(const BoxId& id);
    ToolEvent toolEvent(const QGraphicsSceneMouseEvent& event) const;

    BoxLayer* m_boxLayer; ///< owned by the scene
    QPointer<AnnotationDocument> m_document;
    QPointer<CanvasTool> m_tool;
    ImagePyramid m_image;
    std::vector<Label> m_labels;
    std::optional<LabelId> m_currentLabel;
    ImageAdjustment m_adjustment;
    bool m_smoothImage = true;
    bool m_readOnly = false;
    bool m_isSelectionChangeDue = false;
    bool m_boxesVisible = true;
    bool m_gaveGestureUp = false; ///< by the latest press of the right button
};

} // namespace boxwright
