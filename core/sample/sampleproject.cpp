// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sampleproject.h"

#include "core/dataset/datasetsplit.h"
#include "core/sample/pictures.h"
#include "core/sha256.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

using sample::BrandLogos;
using sample::Picture;

constexpr std::uint64_t kSplitSeed = 1;
constexpr SplitShares kShares{20, 10};
constexpr double kDifficultShare = 0.5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleProject)
};

Error notWritable(const QString& path, const QString& detail)
{
    return {
        ErrorCode::NotWritable,
        Text::tr("%1 could not be written. Choose a folder in which you may write, on a disk with "
                 "20 MB of room.")
            .arg(QDir::toNativeSeparators(path)),
        detail};
}

QString relativeImagePath(std::size_t index)
{
    return u"images/photo_%1.jpg"_s.arg(index + 1, 3, 10, '0'_L1);
}

/// A file that already holds just these bytes is what an interrupted earlier call left.
Result<void> writeImage(const QString& path, const QByteArray& bytes)
{
    QFile existing(path);
    if (existing.exists()) {
        if (existing.open(QIODevice::ReadOnly) && existing.readAll() == bytes)
            return {};
        return Error{ErrorCode::AlreadyExists,
                     Text::tr("%1 exists already and is another image. Choose an empty folder.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritable(path, file.errorString());
    return {};
}

ImageRecord recordOf(ImageId id, const Picture& picture, std::size_t index)
{
    ImageRecord record{id, relativeImagePath(index), sha256(picture.jpeg), picture.size};
    record.state = picture.logos.empty() ? ImageState::ConfirmedEmpty : ImageState::HasBoxes;
    record.reviewed = true;
    return record;
}

std::vector<Annotation> annotationsOf(const Picture& picture, std::size_t index,
                                      const std::vector<Label>& labels)
{
    std::vector<Annotation> annotations;
    for (std::size_t i = 0; i < picture.logos.size(); ++i) {
        const sample::VisibleLogo& logo = picture.logos[i];
        // The same id each time, as everything of the sample.
        const BoxId id(QUuid::createUuidV5(QUuid(), u"boxwright-sample/%1/%2"_s.arg(index).arg(i)));
        Annotation annotation{id, labels[static_cast<std::size_t>(logo.brand)].id, logo.box};
        annotation.difficult = logo.visibleShare < kDifficultShare;
        annotation.truncated = logo.leavesImage;
        annotation.occluded = logo.visibleShare < 0.95 && !logo.leavesImage;
        annotations.push_back(annotation);
    }
    return annotations;
}

std::vector<Label> brandLabels(LabelId first)
{
    std::vector<Label> labels;
    for (const sample::Brand& brand : BrandLogos::brands()) {
        const int order = static_cast<int>(labels.size());
        Label label{LabelId(first.value() + order), brand.name, brand.colour, order};
        label.canMirror = false; // a logo
        labels.push_back(std::move(label));
    }
    return labels;
}

/// Everything of the sample as one operation.
Operation fillingOperation(const std::vector<Picture>& pictures, ImageId firstImage,
                           LabelId firstLabel)
{
    const std::vector<Label> labels = brandLabels(firstLabel);
    std::vector<ImageRecord> records;
    QHash<ImageId, std::vector<Annotation>> annotations;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const ImageId id(firstImage.value() + static_cast<std::int64_t>(i));
        records.push_back(recordOf(id, pictures[i], i));
        annotations.insert(id, annotationsOf(pictures[i], i, labels));
    }
    const auto labelCounts = [&annotations](ImageId id) {
        return countLabels(annotations.value(id));
    };
    const auto splits =
        assignSplits(splitCandidates(records, labelCounts, Split::None), kShares, kSplitSeed);

    Operation operation;
    operation.text = Text::tr("Make the sample project");
    for (const Label& label : labels)
        operation.changes.emplace_back(LabelChange{std::nullopt, label});
    for (ImageRecord& record : records) {
        const auto split = std::find_if(splits.begin(), splits.end(),
                                        [&record](const auto& s) { return s.image == record.id; });
        record.split = split == splits.end() ? Split::Train : split->split;
        operation.changes.emplace_back(ImageChange{std::nullopt, record});
        for (const Annotation& annotation : std::as_const(annotations)[record.id])
            operation.changes.emplace_back(AnnotationChange{record.id, std::nullopt, annotation});
    }
    return operation;
}

Result<void> fillProject(const QString& path, const std::vector<Picture>& pictures)
{
    auto file = ProjectFile::create(path);
    if (!file)
        return file.error();
    auto store = (*file)->connect();
    if (!store)
        return store.error();
    const auto firstImage = (*store)->reserveImageIds(static_cast<int>(pictures.size()));
    if (!firstImage)
        return firstImage.error();
    const auto firstLabel = (*store)->reserveLabelIds(sample::kBrandCount);
    if (!firstLabel)
        return firstLabel.error();
    const auto applied = (*store)->apply(fillingOperation(pictures, *firstImage, *firstLabel));
    if (!applied)
        return applied.error();
    return {};
}

/// Fills a project under another name and moves it to its place: a sample that was interrupted is
/// begun anew by the next call instead of looking like an empty project.
Result<void> makeProject(const QString& path, const std::vector<Picture>& pictures)
{
    const QString temporary = path + u".part"_s;
    const auto removeTemporary = [&temporary] {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(temporary + QLatin1String(suffix));
    };
    removeTemporary();
    const auto remover = qScopeGuard(removeTemporary);
    if (auto filled = fillProject(temporary, pictures); !filled)
        return filled.error();
    // A log that could not be folded into the file holds what is missing in it.
    if (QFile::exists(temporary + u"-wal"_s) || !QFile::rename(temporary, path))
        return notWritable(path, {});
    return {};
}

} // namespace

Result<QString> writeSampleProject(const QString& folder,
                                   const std::function<void(int done, int total)>& progress,
                                   const std::stop_token& stop)
{
    const QDir directory(QDir(folder).absolutePath());
    const QString project = directory.filePath(u"demo.boxwright"_s);
    if (QFile::exists(project)) {
        return Error{ErrorCode::AlreadyExists,
                     Text::tr("%1 already holds a project. Open it, or choose another folder.")
                         .arg(QDir::toNativeSeparators(directory.path()))};
    }
    if (!directory.mkpath(u"images"_s))
        return notWritable(directory.path(), {});

    const auto write = [&directory](int index, const Picture& picture) {
        return writeImage(directory.filePath(relativeImagePath(static_cast<std::size_t>(index))),
                          picture.jpeg);
    };
    const auto pictures = sample::drawPictures(write, progress, stop);
    if (!pictures)
        return pictures.error();
    if (auto made = makeProject(project, *pictures); !made)
        return made.error();
    return project;
}

} // namespace boxwright
