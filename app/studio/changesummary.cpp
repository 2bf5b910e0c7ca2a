// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/changesummary.h"

#include "core/dataset/project.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct ChangeSummary
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSummary)
};

struct ChangeCounts
{
    QSet<ImageId> removedImages; ///< their boxes go with them
    int movedImages = 0; ///< to another part
    int confirmedImages = 0;
    int takenFiles = 0; ///< that hold something else than they did
    int resizedImages = 0;
    int removedBoxes = 0;
    int changedBoxes = 0;
    int addedBoxes = 0;
    int removedLabels = 0;

    void add(const ImageChange& change)
    {
        if (!change.before || !change.after)
            return; // those that go were counted first
        movedImages += change.before->split != change.after->split ? 1 : 0;
        confirmedImages += change.before->state != change.after->state
                && change.after->state == ImageState::ConfirmedEmpty
            ? 1
            : 0;
        takenFiles += change.before->contentHash != change.after->contentHash ? 1 : 0;
        resizedImages += change.before->size != change.after->size ? 1 : 0;
    }
    void add(const AnnotationChange& change)
    {
        if (removedImages.contains(change.image))
            return;
        removedBoxes += change.before && !change.after ? 1 : 0;
        changedBoxes += change.before && change.after ? 1 : 0;
        addedBoxes += !change.before && change.after ? 1 : 0;
    }
    void add(const LabelChange& change) { removedLabels += change.before && !change.after ? 1 : 0; }
    void add(const DismissalChange&) { }
};

ChangeCounts count(const Operation& operation, const Project& project)
{
    ChangeCounts counts;
    for (const Change& change : operation.changes) {
        const auto* image = std::get_if<ImageChange>(&change);
        if (image != nullptr && image->before && !image->after)
            counts.removedImages.insert(image->before->id);
    }
    for (const ImageId image : std::as_const(counts.removedImages))
        counts.removedBoxes += project.boxCount(image);
    for (const Change& change : operation.changes)
        std::visit([&counts](const auto& one) { counts.add(one); }, change);
    return counts;
}

} // namespace

QString describeChanges(const Operation& operation, const Project& project)
{
    const ChangeCounts counts = count(operation, project);
    const auto removedImages = static_cast<int>(counts.removedImages.size());
    QStringList sentences;
    const auto add = [&sentences](int number, const QString& sentence) {
        if (number > 0)
            sentences << sentence;
    };
    add(removedImages,
        ChangeSummary::tr("%Ln image(s) will be removed from the project.", nullptr,
                          removedImages));
    add(counts.movedImages,
        ChangeSummary::tr("%Ln image(s) will move to another part of the data.", nullptr,
                          counts.movedImages));
    add(counts.confirmedImages,
        ChangeSummary::tr("%Ln image(s) will be confirmed empty.", nullptr,
                          counts.confirmedImages));
    add(counts.takenFiles,
        ChangeSummary::tr("The present file(s) of %Ln image(s) will be taken.", nullptr,
                          counts.takenFiles));
    add(counts.resizedImages,
        ChangeSummary::tr("%Ln image(s) will get another size: look whether the boxes still fit.",
                          nullptr, counts.resizedImages));
    add(counts.removedBoxes,
        ChangeSummary::tr("%Ln box(es) will be removed.", nullptr, counts.removedBoxes));
    add(counts.changedBoxes,
        ChangeSummary::tr("%Ln box(es) will be changed.", nullptr, counts.changedBoxes));
    add(counts.addedBoxes,
        ChangeSummary::tr("%Ln box(es) will be added to images that stay.", nullptr,
                          counts.addedBoxes));
    add(counts.removedLabels,
        ChangeSummary::tr("%Ln label(s) will be removed.", nullptr, counts.removedLabels));
    add(removedImages, ChangeSummary::tr("The image files stay where they are."));
    sentences << ChangeSummary::tr("You can undo this.");
    return sentences.join(u' ');
}

} // namespace boxwright
