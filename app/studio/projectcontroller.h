// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/dataset/project.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace boxwright {

class ErrorReporter;
struct OpenedProject;

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
    bool isBusy() const { return m_job.isRunning() || m_closing != Closing::No; }
    /// Asks a person where a copy goes; an empty path: nowhere.
    void setCopyChooser(std::function<QString()> choose) { m_chooseCopy = std::move(choose); }

    /// Asked before the open project closes for whatever reason: calls what it is given when it
    /// may, or never.
    using CloseGuard = std::function<void(const std::function<void()>& close)>;
    void setCloseGuard(CloseGuard guard) { m_closeGuard = std::move(guard); }

    /// Checking and reading a large file take a while, so they are done in the background.
    void open(const QString& path);
    void create(const QString& path);
    void openSample();
    void saveCopy(const QString& target);
    /// Closes once every edit is written, without keeping the window waiting; when that cannot be,
    /// a person is asked. `then` is called as soon as no project is open: never if they stay.
    void close(const std::function<void()>& then = {});

Q_SIGNALS:
    void projectOpened(boxwright::Project* project);
    void projectToBeClosed(); ///< whoever has an unfinished edit must hand it in now
    void projectStays(); ///< it was not closed after all
    void projectClosing(); ///< whoever holds on to the project must let go
    void openFailed();
    void busyChanged(const QString& text, int done, int total); ///< empty text: no longer busy

private:
    enum class Closing { No, WaitsForEdits, Asks, LetsGo };
    using FileResult = Result<std::unique_ptr<ProjectFile>>;
    void openWith(const QString& path, ProjectAccess access);
    void readInBackground(const QString& text, const QString& path,
                          const std::function<FileResult()>& open);
    void enter(OpenedProject opened);
    void handleFailure(const QString& path, const Error& error);
    void recover(const QString& path);
    void startCopy(const QString& target, const std::function<void(const Result<void>&)>& then);
    void beginClosing(const std::function<void()>& then);
    void waitForEdits();
    void handleUnwritten(const Error& error);
    void askAboutUnwritten(const Error& error);
    void copyAndLetGo(const Error& error);
    void letGo();
    void endClosing();

    ErrorReporter& m_reporter;
    std::function<QString()> m_chooseCopy;
    CloseGuard m_closeGuard; ///< null: it may always
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Project> m_closed; ///< its file is being closed in the background
    Closing m_closing = Closing::No;
    std::function<void()> m_afterClosing;
    QTimer m_savingNotice; ///< nobody need hear of what is done at once
    BackgroundJob m_job;
};

} // namespace boxwright
