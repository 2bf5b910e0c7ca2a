// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/imagefinder.h"

#include "core/dataset/imagepath.h"
#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// The same text however its accents are composed: file systems and JSON writers differ.
QString normalised(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString nameOf(const QString& path)
{
    return path.section(u'/', -1);
}

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash + 1);
}

/// Annotations and notes lie among the images and often share their names.
bool isNoImageByName(const QString& path)
{
    static const QSet<QString> endings{
        u"xml"_s, u"json"_s, u"jsonl"_s, u"txt"_s, u"csv"_s,  u"md"_s,     u"yaml"_s,
        u"yml"_s, u"html"_s, u"pdf"_s,   u"zip"_s, u"gz"_s,   u"tar"_s,    u"py"_s,
        u"npy"_s, u"db"_s,   u"ini"_s,   u"log"_s, u"docx"_s, u"record"_s, u"manifest"_s,
        u"svg"_s, u"mp4"_s,  u"mov"_s,   u"avi"_s, u"mkv"_s,  u"webm"_s,   u"boxwright"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Result<ImageFinder> ImageFinder::open(const QStringList& paths)
{
    ImageFinder finder;
    QStringList files; // named, absolute
    QStringList folders; // that hold what is named
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("ImageFinder", "“%1” is not there.")
                             .arg(QDir::toNativeSeparators(path))};
        }
        if (info.isDir() && !info.isReadable()) {
            return Error{ErrorCode::NotReadable,
                         QCoreApplication::translate("ImageFinder",
                                                     "You may not read the images folder “%1”.")
                             .arg(QDir::toNativeSeparators(path))};
        }
        const QString absolute = QDir::cleanPath(info.absoluteFilePath());
        (info.isDir() ? finder.m_namedFolders : files).append(absolute);
        folders.append(info.isDir() ? absolute : QFileInfo(absolute).absolutePath());
    }
    finder.m_folder = commonFolder(folders);
    const QDir root(finder.m_folder);
    QSet<QString> found;
    for (const QString& file : std::as_const(files)) {
        const QString relative = root.relativeFilePath(file);
        if (!isNoImageByName(relative) && !found.contains(relative)) {
            finder.m_namedFiles.append(relative);
            found.insert(relative);
        }
    }
    for (const QString& folder : std::as_const(finder.m_namedFolders)) {
        QDirIterator inFolder(folder, QDir::Files, QDirIterator::Subdirectories);
        while (inFolder.hasNext())
            found.insert(root.relativeFilePath(inFolder.next()));
    }
    finder.m_namedFiles.sort();
    QStringList all(found.begin(), found.end());
    all.sort();
    for (const QString& path : std::as_const(all))
        finder.add(path);
    return finder;
}

void ImageFinder::add(const QString& path)
{
    if (isNoImageByName(path))
        return;
    const QString key = normalised(path);
    m_files.append(path);
    m_paths.insert(key, path);
    for (QString folder = folderOf(key); !folder.isEmpty() && !m_folders.contains(folder);
         folder = folderOf(folder.chopped(1)))
        m_folders.insert(folder);
    m_names[nameOf(key)].append(path);
    m_lowerNames[nameOf(key).toLower()].append(path);
    m_stems[withoutEnding(nameOf(key))].append(path);
    m_pathStems[withoutEnding(key)].append(path);
}

QString ImageFinder::absolutePath(const QString& path) const
{
    return QDir(m_folder).filePath(path);
}

/// "images/a.jpg" seen from the folder above is "a.jpg" in the folder "images".
QString ImageFinder::seenFromAbove(const QString& name) const
{
    const QString here = normalised(m_folder) + u'/';
    for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
        const auto found = m_paths.constFind(name.mid(slash + 1));
        if (found != m_paths.constEnd() && here.endsWith(u'/' + name.left(slash + 1)))
            return *found;
    }
    return {};
}

/// "../images/a.jpg" or an absolute path, if that is one of the files here.
QString ImageFinder::seenFromFile(const ForeignImage& image) const
{
    const QDir home = QFileInfo(image.source).absoluteDir();
    const QString place = QDir::cleanPath(home.absoluteFilePath(image.fileName));
    return m_paths.value(normalised(QDir(m_folder).relativeFilePath(place)));
}

/// Those whose paths end with a name that has folders: "set/images/cam1/1.jpg" for "cam1/1.jpg".
QStringList ImageFinder::endingWith(const QString& name) const
{
    QStringList found;
    if (!name.contains(u'/'))
        return found;
    for (const QString& path : m_names.value(nameOf(name))) {
        if (normalised(path).endsWith(u'/' + name))
            found.append(path);
    }
    return found;
}

ImageFinder::Match ImageFinder::find(const ForeignImage& image) const
{
    const QString name = normalised(QDir::cleanPath(image.fileName));
    const QString nearby = normalised(image.nearby);
    if (leavesFolder(name)) {
        const QString path = seenFromFile(image);
        return path.isEmpty() ? Match{Outcome::Unsafe, {}} : Match{Outcome::Found, path};
    }
    for (const QString& path : {folderOf(nearby) + name, name}) {
        if (const auto found = m_paths.constFind(path); found != m_paths.constEnd())
            return {Outcome::Found, *found};
    }
    if (const QString path = seenFromAbove(name); !path.isEmpty())
        return {Outcome::Found, path};
    const QStringList beside = m_pathStems.value(nearby);
    return beside.size() == 1 ? Match{Outcome::Found, beside.first()} : Match{};
}

/// The most exact folder that the annotation states and that is here; empty when there is none.
QString ImageFinder::statedFolder(const QString& name, const QString& nearbyFolder) const
{
    for (const QString& folder : {nearbyFolder + folderOf(name), folderOf(name), nearbyFolder}) {
        if (m_folders.contains(folder))
            return folder;
    }
    return {};
}

ImageFinder::Match ImageFinder::only(const QStringList& candidates)
{
    if (candidates.isEmpty())
        return {};
    if (candidates.size() > 1)
        return {Outcome::Ambiguous, {}};
    return {Outcome::Found, candidates.first()};
}

ImageFinder::Match ImageFinder::guess(const ForeignImage& image) const
{
    const QString name = normalised(QDir::cleanPath(image.fileName));
    const QString nearby = normalised(image.nearby);
    const QString folder = statedFolder(name, folderOf(nearby));
    const auto split = splitFromFolders(name);
    const auto contradicts = [&](const QString& path) {
        const auto other = splitFromFolders(path);
        return !normalised(path).startsWith(folder) || (split && other && *split != *other);
    };
    const auto at = [](const Index& index, const QString& key) {
        return key.isEmpty() ? QStringList() : index.value(key);
    };
    QList<QStringList> guesses{endingWith(name)};
    for (QString rest = name; rest.contains(u'/');) {
        rest = rest.mid(rest.indexOf(u'/') + 1);
        if (const auto found = m_paths.constFind(rest); found != m_paths.constEnd())
            guesses.append(QStringList{*found});
    }
    guesses +=
        QList<QStringList>{at(m_pathStems, nearby), at(m_names, nameOf(name)),
                           at(m_stems, withoutEnding(nameOf(name))), at(m_stems, nameOf(nearby)),
                           at(m_lowerNames, nameOf(name).toLower())};
    for (QStringList& candidates : guesses) {
        candidates.removeIf(contradicts);
        Match match = only(candidates);
        if (match.outcome == Outcome::Missing)
            continue;
        match.isAsStated = (u'/' + normalised(match.path)).endsWith(u'/' + name);
        return match;
    }
    return {};
}

} // namespace boxwright
