// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/import/importplan.h"

#include "core/exchange/export/exportids.h"
#include "core/exchange/formats/splitnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace boxwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kChangesAtOnce = 2000;

/// Only a class tells lupdate where texts belong and which have plurals.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatasetImporter)
};

void addMissing(QJsonObject& object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
}

void addMissing(QStringList& tags, const QStringList& more)
{
    for (const QString& tag : more) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
}

/// The name of the folder that holds the image, unless that is the images folder itself.
QStringList folderTags(const QString& name)
{
    const QString folder = name.section(u'/', -2, -2);
    return folder.isEmpty() ? QStringList() : QStringList{folder};
}

bool isListedTwice(const std::vector<ForeignImage>& foreign)
{
    for (std::size_t i = 1; i < foreign.size(); ++i) {
        if (foreign[i].source == foreign[i - 1].source)
            return true;
    }
    return false;
}

} // namespace

ImportPlan::ImportPlan(const ImportRequest& request, std::vector<ImageRecord> images,
                       QHash<ImageId, std::vector<Annotation>> annotations, BoxIntake boxes,
                       ProblemList& problems, ImportReport& report)
    : m_request(request)
    , m_images(std::move(images))
    , m_exportIds(exportIds({}, m_images).images)
    , m_annotations(std::move(annotations))
    , m_boxes(boxes)
    , m_problems(problems)
    , m_report(report)
{
    for (std::size_t i = 0; i < m_images.size(); ++i)
        m_indexes.insert(m_images[i].path, qsizetype(i));
}

void ImportPlan::add(const ImportedImage& image)
{
    const auto known = m_indexes.constFind(image.path);
    const bool isNew = known == m_indexes.constEnd();
    PlannedImage planned{{}, {ImageId(0), image.path, {}, {}}, {}};
    if (!isNew) {
        planned.before = m_images[*known];
        planned.after = *planned.before;
        if (planned.before->contentHash != image.file.contentHash) {
            warn(image, u"IMAGE_CHANGED"_s,
                 Text::tr("“%1” is no longer the file that was imported before."),
                 Text::tr("Its size and check sum were read again."));
        }
    }
    ImageRecord& record = planned.after;
    record.contentHash = image.file.contentHash;
    record.size = image.file.header.size;
    record.orientation = image.file.header.orientation;
    const QString& foreignId = image.foreign.front().foreignId;
    if (record.foreignId.isEmpty() && !isExportedAs(record, foreignId))
        record.foreignId = foreignId;
    for (const ForeignImage& foreign : image.foreign) {
        addMissing(record.extras, foreign.extras);
        addMissing(record.tags, foreign.tags);
        const bool isStatedAsStored = BoxIntake::isStatedAsStored(foreign, image.file.header);
        if (isStatedAsStored || !foreign.size.isEmpty())
            record.isStatedAsStored = isStatedAsStored;
    }
    if (m_request.tagsFromFolders)
        addMissing(record.tags, folderTags(image.name));
    if (isListedTwice(image.foreign)) {
        warn(image, u"IMAGE_LISTED_TWICE"_s, Text::tr("“%1” is listed more than once."),
             Text::tr("Its boxes were put together."));
    }
    const auto existing = isNew ? std::vector<Annotation>() : m_annotations.value(record.id);
    planned.added = m_boxes.take(image.foreign, image.file.header, existing);
    record.state = stateAfter(record, image, !planned.added.empty());
    const bool isSaidReviewed =
        std::all_of(image.foreign.begin(), image.foreign.end(),
                    [](const ForeignImage& foreign) { return foreign.isReviewed; });
    if (isNew)
        record.reviewed = isSaidReviewed;
    else if (!planned.added.empty() && !isSaidReviewed)
        record.reviewed = false; // who reviewed it here has not seen these boxes
    setSplit(record, image, isNew);

    const bool isChanged = isNew || record != *planned.before || !planned.added.empty();
    if (!isChanged)
        return;
    ++(isNew ? m_report.imagesAdded : m_report.imagesUpdated);
    m_report.boxesAdded += static_cast<int>(planned.added.size());
    m_planned.push_back(std::move(planned));
}

/// Whether an export gives that id to an image of the project: a file that has it is likely to be
/// one, and the image needs no other.
bool ImportPlan::isExportedAs(const ImageRecord& record, const QString& foreignId) const
{
    const auto id = m_exportIds.constFind(record.id);
    return id != m_exportIds.constEnd() && QString::number(*id) == foreignId;
}

ImageState ImportPlan::stateAfter(const ImageRecord& record, const ImportedImage& image,
                                  bool hasBoxes) const
{
    if (hasBoxes)
        return ImageState::HasBoxes;
    if (record.state != ImageState::Unseen)
        return record.state;
    // Boxes that were all refused are no proof of emptiness.
    const bool isEmpty =
        std::all_of(image.foreign.begin(), image.foreign.end(), [&](const ForeignImage& foreign) {
            return (m_request.emptyIsConfirmed || foreign.isConfirmedEmpty) && foreign.isLabelled
                && foreign.boxes.empty() && foreign.refusedBoxes == 0;
        });
    return isEmpty ? ImageState::ConfirmedEmpty : ImageState::Unseen;
}

std::optional<Split> ImportPlan::splitOf(const ImportedImage& image)
{
    if (m_request.split)
        return m_request.split;
    std::optional<Split> split;
    for (const ForeignImage& foreign : image.foreign) {
        if (!foreign.split || split == foreign.split)
            continue;
        if (split) {
            warn(image, u"IMAGE_IN_TWO_SPLITS"_s, Text::tr("“%1” is in more than one split."),
                 Text::tr("Kept out of training."));
        }
        split = split ? std::max(*split, *foreign.split) : foreign.split;
    }
    return split;
}

void ImportPlan::setSplit(ImageRecord& record, const ImportedImage& image, bool isNew)
{
    const Split split = splitOf(image).value_or(Split::None);
    if (split == Split::None || record.split == split)
        return;
    if (isNew || record.split == Split::None) {
        record.split = split;
        return;
    }
    QString action = Text::tr("It stays where it is.");
    if (record.split == Split::Test) {
        // What was measured on would be learnt from: nobody does that by the way.
        action = Text::tr("It stays in the test part. To move it on purpose, set its part in the "
                          "studio, on the Images page.");
    } else if (m_request.split) {
        action = Text::tr("It was moved to the part asked for.");
        record.split = split;
    }
    warn(image, u"IMAGE_IN_TWO_SPLITS"_s,
         Text::tr("“%1” is already in another split of this project."), action);
}

void ImportPlan::warn(const ImportedImage& image, const QString& code, const QString& message,
                      const QString& action)
{
    const ForeignImage& foreign = image.foreign.front();
    m_problems.add({code, ProblemSeverity::Warning, foreign.source, foreign.line,
                    message.arg(image.name), action});
}

int ImportPlan::addedImages() const
{
    return static_cast<int>(std::count_if(m_planned.begin(), m_planned.end(),
                                          [](const PlannedImage& image) { return !image.before; }));
}

ChangeSource ImportPlan::takeChanges(std::vector<Label> labels, LabelId firstLabel,
                                     ImageId firstImage)
{
    std::vector<Change> labelChanges;
    QHash<LabelId, LabelId> labelIds;
    std::int64_t nextLabel = firstLabel.value();
    for (Label& label : labels) {
        const LabelId id(nextLabel++);
        labelIds.insert(std::exchange(label.id, id), id);
        labelChanges.emplace_back(LabelChange{{}, label});
    }
    return [this, labelIds, first = std::move(labelChanges), nextImage = firstImage.value(),
            next = std::size_t(0)]() mutable -> std::optional<std::vector<Change>> {
        std::vector<Change> changes = std::exchange(first, {});
        while (next < m_planned.size() && changes.size() < kChangesAtOnce) {
            PlannedImage planned = std::move(m_planned[next++]);
            if (!planned.before)
                planned.after.id = ImageId(nextImage++);
            const ImageId image = planned.after.id;
            if (!planned.before || *planned.before != planned.after)
                changes.emplace_back(ImageChange{planned.before, std::move(planned.after)});
            for (Annotation& annotation : planned.added) {
                annotation.label = labelIds.value(annotation.label, annotation.label);
                changes.emplace_back(AnnotationChange{image, {}, std::move(annotation)});
            }
        }
        return changes;
    };
}

} // namespace boxwright
