// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthreport.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace boxwright {

class EmptyState;
class FindingRow;

/// What a check found, worst first, a row each; or that there is nothing to mend. The arrow keys
/// go from row to row.
class FindingList final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);

    /// After which the Tab key comes to the rows; it must live as long.
    void setTabStart(QWidget& before) { m_tabStart = &before; }
    void setFindings(const std::vector<HealthFinding>& findings);
    const std::vector<HealthFinding>& findings() const { return m_findings; }
    void remove(int row); ///< it is mended; requires that there is such a row
    void setReadOnly(bool readOnly);
    void setPreparing(bool preparing); ///< no other fix can be asked for meanwhile

Q_SIGNALS:
    void imagesRequested(int row);
    void searchRequested(); ///< for all files that are missing
    void fixRequested(int row);
    void rowFocused(QWidget* row); ///< by an arrow key: it should be in sight

private:
    void addRow(const HealthFinding& finding);
    int indexOf(const FindingRow* row) const;
    void focusRow(int row);

    std::vector<HealthFinding> m_findings;
    std::vector<FindingRow*> m_rows;
    QWidget* m_tabStart = nullptr;
    EmptyState* m_nothing;
    QVBoxLayout* m_layout;
    bool m_readOnly = false;
};

} // namespace boxwright
