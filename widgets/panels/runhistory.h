// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QKeySequence;
class QPushButton;
class QTableView;

namespace boxwright {

class RunDetails;
class RunListModel;

/// What was trained in the project: a table of runs, and all about the selected one. Several that
/// are selected are compared.
class RunHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit RunHistory(QWidget* parent = nullptr);
    ~RunHistory() override;

    /// Oldest first. Those that were selected stay so; else the newest is.
    void setRuns(const std::vector<RunRecord>& runs);
    void setModels(const std::vector<ModelRecord>& models); ///< those of the project
    void setReadOnly(bool readOnly);
    bool isEmpty() const;
    RunDetails& details() { return *m_details; }

Q_SIGNALS:
    void runShown(boxwright::RunId run); ///< alone: what it learned from is of interest
    void renameRequested(boxwright::RunId run, const QString& name);
    void noteChanged(boxwright::RunId run, const QString& note);
    void deleteRequested(const std::vector<boxwright::RunId>& runs);
    void exportRequested(const boxwright::ModelRecord& model);

private:
    void createTable();
    void addKey(const QString& name, const QKeySequence& key, void (RunHistory::*slot)());
    QWidget* createButtons();
    std::vector<RunRecord> selectedRuns() const; ///< the newest first
    void select(const std::vector<RunRecord>& runs);
    std::optional<ModelRecord> selectedModel() const; ///< of the one run that is selected
    void showSelected();
    void rename();
    void exportSelected();
    void deleteSelected();

    RunListModel* m_model;
    QTableView* m_table;
    RunDetails* m_details;
    QPushButton* m_rename;
    QPushButton* m_export;
    QPushButton* m_delete;
    std::vector<ModelRecord> m_models;
    bool m_isReadOnly = false;
};

} // namespace boxwright
