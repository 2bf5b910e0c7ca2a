// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/exportednames.h"

#include "core/dataset/imagepath.h"
#include "core/exchange/formats/pathnames.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetExporter)
};

} // namespace

QStringList uniqueStems(const QStringList& imageNames)
{
    QStringList stems;
    QSet<QString> taken;
    for (const QString& name : imageNames) {
        QString stem = withoutEnding(name);
        for (int number = 1; taken.contains(stem); ++number)
            stem = numberedPath(name, number);
        taken.insert(stem);
        stems.append(stem);
    }
    return stems;
}

QSet<QString> namesThatShareStems(const QStringList& imageNames)
{
    QHash<QString, int> uses;
    for (const QString& name : imageNames) {
        for (const QString& use : QSet<QString>{name, withoutEnding(name)})
            ++uses[use];
    }
    QSet<QString> sharing;
    for (const QString& name : imageNames) {
        if (uses.value(withoutEnding(name)) > 1)
            sharing.insert(name);
    }
    return sharing;
}

QString annotationsName(const ExportTarget& target)
{
    QString name = u"annotations"_s;
    if (target.split) {
        const bool isValidation = *target.split == Split::Validation;
        const QString word = isValidation ? u"validation"_s : splitWord(*target.split);
        name += u'_' + (word.isEmpty() ? u"none"_s : word);
    }
    return name;
}

int countBoxes(const ExportedDataset& data, bool (*isMeant)(const Annotation&))
{
    int count = 0;
    for (const ExportedImage& image : data.images) {
        for (const ExportedBox& box : image.boxes)
            count += isMeant(box.annotation) ? 1 : 0;
    }
    return count;
}

QStringList marksLeftOut(const ExportedDataset& data)
{
    const int marked = countBoxes(data, [](const Annotation& annotation) {
        return annotation.difficult || annotation.crowd || annotation.truncated
            || annotation.occluded;
    });
    if (marked == 0)
        return {};
    return {
        Text::tr("%Ln boxes are marked as difficult, crowd, cut off or covered, which this format "
                 "cannot say.",
                 nullptr, marked)};
}

QStringList tagsLeftOut(const ExportedDataset& data)
{
    const auto tagged =
        std::count_if(data.images.begin(), data.images.end(),
                      [](const ExportedImage& image) { return !image.record.tags.isEmpty(); });
    if (tagged == 0)
        return {};
    return {Text::tr("%Ln images have tags, which this format cannot hold.", nullptr, int(tagged))};
}

QStringList reviewsLeftOut(const ExportedDataset& data)
{
    const auto reviewed =
        std::count_if(data.images.begin(), data.images.end(),
                      [](const ExportedImage& image) { return image.record.reviewed; });
    if (reviewed == 0)
        return {};
    return {
        Text::tr("%Ln images are reviewed, which this format cannot say.", nullptr, int(reviewed))};
}

QStringList proposalsLeftOut(const ExportedDataset& data)
{
    const int proposed = countBoxes(data, [](const Annotation& annotation) {
        return annotation.author == BoxAuthor::Model || annotation.score.has_value();
    });
    if (proposed == 0)
        return {};
    return {Text::tr("%Ln boxes were proposed by a model. This format says neither that nor their "
                     "scores.",
                     nullptr, proposed)};
}

QStringList unseenLeftOut(const ExportedDataset& data)
{
    const auto unseen =
        std::count_if(data.images.begin(), data.images.end(), [](const ExportedImage& image) {
            return image.record.state == ImageState::Unseen;
        });
    if (unseen == 0)
        return {};
    return {Text::tr("%Ln images that nobody labelled yet were left out.", nullptr, int(unseen))};
}

} // namespace boxwright
