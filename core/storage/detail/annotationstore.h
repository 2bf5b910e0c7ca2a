// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/labelcount.h"
#include "core/dataset/operation.h"
#include "core/storage/detail/projectdatabase.h"

#include <QHash>

#include <vector>

namespace boxwright::detail {

/// The boxes of a project. Throws; writes belong into a WriteTransaction.
class AnnotationStore
{
public:
    explicit AnnotationStore(ProjectDatabase& database)
        : m_database(database)
    { }

    std::vector<Annotation> ofImage(ImageId image); ///< in the order added
    QHash<ImageId, std::vector<Annotation>> all(); ///< of the images that are not removed
    /// The boxes of a label, of the images that are not removed.
    QHash<ImageId, std::vector<Annotation>> ofLabel(LabelId label);
    QHash<ImageId, LabelCounts> labelCounts();
    LabelCounts labelCounts(ImageId image);
    void apply(const AnnotationChange& change);

private:
    void write(ImageId image, const Annotation& annotation);
    void update(const AnnotationChange& change);
    void remove(const BoxId& box);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
