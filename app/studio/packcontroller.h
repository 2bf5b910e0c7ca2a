// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/archive/archiveprogress.h"
#include "core/archive/projectpack.h"

#include <QObject>
#include <QPointer>
#include <QProgressDialog>
#include <QWidget>

class QProgressBar;

namespace boxwright {

class ErrorReporter;
class Project;

/// Packs the open project with its images into an archive, and makes a project of such an archive
/// again: in the background, behind a dialog that shows how far it is and can cancel it.
class PackController final : public QObject
{
    Q_OBJECT
public:
    PackController(QWidget* window, ErrorReporter& reporter, QObject* parent = nullptr);
    ~PackController() override;

    void setProject(Project* project); ///< null: none is open; what runs is cancelled
    void pack(const QString& target);
    void unpack(const QString& archive, const QString& folder);

Q_SIGNALS:
    void packed();
    void unpacked(const QString& projectPath);

private:
    void showProgress(const QString& text);
    ArchiveProgress progress();
    void finishPacking(const Result<PackedProject>& packed);
    void finishUnpacking(const Result<UnpackedProject>& unpacked);
    void fail(const Error& error);

    QWidget* m_window;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<QProgressDialog> m_dialog;
    QProgressBar* m_bar = nullptr; ///< of the dialog
    BackgroundJob m_job;
};

} // namespace boxwright
