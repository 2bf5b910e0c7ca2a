// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/backgroundjob.h"
#include "core/run/runrecord.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace boxwright {

class ErrorReporter;
class Project;
class ProjectFile;
class ProjectStore;
class TrainingPanel;

/// Shows what was trained in the open project, and writes what people make of it: names, notes and
/// what goes. Runs are no part of the history of edits, so each is written at once, in order, by a
/// connection of its own.
class RunHistoryController final : public QObject
{
    Q_OBJECT
public:
    RunHistoryController(TrainingPanel& panel, ErrorReporter& reporter, QObject* parent = nullptr);
    ~RunHistoryController() override;

    /// Null: none is open; what is still to be written is written first.
    void setProject(Project* project);
    void refresh(); ///< runs were added or changed
    void finishEditing(); ///< a note that is being typed is written

Q_SIGNALS:
    void changed(); ///< runs and models of the project, by a person
    void removed(); ///< likewise, after changed()

private:
    using Change = std::function<Result<void>(ProjectStore&)>;
    struct Write
    {
        Change change;
        bool removes = false; ///< runs
    };
    static Result<void> apply(const Write& write, const ProjectFile& file);
    void write(const Change& change, bool removes = false);
    void writeNext();
    void showWritten(bool hasRemoved);
    void writeRest();
    void remove(const std::vector<RunId>& runs);
    QString describe(const std::vector<RunId>& runs) const;
    void countData(RunId run);

    TrainingPanel& m_panel;
    ErrorReporter& m_reporter;
    QPointer<Project> m_project;
    std::vector<RunRecord> m_runs; ///< oldest first
    std::deque<Write> m_writes; ///< the first may be under way
    std::optional<RunId> m_counted; ///< whose data is wanted
    BackgroundJob m_writing;
    BackgroundJob m_counting;
};

} // namespace boxwright
