// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/run/trainingprogress.h"

#include <QElapsedTimer>

#include <mutex>

namespace boxwright::cli {

/// Progress on standard error: a line that is written over on a terminal, one JSON object a line
/// with `--progress json`, otherwise only a line an epoch or fold. Any thread.
class ProgressReport
{
public:
    explicit ProgressReport(const Context& context);
    ~ProgressReport(); ///< leaves the terminal on a fresh line

    ProgressReport(const ProgressReport&) = delete;
    ProgressReport& operator=(const ProgressReport&) = delete;

    void message(const QString& line); ///< a line of its own, in between
    void training(const TrainingProgress& progress);
    /// `total` 0: not known yet, or nothing is counted.
    void counting(const QString& phase, int done, int total);

private:
    void showLine(const QString& line, bool isDue);
    void clearLine();

    const Context& m_context;
    bool m_isTerminal = false;
    bool m_hasLine = false;
    int m_fold = 0; ///< that was last told of
    QElapsedTimer m_sinceLine;
    std::mutex m_mutex;
};

} // namespace boxwright::cli
