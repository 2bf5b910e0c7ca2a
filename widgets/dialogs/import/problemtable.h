// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/importproblem.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace boxwright {

class ImportProblemFilter;
class ImportProblemModel;

/// All problems of an import: sorted by a click, filtered, copied, and the selected one in full.
class ProblemTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemTable(QWidget* parent = nullptr);

    void setProblems(const std::vector<ImportProblem>& problems);

private:
    void createFilters();
    void createView();
    void createCopy();
    void showCurrent(); ///< below the table
    void copySelected();
    void copyAll(); ///< that are shown

    ImportProblemModel* m_problems;
    ImportProblemFilter* m_shown;
    QComboBox* m_severity = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_copy = nullptr;
    QTreeView* m_view = nullptr;
    QLabel* m_current = nullptr;
};

} // namespace boxwright
