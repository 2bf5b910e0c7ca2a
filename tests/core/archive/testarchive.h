// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace boxwright::test {

enum class EntryType { File, Folder, SymbolicLink, HardLink, Pipe };

/// What an archive that nobody checked may hold.
struct TestEntry
{
    QByteArray name;
    QByteArray content = "content";
    EntryType type = EntryType::File;
};

/// Writes an archive with libarchive itself; links lead to "good.txt". `options` are those of its
/// format, "zip:compression=store" say. Aborts when it cannot.
void writeZip(const QString& path, const std::vector<TestEntry>& entries,
              const char* options = nullptr);
void writeTarGz(const QString& path, const std::vector<TestEntry>& entries);

/// Replaces bytes of a file wherever they stand.
void patchFile(const QString& path, const QByteArray& before, const QByteArray& after);
QByteArray contentOf(const QString& path);

} // namespace boxwright::test
