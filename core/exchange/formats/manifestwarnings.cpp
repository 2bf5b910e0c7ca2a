// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/manifestwarnings.h"

#include "core/exchange/formats/manifestlimits.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ManifestWriter)
};

bool hasSizeThatFits(const QSize& size)
{
    return std::min(size.width(), size.height()) >= rekognition::smallestSide
        && std::max(size.width(), size.height()) <= rekognition::largestSide;
}

bool isTooLong(const QSize& size)
{
    const int shorter = std::min(size.width(), size.height());
    return std::max(size.width(), size.height()) > qint64(rekognition::mostAspect) * shorter;
}

/// By the content; by the name where the file is not at hand.
bool isJpegOrPng(const ExportedImage& image)
{
    QFile file(image.source);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray start = file.read(8);
        return start.startsWith("\xff\xd8\xff") || start == "\x89PNG\r\n\x1a\n";
    }
    const QString ending = QFileInfo(image.name).suffix().toLower();
    return ending == u"jpg" || ending == u"jpeg" || ending == u"png";
}

/// What the images have, counted in one go.
struct Counts
{
    int crowded = 0;
    int badSizes = 0;
    int badAspects = 0;
    int otherFormats = 0;
    int largeFiles = 0;
    int empty = 0;
    int flaggedBoxes = 0;
    QSet<LabelId> labels;
};

void count(const ExportedImage& image, Counts& counts)
{
    counts.crowded += image.boxes.size() > rekognition::mostBoxes ? 1 : 0;
    counts.badSizes += hasSizeThatFits(image.size) ? 0 : 1;
    counts.badAspects += isTooLong(image.size) ? 1 : 0;
    counts.otherFormats += isJpegOrPng(image) ? 0 : 1;
    counts.largeFiles += QFileInfo(image.source).size() > rekognition::largestFile ? 1 : 0;
    counts.empty += image.boxes.empty() ? 1 : 0;
    for (const ExportedBox& box : image.boxes) {
        const Annotation& annotation = box.annotation;
        const bool isFlagged =
            annotation.difficult || annotation.crowd || annotation.truncated || annotation.occluded;
        counts.flaggedBoxes += isFlagged ? 1 : 0;
        counts.labels.insert(annotation.label);
    }
}

/// About the images, each where there is something to say.
QStringList imageSentences(const Counts& counts)
{
    QStringList sentences;
    if (counts.crowded > 0) {
        sentences.append(
            Text::tr("%Ln images have more than the 50 boxes that Rekognition takes of an image.",
                     nullptr, counts.crowded));
    }
    if (counts.badSizes > 0) {
        sentences.append(
            Text::tr("%Ln images have a side of less than 64 or more than 4096 pixels. "
                     "Rekognition does not take them.",
                     nullptr, counts.badSizes));
    }
    if (counts.badAspects > 0) {
        sentences.append(Text::tr("%Ln images are more than 20 times as long as they are wide. "
                                  "Rekognition does not take them.",
                                  nullptr, counts.badAspects));
    }
    if (counts.otherFormats > 0) {
        sentences.append(
            Text::tr("%Ln images are neither JPEG nor PNG. Rekognition does not take them.",
                     nullptr, counts.otherFormats));
    }
    if (counts.largeFiles > 0) {
        sentences.append(
            Text::tr("%Ln images are larger than 15 MB. Rekognition does not take them.", nullptr,
                     counts.largeFiles));
    }
    if (counts.empty > 0) {
        sentences.append(
            Text::tr("%Ln images are confirmed empty. Rekognition leaves them out of training.",
                     nullptr, counts.empty));
    }
    return sentences;
}

} // namespace

QStringList rekognitionWarnings(const ExportedDataset& data)
{
    Counts counts;
    for (const ExportedImage& image : data.images) {
        if (image.record.state != ImageState::Unseen)
            count(image, counts);
    }
    QStringList sentences = imageSentences(counts);
    if (counts.flaggedBoxes > 0) {
        sentences.append(
            Text::tr("%Ln boxes are marked as difficult, crowd, truncated or occluded. "
                     "A manifest cannot say so.",
                     nullptr, counts.flaggedBoxes));
    }
    if (counts.labels.size() > rekognition::mostLabels) {
        sentences.append(Text::tr("The boxes have %Ln labels. Rekognition takes 250.", nullptr,
                                  int(counts.labels.size())));
    }
    const ExportedLabels labels(data.labels);
    const auto longNames =
        std::count_if(counts.labels.begin(), counts.labels.end(), [&](const LabelId id) {
            return labels.of(id).label.name.size() > rekognition::longestName;
        });
    if (longNames > 0) {
        sentences.append(Text::tr("%Ln labels have names of more than 256 characters. Rekognition "
                                  "does not take them.",
                                  nullptr, int(longNames)));
    }
    return sentences;
}

QStringList manifestLengthWarnings(const std::vector<ManifestLength>& files)
{
    const auto filesWhere = [&files](bool (*isMeant)(const ManifestLength&)) {
        return int(std::count_if(files.begin(), files.end(), isMeant));
    };
    const int manyLines =
        filesWhere([](const ManifestLength& file) { return file.lines > rekognition::mostLines; });
    const int large = filesWhere(
        [](const ManifestLength& file) { return file.bytes > rekognition::largestManifest; });
    qint64 longLines = 0;
    for (const ManifestLength& file : files)
        longLines += file.longLines;
    QStringList sentences;
    if (manyLines > 0) {
        sentences.append(
            Text::tr("%Ln manifests have more than 250,000 lines. Rekognition does not "
                     "take them.",
                     nullptr, manyLines));
    }
    if (large > 0) {
        sentences.append(Text::tr("%Ln manifests are larger than 1 GB. Rekognition does not take "
                                  "them.",
                                  nullptr, large));
    }
    if (longLines > 0) {
        sentences.append(
            Text::tr("%Ln lines are longer than 100,000 characters. Rekognition leaves "
                     "them out.",
                     nullptr, int(longLines)));
    }
    return sentences;
}

} // namespace boxwright
