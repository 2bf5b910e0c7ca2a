// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace boxwright {

class DescriptionEdit;
class RunCharts;

/// What a run learned from, as far as it is counted later.
struct RunData
{
    int boxes = 0; ///< that it learned from
    int missingImages = 0; ///< of all that it saw, those that are no longer in the project
};

/// One run of the history with its curves, its settings in words and its note; or the curves of
/// several, one over the other.
class RunDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit RunDetails(QWidget* parent = nullptr);
    ~RunDetails() override;

    /// `models` are those of the project: its own, and the one that it started from. A note that is
    /// just being typed, or could not be written, stays when it is the same run again.
    void showRun(const RunRecord& run, const std::vector<ModelRecord>& models);
    /// Newest first; no more are shown than colours and eyes tell apart.
    void compare(const std::vector<RunRecord>& runs, const std::vector<ModelRecord>& models);
    void showData(RunId run, const RunData& seen); ///< of the shown run, else nothing happens
    void setReadOnly(bool readOnly);
    void finishNote(); ///< what was typed becomes a wish

    RunCharts& charts() { return *m_charts; }

Q_SIGNALS:
    void noteChanged(boxwright::RunId run, const QString& note);

private:
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_data;
    RunCharts* m_charts;
    QWidget* m_noteArea;
    DescriptionEdit* m_note;
    std::optional<RunRecord> m_run; ///< absent: several are compared, or none is shown
};

} // namespace boxwright
