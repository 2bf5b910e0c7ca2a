// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vocwriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/exportmarker.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VocWriter)
};

/// Whether a key, perhaps of another format, can be the name of an element.
bool isElementName(const QString& key)
{
    static const QRegularExpression names(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    return key.contains(names);
}

void writeMembers(QXmlStreamWriter& xml, const QJsonObject& members);

/// An element as readVoc() keeps it: a text, an object of its children, or a list where it repeats.
void writeUnknown(QXmlStreamWriter& xml, const QString& name, const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray repeated = value.toArray();
        for (const QJsonValue one : repeated)
            writeUnknown(xml, name, one);
    } else if (value.isObject()) {
        xml.writeStartElement(name);
        writeMembers(xml, value.toObject());
        xml.writeEndElement();
    } else if (value.isString()) {
        xml.writeTextElement(name, value.toString());
    }
}

void writeMembers(QXmlStreamWriter& xml, const QJsonObject& members)
{
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (isElementName(it.key()))
            writeUnknown(xml, it.key(), it.value());
    }
}

/// Unknown keys of an earlier import but those that would take the place of an element of ours.
void writeExtras(QXmlStreamWriter& xml, QJsonObject extras)
{
    for (const QString& ours :
         {u"folder"_s, u"filename"_s, u"path"_s, u"size"_s, u"object"_s, u"name"_s, u"bndbox"_s,
          u"difficult"_s, u"truncated"_s, u"occluded"_s})
        extras.remove(ours);
    writeMembers(xml, extras);
}

/// Where the image came from, as an earlier import found it, and who wrote this file.
void writeSource(QXmlStreamWriter& xml, const QJsonValue& imported)
{
    QJsonObject source = imported.toObject();
    if (imported.isString())
        source.insert(u"database"_s, imported);
    source.insert(u"exporter"_s, kExportMarker);
    xml.writeStartElement(u"source"_s);
    writeMembers(xml, source);
    xml.writeEndElement();
}

/// `first`: the number of the first pixel. The official sets count from 1 and name the last pixel
/// of a box, which is the edge behind it from 0 on.
void writeObject(QXmlStreamWriter& xml, const QString& label, const Annotation& annotation,
                 int first)
{
    const BoundingBox& box = annotation.box;
    xml.writeStartElement(u"object"_s);
    xml.writeTextElement(u"name"_s, label);
    QJsonObject extras = annotation.extras;
    xml.writeTextElement(u"pose"_s, extras.take(u"pose").toString(u"Unspecified"_s));
    xml.writeTextElement(u"truncated"_s, annotation.truncated ? u"1"_s : u"0"_s);
    xml.writeTextElement(u"occluded"_s, annotation.occluded ? u"1"_s : u"0"_s);
    // VOC has no crowds; difficult is what its metrics leave out.
    const bool isIgnored = annotation.difficult || annotation.crowd;
    xml.writeTextElement(u"difficult"_s, isIgnored ? u"1"_s : u"0"_s);
    xml.writeStartElement(u"bndbox"_s);
    xml.writeTextElement(u"xmin"_s, exactText(box.left() + first));
    xml.writeTextElement(u"ymin"_s, exactText(box.top() + first));
    xml.writeTextElement(u"xmax"_s, exactText(box.right()));
    xml.writeTextElement(u"ymax"_s, exactText(box.bottom()));
    xml.writeEndElement();
    writeExtras(xml, extras);
    xml.writeEndElement();
}

/// The depth of the pixels as an earlier import found it.
QString depthOf(const QJsonValue& importedSize)
{
    const QString depth = importedSize[u"depth"].toString();
    return depth.toInt() > 0 ? depth : u"3"_s;
}

QByteArray imageXml(const ExportedImage& image, const ExportedLabels& labels, int first)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"annotation"_s);
    if (image.record.reviewed)
        xml.writeAttribute(u"verified"_s, u"yes"_s);
    xml.writeTextElement(u"folder"_s, u"images"_s);
    xml.writeTextElement(u"filename"_s, image.name);
    QJsonObject extras = image.record.extras;
    writeSource(xml, extras.take(u"source"));
    xml.writeStartElement(u"size"_s);
    xml.writeTextElement(u"width"_s, QString::number(image.size.width()));
    xml.writeTextElement(u"height"_s, QString::number(image.size.height()));
    xml.writeTextElement(u"depth"_s, depthOf(extras.take(u"size")));
    xml.writeEndElement();
    writeExtras(xml, extras);
    for (const ExportedBox& box : image.boxes)
        writeObject(xml, labels.of(box.annotation.label).label.name, box.annotation, first);
    xml.writeEndElement();
    return text;
}

/// What a VOC export consists of, by the paths of its files in the folder.
struct VocFiles
{
    std::vector<std::pair<QString, const ExportedImage*>> annotations;
    QMap<QString, QStringList> lists; ///< of the splits
};

VocFiles filesOf(const ExportedDataset& data)
{
    VocFiles files;
    for (const ExportedImage& image : data.images) {
        if (image.record.state == ImageState::Unseen)
            continue; // a file would say that nothing is there
        files.annotations.emplace_back(u"Annotations/%1.xml"_s.arg(image.stem), &image);
        if (image.record.split != Split::None) {
            const QString list = splitWord(image.record.split);
            files.lists[u"ImageSets/Main/%1.txt"_s.arg(list)].append(image.stem);
        }
    }
    return files;
}

QStringList vocFiles(const ExportedDataset& data, const ExportTarget&)
{
    const VocFiles all = filesOf(data);
    QStringList names;
    for (const auto& [name, image] : all.annotations)
        names.append(name);
    return names + all.lists.keys();
}

Result<void> writeVoc(const ExportedDataset& data, const ExportTarget& target,
                      const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    const int first = target.vocOneBased ? 1 : 0;
    const VocFiles all = filesOf(data);
    for (const auto& [name, image] : all.annotations) {
        if (stop.stop_requested())
            return exportCancelled();
        const auto written =
            writeWholeFile(target.folder + u'/' + name, imageXml(*image, labels, first));
        if (!written)
            return written.error();
    }
    for (auto list = all.lists.begin(); list != all.lists.end(); ++list) {
        const QByteArray text = list.value().join(u'\n').toUtf8() + '\n';
        if (auto written = writeWholeFile(target.folder + u'/' + list.key(), text); !written)
            return written.error();
    }
    return {};
}

QStringList crowdsChanged(const ExportedDataset& data)
{
    const int crowds =
        countBoxes(data, [](const Annotation& annotation) { return annotation.crowd; });
    if (crowds == 0)
        return {};
    return {Text::tr("%Ln crowds are written as difficult objects: Pascal VOC knows no crowds.",
                     nullptr, crowds)};
}

QStringList vocWarnings(const ExportedDataset& data, const ExportTarget&)
{
    return unseenLeftOut(data) + tagsLeftOut(data) + proposalsLeftOut(data) + crowdsChanged(data);
}

} // namespace

FormatWriter vocFormatWriter()
{
    return {ExchangeFormat::Voc, vocFiles, writeVoc, vocWarnings};
}

} // namespace boxwright
