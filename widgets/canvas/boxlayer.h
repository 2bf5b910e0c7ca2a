// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "widgets/canvas/nametags.h"

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
    QColor colourOf(LabelId label) const;

    void setSelection(const QSet<BoxId>& selection);
    const QSet<BoxId>& selection() const { return m_selection; }
    void setHovered(const std::optional<BoxId>& id);
    void setTagsVisible(bool visible); ///< the name tags
    bool areTagsVisible() const { return m_tagsVisible; }
    /// Hidden ones are not painted; neither hidden nor locked ones are found by the pointer.
    void setHidden(const QSet<BoxId>& hidden);
    const QSet<BoxId>& hidden() const { return m_hidden; }
    void setLocked(const QSet<BoxId>& locked);
    const QSet<BoxId>& locked() const { return m_locked; }

    /// The box to pick at a position: the smallest that contains it or has an edge within
    /// `slack` image pixels.
    const Annotation* boxAt(const QPointF& position, double slack) const;
    std::vector<BoxId> boxesIn(const QRectF& area) const; ///< within or crossing, image pixels

    /// `rect` (image pixels) with all that may be painted around it: tag, rim, handles.
    QRectF withSurroundings(const QRectF& rect) const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Visible
    {
        const Annotation* box;
        QRect rect; ///< view pixels
        bool emphasised; ///< selected or hovered
    };
    std::vector<Visible> visibleBoxes(const QPainter& painter, const QRectF& exposed) const;
    bool isWithinReach(const BoxId& id) const; ///< of the pointer
    void paintTags(QPainter& painter, const std::vector<Visible>& boxes, bool emphasised);
    void indexFrom(size_t row);

    QSizeF m_imageSize;
    std::vector<Annotation> m_boxes;
    QHash<BoxId, size_t> m_rows; ///< position in m_boxes
    QHash<LabelId, QColor> m_colours;
    NameTags m_tags;
    QSet<BoxId> m_selection;
    QSet<BoxId> m_hidden;
    QSet<BoxId> m_locked;
    std::optional<BoxId> m_hovered;
    double m_scale = 1; ///< view pixels per image pixel when last painted
    bool m_tagsVisible = true;
};

} // namespace boxwright
