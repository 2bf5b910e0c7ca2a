// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/yoloclasses.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>
#include <yaml-cpp/yaml.h>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostClasses = 20'000;
constexpr qint64 kMaximumClassFileBytes = qint64(16) << 20;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YoloReader)
};

Result<QByteArray> readSmallFile(const QString& path)
{
    if (QFileInfo(path).size() > kMaximumClassFileBytes) {
        return Error{ErrorCode::InvalidFormat,
                     Text::tr("“%1” is larger than 16 MB, which no list of classes is.")
                         .arg(QFileInfo(path).fileName())};
    }
    return readAnnotationFile(path);
}

/// Null when it is missing.
YAML::Node member(const YAML::Node& map, const char* key)
{
    const YAML::Node node = map[key];
    return node.IsDefined() ? node : YAML::Node();
}

QString textOf(const YAML::Node& node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

void addName(YoloNames& names, int number, const QString& name)
{
    if (!name.isEmpty() && names.size() < kMostClasses)
        names.insert(number, name);
}

YoloNames namesOf(const YAML::Node& node)
{
    YoloNames names;
    if (node.IsSequence()) {
        int number = 0;
        for (const YAML::Node& name : node)
            addName(names, number++, textOf(name).trimmed());
    } else if (node.IsMap()) {
        for (const auto& entry : node) {
            bool isNumber = false;
            const int number = textOf(entry.first).toInt(&isNumber);
            if (isNumber && number >= 0)
                addName(names, number, textOf(entry.second).trimmed());
        }
    }
    return names;
}

void describe(const YAML::Node& yaml, YoloDescription& description)
{
    description.names = namesOf(member(yaml, "names"));
    description.root = textOf(member(yaml, "path"));
    for (const char* key : {"train", "val", "valid", "validation", "test"}) {
        const YAML::Node part = member(yaml, key);
        const Split split = *splitFromWord(QString::fromLatin1(key));
        if (part.IsScalar())
            description.parts.push_back({split, textOf(part)});
        else if (part.IsSequence()) {
            for (const YAML::Node& place : part)
                description.parts.push_back({split, textOf(place)});
        }
    }
}

Error damaged(const QString& path, int line, const char* detail)
{
    return {ErrorCode::InvalidFormat,
            Text::tr("“%1” is no complete YAML: it cannot be read from line %2 on. Replace it with "
                     "a good copy.")
                .arg(QFileInfo(path).fileName())
                .arg(line),
            QString::fromUtf8(detail)};
}

/// One name a line; the number of a class is that of its line, from 0.
YoloNames namesOfLines(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    YoloNames names;
    int number = 0;
    for (const QByteArray& line : text.split('\n'))
        addName(names, number++, QString::fromUtf8(line).trimmed());
    return names;
}

} // namespace

Result<YoloDescription> readYoloDescription(const QString& path)
{
    const auto text = readSmallFile(path);
    if (!text)
        return text.error();
    YoloDescription description{path};
    try {
        const YAML::Node yaml = YAML::Load(text->toStdString());
        if (yaml.IsMap())
            describe(yaml, description);
    } catch (const YAML::Exception& exception) {
        return damaged(path, exception.mark.line + 1, exception.what());
    } catch (const std::exception& exception) {
        return damaged(path, 1, exception.what());
    }
    return description;
}

YoloClassSearch::YoloClassSearch(QString highestFolder, ProblemList& problems)
    : m_highestFolder(std::move(highestFolder))
    , m_problems(problems)
{ }

YoloNames YoloClassSearch::names(const QString& folder)
{
    if (const auto known = m_names.constFind(folder); known != m_names.constEnd())
        return *known;
    YoloNames found = namesIn(folder);
    const QString above = QFileInfo(folder).path();
    if (found.isEmpty() && folder != m_highestFolder && above.startsWith(m_highestFolder))
        found = names(above);
    m_names.insert(folder, found);
    return found;
}

YoloNames YoloClassSearch::namesIn(const QString& folder)
{
    const QDir dir(folder);
    YoloNames found;
    const auto tell = [&](const QString& path, const Error& error) {
        m_problems.add({u"FILE_NOT_READ"_s, ProblemSeverity::Error, path, 0, error.message,
                        Text::tr("Left out.")});
    };
    for (const QString& name : dir.entryList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDir::Name)) {
        auto description = readYoloDescription(dir.filePath(name));
        if (!description) {
            tell(dir.filePath(name), description.error());
            continue;
        }
        if (found.isEmpty())
            found = description->names;
        m_descriptions.push_back(std::move(*description));
    }
    const QStringList lists{u"classes.txt"_s, u"*.names"_s, u"_darknet.labels"_s};
    for (const QString& name : dir.entryList(lists, QDir::Files, QDir::Name)) {
        if (!found.isEmpty())
            break;
        const auto text = readSmallFile(dir.filePath(name));
        if (text)
            found = namesOfLines(*text);
        else
            tell(dir.filePath(name), text.error());
    }
    return found;
}

} // namespace boxwright
