// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/mainwindow.h"

#include "app/studio/actions.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "app/studio/stagehints.h"
#include "app/studio/studiomodels.h"
#include "widgets/canvas/boxactions.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/suggestionactions.h"
#include "widgets/droppedfiles.h"
#include "widgets/panels/healthpanel.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/pagestack.h"
#include "widgets/panels/startpage.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/usepanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>

#include <array>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kNoticeMs = 6000;

} // namespace

MainWindow::MainWindow(StudioModels& models, QWidget* parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_rail(new StageRail(this))
    , m_pages(new PageStack(this))
{
    setObjectName(u"mainWindow"_s);
    m_pages->setObjectName(u"pages"_s);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    createPages(models);
    createMenus();
    createStatusBar();
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);

    connect(m_rail, &StageRail::stageRequested, this, &MainWindow::showStage);
    const std::array<std::pair<QAction*, Stage>, 5> stages{
        {{m_actions->stageImages, Stage::Images},
         {m_actions->stageLabel, Stage::Label},
         {m_actions->stageTrain, Stage::Train},
         {m_actions->stageEvaluate, Stage::Evaluate},
         {m_actions->stageUse, Stage::Use}}};
    for (const auto& [action, stage] : stages)
        connect(action, &QAction::triggered, this, [this, stage = stage] { showStage(stage); });
    connect(m_actions->health, &QAction::triggered, this, &MainWindow::showHealth);
    connect(m_health, &HealthPanel::backRequested, this, [this] { showStage(Stage::Images); });
    connect(m_health, &HealthPanel::importRequested, m_actions->importImages, &QAction::trigger);
    connect(m_metrics, &MetricsPanel::trainingRequested, this, [this] { showStage(Stage::Train); });
    connect(m_use, &UsePanel::trainingRequested, this, [this] { showStage(Stage::Train); });
    showStart();
}

void MainWindow::createPages(StudioModels& models)
{
    m_start = new StartPage(m_pages);
    m_images = new ImagesPage(models, *m_actions, m_pages);
    m_health = new HealthPanel(HealthLimits(), m_pages);
    m_label = new LabelPage(models, *m_actions, m_pages);
    m_training = new TrainingPanel(m_pages);
    m_metrics = new MetricsPanel(m_pages);
    m_use = new UsePanel(m_pages);
    // The stages in the order of Stage, then the other pages.
    for (QWidget* page : std::initializer_list<QWidget*>{m_images, m_label, m_training, m_metrics,
                                                         m_use, m_start, m_health})
        m_pages->addWidget(page);
}

void MainWindow::createMenus()
{
    Actions& a = *m_actions;
    CanvasActions& canvas = m_label->canvasActions();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newProject, a.openProject, a.openSample});
    file->addSeparator();
    file->addActions({a.importImages, a.pastImports, a.exportData, a.saveCopy});
    file->addSeparator();
    file->addActions({a.packProject, a.unpackProject});
    file->addSeparator();
    file->addActions({a.closeProject, a.quit});
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo, a.history});
    edit->addSeparator();
    edit->addActions(canvas.editActions());
    edit->addSeparator();
    edit->addActions(m_label->boxActions().actions());
    edit->addAction(a.aboutLabel);
    edit->addSeparator();
    edit->addAction(a.settings);
    QMenu* image = menuBar()->addMenu(tr("&Image"));
    image->addActions({a.previousImage, a.nextImage, a.previousUnseen, a.nextUnseen});
    image->addSeparator();
    image->addActions({a.confirmEmpty, a.reviewed, a.autoAdvance, a.repeatBoxes});
    image->addSeparator();
    image->addActions(m_label->suggestionActions().actions());
    image->addSeparator();
    image->addActions({a.health, a.divideImages});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.stageImages, a.stageLabel, a.stageTrain, a.stageEvaluate, a.stageUse});
    view->addAction(a.imagesAsList);
    view->addSeparator();
    view->addActions(canvas.viewActions());
    QMenu* train = menuBar()->addMenu(tr("&Training"));
    train->addActions({a.startTraining, a.stopTraining});
    train->addSeparator();
    train->addActions({a.importModel, a.exportModel});
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.shortcuts, a.about});
}

void MainWindow::createStatusBar()
{
    m_busyText = new QLabel(this);
    m_busyText->setObjectName(u"busyText"_s);
    m_busyBar = new QProgressBar(this);
    m_busyBar->setFixedWidth(160);
    m_busyBar->setTextVisible(false);
    m_imageText = new QLabel(this);
    m_imageText->setObjectName(u"imageText"_s);
    m_imageText->setTextFormat(Qt::PlainText);
    m_cursor = new QLabel(this);
    m_zoom = new QLabel(this);
    m_trainingState = new QLabel(this);
    m_trainingState->setObjectName(u"trainingState"_s);
    m_saveState = new QLabel(this);
    m_saveState->setObjectName(u"saveState"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_busyText);
    statusBar()->addWidget(m_busyBar);
    statusBar()->addWidget(m_imageText);
    for (QLabel* label : {m_cursor, m_zoom, m_trainingState, m_saveState})
        statusBar()->addPermanentWidget(label);
    setBusy({}, 0, 0);
    ImageCanvas& canvas = m_label->canvas();
    connect(&canvas, &ImageCanvas::zoomChanged, this, &MainWindow::showZoom);
    connect(&canvas, &ImageCanvas::cursorLeft, m_cursor, &QLabel::clear);
    connect(&canvas, &ImageCanvas::cursorMoved, this, [this](const QPointF& position) {
        m_cursor->setText(
            tr("%1, %2", "position in pixels").arg(qFloor(position.x())).arg(qFloor(position.y())));
    });
}

void MainWindow::showZoom(double zoom)
{
    m_zoom->setText(tr("Zoom %1 %").arg(qRound(zoom * 100)));
}

void MainWindow::showProject(const QString& path, bool isReadOnly)
{
    const QString name = QFileInfo(path).completeBaseName();
    setWindowTitle(isReadOnly ? tr("%1 (read-only) – Boxwright").arg(name)
                              : tr("%1 – Boxwright").arg(name));
    m_rail->setEnabled(true);
    m_rail->setProjectName(name, path);
    m_actions->setProjectOpen(true, isReadOnly);
}

void MainWindow::showStart()
{
    setWindowTitle(u"Boxwright"_s);
    m_rail->setEnabled(false);
    m_rail->setProjectName({}, {});
    m_rail->clearCurrent();
    m_actions->setProjectOpen(false, false);
    m_pages->setCurrentWidget(m_start);
    setSaveState({});
    m_imageText->hide();
    m_zoom->hide();
    m_cursor->hide();
    setHints({tr("Add some images"), tr("Draw boxes"), tr("Teach a detector"),
              tr("See how good it is"), tr("Find things")});
}

void MainWindow::showStage(Stage stage)
{
    QWidget* page = m_pages->widget(static_cast<int>(stage));
    enterStage(stage, page, stage == Stage::Images ? &m_images->panel().view() : page);
}

void MainWindow::showHealth()
{
    enterStage(Stage::Images, m_health, m_health);
}

/// The focus is not on the first button of the page, where a stray key would press it.
void MainWindow::enterStage(Stage stage, QWidget* page, QWidget* focus)
{
    m_rail->setCurrent(stage);
    m_pages->setCurrentWidget(page);
    focus->setFocus();
    const bool isLabel = stage == Stage::Label;
    m_imageText->setVisible(isLabel);
    m_zoom->setVisible(isLabel);
    m_cursor->setVisible(isLabel);
    Q_EMIT stageShown(stage);
}

void MainWindow::setHints(const StageHints& hints)
{
    m_rail->setHint(Stage::Images, hints.images);
    m_rail->setHint(Stage::Label, hints.label);
    m_rail->setHint(Stage::Train, hints.train);
    m_rail->setHint(Stage::Evaluate, hints.evaluate);
    m_rail->setHint(Stage::Use, hints.use);
}

void MainWindow::showNotice(const QString& sentence)
{
    statusBar()->showMessage(sentence, kNoticeMs);
}

void MainWindow::setImageText(const QString& text)
{
    m_imageText->setText(text);
}

void MainWindow::setSaveState(const QString& text)
{
    m_saveState->setText(text);
}

void MainWindow::setTrainingState(const QString& text)
{
    m_trainingState->setText(text);
    m_trainingState->setVisible(!text.isEmpty());
}

void MainWindow::setBusy(const QString& text, int done, int total)
{
    m_busyText->setText(text);
    m_busyText->setVisible(!text.isEmpty());
    m_busyBar->setVisible(!text.isEmpty());
    m_busyBar->setRange(0, total);
    m_busyBar->setValue(done);
}

void MainWindow::allowClose()
{
    m_canClose = true;
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // The answer may come at once or after a training ended; Qt ignores close() within close().
    if (!m_canClose)
        Q_EMIT closeRequested();
    event->setAccepted(m_canClose);
}

} // namespace boxwright
