// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/imageaddresses.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageAddresses)
};

QString asFolder(const QString& path)
{
    return path.endsWith(u'/') ? path : path + u'/';
}

QString withoutLeadingSlashes(const QString& path)
{
    qsizetype start = 0;
    while (start < path.size() && path[start] == u'/')
        ++start;
    return path.mid(start);
}

/// "s3://bucket/photos" is no start of "s3://bucket/photos2/a.jpg".
bool isBelow(const QString& address, const QString& prefix)
{
    return address.startsWith(prefix)
        && (prefix.endsWith(u'/') || address.mid(prefix.size()).startsWith(u'/'));
}

} // namespace

ImageAddresses::ImageAddresses(const AnnotationFiles& files, const ReadOptions& options,
                               ProblemList& problems)
    : m_imagesFolder(asFolder(QDir::cleanPath(files.imagesFolder)))
{
    for (auto it = options.sourceFolders.begin(); it != options.sourceFolders.end(); ++it) {
        const QString folder = asFolder(QDir::cleanPath(QDir(it.value()).absolutePath()));
        if (folder.startsWith(m_imagesFolder)) {
            m_mappings.push_back({it.key(), folder.mid(m_imagesFolder.size())});
            continue;
        }
        problems.add({u"SOURCE_FOLDER_ELSEWHERE"_s, ProblemSeverity::Warning, it.value(), 0,
                      Text::tr("The folder “%1” for “%2” is not among the images.")
                          .arg(QDir::toNativeSeparators(it.value()), it.key()),
                      Text::tr("Not used. Name it, or a folder that holds it, as a folder of "
                               "images.")});
    }
    std::sort(m_mappings.begin(), m_mappings.end(),
              [](const Mapping& a, const Mapping& b) { return a.prefix.size() > b.prefix.size(); });
}

QString ImageAddresses::fileName(const QString& address) const
{
    const auto mapping =
        std::find_if(m_mappings.begin(), m_mappings.end(),
                     [&](const Mapping& given) { return isBelow(address, given.prefix); });
    const QString name = mapping == m_mappings.end()
        ? pathOf(address)
        : withoutLeadingSlashes(address.mid(mapping->prefix.size()));
    if (name.isEmpty() || name.endsWith(u'/'))
        return {};
    return mapping == m_mappings.end() ? name : mapping->folder + name;
}

QString ImageAddresses::pathOf(const QString& address) const
{
    // Two letters at least: "C:" is a drive.
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]+)://[^/]*"_s);
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    QString path;
    if (const auto match = scheme.match(address); match.hasMatch()) {
        path = address.mid(match.capturedLength());
        // Keys in S3 stand as they are.
        if (match.captured(1).toLower() != u"s3")
            path = QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8()));
    } else {
        path = QString(address).replace(u'\\', u'/').remove(drive);
    }
    return withoutLeadingSlashes(path.startsWith(m_imagesFolder) ? path.mid(m_imagesFolder.size())
                                                                 : path);
}

} // namespace boxwright
