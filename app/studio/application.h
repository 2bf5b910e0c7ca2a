// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/annotationcontroller.h"
#include "app/studio/classlabelcontroller.h"
#include "app/studio/detectioncontroller.h"
#include "app/studio/dividecontroller.h"
#include "app/studio/errorreporter.h"
#include "app/studio/evaluationcontroller.h"
#include "app/studio/evaluationtabs.h"
#include "app/studio/exportcontroller.h"
#include "app/studio/healthcontroller.h"
#include "app/studio/historyfocus.h"
#include "app/studio/imageactioncontroller.h"
#include "app/studio/importcontroller.h"
#include "app/studio/labelcardcontroller.h"
#include "app/studio/labelcontroller.h"
#include "app/studio/mainwindow.h"
#include "app/studio/modelopening.h"
#include "app/studio/modeltransfercontroller.h"
#include "app/studio/packcontroller.h"
#include "app/studio/projectcontroller.h"
#include "app/studio/relinkcontroller.h"
#include "app/studio/reportcontroller.h"
#include "app/studio/runhistorycontroller.h"
#include "app/studio/settings.h"
#include "app/studio/studiomodels.h"
#include "app/studio/studiooptions.h"
#include "app/studio/suggestioncontroller.h"
#include "app/studio/trainingcontroller.h"
#include "app/studio/usefulnesscontroller.h"
#include "core/engine/engineloader.h"
#include "core/run/advice.h"
#include "widgets/dialogs/historydialog.h"
#include "widgets/shortcuts/keymap.h"
#include "widgets/theme/theme.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QApplication;

namespace boxwright {

/// What a test may replace.
struct ApplicationParts
{
    QString settingsPath = Settings::defaultPath();
    QString logPath = {};
    std::optional<TrainingWork> training = {}; ///< absent: the engine's
    OpenModelFunction openModel = {}; ///< absent: the engine's
    EngineSource engine = {}; ///< of models that come and go; absent: the plugin
};

/// The composition root: builds window and controllers and wires them together.
class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(QApplication& application, const ApplicationParts& parts = {});
    ~Application() override;

    MainWindow& window() { return m_window; }
    ProjectController& projects() { return m_projects; }
    TrainingController& training() { return m_training; }
    AnnotationController& annotation() { return m_annotation; }
    PackController& packing() { return m_packing; }
    ModelTransferController& modelTransfer() { return m_modelTransfer; }
    RelinkController& relinking() { return m_relinking; }
    DetectionController& detection() { return m_detection; }
    HealthController& health() { return m_health; }
    Theme& theme() { return m_theme; }
    Keymap& keymap() { return m_keymap; }

    /// Shows the window, then opens the project that was asked for.
    void start(const StudioOptions& options);

private:
    void connectStart();
    void connectActions();
    void connectProject();
    void connectTraining();
    void connectModels();
    void connectEvaluation();
    void connectHistory();
    void connectLabels();
    void createKeymap();
    void rememberSwitches();
    void rememberColumns();
    void enter(Project* project);
    void leave();
    void refreshModels();
    void refreshCounts();
    void refreshSaveState();
    void chooseNewProject(const std::function<void()>& afterwards = {});
    void chooseProject();
    QString chooseCopy(); ///< where to; empty: nowhere
    void choosePack();
    void chooseUnpacking();
    void chooseImage();
    void chooseReport();
    QString chooseReportPath(); ///< where to; empty: nowhere
    void chooseTable();
    void chooseModelToImport();
    void chooseModelToExport();
    void chooseModelFile(const ModelRecord& model); ///< to write it to
    void showBox(ImageId image, const std::optional<BoxId>& box); ///< in the Label stage
    void showFix(AdviceFix fix, std::optional<LabelId> label); ///< where a weakness is mended
    void showImport(const QStringList& paths);
    void takeDropped(const QStringList& paths);
    void openDropped(const QString& path, const QStringList& others);
    void showSettings();
    void showShortcuts();
    void showHistory();
    void showAbout();
    /// Calls `then` at once, or when the running training has been suspended: never if a person
    /// would rather not lose it.
    void whenNotTraining(const std::function<void()>& then);
    /// Calls `then` at once, or when the import that is going on is cancelled: never if a person
    /// would rather have it.
    void whenNotImporting(const std::function<void()>& then);
    void showTrainingState();
    void quit();

    Settings m_settings;
    Theme m_theme;
    StudioModels m_models;
    MainWindow m_window;
    Keymap m_keymap;
    ErrorReporter m_reporter;
    EngineLoader m_engine;
    ProjectController m_projects;
    AnnotationController m_annotation;
    LabelController m_labels;
    LabelCardController m_labelCard;
    ImageActionController m_imageActions;
    HistoryFocus m_historyFocus;
    HistoryDialog m_historyDialog;
    ImportController m_imports;
    PackController m_packing;
    ExportController m_exports;
    RelinkController m_relinking;
    HealthController m_health;
    DivideController m_division;
    TrainingController m_training;
    RunHistoryController m_runHistory;
    ModelTransferController m_modelTransfer;
    EvaluationController m_evaluation;
    EvaluationTabs m_evaluationTabs;
    ReportController m_reports;
    DetectionController m_detection;
    ClassLabelController m_classLabels;
    SuggestionController m_suggestions;
    UsefulnessBar* m_usefulnessBar; ///< of the window's status bar
    UsefulnessController m_usefulness;
    QTimer m_countsTimer; ///< a burst of edits is counted once
    QString m_logPath;
    int m_modelCount = 0;
    bool m_isRunNew = false; ///< the run that is going on: the history does not show it yet
    std::function<void()> m_afterOpening;
    std::function<void()> m_afterTraining; ///< that is being suspended
};

} // namespace boxwright
