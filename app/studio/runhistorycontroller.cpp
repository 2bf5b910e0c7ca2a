// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/studio/runhistorycontroller.h"

#include "app/studio/errorreporter.h"
#include "core/dataset/project.h"
#include "core/logging.h"
#include "widgets/models/runlistmodel.h"
#include "widgets/panels/rundetails.h"
#include "widgets/panels/runhistory.h"
#include "widgets/panels/trainingpanel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

Result<RunData> dataOf(const ProjectFile& file, RunId run)
{
    const auto store = file.connect();
    if (!store)
        return store.error();
    const auto snapshot = (*store)->runSnapshot(run);
    if (!snapshot)
        return snapshot.error();
    RunData data;
    data.missingImages = snapshot->missingImages;
    for (const TrainingSample& sample : snapshot->train)
        data.boxes += int(sample.annotations.size());
    return data;
}

} // namespace

RunHistoryController::RunHistoryController(TrainingPanel& panel, ErrorReporter& reporter,
                                           QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_reporter(reporter)
{
    RunHistory& history = panel.history();
    connect(&history, &RunHistory::runShown, this, &RunHistoryController::countData);
    connect(&history, &RunHistory::renameRequested, this, [this](RunId run, const QString& name) {
        write([run, name](ProjectStore& store) { return store.renameRun(run, name); });
    });
    connect(&history, &RunHistory::noteChanged, this, [this](RunId run, const QString& note) {
        write([run, note](ProjectStore& store) { return store.setRunNote(run, note); });
    });
    connect(&history, &RunHistory::deleteRequested, this, &RunHistoryController::remove);
    connect(&m_writing, &BackgroundJob::failed, this, [this](const Error& error) {
        m_writes.pop_front();
        m_reporter.report(error);
        writeNext();
    });
}

RunHistoryController::~RunHistoryController() = default;

void RunHistoryController::setProject(Project* project)
{
    writeRest();
    m_counting.abandon();
    m_counted.reset();
    m_project = project;
    m_panel.history().setReadOnly(project == nullptr || project->file().isReadOnly());
    refresh();
    m_panel.showProject();
}

void RunHistoryController::refresh()
{
    m_runs.clear();
    if (m_project) {
        auto runs = m_project->store().runs();
        if (runs)
            m_runs = std::move(runs).value();
        else
            m_reporter.report(runs.error());
    }
    m_panel.setRuns(m_runs);
}

void RunHistoryController::finishEditing()
{
    m_panel.history().details().finishNote();
}

Result<void> RunHistoryController::apply(const Write& write, const ProjectFile& file)
{
    const auto store = file.connect();
    return store ? write.change(**store) : Result<void>(store.error());
}

void RunHistoryController::write(const Change& change, bool removes)
{
    if (!m_project || m_project->file().isReadOnly())
        return;
    m_writes.push_back({change, removes});
    writeNext();
}

void RunHistoryController::writeNext()
{
    if (m_writes.empty() || m_writing.isRunning())
        return;
    m_writing.start(
        [this, next = m_writes.front(), file = &m_project->file()](const std::stop_token&) {
            return [this, written = apply(next, *file), removes = next.removes] {
                m_writes.pop_front();
                if (!written)
                    m_reporter.report(written.error());
                if (!m_project) // closed while the error was read
                    return;
                // Else what was typed would be replaced by what it was before. Of several runs,
                // some may have gone.
                if (written || removes)
                    showWritten(removes);
                writeNext();
            };
        });
}

void RunHistoryController::showWritten(bool hasRemoved)
{
    refresh();
    Q_EMIT changed();
    if (hasRemoved)
        Q_EMIT removed();
}

/// The window is about to let the project go: it waits for the few that are left.
void RunHistoryController::writeRest()
{
    const bool isUnderWay = m_writing.isRunning();
    m_writing.abandon();
    if (isUnderWay)
        m_writes.pop_front();
    for (const Write& write : std::exchange(m_writes, {})) {
        if (const Result<void> written = apply(write, m_project->file()); !written)
            qCWarning(logStorage) << "A run cannot be changed:" << written.error().detail;
    }
}

void RunHistoryController::remove(const std::vector<RunId>& runs)
{
    const auto answer = m_reporter.ask(
        tr("Delete %Ln run(s)?", nullptr, int(runs.size())),
        tr("%1 will go, with models and with all that was measured of them. This cannot be "
           "undone; images and boxes stay.")
            .arg(describe(runs)),
        {tr("Delete")});
    if (!answer)
        return;
    const auto removeAll = [runs](ProjectStore& store) -> Result<void> {
        for (const RunId run : runs) {
            if (const Result<void> removed = store.deleteRun(run); !removed)
                return removed.error();
        }
        return {};
    };
    write(removeAll, true);
}

QString RunHistoryController::describe(const std::vector<RunId>& runs) const
{
    constexpr qsizetype kNamed = 5;
    QStringList names;
    for (const RunRecord& run : m_runs) {
        if (std::find(runs.begin(), runs.end(), run.id) != runs.end())
            names << tr("“%1”", "name of a run").arg(runTitle(run));
    }
    const int others = int(names.size() - kNamed);
    const QString named = names.mid(0, kNamed).join(u", "_s);
    return others > 0 ? tr("%1 and %Ln other(s)", "names of runs", others).arg(named) : named;
}

void RunHistoryController::countData(RunId run)
{
    m_counted = run;
    if (!m_project || m_counting.isRunning())
        return;
    m_counting.start([this, run, file = &m_project->file()](const std::stop_token&) {
        return [this, run, data = dataOf(*file, run)] {
            if (data) // absent for runs of versions that did not keep it
                m_panel.history().details().showData(run, *data);
            if (m_counted && *m_counted != run)
                countData(*m_counted);
        };
    });
}

} // namespace boxwright
