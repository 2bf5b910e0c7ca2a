// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace boxwright {

/// Decides by which path the project will know each image, and copies files where it must.
/// Nothing is ever overwritten: a different file of the same name gets a number of its own.
class ImagePlacement
{
public:
    /// `isCopying`: files outside the project's folder are copied to `images/` in it; those of the
    /// `temporaryFolder`, where there is one, always are.
    ImagePlacement(QString projectFolder, const std::vector<ImageRecord>& existing, bool isCopying,
                   QString temporaryFolder = {});
    ~ImagePlacement(); ///< takes copies and their folders back unless keep() was called
    Q_DISABLE_COPY_MOVE(ImagePlacement)

    /// A file that is to be placed.
    struct File
    {
        QString source; ///< absolute
        QString name; ///< within the images folder
        QByteArray hash;
    };

    /// From now on place() gives one of these files that the project does not know the path of the
    /// image with the same content, if there is just one and it is none of the files itself. Of
    /// several files with that content it is the one of which the image is a copy by its name;
    /// without such a one it is ambiguous and none of them.
    void matchByContent(const std::vector<File>& files);

    /// Path relative to the project's folder. `name`: path within the images folder.
    QString place(const QString& absoluteSource, const QString& name, const QByteArray& hash);

    /// Whether place() gave that path for a file that lies elsewhere and has the same content.
    bool isElsewhere(const QString& path) const { return m_elsewhere.contains(path); }

    /// The image of the project that may be the same as the file for which place() gave `path`;
    /// empty: there is none.
    QString ambiguousTwin(const QString& path) const { return m_twins.value(path); }

    /// Makes the copies that place() asked for. `progress` gets how many are done, of how many.
    /// Errors: NotWritable, Cancelled.
    Result<void> copyFiles(const std::function<void(int done, int total)>& progress,
                           const std::stop_token& stop);
    void keep();

private:
    static const File* copiedTo(const QString& path, const std::vector<const File*>& files);
    QString copyTarget(const QString& name, const QByteArray& hash, bool* mustCopy) const;
    QString relativePath(const QString& absoluteSource) const;
    bool makeFolder(const QString& folder);

    QString m_projectFolder;
    QString m_temporaryFolder;
    QHash<QString, QByteArray> m_hashes; ///< of the project's images and those placed, by path
    QHash<QString, QString> m_knownAs; ///< paths that place() may give, by source
    QHash<QByteArray, QString> m_ambiguous; ///< paths that none may get, by hash
    QHash<QString, QString> m_twins; ///< those, by the paths that were given instead
    QSet<QString> m_elsewhere;
    QSet<QString> m_placed; ///< in this run: each of its images gets a path of its own
    std::vector<std::pair<QString, QString>> m_copies; ///< source and target, absolute
    QStringList m_created;
    QStringList m_createdFolders; ///< each before those in it
    bool m_isCopying;
};

} // namespace boxwright
