// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/advice.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace boxwright {

/// Sentences that say what to do about a model, each with buttons to the boxes that show it and to
/// where it is mended.
class AdviceList final : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceList(QWidget* parent = nullptr);

    void setAdvice(const std::vector<Advice>& advice);

Q_SIGNALS:
    void casesRequested(std::optional<boxwright::LabelId> label,
                        std::optional<boxwright::CaseKind> kind);
    /// Never AdviceFix::MendBoxes, which casesRequested() stands for.
    void fixRequested(boxwright::AdviceFix fix, std::optional<boxwright::LabelId> label);

private:
    void addRow(const Advice& advice);
    void addCasesButton(const Advice& advice, QHBoxLayout& row);
    void addFixButton(const Advice& advice, QHBoxLayout& row);
    void addToTabOrder(QWidget* button);
    QVBoxLayout* m_rows;
    QWidget* m_lastField = nullptr; ///< in the tab order, while rows are added
};

} // namespace boxwright
