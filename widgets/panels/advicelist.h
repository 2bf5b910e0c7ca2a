// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/advice.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace boxwright {

/// Sentences that say what to do about a model, each with a button to the boxes that show it.
class AdviceList final : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceList(QWidget* parent = nullptr);

    void setAdvice(const std::vector<Advice>& advice);

Q_SIGNALS:
    void casesRequested(std::optional<boxwright::LabelId> label,
                        std::optional<boxwright::CaseKind> kind);

private:
    void addRow(const Advice& advice);
    QVBoxLayout* m_rows;
};

} // namespace boxwright
