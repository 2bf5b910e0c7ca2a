// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/exchange/import/datasetimporter.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace boxwright {

class ErrorReporter;
class ImportDialog;
class PastImportsDialog;
class Project;

/// Shows the import dialog and does what it asks for, in the background with its own connection.
class ImportController final : public QObject
{
    Q_OBJECT
public:
    ImportController(QWidget* window, ErrorReporter& reporter, QObject* parent = nullptr);
    ~ImportController() override;

    void setProject(Project* project); ///< null: none is open; a running import is cancelled
    /// Opens the dialog, with dropped files filled in.
    void showDialog(const QStringList& paths = {});
    void showPastImports(); ///< with their reports
    bool isImporting() const { return m_isImporting; } ///< for good; a dry run is none
    /// Cancels an import or dry run. `then` is called when it has ended, which may be before it saw
    /// that; at once when there is none.
    void cancel(const std::function<void()>& then);

Q_SIGNALS:
    void imported(); ///< the project holds new images or boxes

private:
    void start(const ImportRequest& request);
    void finish(const Result<ImportReport>& report, bool isDryRun);
    void show(const Result<ImportReport>& report, bool isDryRun);

    QWidget* m_window;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<ImportDialog> m_dialog;
    QPointer<PastImportsDialog> m_pastImports;
    bool m_isImporting = false;
    std::function<void()> m_afterEnd; ///< of what is being cancelled
    BackgroundJob m_job;
};

} // namespace boxwright
