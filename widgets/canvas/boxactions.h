// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QList>
#include <QObject>

#include <utility>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QPoint;
class QPointF;
class QWidget;

namespace boxwright {

class AnnotationScene;
class BoxEditor;
class CanvasActions;
class LabelFinder;

/// What can be done with the selected boxes besides the usual editing: marks, locking, hiding,
/// fitting to the content, finding a label by its name; and the canvas's context menu with all of
/// it. The actions work while the focus is in `scope` or below it.
class BoxActions final : public QObject
{
    Q_OBJECT
public:
    /// `canvas` gives the usual actions of the menu.
    BoxActions(CanvasActions& canvas, AnnotationScene& scene, QWidget& scope);

    QAction* difficult = nullptr; ///< checkable, as the other marks
    QAction* crowd = nullptr;
    QAction* truncated = nullptr;
    QAction* occluded = nullptr;
    QAction* lock = nullptr; ///< checkable
    QAction* unlockAll = nullptr;
    QAction* hide = nullptr;
    QAction* showAll = nullptr;
    QAction* tighten = nullptr;
    QAction* findLabel = nullptr;

    QList<QAction*> actions() const; ///< for a menu
    LabelFinder& labelFinder() { return *m_finder; }
    void popUpMenu(const QPoint& screenPosition); ///< for the selected boxes
    /// Actions to offer in the menu where no box is.
    void setImageActions(const QList<QAction*>& actions) { m_imageActions = actions; }

Q_SIGNALS:
    void notice(const QString& sentence); ///< why nothing happened

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& shortcut,
                 const QString& hint);
    void createMarks();
    void createStates();
    void addMark(QAction* action, bool Annotation::*flag);
    void updateStates();
    void tightenSelected();
    void showFinder();
    void showMenu(const QPointF& position, const QPoint& screenPosition);
    QMenu* newMenu();
    void fillBoxMenu(QMenu& menu);
    void addLabels(QMenu& menu);

    CanvasActions& m_canvas;
    AnnotationScene& m_scene;
    QWidget& m_scope;
    LabelFinder* m_finder;
    std::vector<std::pair<QAction*, bool Annotation::*>> m_marks;
    QList<QAction*> m_imageActions;
};

} // namespace boxwright
