// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/imageplacement.h"

#include "core/dataset/imagepath.h"
#include "core/image/imagedecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
}

QString ImagePlacement::relativePath(const QString& absoluteSource) const
{
    return QDir(m_projectFolder).relativeFilePath(QDir::cleanPath(absoluteSource));
}

void ImagePlacement::matchByContent(const QStringList& sources)
{
    QHash<QByteArray, int> counts;
    for (const QByteArray& hash : std::as_const(m_hashes))
        ++counts[hash];
    for (auto image = m_hashes.cbegin(); image != m_hashes.cend(); ++image) {
        if (counts.value(image.value()) == 1)
            m_sameContent.insert(image.value(), image.key());
    }
    for (const QString& source : sources)
        m_sameContent.remove(m_hashes.value(relativePath(source)));
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
    if (!m_hashes.contains(path) && m_sameContent.contains(hash)) {
        path = m_sameContent.take(hash);
        m_elsewhere.insert(path);
        return path;
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

Result<void> ImagePlacement::copyFiles(const std::stop_token& stop)
{
    for (const auto& [source, target] : m_copies) {
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("ImagePlacement", "The copy was cancelled.")};
        }
        QFile file(source);
        const bool hasFolder = QDir().mkpath(QFileInfo(target).absolutePath());
        if (!hasFolder || !file.copy(target)) {
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
