// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/annotationsource.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationSource)
};

QStringList filesIn(const QString& folder, const QStringList& patterns, bool isDeep)
{
    QStringList files;
    QDirIterator iterator(folder, patterns, QDir::Files | QDir::Hidden,
                          isDeep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

/// What the content of a file says that it is.
struct Look
{
    const FormatReader* reader = nullptr; ///< of its format; null when none fits
    std::optional<Error> damage = {};
};

/// The places beside a folder of images at which annotations usually lie; the folder itself first.
QStringList usualFolders(const QString& imagesFolder)
{
    const QDir images(imagesFolder);
    QStringList folders{images.absolutePath()};
    for (const QString& name : {u"annotations"_s, u"Annotations"_s, u"labels"_s}) {
        if (images.exists(u"../"_s + name))
            folders.append(QDir::cleanPath(images.absoluteFilePath(u"../"_s + name)));
    }
    // images/train beside labels/train
    const QString mirrored = images.absolutePath().replace(u"/images/"_s, u"/labels/"_s);
    if (mirrored != images.absolutePath() && QFileInfo(mirrored).isDir())
        folders.append(mirrored);
    return folders;
}

/// Finds the annotation files of one import. Looks into each file at most once.
class AnnotationSearch
{
public:
    AnnotationSearch(const ImportRequest& request, const ImageFinder& images, ProblemList& problems)
        : m_request(request)
        , m_images(images)
        , m_problems(problems)
    {
        if (request.format != ExchangeFormat::Auto) {
            m_candidates = {formatReader(request.format)};
            return;
        }
        for (const FormatReader& reader : formatReaders())
            m_candidates.push_back(&reader);
    }

    Result<AnnotationSource> inNamedPlace()
    {
        const QFileInfo info(m_request.annotationsPath);
        if (!info.exists()) {
            return Error{ErrorCode::NotFound,
                         Text::tr("The annotations “%1” are not there.")
                             .arg(QDir::toNativeSeparators(m_request.annotationsPath))};
        }
        const QString path = info.absoluteFilePath();
        if (info.isFile())
            return inNamedFile(path);
        for (const FormatReader* reader : m_candidates) {
            if (const QStringList files = fitting(*reader, path, true); !files.isEmpty())
                return found(*reader, path, files);
        }
        return nothingToRead(path);
    }

    Result<AnnotationSource> besideImages()
    {
        for (const FormatReader* reader : m_candidates) {
            QString place;
            QStringList files;
            for (const QString& folder : m_images.namedFolders()) {
                const auto [there, filesThere] = filesBeside(*reader, folder);
                files.append(filesThere);
                place = there;
            }
            files.removeDuplicates();
            if (files.isEmpty())
                continue;
            // Of one folder of images, annotations mirror its subfolders; of several, they lie in
            // them.
            const bool isOneFolder =
                m_images.namedFolders().size() == 1 && m_images.namedFiles().isEmpty();
            return found(*reader, isOneFolder ? place : m_images.folder(), files);
        }
        tellPassedOver({});
        if (m_request.format != ExchangeFormat::Auto) {
            return Error{ErrorCode::NotFound,
                         Text::tr("No annotations were found in or beside “%1”. Say where they "
                                  "are.")
                             .arg(QDir::toNativeSeparators(m_images.folder()))};
        }
        m_problems.add({u"FORMAT_RECOGNISED"_s, ProblemSeverity::Info, m_images.folder(), 0,
                        Text::tr("No annotations were found in or beside the folder."),
                        Text::tr("The images are added without boxes.")});
        return AnnotationSource{};
    }

private:
    const Look& look(const QString& path)
    {
        const auto known = m_looks.constFind(path);
        if (known != m_looks.constEnd())
            return *known;
        const FileProbe probe = probeFile(path);
        Look look;
        for (const FormatReader& reader : formatReaders()) {
            if (reader.looksLike(probe)) {
                look.reader = &reader;
                break;
            }
        }
        if (!look.reader)
            look.damage = probe.damage;
        return *m_looks.insert(path, look);
    }

    QStringList fitting(const FormatReader& reader, const QString& folder, bool isDeep)
    {
        QStringList files = filesIn(folder, reader.patterns, isDeep);
        QStringList fit;
        for (const QString& file : std::as_const(files)) {
            if (look(file).reader != &reader)
                continue;
            if (reader.hasFilePerImage)
                return files; // the reader reports those that are something else
            fit.append(file);
        }
        return fit;
    }

    /// The files at the first usual place beside a folder of images that has some, and that place.
    std::pair<QString, QStringList> filesBeside(const FormatReader& reader,
                                                const QString& imagesFolder)
    {
        for (const QString& folder : usualFolders(imagesFolder)) {
            if (const QStringList files = fitting(reader, folder, true); !files.isEmpty())
                return {folder, files};
        }
        const QString above = QDir::cleanPath(imagesFolder + u"/.."_s);
        return {above, fitting(reader, above, false)};
    }

    Result<AnnotationSource> inNamedFile(const QString& path)
    {
        const FormatReader* reader = m_candidates.front();
        if (m_request.format == ExchangeFormat::Auto) {
            reader = look(path).reader;
            if (!reader)
                return look(path).damage ? *look(path).damage : unknownFormat(path);
        }
        return found(*reader, QFileInfo(path).absolutePath(), {path});
    }

    AnnotationSource found(const FormatReader& reader, const QString& folder,
                           const QStringList& files)
    {
        if (m_request.format == ExchangeFormat::Auto) {
            m_problems.add({u"FORMAT_RECOGNISED"_s, ProblemSeverity::Info, folder, 0,
                            Text::tr("Taken for %1. %2")
                                .arg(exchangeFormatTitle(reader.format), reader.reason()),
                            Text::tr("Name the format if that is wrong.")});
        }
        tellPassedOver(files, reader.patterns);
        return {reader.format, {folder, files, m_images.folder()}};
    }

    /// Of the files that were looked at and are called so, those that are not among the `read`.
    void tellPassedOver(const QStringList& read, const QStringList& patterns = {u"*"_s})
    {
        const QSet<QString> known(read.begin(), read.end());
        QStringList passedOver;
        for (auto it = m_looks.constBegin(); it != m_looks.constEnd(); ++it) {
            if (!known.contains(it.key()) && QDir::match(patterns, QFileInfo(it.key()).fileName()))
                passedOver.append(it.key());
        }
        passedOver.sort();
        for (const QString& path : std::as_const(passedOver)) {
            const auto& damage = m_looks[path].damage;
            const QString message = damage ? damage->message
                                           : Text::tr("“%1” holds no annotations of this format.")
                                                 .arg(QFileInfo(path).fileName());
            m_problems.add({u"FILE_NOT_READ"_s,
                            damage ? ProblemSeverity::Error : ProblemSeverity::Info, path, 0,
                            message, Text::tr("Left out.")});
        }
    }

    /// Why a folder that was named holds nothing to read: a damaged file, if there is one.
    Error nothingToRead(const QString& folder) const
    {
        for (const Look& look : m_looks) {
            if (look.damage)
                return *look.damage;
        }
        return unknownFormat(folder);
    }

    static Error unknownFormat(const QString& path)
    {
        QStringList known;
        for (const FormatReader& reader : formatReaders())
            known.append(exchangeFormatTitle(reader.format));
        return {ErrorCode::InvalidFormat,
                Text::tr("“%1” holds no annotations that Boxwright reads. It reads: %2.")
                    .arg(QDir::toNativeSeparators(path), known.join(u", "_s))};
    }

    const ImportRequest& m_request;
    const ImageFinder& m_images;
    ProblemList& m_problems;
    std::vector<const FormatReader*> m_candidates;
    QHash<QString, Look> m_looks; ///< by path
};

} // namespace

Result<AnnotationSource> findAnnotations(const ImportRequest& request, const ImageFinder& images,
                                         ProblemList& problems)
{
    const bool areFiles = request.annotationsPath.isEmpty() && images.namedFolders().isEmpty();
    if (request.format == ExchangeFormat::Folder || areFiles)
        return AnnotationSource{};
    AnnotationSearch search(request, images, problems);
    return request.annotationsPath.isEmpty() ? search.besideImages() : search.inNamedPlace();
}

} // namespace boxwright
