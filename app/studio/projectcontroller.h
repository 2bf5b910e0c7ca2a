// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/project.h"

#include <QObject>

#include <memory>

namespace boxwright {

class ErrorReporter;

/// Opens, creates, mends and closes projects. At most one is open.
class ProjectController final : public QObject
{
    Q_OBJECT
public:
    explicit ProjectController(ErrorReporter& reporter, QObject* parent = nullptr);
    ~ProjectController() override;

    /// Where the sample project is made, once.
    static QString sampleFolder();

    Project* project() const { return m_project.get(); }
    bool isBusy() const { return m_job.isRunning(); }

    /// The check of a large file takes a while, so it is done in the background.
    void open(const QString& path);
    void create(const QString& path);
    void openSample();
    void saveCopy(const QString& target);
    void close(); ///< waits until every edit is written

Q_SIGNALS:
    void projectOpened(boxwright::Project* project);
    void projectClosing(); ///< whoever holds on to the project must let go
    void openFailed();
    void busyChanged(const QString& text, int done, int total); ///< empty text: no longer busy

private:
    using FileResult = std::shared_ptr<Result<std::unique_ptr<ProjectFile>>>;
    void openWith(const QString& path, ProjectAccess access);
    void take(const QString& path, const FileResult& result);
    void handleFailure(const QString& path, const Error& error);
    void recover(const QString& path);

    ErrorReporter& m_reporter;
    std::unique_ptr<Project> m_project;
    BackgroundJob m_job;
};

} // namespace boxwright
