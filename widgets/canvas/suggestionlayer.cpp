// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/suggestionlayer.h"

#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/boxpainting.h"
#include "widgets/canvas/nametags.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kGhostPadding = 5;
constexpr int kNarrowestTagged = 32; ///< view pixels; smaller ghosts only tell when pointed at
constexpr int kTargetTint = 46; ///< of 255
constexpr int kTagRoom = 120; ///< view pixels that a tag may take above a narrower ghost

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionLayer)
};

} // namespace

SuggestionLayer::SuggestionLayer(BoxLayer& boxes)
    : QGraphicsItem(&boxes)
    , m_boxes(boxes)
{
    setFlag(ItemStacksBehindParent);
    setAcceptedMouseButtons(Qt::NoButton);
}

void SuggestionLayer::setLabels(const std::vector<Label>& labels)
{
    m_names.clear();
    for (const Label& label : labels)
        m_names.insert(label.id, label.name);
    update();
}

void SuggestionLayer::setSuggestions(const std::vector<Detection>& suggestions)
{
    prepareGeometryChange(); // the image may be another one
    m_suggestions = suggestions;
    m_target.reset();
    update();
}

void SuggestionLayer::setTarget(std::optional<size_t> row)
{
    if (m_target == row)
        return;
    m_target = row;
    update();
}

std::optional<size_t> SuggestionLayer::suggestionAt(const QPointF& position) const
{
    std::optional<size_t> best;
    for (size_t row = 0; row < m_suggestions.size(); ++row) {
        const BoundingBox& box = m_suggestions[row].box;
        if (box.rect().contains(position)
            && (!best || box.area() < m_suggestions[*best].box.area()))
            best = row;
    }
    return best;
}

QRectF SuggestionLayer::boundingRect() const
{
    return m_boxes.boundingRect();
}

void SuggestionLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option,
                            QWidget* widget)
{
    Q_UNUSED(option)
    if (m_suggestions.empty())
        return;
    m_toView = painter->worldTransform();
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (widget) {
        painter->setFont(widget->font());
        m_palette = widget->palette();
    }
    for (size_t row = m_suggestions.size(); row-- > 0;) { // the best on top
        if (row != m_target)
            paintGhost(*painter, m_suggestions[row], false);
    }
    if (m_target)
        paintGhost(*painter, m_suggestions[*m_target], true);
    painter->restore();
}

void SuggestionLayer::paintGhost(QPainter& painter, const Detection& suggestion,
                                 bool isTarget) const
{
    const QColor colour = m_boxes.colourOf(suggestion.label);
    const QRect box = boxOnView(suggestion.box, m_toView);
    if (isTarget) {
        QColor tint = colour;
        tint.setAlpha(kTargetTint);
        painter.fillRect(box, tint);
    }
    // Dashes in the label's colour on a line that stands out from it are seen on any picture.
    const int width = isTarget ? 3 : 2;
    const QRect line = box.adjusted(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(readableOn(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(line);
    QPen dashes(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRect(line);
    if (m_boxes.areTagsVisible() && (isTarget || box.width() >= kNarrowestTagged))
        paintTag(painter, box, suggestion, isTarget);
}

void SuggestionLayer::paintTag(QPainter& painter, const QRect& box, const Detection& suggestion,
                               bool isTarget) const
{
    const QFontMetrics metrics(painter.font());
    const QString score =
        Text::tr("%1 %", "score of a suggestion").arg(qRound(suggestion.score * 100));
    // The score is the news: it stays readable when the name has to be cut.
    const int scoreWidth = metrics.horizontalAdvance(score);
    const int widest = isTarget ? NameTags::kLongest : std::max(box.width(), kTagRoom);
    const int nameRoom = widest - scoreWidth - 3 * kGhostPadding;
    const QString name = nameRoom < kNarrowestTagged
        ? QString()
        : metrics.elidedText(m_names.value(suggestion.label), Qt::ElideRight, nameRoom);
    const QString text = name.isEmpty() ? score : name + QLatin1Char(' ') + score;
    const int height = NameTags::height(painter.font());
    const bool above = m_toView.m11() * suggestion.box.top() >= height;
    const QRect plate(box.left(), above ? box.top() - height : box.top(),
                      metrics.horizontalAdvance(text) + 2 * kGhostPadding, height);
    const ThemeColours theme = themeColours(m_palette);
    painter.fillRect(plate, theme.surface);
    paintFrame(painter, plate, 1, m_boxes.colourOf(suggestion.label));
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace boxwright
