// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/stagerail.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace boxwright {

class Actions;
class HealthPanel;
class ImagesPage;
class LabelPage;
class MetricsPanel;
class StartPage;
class TrainingPanel;
class UsePanel;
struct StageHints;
struct StudioModels;

/// The one window: menus, the rail of stages with their pages, the status bar. It shows and
/// announces; what is done about it is the controllers' part.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(StudioModels& models, QWidget* parent = nullptr);

    Actions& actions() { return *m_actions; }
    StartPage& startPage() { return *m_start; }
    ImagesPage& imagesPage() { return *m_images; }
    HealthPanel& healthPanel() { return *m_health; }
    LabelPage& labelPage() { return *m_label; }
    TrainingPanel& trainingPanel() { return *m_training; }
    MetricsPanel& metricsPanel() { return *m_metrics; }
    UsePanel& usePanel() { return *m_use; }

    /// The stages of a project, or the start page.
    void showProject(const QString& path, bool isReadOnly);
    void showStart();
    void showStage(Stage stage);
    void showHealth(); ///< a page of the Images stage
    void setHints(const StageHints& hints);
    void showNotice(const QString& sentence); ///< for some seconds, in the status bar
    void setImageText(const QString& text);
    void setSaveState(const QString& text);
    void setTrainingState(const QString& text); ///< empty: none is running
    void setBusy(const QString& text, int done, int total); ///< empty text: no longer

Q_SIGNALS:
    void stageShown(boxwright::Stage stage);
    void filesDropped(const QStringList& paths); ///< where no page takes them
    void closeRequested(); ///< somebody wants the window to go; allowClose() lets it

public:
    void allowClose(); ///< and close it

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createMenus();
    void createPages(StudioModels& models);
    void createStatusBar();
    void enterStage(Stage stage, QWidget* page, QWidget* focus);
    void showZoom(double zoom);

    Actions* m_actions;
    StageRail* m_rail;
    QStackedWidget* m_pages;
    StartPage* m_start = nullptr;
    ImagesPage* m_images = nullptr;
    HealthPanel* m_health = nullptr;
    LabelPage* m_label = nullptr;
    TrainingPanel* m_training = nullptr;
    MetricsPanel* m_metrics = nullptr;
    UsePanel* m_use = nullptr;
    QLabel* m_busyText = nullptr;
    QProgressBar* m_busyBar = nullptr;
    QLabel* m_imageText = nullptr;
    QLabel* m_zoom = nullptr;
    QLabel* m_cursor = nullptr;
    QLabel* m_trainingState = nullptr;
    QLabel* m_saveState = nullptr;
    bool m_canClose = false;
};

} // namespace boxwright
