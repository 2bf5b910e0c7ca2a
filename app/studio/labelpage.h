// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

class QActionGroup;
class QLabel;
class QToolBar;

namespace boxwright {

class Actions;
class AnnotationScene;
class BoxActions;
class BoxPanel;
class CanvasActions;
class ImageCanvas;
class ImagePanel;
class LabelPanel;
class SuggestionActions;
class SuggestionEditor;
class SuggestionPanel;
struct StudioModels;

/// The Label stage: images to the left, the canvas in the middle, labels and boxes to the right.
class LabelPage final : public QWidget
{
    Q_OBJECT
public:
    LabelPage(StudioModels& models, Actions& actions, QWidget* parent = nullptr);
    ~LabelPage() override;

    AnnotationScene& scene() { return *m_scene; }
    ImageCanvas& canvas() { return *m_canvas; }
    CanvasActions& canvasActions() { return *m_canvasActions; }
    BoxActions& boxActions() { return *m_boxActions; }
    ImagePanel& images() { return *m_images; }
    LabelPanel& labels() { return *m_labels; }
    BoxPanel& boxes() { return *m_boxes; }
    SuggestionEditor& suggestions() { return *m_suggestions; }
    SuggestionActions& suggestionActions() { return *m_suggestionActions; }
    SuggestionPanel& suggestionPanel() { return *m_suggestionPanel; }

    /// Off while another stage is shown: no key and no menu may change an image that nobody sees.
    void setActionsEnabled(bool enabled);
    /// What is wrong with the open image's file; empty: nothing.
    void setWarning(const QString& warning);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createCanvas(Actions& actions);
    QWidget* createToolBar(Actions& actions);
    QWidget* createRuledCanvas();
    void showDrawingHint();
    QWidget* createSide(StudioModels& models);
    void watchLists();
    void setCanvasIcons();
    void gatherActions(const Actions& actions);

    AnnotationScene* m_scene;
    ImageCanvas* m_canvas;
    CanvasActions* m_canvasActions;
    BoxActions* m_boxActions;
    SuggestionEditor* m_suggestions;
    SuggestionActions* m_suggestionActions;
    ImagePanel* m_images;
    LabelPanel* m_labels = nullptr;
    BoxPanel* m_boxes = nullptr;
    SuggestionPanel* m_suggestionPanel = nullptr;
    QToolBar* m_toolBar = nullptr;
    QLabel* m_warning = nullptr;
    std::array<QActionGroup*, 2> m_actionGroups{}; ///< all actions that are about the open image
};

} // namespace boxwright
