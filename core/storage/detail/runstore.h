// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"
#include "core/storage/detail/projectdatabase.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace boxwright::detail {

/// Training runs with their epochs and what they learned from. Throws; each write is one
/// transaction.
class RunStore
{
public:
    explicit RunStore(ProjectDatabase& database)
        : m_database(database)
    { }

    RunId begin(const RunRecord& run, const RunSnapshot& snapshot);
    void resume(RunId run, int epoch); ///< later epochs are forgotten
    RunImages images(RunId run);
    RunSnapshot snapshot(RunId run); ///< of all images, without paths
    void setConfig(RunId run, const TrainingConfig& config);
    void addEpoch(RunId run, const EpochRecord& epoch);
    void end(RunId run, RunOutcome outcome, const QString& message);
    /// A run that still goes on when a project is opened belongs to a program that died.
    void markStaleAsInterrupted();
    std::vector<RunRecord> all(); ///< oldest first
    void rename(RunId run, const QString& name); ///< and its models
    void setNote(RunId run, const QString& note);
    void remove(RunId run); ///< and its models
    QHash<RunId, QDateTime> starts();

private:
    void addImages(RunId run, const std::vector<TrainingSample>& samples, Split split);
    RunOutcome outcomeOf(RunId run);
    void refuseUnderWay(RunId run);
    void refuseAncestor(RunId run);
    std::vector<EpochRecord> epochs(RunId run);
    ProjectDatabase& m_database;
};

} // namespace boxwright::detail
