// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"

#include <QGraphicsItem>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace boxwright {

/// Paints all boxes of an image: one item instead of one a box, because thousands of graphics
/// items cost more than their painting. Passive: shows what it is told, in the document's order.
class BoxLayer final : public QGraphicsItem
{
public:
    BoxLayer();

    void setImageSize(const QSizeF& size);
    void setLabels(const std::vector<Label>& labels);
    void setBoxes(const std::vector<Annotation>& boxes);
    void addBox(const Annotation& box);
    void changeBox(const Annotation& box); ///< also shows a preview while a gesture goes on
    void removeBox(const BoxId& id);
    const std::vector<Annotation>& boxes() const { return m_boxes; }
    const Annotation* find(const BoxId& id) const;

    void setSelection(const QSet<BoxId>& selection);
    const QSet<BoxId>& selection() const { return m_selection; }
    void setHovered(const std::optional<BoxId>& id);
    void setTagsVisible(bool visible); ///< the name tags

    /// The box to pick at a position: the smallest that contains it or whose edge is within
    /// `slack` image pixels; selected ones first.
    const Annotation* boxAt(const QPointF& position, double slack) const;
    /// Boxes that lie within or cross `area` (image pixels).
    std::vector<BoxId> boxesIn(const QRectF& area) const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBoxes(QPainter& painter, const std::vector<const Annotation*>& boxes,
                    const QTransform& toView) const;
    void paintTags(QPainter& painter, const std::vector<const Annotation*>& boxes,
                   const QTransform& toView) const;
    QColor colourOf(LabelId label) const;

    QSizeF m_imageSize;
    std::vector<Annotation> m_boxes;
    QHash<BoxId, size_t> m_rows; ///< position in m_boxes
    QHash<LabelId, Label> m_labels;
    QSet<BoxId> m_selection;
    std::optional<BoxId> m_hovered;
    bool m_tagsVisible = true;
};

} // namespace boxwright
