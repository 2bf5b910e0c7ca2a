// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/zipreader.h"

#include <QDir>
#include <QFileInfo>

#include "scratchfile.h"

using namespace boxwright;

namespace {

constexpr int kEntriesOfTheScratch = 2; // the archive and what it is unpacked to

/// Small, so that an archive that unpacks to much costs no time.
ArchiveLimits smallLimits()
{
    ArchiveLimits limits;
    limits.entries = 1000;
    limits.totalBytes = 1 << 20;
    limits.bytesLeftFree = 0;
    return limits;
}

} // namespace

/// A .zip or .tar, also compressed by gzip: it is unpacked, or refused with a sentence. Nothing is
/// written beside its folder, and nothing stays of one that is refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const test::ScratchFile file(QStringLiteral("input.tar.gz"));
    file.write(bytes, size);
    (void)isArchive(file.path());
    const auto listed = archivedFiles(file.path(), {}, smallLimits());
    if (!listed && listed.error().message.isEmpty())
        qFatal("refused without a sentence");
    const QString folder = file.folder() + QStringLiteral("/out");
    const auto extracted = extractArchive(file.path(), folder, {}, {}, smallLimits());
    if (!extracted && extracted.error().message.isEmpty())
        qFatal("not unpacked, without a sentence");
    if (!extracted && QFileInfo::exists(folder))
        qFatal("something of a refused archive stays");
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (QDir(file.folder()).entryList(all).size() > kEntriesOfTheScratch)
        qFatal("something was unpacked outside of the folder");
    QDir(folder).removeRecursively();
    return 0;
}
