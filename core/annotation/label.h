// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QColor>
#include <QString>

namespace boxwright {

/// Characters that a description may have.
inline constexpr qsizetype maximumLabelDescription = 2000;

/// What a box can be called. The id is permanent; all else may change.
struct Label
{
    LabelId id;
    QString name;
    QColor colour;
    int order = 0; ///< position in lists, from 0
    QString description = {}; ///< what counts as it and what does not; plain text
    QString shortcut = {}; ///< its own key, see labelShortcut(); empty: the digit of its row
    QString foreignId = {}; ///< its number in the files that it was imported from
    /// Looks the same in a mirror, as text, logos, left and right do not: images that show a label
    /// that does not are not mirrored to learn from.
    bool canMirror = true;

    friend bool operator==(const Label&, const Label&) = default;
};

} // namespace boxwright
