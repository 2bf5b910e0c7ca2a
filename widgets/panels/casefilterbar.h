// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "widgets/models/caseset.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QToolButton;

namespace boxwright {

/// Brings back, in the gallery of suspicions, what was rejected last.
constexpr Qt::Key kBringBackKey = Qt::Key_Z;

/// Which cases are shown, and in what order: a group, a label, ranges of score and overlap. The
/// choices say how many cases they would show.
class CaseFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFilterBar(bool isSuspicious, QWidget* parent = nullptr);

    const CaseFilter& filter() const { return m_filter; }
    CaseOrder order() const;
    void setFilter(const CaseFilter& filter);
    void chooseGroup(int number); ///< 0: all; numbers without a group are ignored
    void setLabels(const std::vector<Label>& labels); ///< a label that is gone is let go
    void setCounts(const CaseCounts& counts);
    /// That only some cases were handed over, and which; empty: all.
    void setSelection(const QString& title);
    void setRejected(int count); ///< how many suspicions can be brought back

Q_SIGNALS:
    void changed();
    void allRequested(); ///< not only the cases of that selection
    void bringBackRequested(); ///< what was rejected last

private:
    void createGroups();
    void createFields();
    void arrange();
    QDoubleSpinBox* newLimit(const QString& objectName, const QString& name, double value);
    void showFilter(const CaseFilter& filter);
    void takeFields();
    QString labelText(int row) const;

    bool m_isSuspicious;
    CaseFilter m_filter;
    CaseCounts m_counts;
    std::vector<Label> m_labels;
    QButtonGroup* m_groups; ///< ids are the numbers of the groups, 0: all
    QComboBox* m_label;
    QComboBox* m_order;
    QDoubleSpinBox* m_leastScore;
    QDoubleSpinBox* m_mostScore;
    QDoubleSpinBox* m_leastOverlap;
    QDoubleSpinBox* m_mostOverlap;
    QToolButton* m_selection;
    QToolButton* m_bringBack;
};

} // namespace boxwright
