// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/cocowriter.h"

#include "core/exchange/export/exportmarker.h"
#include "core/exchange/formats/jsonfilewriter.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

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
    element[u"id"_s] = qint64(record.id.value());
    element[u"file_name"_s] = image.name;
    element[u"width"_s] = record.size.width();
    element[u"height"_s] = record.size.height();
    element[u"labelled"_s] = record.state != ImageState::Unseen;
    if (record.split != Split::None)
        element[u"split"_s] = splitWord(record.split);
    return element;
}

QJsonObject annotationElement(const Annotation& annotation, qint64 id, ImageId image)
{
    const BoundingBox& box = annotation.box;
    const QJsonArray outline{box.left(),  box.top(),    box.right(), box.top(),
                             box.right(), box.bottom(), box.left(),  box.bottom()};
    QJsonObject element = annotation.extras;
    element[u"id"_s] = id;
    element[u"image_id"_s] = qint64(image.value());
    element[u"category_id"_s] = qint64(annotation.label.value());
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

} // namespace

Result<void> writeCoco(const QString& path, const ExportSelection& selection,
                       const QString& description, const std::stop_token& stop)
{
    JsonFileWriter writer(path);
    writer.write("{\"info\": ");
    writer.write(infoText(description));
    writer.write(",\n\"licenses\": [],\n\"images\": [");
    for (const ExportedImage& image : selection.images)
        writer.writeElement(imageElement(image));
    writer.write("\n],\n\"annotations\": [");
    writer.beginList();
    for (const ExportedImage& image : selection.images) {
        if (stop.stop_requested()) {
            return Error{
                ErrorCode::Cancelled,
                QCoreApplication::translate("DatasetExporter", "The export was cancelled.")};
        }
        qint64 id = image.firstAnnotationId;
        for (const Annotation& annotation : image.annotations)
            writer.writeElement(annotationElement(annotation, id++, image.record.id));
    }
    writer.write("\n],\n\"categories\": [");
    writer.beginList();
    for (const Label& label : selection.labels) {
        writer.writeElement({{u"id"_s, qint64(label.id.value())},
                             {u"name"_s, label.name},
                             {u"supercategory"_s, QString()}});
    }
    writer.write("\n]}\n");
    return writer.commit();
}

} // namespace boxwright
