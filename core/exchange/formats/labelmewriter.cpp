// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/labelmewriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/orientedbox.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelMeWriter)
};

QJsonObject shapeFlags(const Annotation& annotation)
{
    QJsonObject flags = annotation.extras[u"flags"].toObject();
    if (annotation.truncated)
        flags[u"truncated"_s] = true;
    if (annotation.occluded)
        flags[u"occluded"_s] = true;
    if (annotation.crowd)
        flags[u"crowd"_s] = true;
    return flags;
}

QJsonObject shapeOf(const Annotation& annotation, const BoundingBox& box, const QString& label)
{
    QJsonObject shape = annotation.extras;
    shape.remove(u"mask"); // labelme would take it for a picture
    if (!shape.contains(u"group_id"))
        shape[u"group_id"_s] = QJsonValue::Null;
    if (!shape.contains(u"description"))
        shape[u"description"_s] = QString();
    shape[u"label"_s] = label;
    shape[u"points"_s] =
        QJsonArray{QJsonArray{box.left(), box.top()}, QJsonArray{box.right(), box.bottom()}};
    // Corners alone lose the last bit of some sizes.
    if (box.right() - box.left() != box.width || box.bottom() - box.top() != box.height)
        shape[u"box_size"_s] = QJsonArray{box.width, box.height};
    shape[u"shape_type"_s] = u"rectangle"_s;
    shape[u"flags"_s] = shapeFlags(annotation);
    shape[u"difficult"_s] = annotation.difficult;
    if (annotation.author == BoxAuthor::Model && annotation.score)
        shape[u"score"_s] = *annotation.score;
    return shape;
}

QJsonObject imageFlags(const ImageRecord& record)
{
    QJsonObject flags;
    for (const QString& tag : record.tags)
        flags[tag] = true;
    if (record.state == ImageState::ConfirmedEmpty)
        flags[u"confirmed_empty"_s] = true;
    return flags;
}

QJsonObject rootOf(const ExportedLabels& labels, const ExportedImage& image,
                   const QString& imagePath)
{
    QJsonArray shapes;
    for (const ExportedBox& box : image.boxes) {
        const Annotation& annotation = box.annotation;
        // labelme shows every image upright.
        shapes.append(shapeOf(annotation, uprightBox(image, annotation.box),
                              labels.of(annotation.label).label.name));
    }
    const ImageRecord& record = image.record;
    QJsonObject root = record.extras;
    root[u"version"_s] = u"5.1.1"_s;
    root[u"flags"_s] = imageFlags(record);
    root[u"shapes"_s] = shapes;
    root[u"imagePath"_s] = imagePath;
    root[u"imageData"_s] = QJsonValue::Null;
    root[u"imageHeight"_s] = record.size.height();
    root[u"imageWidth"_s] = record.size.width();
    root[u"checked"_s] = record.reviewed;
    if (record.split != Split::None)
        root[u"split"_s] = splitWord(record.split);
    return root;
}

/// The files of an export with their images.
std::vector<std::pair<QString, const ExportedImage*>> filesOf(const ExportedDataset& data,
                                                              const ExportTarget& target)
{
    std::vector<std::pair<QString, const ExportedImage*>> files;
    for (const ExportedImage& image : data.images) {
        if (image.record.state == ImageState::Unseen)
            continue; // nobody saved one
        const QString name = image.stem + u".json"_s;
        files.emplace_back(target.hasImages ? u"images/"_s + name : name, &image);
    }
    return files;
}

QStringList labelMeFiles(const ExportedDataset& data, const ExportTarget& target)
{
    QStringList names;
    for (const auto& [name, image] : filesOf(data, target))
        names.append(name);
    return names;
}

Result<void> writeLabelMe(const ExportedDataset& data, const ExportTarget& target,
                          const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    for (const auto& [name, image] : filesOf(data, target)) {
        if (stop.stop_requested())
            return exportCancelled();
        const QString path = target.folder + u'/' + name;
        const QString source =
            target.hasImages ? target.folder + u"/images/"_s + image->name : image->source;
        const QString imagePath = QDir(QFileInfo(path).absolutePath()).relativeFilePath(source);
        const QJsonDocument document(rootOf(labels, *image, imagePath));
        if (auto written = writeWholeFile(path, document.toJson()); !written)
            return written.error();
    }
    return {};
}

/// A score is what says that a model drew a box.
QStringList authorsLeftOut(const ExportedDataset& data)
{
    const int unscored = countBoxes(data, [](const Annotation& annotation) {
        return annotation.author == BoxAuthor::Model && !annotation.score;
    });
    if (unscored == 0)
        return {};
    return {Text::tr("%Ln boxes were proposed by a model without a score. labelme cannot say that "
                     "a model drew them.",
                     nullptr, unscored)};
}

QStringList labelMeWarnings(const ExportedDataset& data, const ExportTarget&)
{
    return unseenLeftOut(data) + authorsLeftOut(data);
}

} // namespace

FormatWriter labelMeFormatWriter()
{
    return {ExchangeFormat::LabelMe, labelMeFiles, writeLabelMe, labelMeWarnings};
}

} // namespace boxwright
