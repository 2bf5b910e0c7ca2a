// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipwriter.h"

#include "core/archive/archiveerrors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <memory>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWriteBlockBytes = 1 << 20; ///< written to the disk at once
constexpr qint64 kPackBufferBytes = 1 << 18;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

struct WriterDeleter
{
    void operator()(archive* writer) const { archive_write_free(writer); }
};

struct EntryDeleter
{
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

Error notReadable(const QFile& file)
{
    return {ErrorCode::NotReadable,
            Text::tr("“%1” could not be read. Check that it is there and that nobody changes it.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

Error notWritten(const QString& target, int systemError, const QString& detail)
{
    const QString name = QDir::toNativeSeparators(target);
    // EFBIG: a limit of files' sizes, which is as final as a full disk.
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) {
        return {ErrorCode::DiskFull,
                Text::tr("The disk has no room for “%1”. Free some space and try again.").arg(name),
                detail};
    }
    return {ErrorCode::NotWritable,
            Text::tr("“%1” could not be written. Check that you may write there.").arg(name),
            detail};
}

/// Writes one archive to an open file.
class ArchiveWriting
{
public:
    ArchiveWriting(QString target, ArchiveProgress progress, std::stop_token stop)
        : m_target(std::move(target))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
        , m_writer(archive_write_new())
    {
        archive_write_set_format_zip(m_writer.get());
        archive_write_set_options(m_writer.get(), "zip:hdrcharset=UTF-8");
        archive_write_set_bytes_per_block(m_writer.get(), kWriteBlockBytes);
    }

    Result<void> run(const QSaveFile& output, const std::vector<ArchivedFile>& files)
    {
        for (const ArchivedFile& file : files)
            m_total += QFileInfo(file.source).size();
        if (archive_write_open_fd(m_writer.get(), output.handle()) != ARCHIVE_OK)
            return failed();
        for (const ArchivedFile& file : files) {
            if (auto added = add(file); !added)
                return added;
        }
        return archive_write_close(m_writer.get()) == ARCHIVE_OK ? Result<void>() : failed();
    }

private:
    Error failed() const
    {
        return notWritten(m_target, archive_errno(m_writer.get()),
                          QString::fromUtf8(archive_error_string(m_writer.get())));
    }

    Result<void> add(const ArchivedFile& archived)
    {
        QFile file(archived.source);
        if (!file.open(QIODevice::ReadOnly))
            return notReadable(file);
        const qint64 size = file.size();
        if (auto begun = begin(archived, size, QFileInfo(file).lastModified()); !begun)
            return begun;
        qint64 left = size;
        while (left > 0) {
            if (m_stop.stop_requested())
                return packingCancelled();
            const QByteArray bytes = file.read(std::min(left, kPackBufferBytes));
            if (bytes.isEmpty())
                return notReadable(file);
            if (archive_write_data(m_writer.get(), bytes.constData(), std::size_t(bytes.size()))
                != bytes.size())
                return failed();
            left -= bytes.size();
            m_done += bytes.size();
            if (m_progress)
                m_progress(m_done, std::max(m_done, m_total));
        }
        return archive_write_finish_entry(m_writer.get()) == ARCHIVE_OK ? Result<void>() : failed();
    }

    Result<void> begin(const ArchivedFile& archived, qint64 size, const QDateTime& modified)
    {
        if (archived.isCompressed)
            archive_write_zip_set_compression_deflate(m_writer.get());
        else
            archive_write_zip_set_compression_store(m_writer.get());
        const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), archived.name.toUtf8());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_mtime(entry.get(), modified.toSecsSinceEpoch(), 0);
        return archive_write_header(m_writer.get(), entry.get()) == ARCHIVE_OK ? Result<void>()
                                                                               : failed();
    }

    QString m_target;
    ArchiveProgress m_progress;
    std::stop_token m_stop;
    std::unique_ptr<archive, WriterDeleter> m_writer;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<qint64> writeArchive(const QString& target, const std::vector<ArchivedFile>& files,
                            const ArchiveProgress& progress, const std::stop_token& stop)
{
    const QString absolute = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    for (const ArchivedFile& file : files) {
        if (QDir::cleanPath(file.source) == absolute) {
            return Error{ErrorCode::InvalidArgument,
                         Text::tr("“%1” is to be packed itself. Choose another name for the "
                                  "archive.")
                             .arg(QDir::toNativeSeparators(absolute))};
        }
    }
    // Beside its place and under a name of its own until it is whole.
    QSaveFile output(absolute);
    if (!output.open(QIODevice::WriteOnly))
        return notWritten(absolute, 0, output.errorString());
    if (auto written = ArchiveWriting(absolute, progress, stop).run(output, files); !written)
        return written.error();
    if (!output.commit())
        return notWritten(absolute, 0, output.errorString());
    return QFileInfo(absolute).size();
}

} // namespace boxwright
