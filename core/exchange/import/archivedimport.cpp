// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/archivedimport.h"

#include "core/archive/zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetImporter)
};

/// The only folder in a folder that holds nothing else, or that folder itself.
QString onlyFolderIn(const QString& folder)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                             | QDir::System | QDir::NoDotAndDotDot);
    return entries.size() == 1 && entries.first().isDir() ? entries.first().filePath() : folder;
}

} // namespace

Result<ArchivedImport> ArchivedImport::unpack(const ImportRequest& request, ProblemList& problems,
                                              const ImportProgress& progress,
                                              const std::stop_token& stop)
{
    ArchivedImport import(request);
    QString imagesArchive;
    for (QString& path : import.m_request.images) {
        if (!isArchive(path))
            continue;
        imagesArchive = path;
        const auto root = import.unpackOnce(path, progress, stop);
        if (!root)
            return root.error();
        path = *root;
    }
    if (isArchive(request.annotationsPath)) {
        const auto root = import.unpackOnce(request.annotationsPath, progress, stop);
        if (!root)
            return root.error();
        import.m_request.annotationsPath = *root;
        if (request.images.isEmpty()) {
            imagesArchive = request.annotationsPath;
            import.m_request.images = {*root};
        }
    }
    if (!imagesArchive.isEmpty()) {
        problems.add({u"ARCHIVE_COPIED"_s, ProblemSeverity::Info, imagesArchive, 0,
                      Text::tr("“%1” is an archive.").arg(QFileInfo(imagesArchive).fileName()),
                      Text::tr("Its images are copied into the project's folder.")});
    }
    return import;
}

Result<QString> ArchivedImport::unpackOnce(const QString& archive, const ImportProgress& progress,
                                           const std::stop_token& stop)
{
    const QString path = QFileInfo(archive).canonicalFilePath();
    for (const Unpacked& known : m_unpacked) {
        if (known.archive == path)
            return known.root;
    }
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        return Error{ErrorCode::NotWritable,
                     Text::tr("There is no room for a temporary folder to unpack “%1” to. Free "
                              "some space and try again.")
                         .arg(QFileInfo(archive).fileName()),
                     m_folder->errorString()};
    }
    // Each in a folder of its own, with nothing beside it that could be taken for its annotations.
    const QString folder = m_folder->filePath(u"%1/archive"_s.arg(m_unpacked.size()));
    const auto tell = inArchiveSteps([&progress](int step) {
        if (progress)
            progress(ImportPhase::Unpacking, step, kArchiveSteps);
    });
    const auto extracted = extractArchive(path, folder, tell, stop);
    if (!extracted)
        return extracted.error();
    m_unpacked.push_back({path, folder, onlyFolderIn(folder)});
    return m_unpacked.back().root;
}

QString ArchivedImport::temporaryFolder() const
{
    return m_folder ? QDir::cleanPath(m_folder->path()) : QString();
}

QString ArchivedImport::nameOf(const QString& absolutePath, const QString& otherwise) const
{
    for (const Unpacked& unpacked : m_unpacked) {
        if (absolutePath.startsWith(unpacked.root + u'/'))
            return absolutePath.mid(unpacked.root.size() + 1);
    }
    return otherwise;
}

QString ArchivedImport::named(QString text) const
{
    for (const Unpacked& unpacked : m_unpacked)
        text.replace(unpacked.folder, QFileInfo(unpacked.archive).fileName());
    return text;
}

std::vector<ImportProblem> ArchivedImport::named(std::vector<ImportProblem> problems) const
{
    for (ImportProblem& problem : problems) {
        problem.file = named(problem.file);
        problem.message = named(problem.message);
        problem.action = named(problem.action);
    }
    return problems;
}

Error ArchivedImport::named(Error error) const
{
    error.message = named(error.message);
    return error;
}

} // namespace boxwright
