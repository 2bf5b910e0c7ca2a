// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/detection.h"

#include <QObject>
#include <QPointF>

#include <optional>
#include <vector>

class QGraphicsSceneMouseEvent;

namespace boxwright {

class AnnotationScene;
class SuggestionLayer;

/// What a model suggests for the open image, beside the tools: shows it, knows which one is meant
/// (under the pointer, else clicked, else the best), makes boxes of what is accepted and remembers
/// what is dismissed. Never touches a box that is there.
class SuggestionEditor final : public QObject
{
    Q_OBJECT
public:
    /// The scene must outlive the editor.
    explicit SuggestionEditor(AnnotationScene& scene, QObject* parent = nullptr);

    /// For the open document, best first; forgotten when another one is opened.
    void setSuggestions(const std::vector<Detection>& suggestions);
    const std::vector<Detection>& suggestions() const;
    std::optional<Detection> target() const; ///< the one that accept() and dismiss() mean
    bool canAccept()
        const; ///< or dismiss: there are some, they are seen, and the document may be changed

    void accept(); ///< one undo step; the new box is selected
    void acceptAll(); ///< all that are shown, as one undo step
    void dismiss(); ///< one undo step

Q_SIGNALS:
    void suggestionsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mousePressed(const QGraphicsSceneMouseEvent& event);
    void mouseReleased(const QGraphicsSceneMouseEvent& event);
    void mouseMoved(const std::optional<QPointF>& position);
    void take(const Detection& suggestion); ///< out of those shown
    void select(const std::optional<Detection>& suggestion);
    void updateTarget();
    std::optional<size_t> targetRow() const;

    AnnotationScene& m_scene;
    SuggestionLayer* m_layer; ///< owned by the scene
    std::optional<QPointF> m_pointer; ///< image pixels
    std::optional<QPointF> m_pressed; ///< where a click on a suggestion began
    std::optional<Detection> m_selected;
};

} // namespace boxwright
