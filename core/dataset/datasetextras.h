// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QHash>
#include <QJsonObject>

namespace boxwright {

/// What files that were imported say beside images and boxes, kept for export. They are no step of
/// the history, so they stay when an import is undone.
struct DatasetExtras
{
    QJsonObject file = {}; ///< other keys of the files themselves: "info", "licenses"
    QHash<LabelId, QJsonObject> labels = {}; ///< other keys of the categories: "supercategory"

    friend bool operator==(const DatasetExtras&, const DatasetExtras&) = default;
};

/// Of the files so much compact JSON is kept, and as much of all labels.
inline constexpr int mostExtrasMegabytes = 1;
inline constexpr qsizetype mostExtrasBytes = qsizetype(mostExtrasMegabytes) << 20;

} // namespace boxwright
