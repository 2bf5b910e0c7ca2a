// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QWidget;

namespace boxwright {

class AnnotationScene;
class BoxEditor;
class DrawBoxTool;
class ImageCanvas;
class SelectTool;

/// The canvas's tools and every action of it with text, shortcut, tooltip and objectName, enabled
/// as the selection allows. The actions work while the focus is in `scope` or below it; icons are
/// the window's to set.
class CanvasActions final : public QObject
{
    Q_OBJECT
public:
    CanvasActions(ImageCanvas& canvas, AnnotationScene& scene, QWidget& scope);

    // Tools, exclusive
    QAction* selectTool = nullptr; ///< V
    QAction* drawTool = nullptr; ///< W
    // Boxes
    QAction* newBox = nullptr; ///< N: in the middle of the view
    QAction* remove = nullptr; ///< Del
    QAction* duplicate = nullptr; ///< Ctrl+D
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* selectAll = nullptr;
    QAction* nextBox = nullptr; ///< Ctrl+Right
    QAction* previousBox = nullptr;
    QAction* hideBoxes = nullptr; ///< H, checkable
    QAction* hideTags = nullptr; ///< Shift+H, checkable
    std::vector<QAction*> labels; ///< the keys 1 to 9: of rows, unless a label has one for itself
    // View
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* fit = nullptr; ///< F
    QAction* actualSize = nullptr; ///< Ctrl+0: one image pixel on one screen pixel
    QAction* adjustImage = nullptr; ///< B: brightness and contrast
    QAction* rulers = nullptr; ///< checkable; showing them is the window's
    QAction* loupe = nullptr; ///< checkable

    QList<QAction*> toolActions() const; ///< for a tool bar
    QList<QAction*> editActions() const; ///< for the Edit menu
    QList<QAction*> viewActions() const; ///< for the View menu
    BoxEditor& editor() { return *m_editor; }

private:
    void createTools();
    void createEditActions();
    void createLabelActions();
    void createViewActions();
    void createAidActions();
    void connectSignals();
    void updateEnabled();
    void chooseTool(QAction* action);
    void stepBox(int step);
    std::optional<LabelId> labelOf(const QAction& digit, int row) const;
    QAction* add(const char* name, const QString& text, const QKeySequence& shortcut,
                 const QString& hint);

    ImageCanvas& m_canvas;
    AnnotationScene& m_scene;
    QWidget& m_scope;
    BoxEditor* m_editor;
    QActionGroup* m_tools;
    SelectTool* m_selectTool;
    DrawBoxTool* m_drawTool;
};

} // namespace boxwright
