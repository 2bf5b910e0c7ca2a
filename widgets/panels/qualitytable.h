// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxcase.h"
#include "widgets/panels/evaluationview.h"

#include <QStringList>
#include <QTableView>

#include <optional>
#include <set>

class QAction;
class QMenu;

namespace boxwright {

class MetricsModel;
class MetricsSortModel;

/// The quality of a model, a row a label. Columns can be hidden: some are, unless a person chose,
/// where there is no room for them. Names stay in sight when the others scroll sideways.
class QualityTable final : public QTableView
{
    Q_OBJECT
public:
    explicit QualityTable(QWidget* parent = nullptr);
    ~QualityTable() override;

    void setFigures(const EvaluationView& view);
    void clear();
    /// The label of the current row; absent: all of them.
    std::optional<LabelId> label() const;
    void selectLabel(std::optional<LabelId> label);
    /// Columns by names that stay the same in every language and version.
    QStringList hiddenColumns() const;
    /// What a person chose, to be kept: hidden columns, and with a "+" before its name one that is
    /// shown also where there is no room for it.
    QStringList columnChoice() const;
    void setColumnChoice(const QStringList& names); ///< unknown ones are passed over

Q_SIGNALS:
    void columnsChosen(); ///< by a person: columnChoice() is another one
    void labelChosen(std::optional<boxwright::LabelId> label); ///< by a person
    /// Show cases of a kind, or of any, of one label or of all.
    void casesRequested(std::optional<boxwright::LabelId> label,
                        std::optional<boxwright::CaseKind> kind);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createNames();
    void createCopy();
    void copySelected();
    void fillColumns(QMenu& menu);
    void showMenu(const QPoint& globalPosition);
    void showWhatFits();
    void fitColumns();
    int valueWidth(int column) const;
    void placeNames();
    QModelIndex rowOf(std::optional<LabelId> label) const;

    MetricsModel* m_metrics;
    MetricsSortModel* m_sorted;
    QTableView* m_names; ///< the column of labels once more, over the table
    QAction* m_copy;
    std::set<int> m_chosenColumns; ///< hidden or shown by a person
    bool m_isSelecting = false;
};

} // namespace boxwright
