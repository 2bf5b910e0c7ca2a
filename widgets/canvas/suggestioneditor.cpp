// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/suggestioneditor.h"

#include "core/run/suggestions.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/pointerslack.h"
#include "widgets/canvas/suggestionlayer.h"

#include <QGraphicsSceneMouseEvent>

#include <algorithm>

namespace boxwright {

SuggestionEditor::SuggestionEditor(AnnotationScene& scene, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_layer(new SuggestionLayer(scene.boxLayer()))
{
    m_layer->setLabels(scene.labels());
    scene.installEventFilter(this);
    connect(&scene, &AnnotationScene::documentChanged, this, [this] {
        m_pointer.reset(); // the view shows another place there
        m_pressed.reset();
        setSuggestions({});
    });
    connect(&scene, &AnnotationScene::boxSelectionChanged, this, [this] {
        if (!m_scene.boxLayer().selection().isEmpty())
            select({});
    });
    connect(&scene, &AnnotationScene::escapePressed, this, [this] { select({}); });
    connect(&scene, &AnnotationScene::readOnlyChanged, this, &SuggestionEditor::suggestionsChanged);
}

void SuggestionEditor::setSuggestions(const std::vector<Detection>& suggestions)
{
    if (suggestions.empty() && this->suggestions().empty())
        return;
    m_layer->setLabels(m_scene.labels());
    m_layer->setSuggestions(suggestions);
    if (m_selected
        && std::find(suggestions.begin(), suggestions.end(), *m_selected) == suggestions.end())
        m_selected.reset();
    updateTarget();
    Q_EMIT suggestionsChanged();
}

const std::vector<Detection>& SuggestionEditor::suggestions() const
{
    return m_layer->suggestions();
}

std::optional<size_t> SuggestionEditor::targetRow() const
{
    if (suggestions().empty())
        return {};
    if (m_pointer) {
        if (const std::optional<size_t> row = m_layer->suggestionAt(*m_pointer))
            return row;
    }
    if (m_selected) {
        const auto found = std::find(suggestions().begin(), suggestions().end(), *m_selected);
        if (found != suggestions().end())
            return size_t(found - suggestions().begin());
    }
    return 0;
}

std::optional<Detection> SuggestionEditor::target() const
{
    const std::optional<size_t> row = targetRow();
    return row ? std::optional(suggestions()[*row]) : std::nullopt;
}

bool SuggestionEditor::canAccept() const
{
    return m_scene.document() && !m_scene.isReadOnly() && m_scene.areBoxesVisible()
        && !suggestions().empty();
}

void SuggestionEditor::accept()
{
    const std::optional<Detection> suggestion = target();
    if (!suggestion || !canAccept())
        return;
    const Annotation box = acceptedBox(*suggestion, m_scene.imageSize());
    take(*suggestion);
    m_scene.document()->addBoxes({box}, tr("Accept suggestion"));
    m_scene.selectBoxes({box.id});
}

void SuggestionEditor::acceptAll()
{
    if (!canAccept())
        return;
    std::vector<Annotation> boxes;
    for (const Detection& suggestion : suggestions())
        boxes.push_back(acceptedBox(suggestion, m_scene.imageSize()));
    setSuggestions({});
    m_scene.document()->addBoxes(boxes, tr("Accept %Ln suggestion(s)", nullptr, int(boxes.size())));
}

void SuggestionEditor::dismiss()
{
    const std::optional<Detection> suggestion = target();
    if (!suggestion || !canAccept())
        return;
    take(*suggestion);
    m_scene.document()->dismiss(*suggestion, tr("Dismiss suggestion"));
}

void SuggestionEditor::take(const Detection& suggestion)
{
    std::vector<Detection> rest = suggestions();
    std::erase(rest, suggestion);
    setSuggestions(rest);
}

void SuggestionEditor::select(const std::optional<Detection>& suggestion)
{
    m_selected = suggestion;
    updateTarget();
}

void SuggestionEditor::updateTarget()
{
    m_layer->setTarget(targetRow());
}

bool SuggestionEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Only looks on: every event goes on to the tool.
    switch (event->type()) {
    case QEvent::GraphicsSceneMousePress:
        mousePressed(*static_cast<QGraphicsSceneMouseEvent*>(event));
        break;
    case QEvent::GraphicsSceneMouseRelease:
        mouseReleased(*static_cast<QGraphicsSceneMouseEvent*>(event));
        break;
    case QEvent::GraphicsSceneMouseMove:
        mouseMoved(static_cast<QGraphicsSceneMouseEvent*>(event)->scenePos());
        break;
    case QEvent::GraphicsSceneLeave:
        mouseMoved({});
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SuggestionEditor::mousePressed(const QGraphicsSceneMouseEvent& event)
{
    m_pressed.reset();
    const bool selects = m_scene.tool() && !m_scene.tool()->hasCrosshair();
    const double slack = kEdgeSlack / m_scene.viewScale();
    // A box lies above the suggestions and is what such a click means.
    if (event.button() == Qt::LeftButton && selects && m_scene.areBoxesVisible()
        && !m_scene.boxLayer().boxAt(event.scenePos(), slack))
        m_pressed = event.scenePos();
}

void SuggestionEditor::mouseReleased(const QGraphicsSceneMouseEvent& event)
{
    if (!m_pressed || event.button() != Qt::LeftButton)
        return;
    const QPointF moved = event.scenePos() - *m_pressed;
    const bool isClick = moved.manhattanLength() * m_scene.viewScale() < kDragDistance;
    const std::optional<size_t> row = m_layer->suggestionAt(*m_pressed);
    m_pressed.reset();
    if (isClick)
        select(row ? std::optional(suggestions()[*row]) : std::nullopt);
}

void SuggestionEditor::mouseMoved(const std::optional<QPointF>& position)
{
    m_pointer = position;
    updateTarget();
}

} // namespace boxwright
