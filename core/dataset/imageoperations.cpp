// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/imageoperations.h"

#include <QCoreApplication>

#include <utility>

namespace boxwright {

namespace {

/// Only a class tells lupdate where texts belong and which have plurals.
struct ImageOperations
{
    Q_DECLARE_TR_FUNCTIONS(ImageOperations)
};

template<typename Edit>
Operation changeImages(const std::vector<ImageRecord>& images, Edit edit)
{
    Operation operation;
    for (const ImageRecord& before : images) {
        ImageRecord after = before;
        edit(after);
        if (after != before) {
            operation.changes.emplace_back(ImageChange{before, std::move(after)});
        }
    }
    return operation;
}

int count(const Operation& operation)
{
    return static_cast<int>(operation.changes.size());
}

} // namespace

Operation setSplitOperation(const std::vector<ImageRecord>& images, Split split)
{
    Operation operation =
        changeImages(images, [split](ImageRecord& image) { image.split = split; });
    operation.text = ImageOperations::tr("Set the part of %Ln image(s)", nullptr, count(operation));
    return operation;
}

Operation setReviewedOperation(const std::vector<ImageRecord>& images, bool reviewed)
{
    Operation operation =
        changeImages(images, [reviewed](ImageRecord& image) { image.reviewed = reviewed; });
    operation.text = reviewed
        ? ImageOperations::tr("Mark %Ln image(s) reviewed", nullptr, count(operation))
        : ImageOperations::tr("Mark %Ln image(s) not reviewed", nullptr, count(operation));
    return operation;
}

Operation confirmEmptyOperation(const std::vector<ImageRecord>& images)
{
    Operation operation = changeImages(images, [](ImageRecord& image) {
        if (image.state == ImageState::Unseen) {
            image.state = ImageState::ConfirmedEmpty;
        }
    });
    operation.text = ImageOperations::tr("Confirm %Ln image(s) empty", nullptr, count(operation));
    return operation;
}

Operation setUnseenOperation(const std::vector<ImageRecord>& images)
{
    Operation operation = changeImages(images, [](ImageRecord& image) {
        if (image.state != ImageState::HasBoxes) {
            image.state = ImageState::Unseen;
            image.reviewed = false;
        }
    });
    operation.text = ImageOperations::tr("Mark %Ln image(s) as unseen", nullptr, count(operation));
    return operation;
}

Operation removeImagesOperation(const std::vector<ImageRecord>& images)
{
    Operation operation;
    for (const ImageRecord& image : images) {
        operation.changes.emplace_back(ImageChange{image, {}});
    }
    operation.text = ImageOperations::tr("Remove %Ln image(s)", nullptr, count(operation));
    return operation;
}

} // namespace boxwright
