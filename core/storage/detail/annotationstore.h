// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/labelcount.h"
#include "core/dataset/labelexample.h"
#include "core/dataset/operation.h"
#include "core/storage/detail/projectdatabase.h"

#include <QHash>

#include <stop_token>
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
    /// At most `count` boxes of a label that show best what it means, the best first; the paths of
    /// the images as the project keeps them. Of what was read when it is stopped.
    std::vector<LabelExample> examples(LabelId label, int count, const std::stop_token& stop);
    QHash<ImageId, LabelCounts> labelCounts();
    LabelCounts labelCounts(ImageId image);
    void apply(const AnnotationChange& change);

private:
    /// Overwrites a box that is there with the same id.
    void insert(ImageId image, const Annotation& annotation);
    void overwrite(const Annotation& annotation);
    void update(const AnnotationChange& change);
    void remove(const BoxId& box);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
