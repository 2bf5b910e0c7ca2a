// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/annotationcontroller.h"

#include "app/studio/actions.h"
#include "app/studio/errorreporter.h"
#include "app/studio/labelpage.h"
#include "app/studio/studiomodels.h"
#include "core/dataset/project.h"
#include "widgets/canvas/annotationscene.h"
#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/boxeditor.h"
#include "widgets/canvas/boxlayer.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/labelfinder.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/panels/boxpanel.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/labelpanel.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>

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
    connectActions();
    connectBoxStates();
}

void AnnotationController::connectActions()
{
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.previousImage, [this] { showNeighbour(-1); });
    on(m_actions.nextImage, [this] { showNeighbour(1); });
    on(m_actions.previousUnseen, [this] { showUnseen(-1); });
    on(m_actions.nextUnseen, [this] { showUnseen(1); });
    on(m_actions.repeatBoxes, [this] { repeatBoxes(); });
    on(m_actions.confirmEmpty, &AnnotationController::setConfirmedEmpty);
    on(m_actions.reviewed, [this] { toggleReviewed(); });
    on(m_actions.undo, [this] {
        if (m_project)
            m_project->undoGroup().undo();
    });
    on(m_actions.redo, [this] {
        if (m_project)
            m_project->undoGroup().redo();
    });
}

/// Locked and hidden boxes are shown in the list too, and can be brought back from there.
void AnnotationController::connectBoxStates()
{
    AnnotationScene& scene = m_page.scene();
    connect(&scene, &AnnotationScene::boxStatesChanged, this, [this, &scene] {
        m_models.boxes.setStates(scene.boxLayer().hidden(), scene.boxLayer().locked());
    });
    connect(&scene, &AnnotationScene::pressedWithoutBoxes, this,
            &AnnotationController::sayThatBoxesAreHidden);
    connect(&m_page.boxes(), &BoxPanel::hideRequested, &scene,
            [&scene](const BoxId& box) { scene.setHidden({box}, !scene.isHidden(box)); });
    connect(&m_page.boxes(), &BoxPanel::lockRequested, &scene,
            [&scene](const BoxId& box) { scene.setLocked({box}, !scene.isLocked(box)); });
    BoxActions& actions = m_page.boxActions();
    connect(&m_page.boxes(), &BoxPanel::menuRequested, &actions, &BoxActions::popUpMenu);
    connect(&actions, &BoxActions::notice, this, &AnnotationController::notice);
    connect(&actions.labelFinder(), &LabelFinder::labelWanted, this, [this](const QString& name) {
        if (const std::optional<LabelId> label = addLabel(name))
            m_page.canvasActions().editor().chooseLabel(*label);
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
    connect(&group, &QUndoGroup::undoTextChanged, this, [this](const QString& text) {
        m_actions.undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    });
    connect(&group, &QUndoGroup::redoTextChanged, this, [this](const QString& text) {
        m_actions.redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    });
    updateHistory();
}

void AnnotationController::setActive(bool active)
{
    m_isActive = active;
    m_page.setActionsEnabled(active);
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
    if (show(image))
        m_trail.restart(image);
}

void AnnotationController::go(ImageId image, int step)
{
    if (show(image))
        m_trail.go(image, step);
}

bool AnnotationController::show(ImageId image)
{
    if (!m_project || m_current == image)
        return false;
    AnnotationDocument* document = m_project->document(image);
    if (document == nullptr)
        return false;
    m_current = image;
    m_document = document;
    m_project->setImageInFront(image);
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
        if (const auto beside = m_page.images().neighbour(step))
            if (const ImageRecord* record = m_project->image(*beside))
                next << m_project->absoluteImagePath(*record);
    m_loader.prefetch(next);
    Q_EMIT currentImageChanged();
    return true;
}

std::optional<ImageId> AnnotationController::neighbour(int step) const
{
    const std::optional<ImageId> visited = m_trail.neighbour(step);
    return visited && hasMoved(*visited, step) ? visited : m_page.images().neighbour(step);
}

bool AnnotationController::hasMoved(ImageId image, int step) const
{
    if (!m_current || !m_project || m_project->image(image) == nullptr)
        return false;
    const auto row = [this](ImageId of) {
        return m_page.images().filter().mapFromSource(m_models.images.indexOf(of)).row();
    };
    const int there = row(image);
    return there < 0 || (there - row(*m_current)) * step < 0;
}

void AnnotationController::readPixelsAgain(const std::vector<ImageId>& images)
{
    if (m_current && std::find(images.begin(), images.end(), *m_current) != images.end())
        m_loader.load(currentPath());
}

void AnnotationController::showNeighbour(int step)
{
    if (!m_current)
        return openFirst();
    if (const auto image = neighbour(step))
        go(*image, step);
}

void AnnotationController::showUnseen(int step)
{
    if (const auto image = m_page.images().unseenNeighbour(step))
        go(*image, step);
    else
        Q_EMIT notice(tr("Every other image in the list has been looked at."));
}

void AnnotationController::repeatBoxes()
{
    const auto before = neighbour(-1);
    AnnotationDocument* document = m_project && before ? m_project->document(*before) : nullptr;
    if (!m_document || document == nullptr)
        return Q_EMIT notice(tr("There is no image before this one."));
    if (!m_page.scene().areBoxesVisible())
        return sayThatBoxesAreHidden();
    if (document->annotations().empty())
        return Q_EMIT notice(tr("The image before this one has no boxes."));
    if (m_page.canvasActions().editor().repeatBoxes(document->annotations()) == 0)
        Q_EMIT notice(tr("The boxes of the image before are here already."));
}

void AnnotationController::sayThatBoxesAreHidden()
{
    const QKeySequence key = m_page.canvasActions().hideBoxes->shortcut();
    Q_EMIT notice(key.isEmpty() ? tr("The boxes are hidden: show them before you go on.")
                                : tr("The boxes are hidden: %1 shows them again.", "a key")
                                      .arg(key.toString(QKeySequence::NativeText)));
}

std::optional<ImageId> AnnotationController::imageAfterConfirming() const
{
    return m_actions.autoAdvance->isChecked() ? neighbour(1) : std::nullopt;
}

void AnnotationController::closeImage()
{
    m_current.reset();
    m_trail.restart({});
    m_document = nullptr;
    if (m_project)
        m_project->setImageInFront({});
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
    if (m_current && m_project && m_project->image(*m_current) == nullptr)
        closeImage();
    m_page.images().setCurrentImage(m_current); // the list was made anew
    showState();
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
    m_page.scene().setImage(image); // its size is known, and somebody may have zoomed meanwhile
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

std::optional<LabelId> AnnotationController::addLabel(const QString& name)
{
    if (!m_project)
        return {};
    const Result<LabelId> label = m_project->addLabel(name);
    if (!label) {
        m_reporter.report(label.error());
        return {};
    }
    refreshLabels();
    m_page.scene().setCurrentLabel(*label);
    m_page.canvas().setFocus(Qt::OtherFocusReason);
    return *label;
}

void AnnotationController::toggleReviewed()
{
    if (!m_document || m_page.scene().isReadOnly())
        return showState();
    // Before the change, after which the image may no longer be where it was in the list.
    const bool reviewed = !m_document->image().reviewed;
    const std::optional<ImageId> next = reviewed ? imageAfterConfirming() : std::nullopt;
    m_document->setReviewed(reviewed, reviewed ? tr("Mark reviewed") : tr("Mark not reviewed"));
    next ? go(*next, 1) : showState();
}

void AnnotationController::setConfirmedEmpty(bool empty)
{
    if (!m_document || !m_document->annotations().empty() || m_page.scene().isReadOnly())
        return showState();
    const std::optional<ImageId> next = empty ? imageAfterConfirming() : std::nullopt;
    m_document->setState(empty ? ImageState::ConfirmedEmpty : ImageState::Unseen,
                         empty ? tr("Confirm empty") : tr("Take back confirmed empty"));
    next ? go(*next, 1) : showState();
}

} // namespace boxwright
