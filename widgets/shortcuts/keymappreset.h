// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace boxwright {

/// The keys of another program, for those who have them in their fingers.
struct KeymapPreset
{
    QString id; ///< kept in the settings
    QString name; ///< of the program
    /// objectName of an action and its keys; the rest keeps the built-in ones.
    std::vector<std::pair<QString, QList<QKeySequence>>> keys;
};

/// Boxwright's own first, then those of labelImg, X-AnyLabeling and CVAT.
const std::vector<KeymapPreset>& keymapPresets();

/// Null for an unknown id.
const KeymapPreset* findKeymapPreset(const QString& id);

} // namespace boxwright
