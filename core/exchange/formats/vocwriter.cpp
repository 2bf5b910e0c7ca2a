// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vocwriter.h"

#include "core/exchange/export/exportmarker.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QXmlStreamWriter>

#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

QString exactText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Error notWritten(const QFileDevice& file)
{
    return {ErrorCode::NotWritable,
            QCoreApplication::translate("DatasetExporter",
                                        "“%1” could not be written. Check that you may write there "
                                        "and that the disk has room.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

/// Whether a key of another format can be an element without taking the place of one of ours.
bool isFreeElementName(const QString& key)
{
    static const QRegularExpression names(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    static const QSet<QString> ours{u"folder"_s,    u"filename"_s, u"path"_s,   u"size"_s,
                                    u"object"_s,    u"name"_s,     u"bndbox"_s, u"difficult"_s,
                                    u"truncated"_s, u"occluded"_s};
    return key.contains(names) && !ours.contains(key);
}

/// Unknown keys of an earlier import, as readVoc() keeps them.
void writeExtras(QXmlStreamWriter& xml, const QJsonObject& extras)
{
    for (auto it = extras.begin(); it != extras.end(); ++it) {
        if (!isFreeElementName(it.key()))
            continue;
        if (it.value().isObject()) {
            xml.writeStartElement(it.key());
            writeExtras(xml, it.value().toObject());
            xml.writeEndElement();
        } else if (it.value().isString()) {
            xml.writeTextElement(it.key(), it.value().toString());
        }
    }
}

/// Where the image came from, as an earlier import found it, and who wrote this file.
void writeSource(QXmlStreamWriter& xml, const QJsonValue& imported)
{
    QJsonObject source = imported.toObject();
    if (imported.isString())
        source.insert(u"database"_s, imported);
    source.insert(u"exporter"_s, kExportMarker);
    xml.writeStartElement(u"source"_s);
    writeExtras(xml, source);
    xml.writeEndElement();
}

void writeObject(QXmlStreamWriter& xml, const QString& label, const Annotation& annotation)
{
    const BoundingBox& box = annotation.box;
    xml.writeStartElement(u"object"_s);
    xml.writeTextElement(u"name"_s, label);
    if (!annotation.extras.contains(u"pose"))
        xml.writeTextElement(u"pose"_s, u"Unspecified"_s);
    xml.writeTextElement(u"truncated"_s, annotation.truncated ? u"1"_s : u"0"_s);
    xml.writeTextElement(u"occluded"_s, annotation.occluded ? u"1"_s : u"0"_s);
    // VOC has no crowds; difficult is what its metrics leave out.
    const bool isIgnored = annotation.difficult || annotation.crowd;
    xml.writeTextElement(u"difficult"_s, isIgnored ? u"1"_s : u"0"_s);
    xml.writeStartElement(u"bndbox"_s);
    xml.writeTextElement(u"xmin"_s, exactText(box.left()));
    xml.writeTextElement(u"ymin"_s, exactText(box.top()));
    xml.writeTextElement(u"xmax"_s, exactText(box.right()));
    xml.writeTextElement(u"ymax"_s, exactText(box.bottom()));
    xml.writeEndElement();
    writeExtras(xml, annotation.extras);
    xml.writeEndElement();
}

Result<void> writeImage(const QString& path, const ExportedImage& image,
                        const QMap<LabelId, QString>& labels)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"annotation"_s);
    xml.writeTextElement(u"folder"_s, u"images"_s);
    xml.writeTextElement(u"filename"_s, image.name);
    QJsonObject extras = image.record.extras;
    writeSource(xml, extras.take(u"source"));
    xml.writeStartElement(u"size"_s);
    xml.writeTextElement(u"width"_s, QString::number(image.record.size.width()));
    xml.writeTextElement(u"height"_s, QString::number(image.record.size.height()));
    xml.writeTextElement(u"depth"_s, u"3"_s);
    xml.writeEndElement();
    writeExtras(xml, extras);
    for (const Annotation& annotation : image.annotations)
        writeObject(xml, labels.value(annotation.label), annotation);
    xml.writeEndElement();
    if (xml.hasError() || !file.commit())
        return notWritten(file);
    return {};
}

/// a/b.jpg -> a/b, and a/b.png beside it -> a/b.png: two images never share a file.
QString stemOf(const QString& name, QSet<QString>& taken)
{
    const qsizetype ending = QFileInfo(name).suffix().size();
    QString stem = ending > 0 ? name.left(name.size() - ending - 1) : name;
    if (taken.contains(stem))
        stem = name;
    taken.insert(stem);
    return stem;
}

QString annotationsFolder(const QString& folder)
{
    return folder + u"/Annotations"_s;
}

/// What a VOC export consists of, by the paths of its files.
struct VocFiles
{
    std::vector<std::pair<QString, const ExportedImage*>> annotations;
    QMap<QString, QStringList> lists; ///< of the splits
};

VocFiles filesOf(const QString& folder, const ExportSelection& selection)
{
    VocFiles files;
    QSet<QString> taken;
    for (const ExportedImage& image : selection.images) {
        if (image.record.state == ImageState::Unseen)
            continue; // a file would say that nothing is there
        const QString stem = stemOf(image.name, taken);
        files.annotations.emplace_back(u"%1/%2.xml"_s.arg(annotationsFolder(folder), stem), &image);
        if (image.record.split != Split::None) {
            const QString list = splitWord(image.record.split);
            files.lists[u"%1/ImageSets/Main/%2.txt"_s.arg(folder, list)].append(stem);
        }
    }
    return files;
}

} // namespace

Result<void> checkVocTargets(const QString& folder, const ExportSelection& selection)
{
    const VocFiles files = filesOf(folder, selection);
    for (const auto& [path, image] : files.annotations) {
        if (QFileInfo::exists(path) && !isExportedVoc(path))
            return notOfAnExport(path);
    }
    for (auto list = files.lists.begin(); list != files.lists.end(); ++list) {
        if (QFileInfo::exists(list.key())
            && !isExportedVocList(list.key(), annotationsFolder(folder)))
            return notOfAnExport(list.key());
    }
    return {};
}

Result<QStringList> writeVoc(const QString& folder, const ExportSelection& selection,
                             const std::stop_token& stop)
{
    QMap<LabelId, QString> labels;
    for (const Label& label : selection.labels)
        labels.insert(label.id, label.name);
    QStringList written;
    const VocFiles files = filesOf(folder, selection);
    for (const auto& [path, image] : files.annotations) {
        if (stop.stop_requested()) {
            return Error{
                ErrorCode::Cancelled,
                QCoreApplication::translate("DatasetExporter", "The export was cancelled.")};
        }
        if (auto result = writeImage(path, *image, labels); !result)
            return result.error();
        written.append(path);
    }
    for (auto list = files.lists.begin(); list != files.lists.end(); ++list) {
        const QString& path = list.key();
        QSaveFile file(path);
        const QByteArray text = list.value().join(u'\n').toUtf8() + '\n';
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size() || !file.commit())
            return notWritten(file);
        written.append(path);
    }
    return written;
}

} // namespace boxwright
