// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/cocowriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/exportmarker.h"
#include "core/exchange/formats/jsonfilewriter.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CocoWriter)
};

QJsonObject infoOf(const QString& description)
{
    const QDate today = QDate::currentDate();
    return {{u"description"_s, description}, {u"version"_s, u"1.0"_s},
            {u"year"_s, today.year()},       {u"contributor"_s, kExportMarker},
            {u"url"_s, QString()},           {u"date_created"_s, today.toString(u"yyyy/MM/dd"_s)}};
}

/// The start of the file, up to its lists.
QByteArray headText(const ExportedDataset& data)
{
    QJsonObject head{{u"info"_s, infoOf(data.name)}, {u"licenses"_s, QJsonArray()}};
    for (const QString& key : {u"info"_s, u"licenses"_s}) {
        if (data.extras.contains(key))
            head[key] = data.extras.value(key);
    }
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.back() = ',';
    return text;
}

/// The end of the file: other keys of earlier imports. Whoever looks for the format looks at the
/// start, so they stand here.
QByteArray tailText(QJsonObject extras)
{
    for (const QString& ours :
         {u"info"_s, u"licenses"_s, u"images"_s, u"annotations"_s, u"categories"_s})
        extras.remove(ours);
    if (extras.isEmpty())
        return "}\n";
    QByteArray text = QJsonDocument(extras).toJson(QJsonDocument::Compact);
    text.front() = ',';
    return text + '\n';
}

QJsonObject imageElement(const ExportedImage& image)
{
    const ImageRecord& record = image.record;
    QJsonObject element = record.extras;
    element[u"id"_s] = image.id;
    element[u"file_name"_s] = image.name;
    element[u"width"_s] = image.size.width();
    element[u"height"_s] = image.size.height();
    element[u"labelled"_s] = record.state != ImageState::Unseen;
    if (record.reviewed)
        element[u"reviewed"_s] = true;
    if (record.split != Split::None)
        element[u"split"_s] = splitWord(record.split);
    return element;
}

QJsonObject annotationElement(const ExportedBox& exported, qint64 imageId, qint64 categoryId)
{
    const Annotation& annotation = exported.annotation;
    const BoundingBox& box = annotation.box;
    const QJsonArray outline{box.left(),  box.top(),    box.right(), box.top(),
                             box.right(), box.bottom(), box.left(),  box.bottom()};
    QJsonObject element = annotation.extras;
    element[u"id"_s] = exported.id;
    element[u"image_id"_s] = imageId;
    element[u"category_id"_s] = categoryId;
    element[u"bbox"_s] = QJsonArray{box.x, box.y, box.width, box.height};
    element[u"area"_s] = box.area();
    element[u"iscrowd"_s] = annotation.crowd ? 1 : 0;
    element[u"segmentation"_s] = QJsonArray{outline};
    if (annotation.difficult)
        element[u"difficult"_s] = 1;
    if (annotation.truncated)
        element[u"truncated"_s] = 1;
    if (annotation.occluded)
        element[u"occluded"_s] = 1;
    return element;
}

QJsonObject categoryElement(const ExportedLabel& label)
{
    QJsonObject element = label.extras;
    element[u"id"_s] = label.classId;
    element[u"name"_s] = label.label.name;
    // Some programs read no category without a group.
    if (!element.contains(u"supercategory"))
        element[u"supercategory"_s] = QString();
    return element;
}

QString cocoFileName(const ExportTarget& target)
{
    return annotationsName(target) + u".json"_s;
}

QStringList cocoFiles(const ExportedDataset&, const ExportTarget& target)
{
    return {cocoFileName(target)};
}

Result<void> writeCoco(const ExportedDataset& data, const ExportTarget& target,
                       const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    JsonFileWriter writer(target.folder + u'/' + cocoFileName(target));
    writer.write(headText(data));
    writer.write("\n\"images\": [");
    for (const ExportedImage& image : data.images)
        writer.writeElement(imageElement(image));
    writer.write("\n],\n\"annotations\": [");
    writer.beginList();
    for (const ExportedImage& image : data.images) {
        if (stop.stop_requested())
            return exportCancelled();
        for (const ExportedBox& box : image.boxes)
            writer.writeElement(
                annotationElement(box, image.id, labels.of(box.annotation.label).classId));
    }
    writer.write("\n],\n\"categories\": [");
    writer.beginList();
    for (const ExportedLabel& label : data.labels)
        writer.writeElement(categoryElement(label));
    writer.write("\n]");
    writer.write(tailText(data.extras));
    return writer.commit();
}

/// Images keep the number of theirs; their file may have had no list, or came in before lists were
/// kept.
QStringList licensesWithoutList(const ExportedDataset& data)
{
    QSet<QJsonValue> listed;
    const QJsonArray licenses = data.extras.value(u"licenses").toArray();
    for (const QJsonValue license : licenses)
        listed.insert(license[u"id"]);
    const auto unlisted =
        std::count_if(data.images.begin(), data.images.end(), [&](const ExportedImage& image) {
            const QJsonValue license = image.record.extras.value(u"license");
            return !license.isUndefined() && !license.isNull() && !listed.contains(license);
        });
    if (unlisted == 0)
        return {};
    return {Text::tr("%Ln images name a license by a number that no list of licenses explains. "
                     "Import the file that they came from again to have its list written too.",
                     nullptr, int(unlisted))};
}

QStringList cocoWarnings(const ExportedDataset& data, const ExportTarget&)
{
    return tagsLeftOut(data) + proposalsLeftOut(data) + licensesWithoutList(data);
}

} // namespace

FormatWriter cocoFormatWriter()
{
    return {ExchangeFormat::Coco, cocoFiles, writeCoco, cocoWarnings};
}

} // namespace boxwright
