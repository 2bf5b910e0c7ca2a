// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace boxwright {

/// A key that belongs to a gesture or a list and cannot be changed.
struct FixedKey
{
    QString title; ///< what it does
    QString text; ///< the keys, as they are read
    QList<QKeySequence> keys = {}; ///< that no action should have; the mouse has none
};

struct FixedKeyGroup
{
    QString title; ///< where they work
    std::vector<FixedKey> keys;
};

std::vector<FixedKeyGroup> fixedKeyGroups();

/// What one of these keys always does; null when none of them is fixed.
const FixedKey* findFixedKey(const std::vector<FixedKeyGroup>& groups,
                             const QList<QKeySequence>& keys);

} // namespace boxwright
