// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipreader.h"

#include "core/archive/archiveerrors.h"
#include "core/dataset/imagepath.h"
#include "core/exchange/formats/writtenfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kReadBlockBytes = 1 << 16; ///< read from the disk at once
constexpr std::size_t kUnpackBufferBytes = 1 << 18; ///< unpacked at once
constexpr qint64 kTarMagicAt = 257; ///< POSIX.1-1988 ustar

struct ReaderDeleter
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, ReaderDeleter>;

/// The start of a file, as far as it tells what it is.
QByteArray headOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(512)
                                                                      : QByteArray();
}

bool isEmptyZip(const QByteArray& head)
{
    return head.startsWith("PK\5\6");
}

/// Left out: macOS keeps icons and the like of its file manager there.
bool isOfMacOs(const QString& name)
{
    return name == u"__MACOSX" || name.startsWith(u"__MACOSX/") || name == u".DS_Store"
        || name.endsWith(u"/.DS_Store");
}

QFileInfoList entriesOf(const QString& folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
}

/// Takes out what is in a folder, and the folder itself unless it was there before.
void clearFolder(const QString& path, bool isFolderKept)
{
    const QFileInfoList entries = entriesOf(path);
    for (const QFileInfo& entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    if (!isFolderKept)
        QDir().rmdir(path);
}

/// A file or folder in an archive whose name was looked at.
struct Entry
{
    QString name;
    qint64 bytes = 0; ///< as the archive says
    bool isFolder = false;
};

/// Walks through one archive: first through its directory alone, then through all of it.
class ArchiveWalk
{
public:
    ArchiveWalk(QString path, const ArchiveLimits& limits, std::stop_token stop)
        : m_path(std::move(path))
        , m_limits(limits)
        , m_stop(std::move(stop))
    { }

    Result<QStringList> list()
    {
        auto listed = listOnce();
        if (m_hasForeignNames) {
            m_isCodePage437 = true;
            listed = listOnce();
        }
        if (!listed)
            return listed.error();
        if (m_files.isEmpty())
            return archiveEmpty(m_path);
        return m_files;
    }

    Result<ExtractedArchive> extractTo(const QString& folder, const ArchiveProgress& progress)
    {
        const qint64 free = QStorageInfo(folder).bytesAvailable();
        m_room = std::min(m_limits.totalBytes, free - m_limits.bytesLeftFree);
        if (m_total > m_room)
            return tooLarge(m_total);
        m_buffer.resize(kUnpackBufferBytes);
        const auto written = eachEntry([&](archive* reader, const Entry& entry) {
            return write(reader, entry, folder + u'/' + entry.name, progress);
        });
        if (!written)
            return written.error();
        return ExtractedArchive{m_files, m_done};
    }

private:
    using Take = std::function<Result<void>(archive*, const Entry&)>;

    Result<Reader> open() const
    {
        Reader reader(archive_read_new());
        archive_read_support_format_zip_seekable(reader.get());
        archive_read_support_format_tar(reader.get());
        archive_read_support_filter_gzip(reader.get());
        if (m_isCodePage437)
            archive_read_set_options(reader.get(), "zip:hdrcharset=CP437");
        if (!QFileInfo(m_path).isReadable())
            return archiveNotReadable(m_path);
        const int state =
            archive_read_open_filename(reader.get(), QFile::encodeName(m_path), kReadBlockBytes);
        if (state != ARCHIVE_OK)
            return isEmptyZip(headOf(m_path)) ? archiveEmpty(m_path) : damaged(reader.get());
        return reader;
    }

    Result<void> listOnce()
    {
        m_files.clear();
        m_total = 0;
        QSet<QString> names;
        return eachEntry([&](archive*, const Entry& entry) -> Result<void> {
            if (entry.isFolder)
                return {};
            if (names.contains(entry.name))
                return archiveRefused(m_path, ArchiveRefusal::NameTwice, entry.name);
            names.insert(entry.name);
            m_files.append(entry.name);
            m_total += std::min(entry.bytes, m_limits.totalBytes + 1 - m_total);
            return m_total > m_limits.totalBytes ? tooLarge(m_total) : Result<void>();
        });
    }

    Result<void> eachEntry(const Take& take)
    {
        const auto reader = open();
        if (!reader)
            return reader.error();
        archive_entry* header = nullptr;
        for (qint64 count = 1;; ++count) {
            if (m_stop.stop_requested())
                return unpackingCancelled();
            const int state = archive_read_next_header(reader->get(), &header);
            if (state == ARCHIVE_EOF)
                return {};
            if (state < ARCHIVE_WARN)
                return damaged(reader->get());
            if (count > m_limits.entries) {
                return archiveRefused(m_path, ArchiveRefusal::TooManyFiles,
                                      QLocale().toString(m_limits.entries));
            }
            const auto entry = check(header);
            if (!entry)
                return entry.error();
            if (isOfMacOs(entry->name) || entry->name == u".")
                continue;
            if (auto taken = take(reader->get(), *entry); !taken)
                return taken;
        }
    }

    Result<Entry> check(archive_entry* header)
    {
        const QString name = nameOf(header);
        const auto type = archive_entry_filetype(header);
        if (archive_entry_is_encrypted(header))
            return archiveProtected(m_path);
        if (name.isEmpty() || leavesFolder(name))
            return archiveRefused(m_path, ArchiveRefusal::OutsideFolder, name);
        if ((type != AE_IFREG && type != AE_IFDIR) || archive_entry_hardlink(header))
            return archiveRefused(m_path, ArchiveRefusal::LinkOrDevice, name);
        return Entry{QDir::cleanPath(name), std::max<qint64>(0, archive_entry_size(header)),
                     type == AE_IFDIR};
    }

    QString nameOf(archive_entry* header)
    {
        // The locale of both programs is UTF-8, so these are the bytes as they stand, or what
        // libarchive made of those that are said to be something else.
        const QByteArray bytes(archive_entry_pathname(header));
        const QString name = QString::fromUtf8(bytes);
        m_hasForeignNames = m_hasForeignNames || name.toUtf8() != bytes;
        return name.normalized(QString::NormalizationForm_C).replace(u'\\', u'/');
    }

    Result<void> write(archive* reader, const Entry& entry, const QString& path,
                       const ArchiveProgress& progress)
    {
        QFile file(path);
        if (!QDir().mkpath(entry.isFolder ? path : QFileInfo(path).path()))
            return fileNotWritten(file);
        if (entry.isFolder)
            return {};
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fileNotWritten(file);
        const qint64 start = archive_filter_bytes(reader, -1);
        for (qint64 bytes = 0;;) {
            if (m_stop.stop_requested())
                return unpackingCancelled();
            const auto count = archive_read_data(reader, m_buffer.data(), m_buffer.size());
            if (count < 0)
                return damaged(reader, entry.name);
            if (count == 0)
                break;
            bytes += count;
            m_done += count;
            const qint64 packed = std::max<qint64>(1, archive_filter_bytes(reader, -1) - start);
            if (bytes > m_limits.largeEntryBytes && bytes / packed > m_limits.ratio)
                return archiveRefused(m_path, ArchiveRefusal::Bomb, entry.name);
            if (m_done > m_room)
                return tooLarge(m_done);
            if (file.write(m_buffer.data(), count) != count)
                return fileNotWritten(file);
            if (progress)
                progress(m_done, std::max(m_done, m_total));
        }
        return file.flush() ? Result<void>() : fileNotWritten(file);
    }

    Error damaged(archive* reader, const QString& name = {}) const
    {
        return archiveDamaged(m_path, name, QString::fromUtf8(archive_error_string(reader)));
    }

    Error tooLarge(qint64 bytes) const
    {
        return archiveTooLarge(m_path, bytes, m_limits.totalBytes);
    }

    QString m_path;
    ArchiveLimits m_limits;
    std::stop_token m_stop;
    bool m_hasForeignNames = false; ///< that are no UTF-8
    bool m_isCodePage437 = false;
    QStringList m_files;
    qint64 m_total = 0; ///< bytes, as the archive says
    qint64 m_done = 0;
    qint64 m_room = 0;
    std::vector<char> m_buffer;
};

} // namespace

bool isArchive(const QString& path)
{
    const QByteArray head = headOf(path);
    const bool isGzip = head.startsWith("\x1f\x8b");
    return head.startsWith("PK\3\4") || isEmptyZip(head) || head.mid(kTarMagicAt, 5) == "ustar"
        || (isGzip
            && (path.endsWith(u".tar.gz", Qt::CaseInsensitive)
                || path.endsWith(u".tgz", Qt::CaseInsensitive)));
}

Result<QStringList> archivedFiles(const QString& path, const std::stop_token& stop,
                                  const ArchiveLimits& limits)
{
    return ArchiveWalk(path, limits, stop).list();
}

Result<ExtractedArchive> extractArchive(const QString& path, const QString& folder,
                                        const ArchiveProgress& progress,
                                        const std::stop_token& stop, const ArchiveLimits& limits)
{
    ArchiveWalk walk(path, limits, stop);
    if (auto listed = walk.list(); !listed)
        return listed.error();
    const bool isThere = QFileInfo(folder).isDir();
    if (isThere && !entriesOf(folder).isEmpty())
        return folderNotEmpty(folder);
    if (!QDir().mkpath(folder))
        return folderNotMade(folder);
    auto clear = qScopeGuard([&] { clearFolder(folder, isThere); });
    auto extracted = walk.extractTo(folder, progress);
    if (extracted)
        clear.dismiss();
    return extracted;
}

} // namespace boxwright
