// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/problemlist.h"
#include "core/exchange/import/datasetimporter.h"
#include "core/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>
#include <vector>

namespace boxwright {

/// The archives that an import names, unpacked to a temporary folder for as long as this lives.
class ArchivedImport
{
public:
    /// Unpacks what the request names; nothing where it names no archive. Errors: as
    /// extractArchive().
    static Result<ArchivedImport> unpack(const ImportRequest& request, ProblemList& problems,
                                         const ImportProgress& progress,
                                         const std::stop_token& stop);

    /// With the unpacked folders in place of the archives.
    const ImportRequest& request() const { return m_request; }
    const QString& source() const { return m_source; } ///< what was named, for the report
    /// In which nothing stays; empty when there is no archive.
    QString temporaryFolder() const;

    /// The name of an unpacked file within its archive, the same at each import; `otherwise` for a
    /// file that is in none.
    QString nameOf(const QString& absolutePath, const QString& otherwise) const;

    /// A text in which unpacked files are called "set.zip/labels/a.txt".
    QString named(QString text) const;
    std::vector<ImportProblem> named(std::vector<ImportProblem> problems) const;
    Error named(Error error) const;

private:
    explicit ArchivedImport(const ImportRequest& request)
        : m_source(request.annotationsPath.isEmpty() ? request.images.join(QStringLiteral(", "))
                                                     : request.annotationsPath)
        , m_request(request)
    { }
    Result<QString> unpackOnce(const QString& archive, const ImportProgress& progress,
                               const std::stop_token& stop);

    struct Unpacked
    {
        QString archive;
        QString folder; ///< that holds all of it
        QString root; ///< the same, or its only folder
    };

    QString m_source;
    ImportRequest m_request;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Unpacked> m_unpacked;
};

} // namespace boxwright
