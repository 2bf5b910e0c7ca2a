// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/exchange/export/datasetexporter.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace boxwright {

class ErrorReporter;
class ExportDialog;
class Project;

/// Shows the export dialog and does what it asks for, in the background with its own connection.
class ExportController final : public QObject
{
    Q_OBJECT
public:
    ExportController(QWidget* window, ErrorReporter& reporter, QObject* parent = nullptr);
    ~ExportController() override;

    void setProject(Project* project); ///< null: none is open; a running export is cancelled
    void showDialog();

private:
    void start(const ExportRequest& request);
    void finish(const Result<ExportReport>& report);

    QWidget* m_window;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<ExportDialog> m_dialog;
    BackgroundJob m_job;
};

} // namespace boxwright
