// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"

#include <QAbstractTableModel>

#include <vector>

namespace boxwright {

/// What is known of a difference between two models.
enum class Verdict { NotDefined, NotSignificant, Better, Worse };

/// Two models on the same images, a row a label and the last for all of them. What is not defined
/// is "–".
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LabelColumn,
        F1Column, ///< of the first model → of the second
        F1ChangeColumn, ///< second - first, its verdict and 95 % interval
        Ap50Column,
        Ap50ChangeColumn,
        ApColumn,
        ApChangeColumn,
        ColumnCount
    };
    enum Role {
        VerdictRole = Qt::UserRole, ///< int of Verdict, in columns of changes
        IsTotalRole, ///< bool: the row for all labels
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    void setComparison(const ModelsCompared& compared);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QColor colour;
        DetectionQuality first;
        DetectionQuality second;
        QualityDifference difference;
        bool isTotal = false;
    };
    static QString text(const Row& row, int column);
    std::vector<Row> m_rows;
};

Verdict verdictOn(const std::optional<double>& difference, const std::optional<Interval>& interval);
/// "better", "worse", "not significant yet"; empty where nothing is defined.
QString verdictName(Verdict verdict);

} // namespace boxwright
