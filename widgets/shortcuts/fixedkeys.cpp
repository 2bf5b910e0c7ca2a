// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcuts/fixedkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace boxwright {

namespace {

struct FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

QList<QKeySequence> arrows(Qt::KeyboardModifiers modifiers)
{
    QList<QKeySequence> keys;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        keys << QKeySequence(QKeyCombination(modifiers, key))
             << QKeySequence(QKeyCombination(modifiers | Qt::ShiftModifier, key));
    }
    return keys;
}

QString textOf(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

FixedKeyGroup onTheCanvas()
{
    return {FixedKeys::tr("On the canvas, always"),
            {{FixedKeys::tr("Reviewed"), FixedKeys::tr("Space"), {Qt::Key_Space}},
             {FixedKeys::tr("Pan"), FixedKeys::tr("Space or middle button, and drag")},
             {FixedKeys::tr("Zoom"), FixedKeys::tr("Wheel")},
             {FixedKeys::tr("Move the selected boxes"),
              FixedKeys::tr("Arrows; ten pixels with Shift"), arrows({})},
             {FixedKeys::tr("Resize the selected boxes"),
              FixedKeys::tr("Alt and arrows; ten pixels with Shift"), arrows(Qt::AltModifier)},
             {FixedKeys::tr("Add to the selection"), FixedKeys::tr("Shift or Ctrl, and click")},
             {FixedKeys::tr("Square, or the same ratio"), FixedKeys::tr("Shift while dragging")},
             {FixedKeys::tr("Leave the tool or the selection"),
              FixedKeys::tr("Esc"),
              {Qt::Key_Escape}}}};
}

FixedKeyGroup inLists()
{
    return {
        FixedKeys::tr("In lists, always"),
        {{FixedKeys::tr("Open or choose"), FixedKeys::tr("Enter")},
         {FixedKeys::tr("Rename the label"), FixedKeys::tr("F2"), {Qt::Key_F2}},
         {FixedKeys::tr("Move the label up or down"), FixedKeys::tr("Alt and arrows")},
         {FixedKeys::tr("Delete the label or the boxes"), FixedKeys::tr("Del"), {Qt::Key_Delete}},
         {FixedKeys::tr("Next or previous part of the window"),
          FixedKeys::tr("Tab, Shift+Tab"),
          {Qt::Key_Tab, Qt::Key_Backtab}}}};
}

/// While the gallery has the focus its keys come before those of actions, which may have the same.
FixedKeyGroup amongBoxes()
{
    return {FixedKeys::tr("Among the boxes of Evaluate, always"),
            {{FixedKeys::tr("Walk through the boxes"), FixedKeys::tr("Arrows, Page Up, Page Down")},
             {FixedKeys::tr("Choose which boxes are shown"), FixedKeys::tr("0 to 5")},
             {FixedKeys::tr("All of the image, or close up"), textOf(Qt::Key_W)},
             {FixedKeys::tr("Add the found box, or accept what is suggested"), textOf(Qt::Key_A)},
             {FixedKeys::tr("Take the found label"), textOf(Qt::Key_L)},
             {FixedKeys::tr("Take the found place"), textOf(Qt::Key_T)},
             {FixedKeys::tr("Choose another label for the drawn box"), textOf(Qt::Key_B)},
             {FixedKeys::tr("Fit the drawn box to its content"), textOf(Qt::Key_F)},
             {FixedKeys::tr("Mark as difficult"), textOf(Qt::Key_D)},
             {FixedKeys::tr("Remove the drawn box"), textOf(Qt::Key_Delete)},
             {FixedKeys::tr("A suspicious box is right as it is"), textOf(Qt::Key_R)},
             {FixedKeys::tr("Bring back what was called right last"), textOf(Qt::Key_Z)},
             {FixedKeys::tr("Open in Label"), textOf(Qt::Key_O)}}};
}

FixedKeyGroup whileComparing()
{
    return {FixedKeys::tr("In the pictures of Compare, always"),
            {{FixedKeys::tr("Zoom"), FixedKeys::tr("+, -, or wheel")},
             {FixedKeys::tr("Pan"), FixedKeys::tr("Arrows, or drag")},
             {FixedKeys::tr("All of the image"), FixedKeys::tr("0, or double-click")}}};
}

} // namespace

std::vector<FixedKeyGroup> fixedKeyGroups()
{
    return {onTheCanvas(), inLists(), amongBoxes(), whileComparing()};
}

const FixedKey* findFixedKey(const std::vector<FixedKeyGroup>& groups,
                             const QList<QKeySequence>& keys)
{
    for (const FixedKeyGroup& group : groups) {
        for (const FixedKey& fixed : group.keys) {
            if (std::any_of(keys.begin(), keys.end(),
                            [&fixed](const QKeySequence& key) { return fixed.keys.contains(key); }))
                return &fixed;
        }
    }
    return nullptr;
}

} // namespace boxwright
