// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/application.h"

#include "app/studio/actions.h"
#include "app/studio/imagespage.h"
#include "app/studio/labelpage.h"
#include "app/studio/stagehints.h"
#include "widgets/canvas/canvasactions.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/labelkeys.h"
#include "widgets/models/imagefiltermodel.h"
#include "widgets/panels/healthpanel.h"
#include "widgets/panels/imagepanel.h"
#include "widgets/panels/labelpanel.h"
#include "widgets/panels/metricspanel.h"
#include "widgets/panels/startpage.h"
#include "widgets/panels/trainingpanel.h"
#include "widgets/panels/usefulnessbar.h"
#include "widgets/panels/usepanel.h"

#include <QAction>
#include <QApplication>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr int kCountsDelayMs = 60;

OpenModelFunction openModelsOf(const ApplicationParts& parts, EngineLoader& loader)
{
    return parts.openModel ? parts.openModel : openModelsWith(loader);
}

EngineSource engineOf(const ApplicationParts& parts, EngineLoader& loader)
{
    if (parts.engine)
        return parts.engine;
    return [&loader] { return loader.engine(); };
}

} // namespace

Application::Application(QApplication& application, const ApplicationParts& parts)
    : m_settings(parts.settingsPath)
    , m_theme(application)
    , m_window(m_models)
    , m_reporter(&m_window)
    , m_projects(m_reporter)
    , m_annotation(m_window.labelPage(), m_models, m_window.actions(), m_reporter)
    , m_labels(m_window.labelPage(), m_reporter)
    , m_labelCard(m_window.labelPage().labels(), m_models.labels)
    , m_imageActions({&m_window.imagesPage().panel(), &m_window.labelPage().images()}, m_reporter)
    , m_historyDialog(&m_window)
    , m_imports(&m_window, m_reporter)
    , m_packing(&m_window, m_reporter)
    , m_exports(&m_window, m_reporter)
    , m_relinking({m_window.imagesPage().missingNotice(), m_window.imagesPage().changedNotice()},
                  &m_window, m_reporter)
    , m_health(m_window.healthPanel(), m_window.imagesPage().panel(), m_reporter)
    , m_division(m_reporter)
    , m_training(m_window.trainingPanel(), m_reporter,
                 parts.training.value_or(engineWork(m_engine)))
    , m_runHistory(m_window.trainingPanel(), m_reporter)
    , m_modelTransfer(&m_window, engineOf(parts, m_engine), m_reporter)
    , m_evaluation(m_window.metricsPanel(), m_engine, m_reporter)
    , m_evaluationTabs(m_window.metricsPanel(), m_evaluation, m_models.images, m_reporter)
    , m_reports(m_reporter)
    , m_detection(m_window.usePanel(), openModelsOf(parts, m_engine), m_reporter)
    , m_classLabels(m_window.labelPage(), m_reporter)
    , m_suggestions(m_window.labelPage(), m_annotation, m_classLabels, m_reporter,
                    openModelsOf(parts, m_engine))
    , m_usefulnessBar(new UsefulnessBar)
    , m_usefulness(
          {{&m_window.labelPage().images().filter(), &m_window.imagesPage().panel().filter()},
           m_usefulnessBar},
          m_suggestions, m_reporter, openModelsOf(parts, m_engine))
    , m_logPath(parts.logPath)
{
    m_theme.setMode(m_settings.theme());
    m_window.statusBar()->addPermanentWidget(m_usefulnessBar);
    m_usefulnessBar->hide(); // adding shows it
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(kCountsDelayMs);
    connect(&m_countsTimer, &QTimer::timeout, this, &Application::refreshCounts);
    connectStart();
    connectActions();
    connectProject();
    connectTraining();
    connectModels();
    connectEvaluation();
    connectHistory();
    connectLabels();
    m_projects.setCopyChooser([this] { return chooseCopy(); });
    m_projects.setCloseGuard(
        [this](const auto& close) { whenNotImporting([this, close] { whenNotTraining(close); }); });
    createKeymap();
    rememberSwitches();
    rememberColumns();
}

Application::~Application()
{
    // A project that ends finishes its edits and tells of them; by then most members are gone.
    if (const Project* project = m_projects.project())
        disconnect(project, nullptr, this, nullptr);
}

void Application::start(const StudioOptions& options)
{
    if (options.theme)
        m_theme.setMode(*options.theme);
    const QByteArray geometry = m_settings.windowGeometry();
    if (!options.size.isEmpty())
        m_window.resize(options.size);
    else if (geometry.isEmpty() || !m_window.restoreGeometry(geometry))
        m_window.resize(1280, 800);
    m_window.show();
    if (!options.project.isEmpty())
        m_projects.open(options.project);
}

void Application::connectStart()
{
    StartPage& start = m_window.startPage();
    start.setRecentProjects(m_settings.recentProjects());
    connect(&m_settings, &Settings::recentProjectsChanged, &start, &StartPage::setRecentProjects);
    connect(&start, &StartPage::sampleRequested, &m_projects, &ProjectController::openSample);
    connect(&start, &StartPage::newProjectRequested, this, [this] { chooseNewProject(); });
    connect(&start, &StartPage::openRequested, this, &Application::chooseProject);
    connect(&start, &StartPage::importRequested, this, [this] { showImport({}); });
    connect(&start, &StartPage::recentRequested, &m_projects, &ProjectController::open);
}

void Application::connectActions()
{
    const Actions& actions = m_window.actions();
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.newProject, [this] { chooseNewProject(); });
    on(actions.openProject, [this] { chooseProject(); });
    on(actions.openSample, [this] { m_projects.openSample(); });
    on(actions.closeProject, [this] { m_projects.close(); });
    on(actions.quit, [this] { m_window.close(); });
    on(actions.importImages, [this] { showImport({}); });
    on(actions.pastImports, [this] { m_imports.showPastImports(); });
    on(actions.exportData, [this] { m_exports.showDialog(); });
    on(actions.saveCopy, [this] {
        if (const QString path = chooseCopy(); !path.isEmpty())
            m_projects.saveCopy(path);
    });
    on(actions.packProject, [this] { choosePack(); });
    on(actions.unpackProject, [this] { chooseUnpacking(); });
    on(actions.settings, [this] { showSettings(); });
    on(actions.shortcuts, [this] { showShortcuts(); });
    on(actions.history, [this] { showHistory(); });
    on(actions.about, [this] { showAbout(); });
    on(actions.startTraining, [this] {
        m_window.showStage(Stage::Train);
        m_window.trainingPanel().requestTraining();
    });
    on(actions.stopTraining, [this] { m_training.stop(); });
    on(actions.divideImages, [this] { m_division.divide(); });
    connect(&m_window, &MainWindow::filesDropped, this, &Application::takeDropped);
    connect(&m_window, &MainWindow::closeRequested, this, &Application::quit);
    connect(&m_window, &MainWindow::stageShown, this, [this](Stage stage) {
        m_annotation.setActive(stage == Stage::Label);
        if (m_countsTimer.isActive()) { // nobody sees a page that is behind
            m_countsTimer.stop();
            refreshCounts();
        }
        if (stage == Stage::Train || stage == Stage::Use)
            m_engine.preload();
    });
    connect(&m_annotation, &AnnotationController::imageTextChanged, &m_window,
            &MainWindow::setImageText);
    connect(&m_annotation, &AnnotationController::notice, &m_window, &MainWindow::showNotice);
    ImagePanel& grid = m_window.imagesPage().panel();
    connect(&grid, &ImagePanel::imageActivated, this, [this](ImageId image) {
        m_annotation.openImage(image);
        m_window.showStage(Stage::Label);
    });
    LabelPage& label = m_window.labelPage();
    for (ImagePanel* panel : {&grid, &label.images()}) {
        connect(panel, &ImagePanel::importRequested, this, [this] { showImport({}); });
        connect(panel, &ImagePanel::filesDropped, this, &Application::takeDropped);
    }
    connect(&label.images(), &ImagePanel::resultTold, &m_window, &MainWindow::showNotice);
    connect(&label.canvas(), &ImageCanvas::filesDropped, this, &Application::takeDropped);
    connect(&m_window.usePanel(), &UsePanel::fileChoiceRequested, this, &Application::chooseImage);
}

void Application::connectProject()
{
    connect(&m_projects, &ProjectController::projectOpened, this, &Application::enter);
    connect(&m_projects, &ProjectController::projectToBeClosed, &m_labelCard,
            &LabelCardController::closeCard); // what was typed in it is kept
    connect(&m_projects, &ProjectController::projectToBeClosed, &m_runHistory,
            &RunHistoryController::finishEditing); // likewise
    connect(&m_projects, &ProjectController::projectToBeClosed, &m_training,
            [this] { m_training.setClosing(true); });
    connect(&m_projects, &ProjectController::projectStays, &m_training,
            [this] { m_training.setClosing(false); });
    connect(&m_projects, &ProjectController::projectToBeClosed, &m_reporter,
            [this] { m_reporter.setLeaving(true); });
    connect(&m_projects, &ProjectController::projectStays, &m_reporter,
            [this] { m_reporter.setLeaving(false); });
    connect(&m_projects, &ProjectController::projectClosing, this, &Application::leave);
    connect(&m_projects, &ProjectController::busyChanged, &m_window, &MainWindow::setBusy);
    connect(&m_projects, &ProjectController::openFailed, this, [this] { m_afterOpening = {}; });
    connect(&m_imports, &ImportController::imported, this, &Application::refreshCounts);
    connect(&m_packing, &PackController::packed, this,
            [this] { m_window.showNotice(tr("The project was packed.")); });
    connect(&m_packing, &PackController::unpacked, &m_projects, &ProjectController::open);
    connect(&m_division, &DivideController::busyChanged, &m_window, &MainWindow::setBusy);
    connect(&m_health, &HealthController::imagesShown, this,
            [this] { m_window.showStage(Stage::Images); });
    connect(&m_window.healthPanel(), &HealthPanel::searchRequested, &m_relinking,
            &RelinkController::chooseFolder);
    connect(&m_relinking, &RelinkController::searching, this, [this] {
        if (m_window.healthPanel().isVisible()) // how far it is shows on the page of the images
            m_window.showStage(Stage::Images);
    });
    connect(&m_relinking, &RelinkController::filesChanged, this,
            [this](const std::vector<ImageId>& images) {
                for (const ImageId image : images)
                    m_models.images.thumbnails().forget(image);
                m_annotation.readPixelsAgain(images);
            });
}

void Application::connectHistory()
{
    connect(&m_window, &MainWindow::stageShown, &m_historyFocus,
            [this](Stage stage) { m_historyFocus.setActive(stage == Stage::Label); });
    connect(&m_annotation, &AnnotationController::currentImageChanged, &m_historyFocus,
            [this] { m_historyFocus.setImage(m_annotation.currentImage()); });
}

void Application::connectLabels()
{
    LabelPage& page = m_window.labelPage();
    connect(m_window.actions().aboutLabel, &QAction::triggered, &page.labels(),
            &LabelPanel::requestAbout);
    connect(&m_labelCard, &LabelCardController::boxRequested, this,
            [this](ImageId image, const BoxId& box) { showBox(image, box); });
    connect(&m_labels, &LabelController::busyChanged, &m_window,
            [this](const QString& text) { m_window.setBusy(text, 0, 0); });
    const auto* keys = new LabelKeys(m_models.labels, page.canvasActions(), m_keymap, page);
    m_labelCard.setKeyUse([this, keys](const QKeySequence& key) {
        const QAction* holder = keys->holder(key);
        return holder != nullptr ? m_keymap.title(holder) : QString();
    });
}

void Application::enter(Project* project)
{
    m_settings.addRecentProject(project->file().path());
    m_window.showProject(project->file().path(), project->file().isReadOnly());
    m_historyFocus.setProject(project);
    m_historyDialog.setGroup(&project->undoGroup());
    m_annotation.setProject(project);
    m_labels.setProject(project);
    m_labelCard.setProject(project);
    m_imageActions.setProject(project);
    m_imports.setProject(project);
    m_packing.setProject(project);
    m_exports.setProject(project);
    m_relinking.setProject(project);
    m_health.setProject(project);
    m_division.setProject(project);
    m_training.setProject(project);
    m_runHistory.setProject(project);
    m_modelTransfer.setProject(project);
    m_evaluation.setProject(project);
    m_evaluationTabs.setProject(project);
    m_reports.setProject(project);
    m_detection.setProject(project);
    m_classLabels.setProject(project);
    m_suggestions.setProject(project);
    m_usefulness.setProject(project);
    const auto changed = [this] {
        refreshSaveState();
        if (!m_countsTimer.isActive())
            m_countsTimer.start();
    };
    connect(project, &Project::imageChanged, this, changed);
    connect(project, &Project::labelsChanged, this, changed);
    connect(project, &Project::imagesReset, this, changed);
    connect(project, &Project::allWritten, this, &Application::refreshSaveState);
    connect(project, &Project::writeFailed, this, &Application::refreshSaveState);
    refreshModels();
    m_evaluation.showNewest();
    refreshCounts();
    refreshSaveState();
    m_window.showStage(Stage::Images);
    if (m_afterOpening)
        std::exchange(m_afterOpening, {})();
}

void Application::leave()
{
    m_afterTraining = {};
    m_labelCard.setProject(nullptr);
    m_usefulness.setProject(nullptr);
    m_suggestions.setProject(nullptr);
    m_classLabels.setProject(nullptr);
    m_detection.setProject(nullptr);
    m_reports.setProject(nullptr);
    m_evaluationTabs.setProject(nullptr);
    m_evaluation.setProject(nullptr);
    m_modelTransfer.setProject(nullptr);
    m_runHistory.setProject(nullptr);
    m_training.setProject(nullptr);
    m_division.setProject(nullptr);
    m_health.setProject(nullptr);
    m_relinking.setProject(nullptr);
    m_packing.setProject(nullptr);
    m_exports.setProject(nullptr);
    m_imports.setProject(nullptr);
    m_annotation.setProject(nullptr);
    m_labels.setProject(nullptr);
    m_imageActions.setProject(nullptr);
    m_historyDialog.setGroup(nullptr);
    m_historyFocus.setProject(nullptr);
    m_countsTimer.stop();
    m_detection.setModels({});
    m_suggestions.setModels({});
    m_evaluation.setModels({});
    m_evaluationTabs.setModels({});
    m_window.trainingPanel().setModels({});
    m_reporter.setLeaving(false); // no work for it goes on any more
    m_window.showStart();
}

void Application::refreshModels()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return;
    const auto models = m_projects.project()->store().models();
    if (!models)
        return m_reporter.report(models.error());
    m_modelCount = static_cast<int>(models->size());
    m_evaluation.setModels(*models);
    m_evaluationTabs.setModels(*models);
    m_detection.setModels(*models);
    m_suggestions.setModels(*models);
    m_window.trainingPanel().setModels(*models);
    m_window.actions().exportModel->setEnabled(!models->empty());
}

void Application::refreshCounts()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return;
    const ProjectCounts counts = countProject(*project);
    m_window.setHints(
        stageHints({counts, m_modelCount, m_evaluation.newestF1(), m_training.isRunning(),
                    m_training.progress(), m_training.isMeasuring()}));
    m_window.imagesPage().setSummary(describeImages(counts));
    m_window.actions().divideImages->setEnabled(counts.undecided > 0
                                                && !project->file().isReadOnly());
    m_training.refreshData(counts);
}

void Application::refreshSaveState()
{
    const Project* project = m_projects.project();
    if (project == nullptr)
        return;
    m_window.setSaveState(project->file().isReadOnly()       ? tr("Read-only")
                              : project->hasUnwrittenEdits() ? tr("Saving…")
                                                             : tr("All changes saved"));
}

void Application::whenNotImporting(const std::function<void()>& then)
{
    if (m_imports.isImporting()
        && !m_reporter.ask(tr("An import is going on. Close anyway?"),
                           tr("It is cancelled, and nothing of it is added."), {tr("Close")})) {
        m_afterOpening = {};
        return;
    }
    m_imports.cancel(then);
}

void Application::quit()
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_projects.close([this] { m_window.allowClose(); });
}

} // namespace boxwright
