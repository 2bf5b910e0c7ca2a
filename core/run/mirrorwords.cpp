// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/mirrorwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// In lower case, divided by what is no letter and where "turnLeft" changes its case.
QStringList wordsOf(QString name)
{
    static const QRegularExpression camel(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    static const QRegularExpression noLetters(u"[^\\p{L}]+"_s);
    return name.replace(camel, u" "_s).toLower().split(noLetters, Qt::SkipEmptyParts);
}

bool isMirrorlessWord(const QString& word)
{
    static const QSet<QString> english{u"left"_s,   u"right"_s,   u"text"_s,  u"texts"_s,
                                       u"logo"_s,   u"logos"_s,   u"plate"_s, u"plates"_s,
                                       u"number"_s, u"numbers"_s, u"sign"_s,  u"signs"_s,
                                       u"letter"_s, u"letters"_s, u"digit"_s, u"digits"_s};
    // German compounds end with what they are, but begin with their side.
    static const QStringList germanStarts{u"links"_s, u"rechts"_s};
    static const QStringList germanEnds{
        u"text"_s,    u"texte"_s,   u"logo"_s,      u"logos"_s,     u"schild"_s, u"schilder"_s,
        u"nummer"_s,  u"nummern"_s, u"zahl"_s,      u"zahlen"_s,    u"ziffer"_s, u"ziffern"_s,
        u"zeichen"_s, u"schrift"_s, u"buchstabe"_s, u"buchstaben"_s};
    return english.contains(word)
        || std::any_of(germanStarts.begin(), germanStarts.end(),
                       [&word](const QString& start) { return word.startsWith(start); })
        || std::any_of(germanEnds.begin(), germanEnds.end(),
                       [&word](const QString& end) { return word.endsWith(end); });
}

} // namespace

bool namesMirrorlessThing(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() == 1 && trimmed.front().isLetterOrNumber())
        return true;
    const QStringList words = wordsOf(trimmed);
    return std::any_of(words.begin(), words.end(), isMirrorlessWord);
}

} // namespace boxwright
