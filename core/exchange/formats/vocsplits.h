// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/exchange/formats/formatreader.h"
#include "core/exchange/formats/problemlist.h"

#include <QDir>
#include <QHash>
#include <QString>

#include <optional>

namespace boxwright {

/// Which splits the files of a Pascal VOC set belong to, by the lists in ImageSets/Main. Those name
/// images with folders or without: what is listed with more of them counts, and "1" is not "a/1"
/// where there is "1" itself.
class VocSplits
{
public:
    VocSplits(const AnnotationFiles& files, ProblemList& problems);

    /// Of one of the files, absolute.
    std::optional<Split> of(const QString& path) const;

private:
    QDir m_root;
    QHash<QString, Split> m_splits; ///< by what is listed
    QHash<QString, qsizetype> m_depths; ///< of the highest files, by the ends of their paths
};

} // namespace boxwright
