// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace boxwright {

class ImageCanvas;
class SuggestionEditor;

/// The keys for suggestions. Switching them on works in `page`; the others only while the canvas
/// has the focus, because Enter and Backspace mean something else everywhere else.
class SuggestionActions final : public QObject
{
    Q_OBJECT
public:
    SuggestionActions(ImageCanvas& canvas, SuggestionEditor& editor, QWidget& page);

    QAction* suggest = nullptr; ///< S, checkable; what it does is the window's
    QAction* accept = nullptr; ///< Enter
    QAction* acceptAll = nullptr; ///< Shift+Enter
    QAction* dismiss = nullptr; ///< Backspace
    QAction* classLabels = nullptr; ///< what it does is the window's

    /// Without a reason to keep it off, suggesting can be switched on.
    void setSuggestEnabled(bool enabled, const QString& hint);
    QList<QAction*> actions() const; ///< for a menu
    /// The keys that accept and dismiss a suggestion now, as a sentence; empty without keys.
    QString keysHint() const;

private:
    void updateEnabled();

    SuggestionEditor& m_editor;
};

} // namespace boxwright
