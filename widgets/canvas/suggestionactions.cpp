// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/suggestionactions.h"

#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/suggestioneditor.h"
#include "widgets/shortcuts/scopedaction.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

QString firstKey(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

SuggestionActions::SuggestionActions(ImageCanvas& canvas, SuggestionEditor& editor, QWidget& page)
    : QObject(&page)
    , m_editor(editor)
{
    suggest = newScopedAction({u"suggestBoxes"_s, tr("&Suggest boxes"), {Qt::Key_S}}, page, this);
    suggest->setCheckable(true);
    accept = newScopedAction(
        {u"acceptSuggestion"_s,
         tr("Acc&ept suggestion"),
         {Qt::Key_Return, Qt::Key_Enter},
         tr("Make the suggestion under the pointer a box, else the chosen or best one")},
        canvas, this);
    acceptAll = newScopedAction({u"acceptAllSuggestions"_s,
                                 tr("Accept a&ll suggestions"),
                                 {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter},
                                 tr("Make all suggestions of this image boxes")},
                                canvas, this);
    dismiss = newScopedAction({u"dismissSuggestion"_s,
                               tr("&Dismiss suggestion"),
                               {Qt::Key_Backspace},
                               tr("Do not suggest this box any more")},
                              canvas, this);
    classLabels = newScopedAction({u"everydayLabels"_s,
                                   tr("Labels for everyday &things…"),
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                                   tr("Choose which everyday things are suggested as which label")},
                                  page, this);
    connect(accept, &QAction::triggered, &editor, &SuggestionEditor::accept);
    connect(acceptAll, &QAction::triggered, &editor, &SuggestionEditor::acceptAll);
    connect(dismiss, &QAction::triggered, &editor, &SuggestionEditor::dismiss);
    connect(&editor, &SuggestionEditor::suggestionsChanged, this,
            &SuggestionActions::updateEnabled);
    setSuggestEnabled(true, {});
    classLabels->setEnabled(false);
    updateEnabled();
}

void SuggestionActions::setSuggestEnabled(bool enabled, const QString& hint)
{
    const QString what = hint.isEmpty() ? tr("Let a model suggest boxes") : hint;
    suggest->setEnabled(enabled);
    suggest->setToolTip(hintWithKey(what, suggest->shortcut()));
    suggest->setStatusTip(what);
}

QString SuggestionActions::keysHint() const
{
    const QString accepting = firstKey(*accept);
    const QString dismissing = firstKey(*dismiss);
    if (accepting.isEmpty() || dismissing.isEmpty())
        return {};
    return tr("%1 accepts one, %2 dismisses it.", "two keys").arg(accepting, dismissing);
}

QList<QAction*> SuggestionActions::actions() const
{
    return {suggest, accept, acceptAll, dismiss, classLabels};
}

void SuggestionActions::updateEnabled()
{
    const bool hasSome = !m_editor.suggestions().empty();
    accept->setEnabled(hasSome);
    acceptAll->setEnabled(hasSome);
    dismiss->setEnabled(hasSome);
}

} // namespace boxwright
