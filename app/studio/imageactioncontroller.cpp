// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/imageactioncontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/imageoperations.h"
#include "core/dataset/project.h"
#include "widgets/panels/imagepanel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

QString describeImageRemoval(const Project& project, const std::vector<ImageRecord>& images)
{
    int boxes = 0;
    for (const ImageRecord& image : images)
        boxes += project.boxCount(image.id);
    QStringList sentences;
    if (boxes > 0)
        sentences << ImageActionController::tr("%n box(es) on them will go too.", nullptr, boxes);
    sentences << ImageActionController::tr("The image files stay where they are. "
                                           "You can undo this.");
    return sentences.join(u' ');
}

ImageActionController::ImageActionController(ImagePanel& panel, ErrorReporter& reporter,
                                             QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_reporter(reporter)
{
    connect(&panel, &ImagePanel::actionRequested, this, &ImageActionController::perform);
}

void ImageActionController::setProject(Project* project)
{
    m_project = project;
    m_panel.setReadOnly(project == nullptr || project->file().isReadOnly());
}

void ImageActionController::perform(const ImageAction& action, const std::vector<ImageId>& ids)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    std::vector<ImageRecord> images;
    for (const ImageId id : ids)
        if (const ImageRecord* image = m_project->image(id))
            images.push_back(*image);
    switch (action.kind) {
    case ImageAction::Kind::SetSplit:
        apply(setSplitOperation(images, action.split));
        break;
    case ImageAction::Kind::SetReviewed:
        apply(setReviewedOperation(images, action.reviewed));
        break;
    case ImageAction::Kind::ConfirmEmpty:
        confirmEmpty(images);
        break;
    case ImageAction::Kind::Remove:
        remove(images);
        break;
    }
}

int ImageActionController::apply(const Operation& operation)
{
    if (!operation.changes.empty())
        m_project->perform(operation);
    return static_cast<int>(operation.changes.size());
}

void ImageActionController::confirmEmpty(const std::vector<ImageRecord>& images)
{
    const auto already =
        static_cast<int>(std::count_if(images.begin(), images.end(), [](const ImageRecord& image) {
            return image.state == ImageState::ConfirmedEmpty;
        }));
    const int confirmed = apply(confirmEmptyOperation(images));
    const int withBoxes = static_cast<int>(images.size()) - confirmed - already;
    QStringList sentences{tr("%n image(s) confirmed empty.", nullptr, confirmed)};
    if (withBoxes > 0)
        sentences << tr("%n skipped, because there are boxes.", nullptr, withBoxes);
    if (already > 0)
        sentences << tr("%n were confirmed empty before.", nullptr, already);
    m_panel.showResult(sentences.join(u' '));
}

void ImageActionController::remove(const std::vector<ImageRecord>& images)
{
    const auto count = static_cast<int>(images.size());
    if (!m_reporter.ask(tr("Remove %n image(s) from the project?", nullptr, count),
                        describeImageRemoval(*m_project, images), {tr("Remove")})
        || !m_project)
        return;
    m_panel.showResult(
        tr("%n image(s) removed from the project.", nullptr, apply(removeImagesOperation(images))));
}

} // namespace boxwright
