// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vocreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/exportmarker.h"
#include "core/exchange/formats/vocsplits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QXmlStreamReader>

#include <limits>
#include <optional>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumExtraDepth = 8;
constexpr qsizetype kMaximumXmlBytes = qsizetype(64) << 20;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VocReader)
};

/// Elements by their names, which may repeat: an object can have several parts.
using UnknownElements = QMap<QString, QJsonArray>;

/// Those that repeat are a list.
QJsonObject unknownObject(const UnknownElements& elements)
{
    QJsonObject object;
    for (auto it = elements.begin(); it != elements.end(); ++it)
        object.insert(it.key(), it->size() == 1 ? it->first() : QJsonValue(*it));
    return object;
}

/// An element that is not known, kept as text or as an object of its children.
QJsonValue readUnknown(QXmlStreamReader& xml, int depth = 0)
{
    QString text;
    UnknownElements children;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            const QString name = xml.name().toString();
            if (depth < kMaximumExtraDepth)
                children[name].append(readUnknown(xml, depth + 1));
            else
                xml.skipCurrentElement();
        }
    }
    return children.isEmpty() ? QJsonValue(text.trimmed()) : QJsonValue(unknownObject(children));
}

QString readText(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

bool readFlag(QXmlStreamReader& xml)
{
    const QString text = readText(xml).toLower();
    return text == u"1" || text == u"true" || text == u"yes";
}

double readNumber(QXmlStreamReader& xml)
{
    bool isNumber = false;
    const double value = readText(xml).toDouble(&isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

class VocParser
{
public:
    VocParser(const QByteArray& xml, QString path, bool isOneBased, ProblemList& problems)
        : m_xml(xml)
        , m_path(std::move(path))
        , m_offset(isOneBased ? 1 : 0)
        , m_problems(problems)
    { }

    Result<ForeignImage> read()
    {
        m_image.source = m_path;
        if (const auto opened = readOutermostElement(m_xml, m_path); !opened)
            return opened.error();
        if (m_xml.name() != u"annotation")
            return notVoc();
        m_image.isReviewed = m_xml.attributes().value(u"verified"_s) == u"yes";
        while (m_xml.readNextStartElement())
            readMember(m_xml.name().toString());
        if (m_xml.hasError())
            return damagedXml(m_xml, m_path);
        m_image.extras = unknownObject(m_unknown);
        if (!m_depth.isEmpty())
            m_image.extras[u"size"_s] = QJsonObject{{u"depth"_s, m_depth}};
        // Others write such a file for any image that was opened once.
        m_image.isConfirmedEmpty = takeExporter() || m_image.isReviewed;
        return m_image;
    }

private:
    void readMember(const QString& name)
    {
        if (name == u"filename")
            m_image.fileName = readText(m_xml).replace(u'\\', u'/');
        else if (name == u"folder" || name == u"path") // of someone else's machine
            m_xml.skipCurrentElement();
        else if (name == u"size")
            readSize();
        else if (name == u"object")
            readObject();
        else
            m_unknown[name].append(readUnknown(m_xml));
    }

    void readSize()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"width")
                m_image.size.setWidth(readText(m_xml).toInt());
            else if (m_xml.name() == u"height")
                m_image.size.setHeight(readText(m_xml).toInt());
            else if (m_xml.name() == u"depth")
                readDepth();
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Whether an export of ours says that it wrote the file, which is nothing to keep.
    bool takeExporter()
    {
        QJsonObject source = m_image.extras.value(u"source").toObject();
        if (source.value(u"exporter").toString() != kExportMarker)
            return false;
        source.remove(u"exporter");
        if (source.isEmpty())
            m_image.extras.remove(u"source");
        else
            m_image.extras[u"source"_s] = source;
        return true;
    }

    /// Unless it is the one that is written anyway.
    void readDepth()
    {
        const int depth = readText(m_xml).toInt();
        if (depth > 0 && depth != 3)
            m_depth = QString::number(depth);
    }

    void readObject()
    {
        ForeignBox box;
        UnknownElements unknown;
        bool hasCorners = false;
        box.line = static_cast<int>(m_xml.lineNumber());
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == u"name") {
                box.label = readText(m_xml);
            } else if (name == u"bndbox") {
                box.box = readCorners();
                hasCorners = true;
            } else if (name == u"difficult") {
                box.difficult = readFlag(m_xml);
            } else if (name == u"truncated") {
                box.truncated = readFlag(m_xml);
            } else if (name == u"occluded") {
                box.occluded = readFlag(m_xml);
            } else {
                unknown[name].append(readUnknown(m_xml));
            }
        }
        box.extras = unknownObject(unknown);
        if (hasCorners || m_xml.hasError()) {
            m_image.boxes.push_back(std::move(box));
            return;
        }
        ++m_image.refusedBoxes;
        m_problems.add({u"ERROR_INVALID_BOUNDING_BOX"_s, ProblemSeverity::Error, m_path, box.line,
                        Text::tr("An object “%1” has no box.").arg(box.label),
                        Text::tr("Left out.")});
    }

    BoundingBox readCorners()
    {
        double left = std::numeric_limits<double>::quiet_NaN();
        double top = left;
        double right = left;
        double bottom = left;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"xmin")
                left = readNumber(m_xml) - m_offset;
            else if (m_xml.name() == u"ymin")
                top = readNumber(m_xml) - m_offset;
            else if (m_xml.name() == u"xmax")
                right = readNumber(m_xml);
            else if (m_xml.name() == u"ymax")
                bottom = readNumber(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        return {left, top, right - left, bottom - top};
    }

    Error notVoc() const
    {
        return {ErrorCode::InvalidFormat,
                Text::tr("“%1” is no Pascal VOC annotation: its outermost element is not "
                         "<annotation>.")
                    .arg(QFileInfo(m_path).fileName())};
    }

    QXmlStreamReader m_xml;
    QString m_path;
    double m_offset;
    ProblemList& m_problems;
    ForeignImage m_image;
    UnknownElements m_unknown; ///< of the image
    QString m_depth; ///< number of its colour channels; empty for 3
};

} // namespace

Result<ForeignImage> readVoc(const QByteArray& xml, const QString& path, bool isOneBased,
                             ProblemList& problems)
{
    if (xml.size() > kMaximumXmlBytes)
        return tooLargeForOneImage(path, kMaximumXmlBytes);
    return VocParser(xml, path, isOneBased, problems).read();
}

namespace {

bool looksLikeVoc(const FileProbe& file)
{
    QXmlStreamReader xml(file.head);
    return xml.readNextStartElement() && xml.name() == u"annotation";
}

QString vocReason()
{
    return Text::tr("The XML files there hold an <annotation>.");
}

Result<ForeignDataset> readVocFiles(const AnnotationFiles& files, const ReadOptions& options,
                                    ProblemList& problems, const ReadingControl& control)
{
    const VocSplits splits(files, problems);
    return readImageFiles(
        files, u"NOT_VOC"_s, problems, control,
        [&](const QByteArray& xml, const QString& path) -> Result<std::optional<ForeignImage>> {
            auto image = readVoc(xml, path, options.vocOneBased, problems);
            if (!image)
                return image.error();
            image->split = splits.of(path);
            return std::optional(std::move(*image));
        });
}

} // namespace

FormatReader vocFormatReader()
{
    return {ExchangeFormat::Voc, {u"*.xml"_s}, true, looksLikeVoc, vocReason, readVocFiles};
}

} // namespace boxwright
