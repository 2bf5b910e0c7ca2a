// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panels/evaluationview.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace boxwright {

class AdviceList;
class MissBars;

/// What a model does wrong, what each kind of mistake costs, and what to do about it.
class MistakesTab final : public QWidget
{
    Q_OBJECT
public:
    explicit MistakesTab(QWidget* parent = nullptr);

    void setMistakes(const MistakesView& view);

Q_SIGNALS:
    void casesRequested(std::optional<boxwright::LabelId> label,
                        std::optional<boxwright::CaseKind> kind);
    /// See AdviceList::fixRequested().
    void fixRequested(boxwright::AdviceFix fix, std::optional<boxwright::LabelId> label);

private:
    void createTable();
    void setCosts(const std::vector<ErrorCost>& costs);

    AdviceList* m_advice;
    QTableWidget* m_table;
    QLabel* m_explanation;
    MissBars* m_misses;
};

} // namespace boxwright
