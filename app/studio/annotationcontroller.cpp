// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/annotationcontroller.h"

#include "app/studio/actions.h"
#include "app/studio/errorreporter.h"
#include "app/studio/labelpage.h"
#include "app/studio/studiomodels.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/panels/boxpanel.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/labelpanel.h"

#include <QAction>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace boxwright {

AnnotationController::AnnotationController(LabelPage& page, StudioModels& models, Actions& actions,
                                           ErrorReporter& reporter, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_models(models)
    , m_actions(actions)
    , m_reporter(reporter)
{
    connectPage();
    connect(&m_loader, &ImageLoader::loaded, this, &AnnotationController::showPixels);
    connect(&m_loader, &ImageLoader::failed, this, [this](const QString& path, const Error& error) {
        if (path != currentPath())
            return;
        m_page.scene().setImage({});
        m_page.setWarning(error.message);
    });
    connect(actions.previousImage, &QAction::triggered, this, [this] { showNeighbour(-1); });
    connect(actions.nextImage, &QAction::triggered, this, [this] { showNeighbour(1); });
    connect(actions.confirmEmpty, &QAction::triggered, this,
            &AnnotationController::setConfirmedEmpty);
    connect(actions.reviewed, &QAction::triggered, this, &AnnotationController::toggleReviewed);
    connect(actions.undo, &QAction::triggered, this, [this] {
        if (m_project)
            m_project->undoGroup().undo();
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        if (m_project)
            m_project->undoGroup().redo();
    });
}

void AnnotationController::connectPage()
{
    AnnotationScene& scene = m_page.scene();
    LabelPanel& labels = m_page.labels();
    BoxPanel& boxes = m_page.boxes();
    BoxEditor& editor = m_page.canvasActions().editor();
    connect(&m_page.canvas(), &ImageCanvas::spaceTapped, this,
            &AnnotationController::toggleReviewed);
    connect(&m_page.images(), &ImagePanel::imageActivated, this, &AnnotationController::openImage);
    connect(&scene, &AnnotationScene::labelRequested, &labels, &LabelPanel::focusNewLabel);
    connect(&scene, &AnnotationScene::boxSelectionChanged, this,
            [this] { m_page.boxes().selectBoxes(m_page.scene().selectedBoxes()); });
    connect(&scene, &AnnotationScene::currentLabelChanged, this,
            [this](std::optional<LabelId> label) {
                m_page.labels().setCurrentLabel(label);
                m_models.labels.setCurrentLabel(label);
            });
    connect(&boxes, &BoxPanel::boxesSelected, &scene, &AnnotationScene::selectBoxes);
    connect(&boxes, &BoxPanel::removeRequested, &editor, &BoxEditor::removeSelected);
    connect(&boxes, &BoxPanel::boxActivated, this,
            [this] { m_page.canvas().setFocus(Qt::OtherFocusReason); });
    connect(&labels, &LabelPanel::labelChosen, &editor, &BoxEditor::chooseLabel);
    connect(&labels, &LabelPanel::addRequested, this, &AnnotationController::addLabel);
    connect(&labels, &LabelPanel::changeRequested, this, [this](const Label& label) {
        if (m_project)
            m_project->changeLabel(label, tr("Change label"));
    });
}

void AnnotationController::setProject(Project* project)
{
    closeImage();
    m_project = project;
    m_models.images.setProject(project);
    m_page.scene().setReadOnly(project != nullptr && project->file().isReadOnly());
    m_page.labels().setReadOnly(project == nullptr || project->file().isReadOnly());
    refreshLabels();
    if (project == nullptr)
        return;
    connect(project, &Project::labelsChanged, this, &AnnotationController::refreshLabels);
    connect(project, &Project::imagesReset, this, &AnnotationController::refreshImages);
    connect(project, &Project::imageChanged, this, [this](ImageId image) {
        if (m_current == image)
            showState();
    });
    QUndoGroup& group = project->undoGroup();
    connect(&group, &QUndoGroup::canUndoChanged, m_actions.undo, &QAction::setEnabled);
    connect(&group, &QUndoGroup::canRedoChanged, m_actions.redo, &QAction::setEnabled);
    connect(&group, &QUndoGroup::undoTextChanged, m_actions.undo, [this](const QString& text) {
        m_actions.undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    });
    connect(&group, &QUndoGroup::redoTextChanged, m_actions.redo, [this](const QString& text) {
        m_actions.redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    });
    updateHistory();
}

void AnnotationController::setActive(bool active)
{
    m_isActive = active;
    updateHistory();
    if (active && !m_current)
        openFirst();
    if (active)
        m_page.canvas().setFocus(Qt::OtherFocusReason);
}

void AnnotationController::updateHistory()
{
    if (!m_project)
        return;
    QUndoStack* stack =
        m_isActive && m_document ? &m_document->undoStack() : &m_project->projectUndoStack();
    m_project->undoGroup().setActiveStack(stack);
    m_actions.undo->setEnabled(m_project->undoGroup().canUndo());
    m_actions.redo->setEnabled(m_project->undoGroup().canRedo());
}

void AnnotationController::openFirst()
{
    if (!m_project || m_project->images().empty())
        return;
    for (const ImageRecord& image : m_project->images())
        if (image.state == ImageState::Unseen)
            return openImage(image.id);
    openImage(m_project->images().front().id);
}

void AnnotationController::openImage(ImageId image)
{
    if (!m_project || m_current == image)
        return;
    AnnotationDocument* document = m_project->document(image);
    if (document == nullptr)
        return;
    m_current = image;
    m_document = document;
    m_page.scene().setDocument(document);
    m_page.scene().setImage({});
    m_models.boxes.setDocument(document);
    m_models.labels.setDocument(document);
    m_page.images().setCurrentImage(image);
    updateHistory();
    showState();
    m_loader.load(currentPath());
    QStringList next;
    for (const int step : {1, -1})
        if (const auto neighbour = m_page.images().neighbour(step))
            if (const ImageRecord* record = m_project->image(*neighbour))
                next << m_project->absoluteImagePath(*record);
    m_loader.prefetch(next);
    Q_EMIT currentImageChanged();
}

void AnnotationController::showNeighbour(int step)
{
    if (!m_current)
        return openFirst();
    if (const auto neighbour = m_page.images().neighbour(step))
        openImage(*neighbour);
}

void AnnotationController::closeImage()
{
    m_current.reset();
    m_document = nullptr;
    m_page.scene().setDocument(nullptr);
    m_page.scene().setImage({});
    m_models.boxes.setDocument(nullptr);
    m_models.labels.setDocument(nullptr);
    m_page.images().setCurrentImage({});
    m_page.setWarning({});
    Q_EMIT imageTextChanged({});
    Q_EMIT currentImageChanged();
}

void AnnotationController::refreshImages()
{
    // Documents are made anew when the project is read again.
    const std::optional<ImageId> image = m_current;
    closeImage();
    if (image && m_project && m_project->image(*image) != nullptr)
        openImage(*image);
    updateHistory();
}

void AnnotationController::refreshLabels()
{
    const std::vector<Label> labels = m_project ? m_project->labels() : std::vector<Label>{};
    m_models.labels.setLabels(labels);
    m_models.boxes.setLabels(labels);
    m_page.scene().setLabels(labels);
    const std::optional<LabelId> current = m_page.scene().currentLabel();
    m_models.labels.setCurrentLabel(current);
    m_page.labels().setCurrentLabel(current);
}

void AnnotationController::showPixels(const QString& path, const ImagePyramid& image,
                                      const QString& warning)
{
    if (path != currentPath())
        return;
    m_page.scene().setImage(image);
    m_page.canvas().fitImage();
    m_page.setWarning(warning);
}

void AnnotationController::showState()
{
    const ImageRecord* record = m_project && m_current ? m_project->image(*m_current) : nullptr;
    if (record == nullptr)
        return;
    m_actions.reviewed->setChecked(record->reviewed);
    m_actions.confirmEmpty->setChecked(record->state == ImageState::ConfirmedEmpty);
    m_actions.confirmEmpty->setEnabled(!m_project->file().isReadOnly()
                                       && record->state != ImageState::HasBoxes);
    const std::vector<ImageRecord>& images = m_project->images();
    const auto place = std::distance(images.data(), record) + 1;
    Q_EMIT imageTextChanged(tr("%1  ·  %2 of %3  ·  %4 × %5", "file, place, count, width, height")
                                .arg(QFileInfo(record->path).fileName())
                                .arg(place)
                                .arg(images.size())
                                .arg(record->size.width())
                                .arg(record->size.height()));
}

QString AnnotationController::currentPath() const
{
    const ImageRecord* record = m_project && m_current ? m_project->image(*m_current) : nullptr;
    return record != nullptr ? m_project->absoluteImagePath(*record) : QString();
}

void AnnotationController::addLabel(const QString& name)
{
    if (!m_project)
        return;
    const Result<LabelId> label = m_project->addLabel(name);
    if (!label)
        return m_reporter.report(label.error());
    refreshLabels();
    m_page.scene().setCurrentLabel(*label);
    m_page.canvas().setFocus(Qt::OtherFocusReason);
}

void AnnotationController::toggleReviewed()
{
    if (m_document && !m_page.scene().isReadOnly()) {
        const bool reviewed = !m_document->image().reviewed;
        m_document->setReviewed(reviewed, reviewed ? tr("Mark reviewed") : tr("Mark not reviewed"));
    }
    showState();
}

void AnnotationController::setConfirmedEmpty(bool empty)
{
    if (m_document && m_document->annotations().empty() && !m_page.scene().isReadOnly())
        m_document->setState(empty ? ImageState::ConfirmedEmpty : ImageState::Unseen,
                             empty ? tr("Confirm empty") : tr("Take back confirmed empty"));
    showState();
}

} // namespace boxwright
