// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/datasummary.h"

#include "core/dataset/project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct DataSummary
{
    Q_DECLARE_TR_FUNCTIONS(DataSummary)
};

} // namespace

ProjectCounts countProject(const Project& project)
{
    ProjectCounts counts;
    counts.images = static_cast<int>(project.images().size());
    counts.labels = static_cast<int>(project.labels().size());
    for (const ImageRecord& image : project.images()) {
        counts.boxes += project.boxCount(image.id);
        counts.reviewed += image.reviewed ? 1 : 0;
        counts.unseen += image.state == ImageState::Unseen ? 1 : 0;
        counts.withBoxes += image.state == ImageState::HasBoxes ? 1 : 0;
        counts.confirmedEmpty += image.state == ImageState::ConfirmedEmpty ? 1 : 0;
        if (image.state == ImageState::Unseen)
            continue;
        switch (image.split) {
        case Split::None:
            ++counts.undecided;
            break;
        case Split::Train:
            ++counts.train;
            break;
        case Split::Validation:
            ++counts.validation;
            break;
        case Split::Test:
            ++counts.test;
            break;
        }
    }
    return counts;
}

TrainingDataSummary summariseForTraining(const Project& project, const ProjectCounts& counts)
{
    TrainingDataSummary summary;
    summary.trainImages = counts.train;
    summary.validationImages = counts.validation;
    summary.testImages = counts.test;
    summary.unseenImages = counts.unseen;
    summary.boxes = counts.boxes;
    summary.labels = counts.labels;
    if (project.file().isReadOnly())
        summary.obstacle =
            DataSummary::tr("The project is open read-only, so nothing can be trained in it.");
    else if (counts.images == 0)
        summary.obstacle = DataSummary::tr("There are no images yet. Import some first.");
    else if (counts.boxes == 0)
        summary.obstacle =
            DataSummary::tr("There are no boxes yet. Draw some around what should be found.");
    else if (counts.train == 0 && counts.undecided == 0)
        summary.obstacle = DataSummary::tr("No labelled image is in the training part.");
    if (counts.undecided > 0)
        summary.notes << DataSummary::tr(
            "%Ln labelled image(s) will be divided into training, validation and "
            "test images first.",
            nullptr, counts.undecided);
    if (counts.unseen > 0)
        summary.notes << DataSummary::tr("%Ln image(s) nobody has looked at will not be used.",
                                         nullptr, counts.unseen);
    if (counts.train > 0 && counts.validation == 0)
        summary.notes << DataSummary::tr(
            "A tenth of the training images will become the validation part.");
    if (counts.test == 0 && counts.undecided == 0)
        summary.notes << DataSummary::tr(
            "There are no test images, so the result will be measured on the "
            "validation images.");
    return summary;
}

QString describeImages(const ProjectCounts& counts)
{
    if (counts.images == 0)
        return DataSummary::tr("Nothing here yet.");
    QStringList parts{DataSummary::tr("%Ln image(s)", nullptr, counts.images),
                      DataSummary::tr("%Ln with boxes", nullptr, counts.withBoxes)};
    if (counts.confirmedEmpty > 0)
        parts << DataSummary::tr("%Ln confirmed empty", nullptr, counts.confirmedEmpty);
    if (counts.unseen > 0)
        parts << DataSummary::tr("%Ln to look at", nullptr, counts.unseen);
    if (counts.undecided > 0)
        parts << DataSummary::tr("%Ln not divided yet", nullptr, counts.undecided);
    return parts.join(u" · "_s);
}

} // namespace boxwright
