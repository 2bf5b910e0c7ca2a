// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/qualityintervals.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace boxwright {

/// The quality of a model, a row a label and one for all of them. What is not defined is "–".
class MetricsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LabelColumn,
        ImagesColumn,
        TruthColumn,
        PrecisionColumn,
        RecallColumn,
        F1Column,
        MeanIouColumn,
        MedianIouColumn,
        WellPlacedColumn,
        Ap50Column,
        Ap75Column,
        ApColumn,
        ThresholdColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< double, or QString for names; -1 for what is not defined
        ColourRole, ///< QColor of the label
        ShareRole, ///< double 0..1 to draw as a bar; invalid where there is none
        IsTotalRole, ///< bool: the row for all labels, which stays last
        IntervalRole, ///< QString: what the value may be with 95 % confidence; empty: not known
        LabelIdRole, ///< qlonglong; invalid for the row for all labels
    };

    explicit MetricsModel(QObject* parent = nullptr);

    /// Absent: nothing has been evaluated, no rows. Rows of the same labels stay, with new values.
    void setEvaluation(const std::optional<Evaluation>& evaluation,
                       const std::vector<Label>& labels,
                       const std::optional<EvaluationIntervals>& intervals = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::optional<LabelId> label;
        QString name;
        QColor colour;
        std::optional<double> threshold;
        DetectionQuality quality;
        QualityIntervals intervals;
        bool isTotal() const { return !label; }
    };
    static std::vector<Row> rowsOf(const Evaluation& evaluation, const std::vector<Label>& labels,
                                   const std::optional<EvaluationIntervals>& intervals);
    static std::optional<double> share(const Row& row, int column);
    static std::optional<Interval> interval(const Row& row, int column);
    static QString text(const Row& row, int column);
    static QString explanation(const Row& row, int column);
    static QVariant sortValue(const Row& row, int column);
    std::vector<Row> m_rows;
};

} // namespace boxwright
