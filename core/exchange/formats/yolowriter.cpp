// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/yolowriter.h"

#include "core/exchange/formats/exportednames.h"
#include "core/exchange/formats/orientedbox.h"
#include "core/exchange/formats/splitnames.h"
#include "core/exchange/formats/writtenfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <utility>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YoloWriter)
};

QString listName(Split split)
{
    return splitWord(split) + u".txt"_s;
}

/// What a YOLO export consists of beside its data.yaml.
struct YoloFiles
{
    std::vector<std::pair<QString, const ExportedImage*>> labels; ///< by path in the folder
    QMap<Split, QByteArray> lists; ///< of images, one a line
};

YoloFiles filesOf(const ExportedDataset& data, const ExportTarget& target)
{
    YoloFiles files;
    for (const ExportedImage& image : data.images) {
        if (image.record.state == ImageState::Unseen)
            continue; // a file, and a place in a list, would say that nothing is there
        // Without the ending it would be the file of the other image too.
        const QString stem = image.sharesStem ? image.name : image.stem;
        files.labels.emplace_back(u"labels/%1.txt"_s.arg(stem), &image);
        if (image.record.split != Split::None) {
            const QString path = target.hasImages ? u"./images/"_s + image.name : image.source;
            files.lists[image.record.split] += path.toUtf8() + '\n';
        }
    }
    return files;
}

QStringList yoloFiles(const ExportedDataset& data, const ExportTarget& target)
{
    const YoloFiles all = filesOf(data, target);
    QStringList names{u"data.yaml"_s};
    for (const auto& [name, image] : all.labels)
        names.append(name);
    for (auto list = all.lists.begin(); list != all.lists.end(); ++list)
        names.append(listName(list.key()));
    return names;
}

QByteArray description(const ExportedDataset& data, const ExportTarget& target,
                       const YoloFiles& files)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        // Splits may be exported one after another.
        const bool wasWritten =
            target.split && QFileInfo::exists(target.folder + u'/' + listName(split));
        if (files.lists.contains(split) || wasWritten) {
            yaml << YAML::Key << splitWord(split).toStdString();
            yaml << YAML::Value << listName(split).toStdString();
        }
    }
    yaml << YAML::Key << "nc" << YAML::Value << data.labels.size();
    yaml << YAML::Key << "names" << YAML::Value << YAML::BeginMap;
    for (std::size_t number = 0; number < data.labels.size(); ++number) {
        yaml << YAML::Key << number;
        yaml << YAML::Value << YAML::DoubleQuoted << data.labels[number].label.name.toStdString();
    }
    yaml << YAML::EndMap << YAML::EndMap;
    return QByteArray(yaml.c_str()) + '\n';
}

/// Digits enough for a millionth of a pixel, and few enough to come out the same again.
QString shareText(double share)
{
    return QString::number(share, 'g', 12);
}

/// The format states no size by which a box of the image as stored could be told from one of the
/// upright image, so all are of that.
QByteArray labelText(const ExportedImage& image, const ExportedLabels& labels)
{
    const double width = image.record.size.width();
    const double height = image.record.size.height();
    QByteArray text;
    for (const ExportedBox& exported : image.boxes) {
        const BoundingBox box = uprightBox(image, exported.annotation.box);
        const QStringList numbers{QString::number(labels.placeOf(exported.annotation.label)),
                                  shareText((box.x + box.width / 2) / width),
                                  shareText((box.y + box.height / 2) / height),
                                  shareText(box.width / width), shareText(box.height / height)};
        text += numbers.join(u' ').toLatin1() + '\n';
    }
    return text;
}

Result<void> writeYolo(const ExportedDataset& data, const ExportTarget& target,
                       const std::stop_token& stop)
{
    const ExportedLabels labels(data.labels);
    const YoloFiles all = filesOf(data, target);
    for (const auto& [name, image] : all.labels) {
        if (stop.stop_requested())
            return exportCancelled();
        const QByteArray text = labelText(*image, labels);
        if (auto written = writeWholeFile(target.folder + u'/' + name, text); !written)
            return written.error();
    }
    for (auto list = all.lists.begin(); list != all.lists.end(); ++list) {
        const QString path = target.folder + u'/' + listName(list.key());
        if (auto written = writeWholeFile(path, list.value()); !written)
            return written.error();
    }
    return writeWholeFile(target.folder + u"/data.yaml"_s, description(data, target, all));
}

QStringList yoloWarnings(const ExportedDataset& data, const ExportTarget& target)
{
    QStringList all = unseenLeftOut(data) + marksLeftOut(data) + tagsLeftOut(data)
        + reviewsLeftOut(data) + proposalsLeftOut(data);
    if (!target.hasImages) {
        all.append(Text::tr("Without copies of the images, other programs do not find the labels: "
                            "they look for a folder “labels” beside the folder “images”."));
    }
    int renumbered = 0;
    for (std::size_t number = 0; number < data.labels.size(); ++number) {
        const ExportedLabel& label = data.labels[number];
        renumbered += !label.label.foreignId.isEmpty() && label.classId != qint64(number);
    }
    if (renumbered > 0) {
        all.append(Text::tr("%Ln labels have another number than in the files that they came from: "
                            "YOLO counts from 0 without gaps.",
                            nullptr, renumbered));
    }
    const auto shared = std::count_if(data.images.begin(), data.images.end(),
                                      [](const ExportedImage& image) { return image.sharesStem; });
    if (shared > 0) {
        all.append(Text::tr("%Ln images are called like another one but for the ending. Other "
                            "programs do not find their labels.",
                            nullptr, int(shared)));
    }
    return all;
}

} // namespace

FormatWriter yoloFormatWriter()
{
    return {ExchangeFormat::Yolo, yoloFiles, writeYolo, yoloWarnings};
}

} // namespace boxwright
