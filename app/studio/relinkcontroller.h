// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/exchange/imagerelink.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace boxwright {

class ErrorReporter;
class MissingNotice;
class Project;
class RelinkDialog;

/// Looks in the background whether the image files are there, and finds those that were moved.
class RelinkController final : public QObject
{
    Q_OBJECT
public:
    RelinkController(MissingNotice& notice, QWidget* window, ErrorReporter& reporter,
                     QObject* parent = nullptr);
    ~RelinkController() override;

    void setProject(Project* project); ///< null: none is open; what runs is cancelled
    /// Looks for the missing images in that folder and shows what was found.
    void search(const QString& folder);

Q_SIGNALS:
    /// Files of these images were missing and are there now: found, or brought back.
    void filesAppeared(const std::vector<boxwright::ImageId>& images);

private:
    void check();
    void takeMissing(const std::vector<ImageRecord>& missing);
    void chooseFolder();
    void showPlan(RelinkPlan plan);
    void relink(const RelinkDialog& dialog);

    MissingNotice& m_notice;
    QWidget* m_window;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<RelinkDialog> m_dialog;
    std::vector<ImageId> m_missing; ///< when last looked, by id
    bool m_isCheckDue = false; ///< the images changed while the job was busy
    BackgroundJob m_job;
};

} // namespace boxwright
