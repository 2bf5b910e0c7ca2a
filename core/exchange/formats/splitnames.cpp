// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/splitnames.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

namespace boxwright {

using namespace Qt::StringLiterals;

std::optional<Split> splitFromWord(const QString& word)
{
    const QString lower = word.toLower();
    if (lower == u"train" || lower == u"training")
        return Split::Train;
    if (lower == u"val" || lower == u"valid" || lower == u"validation")
        return Split::Validation;
    if (lower == u"test" || lower == u"testing")
        return Split::Test;
    return std::nullopt;
}

std::optional<Split> splitFromFileName(const QString& fileName)
{
    static const QRegularExpression separators(u"[^A-Za-z]+"_s); // years go with them
    std::optional<Split> found;
    for (const QString& word : QFileInfo(fileName).completeBaseName().split(separators)) {
        const auto split = splitFromWord(word);
        if (split && found && *split != *found)
            return std::nullopt;
        if (split)
            found = split;
    }
    return found;
}

std::optional<Split> splitFromFile(const QString& path)
{
    const auto split = splitFromFileName(path);
    return split ? split : splitFromWord(QFileInfo(path).dir().dirName());
}

std::optional<Split> splitFromFolders(const QString& path)
{
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (const auto split = splitFromWord(parts[i]))
            return split;
    }
    return std::nullopt;
}

QString splitWord(Split split)
{
    switch (split) {
    case Split::Train:
        return u"train"_s;
    case Split::Validation:
        return u"val"_s;
    case Split::Test:
        return u"test"_s;
    case Split::None:
        break;
    }
    return {};
}

} // namespace boxwright
