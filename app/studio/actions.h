// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace boxwright {

/// Every action of the window, with text, icon, shortcut and objectName. Those of the canvas
/// itself are in CanvasActions.
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    QAction* newProject = nullptr;
    QAction* openProject = nullptr;
    QAction* openSample = nullptr;
    QAction* importImages = nullptr;
    QAction* pastImports = nullptr;
    QAction* exportData = nullptr;
    QAction* saveCopy = nullptr;
    QAction* packProject = nullptr; ///< with its images
    QAction* unpackProject = nullptr;
    QAction* closeProject = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* settings = nullptr;
    QAction* previousImage = nullptr;
    QAction* nextImage = nullptr;
    QAction* previousUnseen = nullptr;
    QAction* nextUnseen = nullptr;
    QAction* repeatBoxes = nullptr; ///< of the image before
    QAction* autoAdvance = nullptr; ///< checkable: go on after confirming
    QAction* history = nullptr;
    QAction* confirmEmpty = nullptr;
    QAction* reviewed = nullptr;
    QAction* aboutLabel = nullptr;
    QAction* divideImages = nullptr;
    QAction* health = nullptr; ///< of the data: a page of the Images stage
    QAction* imagesAsList = nullptr; ///< checkable: instead of as a grid
    QAction* startTraining = nullptr;
    QAction* stopTraining = nullptr;
    QAction* importModel = nullptr;
    QAction* exportModel = nullptr;
    QAction* stageImages = nullptr;
    QAction* stageLabel = nullptr;
    QAction* stageTrain = nullptr;
    QAction* stageEvaluate = nullptr;
    QAction* stageUse = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;

    void setProjectOpen(bool isOpen, bool isReadOnly);

private:
    QAction* add(const QString& objectName, const QString& icon, const QString& text,
                 const QKeySequence& shortcut = {});
    void createFileActions();
    void createEditActions();
    void createImageActions();
    void createStageActions();
    void createTrainingActions();
    QWidget* m_window;
};

} // namespace boxwright
