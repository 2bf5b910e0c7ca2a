// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestwriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/jsonfilewriter.h"
#include "core/exchange/formats/manifestlimits.h"
#include "core/exchange/formats/manifestline.h"
#include "core/exchange/formats/manifestwarnings.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QRect>

#include <vector>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManifestWriter)
};

/// Makes the lines of a manifest.
class ManifestLines
{
public:
    ManifestLines(const ExportedDataset& data, const ExportTarget& target)
        : m_prefix(manifestPrefix(target.sourcePrefix))
        , m_jobName(manifestJob(data.name))
        , m_date(manifestTime(QDateTime::currentDateTimeUtc()))
        , m_labels(data.labels)
    {
        for (const ExportedImage& image : data.images) {
            for (const ExportedBox& box : image.boxes) {
                const ExportedLabel& label = m_labels.of(box.annotation.label);
                m_classMap.insert(QString::number(label.classId), label.label.name);
            }
        }
    }

    QByteArray line(const ExportedImage& image) const
    {
        QJsonObject element = image.record.extras[u"manifest"].toObject();
        for (const QString& key : {u"source-ref"_s, u"job-name"_s, u"creation-date"_s})
            element.remove(key);
        element[u"bounding-box"_s] = attribute(image);
        element[u"bounding-box-metadata"_s] = metadata(image);
        return manifestLine(m_prefix + image.name, element);
    }

private:
    QJsonObject attribute(const ExportedImage& image) const
    {
        std::vector<ManifestBox> boxes;
        boxes.reserve(image.boxes.size());
        for (const ExportedBox& box : image.boxes)
            boxes.push_back({m_labels.of(box.annotation.label).classId, box.annotation.box});
        return manifestAttribute(boxes, image.size);
    }

    QJsonObject metadata(const ExportedImage& image) const
    {
        const ImageRecord& record = image.record;
        QJsonArray objects;
        bool isByPeople = record.reviewed || image.boxes.empty();
        for (const ExportedBox& box : image.boxes) {
            const bool isByModel = box.annotation.author == BoxAuthor::Model;
            isByPeople = isByPeople || !isByModel;
            const double confidence = isByModel ? box.annotation.score.value_or(1) : 1;
            objects.append(QJsonObject{{u"confidence"_s, confidence}});
        }
        QJsonObject metadata{{u"objects"_s, objects},
                             {u"class-map"_s, m_classMap},
                             {u"type"_s, u"groundtruth/object-detection"_s},
                             {u"human-annotated"_s, isByPeople ? u"yes"_s : u"no"_s},
                             {u"job-name"_s, m_jobName},
                             {u"creation-date"_s, m_date}};
        const QJsonObject imported = record.extras[u"manifest"].toObject();
        for (const QString& key : {u"job-name"_s, u"creation-date"_s}) {
            if (imported.contains(key))
                metadata.insert(key, imported.value(key));
        }
        // A key of ours, here rather than in a verify- attribute, which Rekognition refuses.
        if (record.reviewed)
            metadata.insert(u"reviewed"_s, u"yes"_s);
        return metadata;
    }

    QString m_prefix;
    QString m_jobName;
    QString m_date;
    ExportedLabels m_labels;
    QJsonObject m_classMap;
};

QString manifestFileName(Split split)
{
    switch (split) {
    case Split::None:
        return u"output.manifest"_s;
    case Split::Validation:
        return u"validation.manifest"_s;
    case Split::Train:
    case Split::Test:
        break;
    }
    return splitWord(split) + u".manifest"_s;
}

/// The images of each file; one file at least.
QMap<QString, std::vector<const ExportedImage*>> filesOf(const ExportedDataset& data,
                                                         const ExportTarget& target)
{
    QMap<QString, std::vector<const ExportedImage*>> files;
    for (const ExportedImage& image : data.images) {
        // A line would say that somebody looked.
        if (image.record.state != ImageState::Unseen)
            files[manifestFileName(image.record.split)].push_back(&image);
    }
    if (files.isEmpty())
        files[manifestFileName(target.split.value_or(Split::None))] = {};
    return files;
}

QStringList manifestFiles(const ExportedDataset& data, const ExportTarget& target)
{
    return filesOf(data, target).keys();
}

Result<void> writeManifest(const ExportedDataset& data, const ExportTarget& target,
                           const std::stop_token& stop)
{
    const ManifestLines lines(data, target);
    const auto all = filesOf(data, target);
    for (auto file = all.begin(); file != all.end(); ++file) {
        JsonFileWriter writer(target.folder + u'/' + file.key());
        for (const ExportedImage* image : file.value()) {
            if (stop.stop_requested())
                return exportCancelled();
            writer.write(lines.line(*image));
        }
        if (auto written = writer.commit(); !written)
            return written.error();
    }
    return {};
}

QStringList manifestWarnings(const ExportedDataset& data, const ExportTarget& target)
{
    const ManifestLines lines(data, target);
    int rounded = 0;
    const auto all = filesOf(data, target);
    std::vector<ManifestLength> lengths;
    lengths.reserve(std::size_t(all.size()));
    for (const std::vector<const ExportedImage*>& images : all) {
        ManifestLength& length = lengths.emplace_back();
        for (const ExportedImage* image : images) {
            for (const ExportedBox& box : image->boxes) {
                const QRect whole = manifestRect(box.annotation.box, image->size);
                rounded += BoundingBox::fromRect(whole) == box.annotation.box ? 0 : 1;
            }
            const QByteArray line = lines.line(*image);
            ++length.lines;
            length.bytes += line.size();
            length.longLines += QString::fromUtf8(line).size() > rekognition::longestLine ? 1 : 0;
        }
    }
    QStringList sentences;
    if (target.sourcePrefix.isEmpty()) {
        sentences.append(Text::tr("The addresses of the images start with “%1”. Say where the "
                                  "images will lie, or replace that in the manifest.")
                             .arg(manifestPrefix(target.sourcePrefix)));
    }
    if (rounded > 0)
        sentences.append(Text::tr("%Ln boxes were rounded to whole pixels.", nullptr, rounded));
    sentences += rekognitionWarnings(data) + manifestLengthWarnings(lengths);
    return sentences + tagsLeftOut(data) + unseenLeftOut(data);
}

} // namespace

FormatWriter manifestFormatWriter()
{
    return {ExchangeFormat::Manifest, manifestFiles, writeManifest, manifestWarnings};
}

} // namespace boxwright
