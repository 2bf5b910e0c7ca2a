// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/imageplacement.h"

#include "core/dataset/imagepath.h"
#include "core/image/imagedecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

ImagePlacement::ImagePlacement(QString projectFolder, const std::vector<ImageRecord>& existing,
                               bool isCopying, QString temporaryFolder)
    : m_projectFolder(std::move(projectFolder))
    , m_temporaryFolder(std::move(temporaryFolder))
    , m_isCopying(isCopying)
{
    for (const ImageRecord& image : existing)
        m_hashes.insert(image.path, image.contentHash);
}

ImagePlacement::~ImagePlacement()
{
    for (const QString& path : m_created)
        QFile::remove(path);
    // Only empty ones go: somebody may have put something there meanwhile.
    for (auto folder = m_createdFolders.crbegin(); folder != m_createdFolders.crend(); ++folder)
        QDir().rmdir(*folder);
}

void ImagePlacement::keep()
{
    m_created.clear();
    m_createdFolders.clear();
}

bool ImagePlacement::makeFolder(const QString& folder)
{
    QStringList missing;
    for (QString path = folder; !QFileInfo::exists(path); path = QFileInfo(path).absolutePath())
        missing.prepend(path);
    for (const QString& path : std::as_const(missing)) {
        if (QDir().mkdir(path))
            m_createdFolders.append(path);
        else if (!QFileInfo(path).isDir())
            return false;
    }
    return true;
}

QString ImagePlacement::relativePath(const QString& absoluteSource) const
{
    return QDir(m_projectFolder).relativeFilePath(QDir::cleanPath(absoluteSource));
}

/// The one of several files of the same content that was copied to `path`, going by its name.
const ImagePlacement::File* ImagePlacement::copiedTo(const QString& path,
                                                     const std::vector<const File*>& files)
{
    const auto found = std::find_if(files.begin(), files.end(), [&path](const File* file) {
        return u"images/"_s + file->name == path;
    });
    return found == files.end() ? nullptr : *found;
}

void ImagePlacement::matchByContent(const std::vector<File>& files)
{
    QHash<QByteArray, QString> known;
    QSet<QByteArray> repeated;
    for (auto image = m_hashes.cbegin(); image != m_hashes.cend(); ++image) {
        if (known.contains(image.value()))
            repeated.insert(image.value());
        known.insert(image.value(), image.key());
    }
    for (const QByteArray& hash : std::as_const(repeated))
        known.remove(hash);
    for (const File& file : files)
        known.remove(m_hashes.value(relativePath(file.source)));
    QHash<QByteArray, std::vector<const File*>> alike;
    for (const File& file : files) {
        if (known.contains(file.hash))
            alike[file.hash].push_back(&file);
    }
    for (auto same = alike.cbegin(); same != alike.cend(); ++same) {
        const QString path = known.value(same.key());
        const File* meant = same->size() == 1 ? same->front() : copiedTo(path, *same);
        if (meant != nullptr)
            m_knownAs.insert(QDir::cleanPath(meant->source), path);
        else
            m_ambiguous.insert(same.key(), path);
    }
}

QString ImagePlacement::place(const QString& absoluteSource, const QString& name,
                              const QByteArray& hash)
{
    const QString source = QDir::cleanPath(absoluteSource);
    QString path = relativePath(source);
    const bool isInProjectFolder = !path.startsWith(u"../") && !QDir::isAbsolutePath(path);
    const bool isTemporary =
        !m_temporaryFolder.isEmpty() && source.startsWith(m_temporaryFolder + u'/');
    const bool staysInPlace =
        !isTemporary && (!m_isCopying || isInProjectFolder || m_hashes.contains(path));
    bool mustCopy = false;
    if (!staysInPlace)
        path = copyTarget(name, hash, &mustCopy);
    if (!m_hashes.contains(path)) {
        if (QString known = m_knownAs.value(source); !known.isEmpty()) {
            m_elsewhere.insert(known);
            return known;
        }
        if (const QString twin = m_ambiguous.value(hash); !twin.isEmpty())
            m_twins.insert(path, twin);
    }
    if (staysInPlace)
        return path;
    if (mustCopy)
        m_copies.emplace_back(absoluteSource, m_projectFolder + u'/' + path);
    m_hashes.insert(path, hash);
    m_placed.insert(path);
    return path;
}

QString ImagePlacement::copyTarget(const QString& name, const QByteArray& hash,
                                   bool* mustCopy) const
{
    for (int number = 1;; ++number) {
        QString target = u"images/"_s + numberedPath(name, number);
        if (const auto known = m_hashes.constFind(target); known != m_hashes.constEnd()) {
            if (*known == hash && !m_placed.contains(target))
                return target;
            continue;
        }
        const QString file = m_projectFolder + u'/' + target;
        if (!QFileInfo::exists(file)) {
            *mustCopy = true;
            return target;
        }
        const auto present = hashFile(file);
        if (present && *present == hash)
            return target;
    }
}

Result<void> ImagePlacement::copyFiles(const std::function<void(int done, int total)>& progress,
                                       const std::stop_token& stop)
{
    const auto total = static_cast<int>(m_copies.size());
    for (int done = 0; const auto& [source, target] : m_copies) {
        progress(done++, total);
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("ImagePlacement", "The copy was cancelled.")};
        }
        QFile file(source);
        if (!makeFolder(QFileInfo(target).absolutePath()) || !file.copy(target)) {
            return Error{
                ErrorCode::NotWritable,
                QCoreApplication::translate(
                    "ImagePlacement",
                    "“%1” could not be copied to “%2”. Check that you may write there "
                    "and that the disk has room.")
                    .arg(QDir::toNativeSeparators(source), QDir::toNativeSeparators(target)),
                file.errorString()};
        }
        m_created.append(target);
    }
    return {};
}

} // namespace boxwright
