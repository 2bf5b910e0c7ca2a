// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/storage/detail/projectdatabase.h"

#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QSet>

#include <vector>

namespace boxwright::detail {

/// The images of a project. Throws; writes belong into a WriteTransaction.
class ImageStore
{
public:
    explicit ImageStore(ProjectDatabase& database)
        : m_database(database)
    { }

    std::vector<ImageRecord> all(); ///< by id
    ImageId reserveIds(int count);
    void apply(const ImageChange& change);
    void setChanged(const QSet<ImageId>& images, const QDateTime& time);
    QSet<ImageId> changedSince(const QDateTime& time);
    /// Tells the paths of all images, removed ones too, relative to another folder; those of
    /// `named` become what is said there.
    void rebase(const QDir& from, const QDir& to, const QHash<ImageId, QString>& named = {});

private:
    void insert(const ImageRecord& image);
    void update(const ImageChange& change);
    void remove(ImageId image);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
