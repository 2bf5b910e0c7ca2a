// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/imagerecord.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace boxwright {

class ErrorReporter;
class Project;

/// Writes the report of a measured model in the background.
class ReportController final : public QObject
{
    Q_OBJECT
public:
    explicit ReportController(ErrorReporter& reporter, QObject* parent = nullptr);

    void setProject(Project* project); ///< null: none is open; a report under way is dropped
    /// To a path that isReportPath() accepts. Nothing happens while another one is being written.
    void write(const ModelRecord& model, Split split, const QString& path);
    bool isBusy() const { return m_job.isRunning(); }
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void progressed(int done, int total); ///< pictures; a total of 0 means that it is not known
    void written(const QString& path);
    void ended(); ///< with whatever outcome

private:
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    BackgroundJob m_job;
};

} // namespace boxwright
