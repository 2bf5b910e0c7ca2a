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

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CocoWriter)
};

QByteArray infoText(const QString& description)
{
    const QDate today = QDate::currentDate();
    const QJsonObject info{
        {u"description"_s, description}, {u"version"_s, u"1.0"_s},
        {u"year"_s, today.year()},       {u"contributor"_s, kExportMarker},
        {u"url"_s, QString()},           {u"date_created"_s, today.toString(u"yyyy/MM/dd"_s)}};
    return QJsonDocument(info).toJson(QJsonDocument::Compact);
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
    writer.write("{\"info\": ");
    writer.write(infoText(data.name));
    writer.write(",\n\"licenses\": [],\n\"images\": [");
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
    for (const ExportedLabel& label : data.labels) {
        writer.writeElement({{u"id"_s, label.classId},
                             {u"name"_s, label.label.name},
                             {u"supercategory"_s, QString()}});
    }
    writer.write("\n]}\n");
    return writer.commit();
}

/// Images keep the number of theirs, but the project knows no list of licenses.
QStringList licensesLeftOut(const ExportedDataset& data)
{
    const auto licensed =
        std::count_if(data.images.begin(), data.images.end(), [](const ExportedImage& image) {
            return image.record.extras.contains(u"license");
        });
    if (licensed == 0)
        return {};
    return {Text::tr("%Ln images name their license by its number in the file that they came from. "
                     "The list of licenses there is not written.",
                     nullptr, int(licensed))};
}

QStringList cocoWarnings(const ExportedDataset& data, const ExportTarget&)
{
    return tagsLeftOut(data) + proposalsLeftOut(data) + licensesLeftOut(data);
}

} // namespace

FormatWriter cocoFormatWriter()
{
    return {ExchangeFormat::Coco, cocoFiles, writeCoco, cocoWarnings};
}

} // namespace boxwright
