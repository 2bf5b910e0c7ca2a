// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findinglist.h"

#include "widgets/panels/emptystate.h"
#include "widgets/panels/findingrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
    , m_nothing(new EmptyState(u"circle-check"_s, tr("Nothing to mend"),
                               tr("The check found nothing that needs your attention."), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"findingList"_s);
    setAccessibleName(tr("Findings"));
    m_nothing->setObjectName(u"nothingToMend"_s);
    m_nothing->setMinimumHeight(200);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_nothing);
}

void FindingList::setFindings(const std::vector<HealthFinding>& findings)
{
    for (FindingRow* row : std::exchange(m_rows, {}))
        delete row;
    m_findings = findings;
    for (const HealthFinding& finding : m_findings)
        addRow(finding);
    QWidget* last = m_tabStart; // else new widgets come last in the window
    for (FindingRow* row : m_rows)
        last = row->followInTabOrder(last);
    m_nothing->setVisible(m_rows.empty());
}

void FindingList::addRow(const HealthFinding& finding)
{
    auto* row = new FindingRow(finding, this);
    row->setReadOnly(m_readOnly);
    connect(row, &FindingRow::imagesRequested, this,
            [this, row] { Q_EMIT imagesRequested(indexOf(row)); });
    connect(row, &FindingRow::searchRequested, this, &FindingList::searchRequested);
    connect(row, &FindingRow::fixRequested, this,
            [this, row] { Q_EMIT fixRequested(indexOf(row)); });
    connect(row, &FindingRow::stepRequested, this,
            [this, row](int step) { focusRow(indexOf(row) + step); });
    m_layout->addWidget(row);
    m_rows.push_back(row);
}

int FindingList::indexOf(const FindingRow* row) const
{
    return int(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void FindingList::focusRow(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    FindingRow* target = m_rows[size_t(row)];
    target->setFocus(Qt::TabFocusReason);
    Q_EMIT rowFocused(target);
}

void FindingList::remove(int row)
{
    FindingRow* gone = m_rows[size_t(row)];
    const bool hadFocus = gone->hasFocus() || gone->isAncestorOf(window()->focusWidget());
    m_rows.erase(m_rows.begin() + row);
    m_findings.erase(m_findings.begin() + row);
    if (hadFocus)
        focusRow(std::min(row, int(m_rows.size()) - 1));
    gone->hide();
    gone->deleteLater(); // it may be what asked for this
    m_nothing->setVisible(m_rows.empty());
}

void FindingList::setPreparing(bool preparing)
{
    for (FindingRow* row : m_rows)
        row->setPreparing(preparing);
}

void FindingList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FindingRow* row : m_rows)
        row->setReadOnly(readOnly);
}

} // namespace boxwright
