// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/export/exportmarker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <optional>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeadBytes = 65536;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeadBytes) : QByteArray();
}

} // namespace

bool isExportedCoco(const QString& path)
{
    // As writeCoco() begins: {"info": {...}, and a new line.
    QByteArray line = headOf(path);
    line.truncate(std::max<qsizetype>(0, line.indexOf('\n')));
    if (line.endsWith(','))
        line.chop(1);
    const QJsonObject start = QJsonDocument::fromJson(line + '}').object();
    return start[u"info"][u"contributor"].toString() == kExportMarker;
}

bool isExportedVoc(const QString& path)
{
    QXmlStreamReader xml(headOf(path));
    if (!xml.readNextStartElement() || xml.name() != u"annotation")
        return false;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"source") {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            const bool isExporter = xml.name() == u"exporter";
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (isExporter)
                return text == kExportMarker;
        }
        return false;
    }
    return false;
}

bool isExportedVocList(const QString& path, const QString& annotationsFolder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    while (!file.atEnd()) {
        const QString stem = QString::fromUtf8(file.readLine()).trimmed();
        if (!stem.isEmpty() && !isExportedVoc(annotationsFolder + u'/' + stem + u".xml"_s))
            return false;
    }
    return true;
}

Error notOfAnExport(const QString& path)
{
    return {ErrorCode::AlreadyExists,
            Text::tr("“%1” is there already and no export of Boxwright. Choose another folder; "
                     "nothing was overwritten.")
                .arg(QDir::toNativeSeparators(path))};
}

} // namespace boxwright
