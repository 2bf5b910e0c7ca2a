// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/annotationsource.h"

#include "core/exchange/formats/cocoreader.h"
#include "core/exchange/formats/vocreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeadBytes = 4096;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationSource)
};

QByteArray content(const QString& path, qint64 maximum = -1)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return maximum < 0 ? file.readAll() : file.read(maximum);
}

QStringList filesIn(const QString& folder, const QString& pattern, bool isDeep)
{
    QStringList files;
    QDirIterator iterator(folder, {pattern}, QDir::Files,
                          isDeep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

/// All XML files when one of them is VOC; the reader reports those that are not.
QStringList vocFiles(const QString& folder, bool isDeep)
{
    const QStringList files = filesIn(folder, u"*.xml"_s, isDeep);
    const bool isVoc = std::any_of(files.begin(), files.end(), [](const QString& file) {
        return looksLikeVoc(content(file, kHeadBytes));
    });
    return isVoc ? files : QStringList();
}

/// Whether a JSON file is COCO; an error when it is too damaged to tell.
Result<bool> isCoco(const QString& path)
{
    const Result<bool> looked = looksLikeCoco(content(path));
    if (looked)
        return *looked;
    return Error{looked.error().code,
                 u"“%1”: %2"_s.arg(QFileInfo(path).fileName(), looked.error().message),
                 looked.error().detail};
}

/// As isCoco(), and tells of a file that is passed over.
bool isTakenForCoco(const QString& path, ProblemList& problems)
{
    const Result<bool> looked = isCoco(path);
    if (looked && *looked)
        return true;
    const QString message = looked
        ? Text::tr("“%1” holds no COCO annotations.").arg(QFileInfo(path).fileName())
        : looked.error().message;
    problems.add({u"NOT_COCO"_s, looked ? ProblemSeverity::Info : ProblemSeverity::Error, path, 0,
                  message, Text::tr("Left out.")});
    return false;
}

QStringList filesOf(ExchangeFormat format, const QString& folder, bool isDeep,
                    ProblemList& problems)
{
    if (format == ExchangeFormat::Voc)
        return vocFiles(folder, isDeep);
    QStringList files = filesIn(folder, u"*.json"_s, isDeep);
    files.removeIf([&problems](const QString& file) { return !isTakenForCoco(file, problems); });
    return files;
}

/// The place itself, then what a place is usually called.
QStringList usualFolders(const QString& imagesFolder)
{
    const QDir images(imagesFolder);
    QStringList folders{images.absolutePath()};
    for (const QString& name : {u"annotations"_s, u"Annotations"_s, u"labels"_s}) {
        if (images.exists(u"../"_s + name))
            folders.append(QDir::cleanPath(images.absoluteFilePath(u"../"_s + name)));
    }
    return folders;
}

ExchangeFormat formatOfFile(const QString& path)
{
    const QByteArray head = content(path, kHeadBytes);
    if (head.trimmed().startsWith('<') || head.startsWith("\xef\xbb\xbf<"))
        return ExchangeFormat::Voc;
    return ExchangeFormat::Coco;
}

QString splitListsBeside(const QString& imagesFolder, const QString& annotationsFolder)
{
    for (const QString& folder : {annotationsFolder, imagesFolder}) {
        for (const QString& place : {u"/../ImageSets/Main"_s, u"/ImageSets/Main"_s}) {
            if (QFileInfo(folder + place).isDir())
                return QDir::cleanPath(folder + place);
        }
    }
    return {};
}

AnnotationSource source(ExchangeFormat format, const QString& folder, const QStringList& files,
                        const ImageFinder& images)
{
    AnnotationSource result{format, QDir(folder).absolutePath(), files, {}};
    if (format == ExchangeFormat::Voc)
        result.splitLists = splitListsBeside(images.folder(), result.folder);
    return result;
}

void tellGuess(const AnnotationSource& found, ProblemList& problems)
{
    const QString name = found.format == ExchangeFormat::Voc ? u"Pascal VOC"_s : u"COCO"_s;
    const QString reason = found.format == ExchangeFormat::Voc
        ? Text::tr("The XML files there hold an <annotation>.")
        : Text::tr("The JSON files there hold images and annotations.");
    problems.add({u"FORMAT_RECOGNISED"_s, ProblemSeverity::Info, found.folder, 0,
                  Text::tr("Taken for %1. %2").arg(name, reason),
                  Text::tr("Name the format if that is wrong.")});
}

std::vector<ExchangeFormat> candidates(ExchangeFormat requested)
{
    if (requested != ExchangeFormat::Auto)
        return {requested};
    return {ExchangeFormat::Voc, ExchangeFormat::Coco};
}

/// Why a folder that was named holds nothing to read: a damaged file, if there is one.
Error nothingToRead(const QString& folder)
{
    const QStringList files = filesIn(folder, u"*.json"_s, true);
    for (const QString& file : files) {
        if (const Result<bool> looked = isCoco(file); !looked)
            return looked.error();
    }
    return {ErrorCode::InvalidFormat,
            Text::tr("“%1” holds no annotations that Boxwright reads. It reads Pascal VOC (XML) "
                     "and COCO (JSON).")
                .arg(QDir::toNativeSeparators(folder))};
}

Result<AnnotationSource> inNamedPlace(const ImportRequest& request, const ImageFinder& images,
                                      ProblemList& problems)
{
    const QFileInfo info(request.annotationsPath);
    const bool isAuto = request.format == ExchangeFormat::Auto;
    if (!info.exists()) {
        return Error{ErrorCode::NotFound,
                     Text::tr("The annotations “%1” are not there.")
                         .arg(QDir::toNativeSeparators(request.annotationsPath))};
    }
    if (info.isFile()) {
        const QString path = info.absoluteFilePath();
        const ExchangeFormat format = isAuto ? formatOfFile(path) : request.format;
        auto found = source(format, info.absolutePath(), {path}, images);
        if (isAuto)
            tellGuess(found, problems);
        return found;
    }
    for (const ExchangeFormat format : candidates(request.format)) {
        const QStringList files = filesOf(format, info.absoluteFilePath(), true, problems);
        if (files.isEmpty())
            continue;
        auto found = source(format, info.absoluteFilePath(), files, images);
        if (isAuto)
            tellGuess(found, problems);
        return found;
    }
    return nothingToRead(info.absoluteFilePath());
}

/// The files at the first usual place beside a folder of images that has some, and that place.
std::pair<QString, QStringList> filesBeside(const QString& imagesFolder, ExchangeFormat format,
                                            ProblemList& problems)
{
    for (const QString& folder : usualFolders(imagesFolder)) {
        if (const QStringList files = filesOf(format, folder, true, problems); !files.isEmpty())
            return {folder, files};
    }
    const QString above = QDir::cleanPath(imagesFolder + u"/.."_s);
    return {above, filesOf(format, above, false, problems)};
}

Result<AnnotationSource> besideImages(const ImportRequest& request, const ImageFinder& images,
                                      ProblemList& problems)
{
    for (const ExchangeFormat format : candidates(request.format)) {
        QString place;
        QStringList files;
        for (const QString& folder : images.namedFolders()) {
            const auto [there, filesThere] = filesBeside(folder, format, problems);
            files.append(filesThere);
            place = there;
        }
        files.removeDuplicates();
        if (files.isEmpty())
            continue;
        // Of one folder of images, annotations mirror its subfolders; of several, they lie in them.
        const bool isOneFolder = images.namedFolders().size() == 1 && images.namedFiles().isEmpty();
        auto found = source(format, isOneFolder ? place : images.folder(), files, images);
        tellGuess(found, problems);
        return found;
    }
    if (request.format != ExchangeFormat::Auto) {
        return Error{ErrorCode::NotFound,
                     Text::tr("No annotations were found in or beside “%1”. Say where they are.")
                         .arg(QDir::toNativeSeparators(images.folder()))};
    }
    problems.add({u"FORMAT_RECOGNISED"_s, ProblemSeverity::Info, images.folder(), 0,
                  Text::tr("No annotations were found in or beside the folder."),
                  Text::tr("The images are added without boxes.")});
    return AnnotationSource{};
}

} // namespace

Result<AnnotationSource> findAnnotations(const ImportRequest& request, const ImageFinder& images,
                                         ProblemList& problems)
{
    const bool areFiles = request.annotationsPath.isEmpty() && images.namedFolders().isEmpty();
    if (request.format == ExchangeFormat::Folder || areFiles)
        return AnnotationSource{};
    return request.annotationsPath.isEmpty() ? besideImages(request, images, problems)
                                             : inNamedPlace(request, images, problems);
}

} // namespace boxwright
