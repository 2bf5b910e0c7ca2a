// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/imglabreader.h"

#include "core/exchange/formats/annotationfile.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <limits>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImgLabReader)
};

double number(QStringView text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

bool isSet(QStringView text)
{
    return text == u"1" || text == u"true";
}

/// The text as it is meant: imglab calls every file ISO-8859-1 but writes names as the system has
/// them, which is UTF-8 nearly everywhere.
QString decoded(const QByteArray& xml)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(xml);
    return utf8.hasError() ? QString::fromLatin1(xml) : text;
}

class ImgLabParser
{
public:
    ImgLabParser(const QByteArray& xml, QString path, ProblemList& problems)
        : m_xml(decoded(xml))
        , m_length(xml.size())
        , m_path(std::move(path))
        , m_problems(problems)
        , m_split(splitFromFile(m_path))
    { }

    Result<ForeignDataset> read(const ReadingControl& control)
    {
        if (const auto opened = readOutermostElement(m_xml, m_path); !opened)
            return opened.error();
        if (m_xml.name() != u"dataset")
            return notImgLab();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"images") {
                m_xml.skipCurrentElement();
                continue;
            }
            while (m_xml.readNextStartElement()) {
                if (control.isStopped())
                    return readingCancelled();
                control.tell(m_xml.characterOffset(), m_length);
                if (m_xml.name() == u"image")
                    readImage();
                else
                    m_xml.skipCurrentElement();
            }
        }
        if (m_xml.hasError())
            return damagedXml(m_xml, m_path);
        if (m_unnamed > 0) {
            m_problems.add({u"LABEL_MISSING"_s, ProblemSeverity::Info, m_path, 0,
                            Text::tr("%Ln boxes have no label.", nullptr, m_unnamed),
                            Text::tr("They are called “object”.")});
        }
        return std::move(m_data);
    }

private:
    void readImage()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        ForeignImage image;
        image.fileName = attributes.value(u"file"_s).toString().replace(u'\\', u'/');
        image.source = m_path;
        image.line = static_cast<int>(m_xml.lineNumber());
        image.size = {attributes.value(u"width"_s).toInt(), attributes.value(u"height"_s).toInt()};
        image.split = m_split;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"box")
                image.boxes.push_back(readBox());
            else
                m_xml.skipCurrentElement();
        }
        if (!image.fileName.isEmpty()) {
            m_data.images.push_back(std::move(image));
            return;
        }
        m_data.refusedBoxes += static_cast<int>(image.boxes.size());
        m_problems.add({u"ERROR_MISSING_SOURCE_REF"_s, ProblemSeverity::Error, m_path, image.line,
                        Text::tr("An image has no file name."), Text::tr("Left out.")});
    }

    ForeignBox readBox()
    {
        ForeignBox box;
        box.line = static_cast<int>(m_xml.lineNumber());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        box.box = {number(attributes.value(u"left"_s)), number(attributes.value(u"top"_s)),
                   number(attributes.value(u"width"_s)), number(attributes.value(u"height"_s))};
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QStringView name = attribute.name();
            if (name == u"ignore" || name == u"difficult")
                box.difficult = box.difficult || isSet(attribute.value());
            else if (name == u"truncated")
                box.truncated = isSet(attribute.value());
            else if (name == u"occluded")
                box.occluded = isSet(attribute.value());
            else if (name != u"left" && name != u"top" && name != u"width" && name != u"height")
                box.extras[name.toString()] = attribute.value().toString();
        }
        readMembers(box);
        if (box.label.isEmpty()) {
            box.label = u"object"_s;
            ++m_unnamed;
        }
        return box;
    }

    void readMembers(ForeignBox& box)
    {
        QJsonObject parts;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"label") {
                box.label = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
                continue;
            }
            if (m_xml.name() == u"part") {
                const QXmlStreamAttributes part = m_xml.attributes();
                parts[part.value(u"name"_s).toString()] =
                    QJsonArray{part.value(u"x"_s).toDouble(), part.value(u"y"_s).toDouble()};
            }
            m_xml.skipCurrentElement();
        }
        if (!parts.isEmpty())
            box.extras[u"parts"_s] = parts;
    }

    Error notImgLab() const
    {
        return {ErrorCode::InvalidFormat,
                Text::tr("“%1” is no data set of imglab: its outermost element is not <dataset>.")
                    .arg(QFileInfo(m_path).fileName())};
    }

    QXmlStreamReader m_xml;
    qsizetype m_length; ///< in bytes, of which a character has one or more
    QString m_path;
    ProblemList& m_problems;
    std::optional<Split> m_split;
    ForeignDataset m_data;
    int m_unnamed = 0;
};

} // namespace

Result<ForeignDataset> readImgLab(const QByteArray& xml, const QString& path, ProblemList& problems,
                                  const ReadingControl& control)
{
    return ImgLabParser(xml, path, problems).read(control);
}

namespace {

bool looksLikeImgLab(const FileProbe& file)
{
    QXmlStreamReader xml(file.head);
    return xml.readNextStartElement() && xml.name() == u"dataset" && file.head.contains("<images");
}

QString imgLabReason()
{
    return Text::tr("The XML files there hold a <dataset> of <images>.");
}

Result<ForeignDataset> readImgLabFiles(const AnnotationFiles& files, const ReadOptions&,
                                       ProblemList& problems, const ReadingControl& control)
{
    return readSetFiles(
        files, control,
        [&](const QByteArray& xml, const QString& path, const ReadingControl& ofFile) {
            return readImgLab(xml, path, problems, ofFile);
        });
}

} // namespace

FormatReader imgLabFormatReader()
{
    return {ExchangeFormat::ImgLab, {u"*.xml"_s}, false,
            looksLikeImgLab,        imgLabReason, readImgLabFiles};
}

} // namespace boxwright
