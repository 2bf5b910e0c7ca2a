// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/imageactioncontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/imageoperations.h"
#include "core/dataset/labeluse.h"
#include "core/dataset/project.h"
#include "widgets/panels/imagepanel.h"

#include <QHash>

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
        sentences << ImageActionController::tr("%Ln box(es) on them will go too.", nullptr, boxes);
    sentences << ImageActionController::tr("The image files stay where they are. "
                                           "You can undo this.");
    return sentences.join(u' ');
}

std::vector<UsedLabel> labelsOn(const Project& project, const std::vector<ImageRecord>& images)
{
    QHash<LabelId, LabelUse> uses;
    for (const ImageRecord& image : images) {
        addUse(uses, project.labelCounts(image.id));
    }
    std::vector<UsedLabel> used;
    for (const Label& label : project.labels())
        if (const auto use = uses.constFind(label.id); use != uses.constEnd())
            used.push_back({label, *use});
    return used;
}

ImageActionController::ImageActionController(std::initializer_list<ImagePanel*> panels,
                                             ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_panels(panels)
    , m_panel(m_panels.front())
    , m_reporter(reporter)
{
    for (ImagePanel* panel : m_panels) {
        connect(panel, &ImagePanel::actionRequested, this,
                [this, panel](const ImageAction& action, const std::vector<ImageId>& ids) {
                    m_panel = panel;
                    perform(action, ids);
                });
    }
}

void ImageActionController::setProject(Project* project)
{
    if (m_dialog)
        m_dialog->reject();
    m_project = project;
    for (ImagePanel* panel : m_panels)
        panel->setReadOnly(project == nullptr || project->file().isReadOnly());
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
    case ImageAction::Kind::MarkUnseen:
        markUnseen(images);
        break;
    case ImageAction::Kind::ChangeLabel:
        askForLabel(BoxLabelDialog::Purpose::Relabel, images);
        break;
    case ImageAction::Kind::DeleteBoxes:
        askForLabel(BoxLabelDialog::Purpose::Delete, images);
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
    QStringList sentences{tr("%Ln image(s) confirmed empty.", nullptr, confirmed)};
    if (withBoxes > 0)
        sentences << tr("%Ln skipped, because there are boxes.", nullptr, withBoxes);
    if (already > 0)
        sentences << tr("%Ln were confirmed empty before.", nullptr, already);
    m_panel->showResult(sentences.join(u' '));
}

void ImageActionController::markUnseen(const std::vector<ImageRecord>& images)
{
    const auto withBoxes =
        static_cast<int>(std::count_if(images.begin(), images.end(), [](const ImageRecord& image) {
            return image.state == ImageState::HasBoxes;
        }));
    QStringList sentences{
        tr("%Ln image(s) marked as unseen.", nullptr, apply(setUnseenOperation(images)))};
    if (withBoxes > 0)
        sentences << tr("%Ln skipped, because there are boxes.", nullptr, withBoxes);
    m_panel->showResult(sentences.join(u' '));
}

void ImageActionController::askForLabel(BoxLabelDialog::Purpose purpose,
                                        const std::vector<ImageRecord>& images)
{
    if (m_dialog)
        return;
    const std::vector<UsedLabel> used = labelsOn(*m_project, images);
    if (used.empty())
        return m_panel->showResult(tr("There are no boxes on the selected images."));
    m_dialog = new BoxLabelDialog(purpose, used, m_project->labels(), m_panel->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<ImageId> ids;
    ids.reserve(images.size());
    for (const ImageRecord& image : images)
        ids.push_back(image.id);
    connect(m_dialog, &QDialog::accepted, this, [this, ids] { changeBoxes(*m_dialog, ids); });
    m_dialog->open();
}

void ImageActionController::changeBoxes(const BoxLabelDialog& dialog,
                                        const std::vector<ImageId>& images)
{
    if (!m_project)
        return;
    const std::optional<LabelId> into = dialog.into();
    const Result<void> begun = into ? m_project->relabelBoxes(dialog.label(), *into, images)
                                    : m_project->removeBoxes(dialog.label(), images);
    if (!begun)
        return m_reporter.report(begun.error());
    m_panel->showResult(into ? tr("%Ln box(es) got another label.", nullptr, dialog.boxes())
                             : tr("%Ln box(es) deleted.", nullptr, dialog.boxes()));
}

void ImageActionController::remove(const std::vector<ImageRecord>& images)
{
    const auto count = static_cast<int>(images.size());
    if (!m_reporter.ask(tr("Remove %Ln image(s) from the project?", nullptr, count),
                        describeImageRemoval(*m_project, images), {tr("Remove")})
        || !m_project)
        return;
    m_panel->showResult(tr("%Ln image(s) removed from the project.", nullptr,
                           apply(removeImagesOperation(images))));
}

} // namespace boxwright
