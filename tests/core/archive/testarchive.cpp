// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/testarchive.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace boxwright::test {

namespace {

void check(archive* writer, int state)
{
    if (state != ARCHIVE_OK)
        qFatal("libarchive: %s", archive_error_string(writer));
}

void setType(archive_entry* entry, EntryType type)
{
    switch (type) {
    case EntryType::File:
        return archive_entry_set_filetype(entry, AE_IFREG);
    case EntryType::Folder:
        return archive_entry_set_filetype(entry, AE_IFDIR);
    case EntryType::SymbolicLink:
        archive_entry_set_filetype(entry, AE_IFLNK);
        return archive_entry_set_symlink(entry, "good.txt");
    case EntryType::HardLink:
        archive_entry_set_filetype(entry, AE_IFREG);
        return archive_entry_set_hardlink(entry, "good.txt");
    case EntryType::Pipe:
        return archive_entry_set_filetype(entry, AE_IFIFO);
    }
}

void writeEntries(archive* writer, const QString& path, const std::vector<TestEntry>& entries)
{
    check(writer, archive_write_open_filename(writer, QFile::encodeName(path)));
    for (const TestEntry& test : entries) {
        const bool isFile = test.type == EntryType::File;
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, test.name);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, isFile ? test.content.size() : 0);
        setType(entry, test.type);
        check(writer, archive_write_header(writer, entry));
        if (isFile && !test.content.isEmpty()
            && archive_write_data(writer, test.content.constData(),
                                  std::size_t(test.content.size()))
                != test.content.size())
            qFatal("libarchive: %s", archive_error_string(writer));
        check(writer, archive_write_finish_entry(writer));
        archive_entry_free(entry);
    }
    check(writer, archive_write_close(writer));
    archive_write_free(writer);
}

} // namespace

void writeZip(const QString& path, const std::vector<TestEntry>& entries, const char* options)
{
    archive* writer = archive_write_new();
    check(writer, archive_write_set_format_zip(writer));
    check(writer, archive_write_set_options(writer, options));
    archive_write_set_passphrase(writer, "secret"); // of use with "zip:encryption" only
    writeEntries(writer, path, entries);
}

void writeTarGz(const QString& path, const std::vector<TestEntry>& entries)
{
    archive* writer = archive_write_new();
    check(writer, archive_write_set_format_pax_restricted(writer));
    check(writer, archive_write_add_filter_gzip(writer));
    writeEntries(writer, path, entries);
}

void patchFile(const QString& path, const QByteArray& before, const QByteArray& after)
{
    QByteArray content = contentOf(path);
    if (!content.contains(before))
        qFatal("nothing to patch in %s", qPrintable(path));
    content.replace(before, after);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace boxwright::test
