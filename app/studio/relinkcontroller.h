// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/exchange/relink/imagerelink.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace boxwright {

class ChangedNotice;
class ErrorReporter;
class MissingNotice;
class Project;
class RelinkDialog;

/// Where is said what became of the image files.
struct FileNotices
{
    MissingNotice& missing;
    ChangedNotice& changed;
};

/// Looks in the background whether the image files are there and hold what they held: at first,
/// after steps of the project, and when somebody comes back to the window. Finds those that were
/// moved, and takes those that changed.
class RelinkController final : public QObject
{
    Q_OBJECT
public:
    RelinkController(const FileNotices& notices, QWidget* window, ErrorReporter& reporter,
                     QObject* parent = nullptr);
    ~RelinkController() override;

    void setProject(Project* project); ///< null: none is open; what runs is cancelled
    void chooseFolder(); ///< and then search() it
    /// Looks for the missing images in that folder and shows what was found. A look at the files
    /// that is under way is left for it.
    void search(const QString& folder);

Q_SIGNALS:
    void searching(); ///< the notice of missing images shows how far that is
    /// Files of these images are there again, or hold something else than they did.
    void filesChanged(const std::vector<boxwright::ImageId>& images);

private:
    void checkSoon();
    void check();
    void takeMissing(const std::vector<ImageRecord>& missing);
    void takeChanged(RelinkPlan changed);
    void goOn();
    void cancel();
    void showPlan(RelinkPlan plan);
    void showChanged();
    void relink(const RelinkDialog& dialog);
    void takeAsTheyAre(const RelinkPlan& plan);
    std::optional<QHash<ImageId, std::vector<Annotation>>> boxesOfChanged(const RelinkPlan& plan);

    FileNotices m_notices;
    QWidget* m_window;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    QPointer<QDialog> m_dialog;
    std::vector<ImageId> m_missing; ///< when last looked, by id
    RelinkPlan m_changed; ///< likewise
    bool m_isCheckDue = false; ///< the images changed while the job was busy
    bool m_isSearching = false; ///< rather than checking
    QString m_folderDue; ///< to be searched when the check has ended
    QElapsedTimer m_sinceCheck;
    QTimer m_nextCheck;
    BackgroundJob m_job;
};

} // namespace boxwright
