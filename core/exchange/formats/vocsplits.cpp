// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vocsplits.h"

#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VocReader)
};

/// The folder of the lists of splits; empty when there is none.
QString splitListsBeside(const AnnotationFiles& files)
{
    for (const QString& folder : {files.folder, files.imagesFolder}) {
        for (const QString& place : {u"/../ImageSets/Main"_s, u"/ImageSets/Main"_s}) {
            if (QFileInfo(folder + place).isDir())
                return QDir::cleanPath(folder + place);
        }
    }
    return {};
}

/// Stem of the image, with its folders, to its split.
QHash<QString, Split> readSplits(const QString& folder, ProblemList& problems)
{
    QHash<QString, Split> splits;
    for (const Split split : {Split::Test, Split::Validation, Split::Train}) {
        QFile file(QDir(folder).filePath(splitWord(split) + u".txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        int line = 0;
        while (!file.atEnd()) {
            ++line;
            const QString name = QString::fromUtf8(file.readLine()).trimmed();
            if (name.isEmpty())
                continue;
            if (splits.contains(name) && splits[name] != split) {
                problems.add({u"IMAGE_IN_TWO_SPLITS"_s, ProblemSeverity::Warning, file.fileName(),
                              line,
                              Text::tr("“%1” stands in more than one list of a split.").arg(name),
                              Text::tr("Kept out of training.")});
                continue;
            }
            splits[name] = split;
        }
    }
    return splits;
}

/// The path within a folder, without its ending, and its ever shorter ends: "a/b/1", "b/1", "1".
QStringList endsOf(const QString& path, const QDir& folder)
{
    QStringList ends{withoutEnding(folder.relativeFilePath(path))};
    while (ends.last().contains(u'/'))
        ends.append(ends.last().section(u'/', 1));
    return ends;
}

} // namespace

VocSplits::VocSplits(const AnnotationFiles& files, ProblemList& problems)
    : m_root(files.folder)
{
    if (const QString folder = splitListsBeside(files); !folder.isEmpty())
        m_splits = readSplits(folder, problems);
    if (m_splits.isEmpty())
        return;
    for (const QString& path : files.files) {
        const QStringList ends = endsOf(path, m_root);
        for (const QString& end : ends)
            m_depths[end] = std::min(m_depths.value(end, ends.size()), ends.size());
    }
}

std::optional<Split> VocSplits::of(const QString& path) const
{
    if (m_splits.isEmpty())
        return std::nullopt;
    const QStringList ends = endsOf(path, m_root);
    for (const QString& end : ends) {
        const auto split = m_splits.constFind(end);
        if (split != m_splits.constEnd() && m_depths.value(end) == ends.size())
            return *split;
    }
    return std::nullopt;
}

} // namespace boxwright
