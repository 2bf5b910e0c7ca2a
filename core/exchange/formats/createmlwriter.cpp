// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/createmlwriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/jsonfilewriter.h"
#include "core/exchange/formats/orientedbox.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QJsonArray>
#include <QMap>

#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

QString createMlFileName(Split split)
{
    const QString word = splitWord(split);
    return u"_annotations"_s + (word.isEmpty() ? QString() : u'_' + word) + u".createml.json"_s;
}

/// The images of each file, by its name.
QMap<QString, std::vector<const ExportedImage*>> filesOf(const ExportedDataset& data,
                                                         const ExportTarget& target)
{
    QMap<QString, std::vector<const ExportedImage*>> files;
    for (const ExportedImage& image : data.images) {
        // An image in the list was looked at.
        if (image.record.state != ImageState::Unseen)
            files[createMlFileName(image.record.split)].push_back(&image);
    }
    if (files.isEmpty())
        files[createMlFileName(target.split.value_or(Split::None))];
    return files;
}

QJsonObject annotationElement(const Annotation& annotation, const BoundingBox& box,
                              const QString& label)
{
    QJsonObject element = annotation.extras;
    element[u"label"_s] = label;
    element[u"coordinates"_s] = QJsonObject{{u"x"_s, box.x + box.width / 2},
                                            {u"y"_s, box.y + box.height / 2},
                                            {u"width"_s, box.width},
                                            {u"height"_s, box.height}};
    return element;
}

QJsonObject imageElement(const ExportedLabels& labels, const ExportedImage& image,
                         const ExportTarget& target)
{
    QJsonArray annotations;
    for (const ExportedBox& box : image.boxes) {
        const Annotation& annotation = box.annotation;
        // The format states no size by which a box of the image as stored could be told.
        annotations.append(annotationElement(annotation, uprightBox(image, annotation.box),
                                             labels.of(annotation.label).label.name));
    }
    QJsonObject element = image.record.extras;
    // Create ML looks for the image from the file on.
    element[u"image"_s] = target.hasImages ? u"images/"_s + image.name : image.name;
    element[u"annotations"_s] = annotations;
    return element;
}

QStringList createMlFiles(const ExportedDataset& data, const ExportTarget& target)
{
    return filesOf(data, target).keys();
}

Result<void> writeCreateMl(const ExportedDataset& data, const ExportTarget& target,
                           const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    const auto all = filesOf(data, target);
    for (auto file = all.begin(); file != all.end(); ++file) {
        JsonFileWriter writer(target.folder + u'/' + file.key());
        writer.write("[");
        for (const ExportedImage* image : file.value()) {
            if (stop.stop_requested())
                return exportCancelled();
            writer.writeElement(imageElement(labels, *image, target));
        }
        writer.write("\n]\n");
        if (auto written = writer.commit(); !written)
            return written.error();
    }
    return {};
}

QStringList createMlWarnings(const ExportedDataset& data, const ExportTarget&)
{
    return unseenLeftOut(data) + marksLeftOut(data) + tagsLeftOut(data) + reviewsLeftOut(data)
        + proposalsLeftOut(data);
}

} // namespace

FormatWriter createMlFormatWriter()
{
    return {ExchangeFormat::CreateMl, createMlFiles, writeCreateMl, createMlWarnings};
}

} // namespace boxwright
