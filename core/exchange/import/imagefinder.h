// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/foreigndataset.h"
#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace boxwright {

/// Image files, found by what annotations say of them: those of folders with their subfolders, and
/// single ones. Never gives a path outside the folder that holds them all.
class ImageFinder
{
public:
    enum class Outcome {
        Found,
        Missing,
        Ambiguous, ///< several files fit
        Unsafe, ///< absolute, or leaves the folder, and is none of the files
    };

    struct Match
    {
        Outcome outcome = Outcome::Missing;
        QString path = {}; ///< relative to the folder
        bool isAsStated = true; ///< false: another name or folder than the annotation says
    };

    /// `paths` are folders and files, at least one; what is named twice counts once.
    /// Errors: NotFound, NotReadable.
    static Result<ImageFinder> open(const QStringList& paths);

    const QString& folder() const { return m_folder; } ///< absolute
    const QStringList& namedFolders() const { return m_namedFolders; } ///< absolute, as given
    const QStringList& namedFiles() const { return m_namedFiles; } ///< relative, sorted
    QString absolutePath(const QString& path) const;
    /// All files that could be images by their names, sorted.
    const QStringList& files() const { return m_files; }

    /// By path, as it is here, seen from a folder above or from the folder of the annotation file,
    /// or beside a file of its own ("0001.xml"): Found, Missing or Unsafe.
    Match find(const ForeignImage& image) const;
    /// For what find() misses: by the ends of paths, by name alone, by name without its ending.
    /// Never a file in another folder than the one stated, if that folder is here, nor one of
    /// another split.
    Match guess(const ForeignImage& image) const;

private:
    using Index = QHash<QString, QStringList>;

    void add(const QString& path);
    QString seenFromAbove(const QString& name) const;
    QString seenFromFile(const ForeignImage& image) const;
    QStringList endingWith(const QString& name) const;
    QString statedFolder(const QString& name, const QString& nearbyFolder) const;
    static Match only(const QStringList& candidates);

    QString m_folder;
    QStringList m_namedFolders;
    QStringList m_namedFiles;
    QStringList m_files;
    QHash<QString, QString> m_paths; ///< normalised to actual
    QSet<QString> m_folders; ///< that hold images, normalised, with a '/' at the end
    Index m_names;
    Index m_lowerNames;
    Index m_stems;
    Index m_pathStems; ///< with folders
};

} // namespace boxwright
