// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/run/detection.h"

#include <QGraphicsItem>
#include <QHash>
#include <QPalette>
#include <QTransform>

#include <optional>
#include <vector>

namespace boxwright {

class BoxLayer;

/// Paints what a model suggests as dashed ghosts with name and score, under the boxes of the image
/// and hidden together with them. Passive: shows what it is told.
class SuggestionLayer final : public QGraphicsItem
{
public:
    /// Becomes a part of `boxes`, which owns it from then on.
    explicit SuggestionLayer(BoxLayer& boxes);

    void setLabels(const std::vector<Label>& labels);
    void setSuggestions(const std::vector<Detection>& suggestions); ///< best first
    const std::vector<Detection>& suggestions() const { return m_suggestions; }
    void setTarget(std::optional<size_t> row); ///< the one that a key would accept
    /// The smallest suggestion at a position in image pixels.
    std::optional<size_t> suggestionAt(const QPointF& position) const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGhost(QPainter& painter, const Detection& suggestion, bool isTarget) const;
    void paintTag(QPainter& painter, const QRect& box, const Detection& suggestion,
                  bool isTarget) const;

    BoxLayer& m_boxes;
    QHash<LabelId, QString> m_names;
    std::vector<Detection> m_suggestions;
    std::optional<size_t> m_target;
    QTransform m_toView; ///< while painting
    QPalette m_palette;
};

} // namespace boxwright
