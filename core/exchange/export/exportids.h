// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/storage/projectstore.h"

#include <QHash>
#include <QString>

#include <vector>

namespace boxwright {

/// What an id in a file was, and what it would be without.
struct IdWish
{
    QString foreignId; ///< empty when it has none
    qint64 ownId = 1;
};

/// Unique numbers from `minimum` on, one a wish: the foreign id where it is a number that nobody
/// before has, then the own id if it is free, else the next number above all others.
BOXWRIGHT_CORE_EXPORT std::vector<qint64> exportIds(const std::vector<IdWish>& wishes,
                                                    qint64 minimum);

/// The ids of labels and images in exported files.
struct ExportIds
{
    QHash<LabelId, qint64> labels;
    QHash<ImageId, qint64> images;
};

BOXWRIGHT_CORE_EXPORT ExportIds exportIds(const std::vector<Label>& labels,
                                          const std::vector<ImageRecord>& images);
BOXWRIGHT_CORE_EXPORT Result<ExportIds> exportIds(const ProjectStore& store);

} // namespace boxwright
