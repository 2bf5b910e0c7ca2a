// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/importproblem.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace boxwright {

/// Sorts an ImportProblemModel and shows the problems of one severity, or with a text, only.
class ImportProblemFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ImportProblemFilter(QObject* parent = nullptr);

    void setSeverity(std::optional<ProblemSeverity> severity); ///< absent: any
    void setText(const QString& text); ///< in any column, in small letters or capitals

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<ProblemSeverity> m_severity;
    QString m_text;
};

} // namespace boxwright
