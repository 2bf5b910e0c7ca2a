// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/health/healthreport.h"

#include <QAbstractTableModel>
#include <QColor>

#include <array>
#include <vector>

namespace boxwright {

/// How much there is in each part of the data: images by state, then boxes by label, a row each.
/// Has the ColourRole and ShareRole of MetricsModel, as MetricBarDelegate paints them.
class HealthTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TrainColumn,
        ValidationColumn,
        TestColumn,
        NoSplitColumn,
        AllColumn,
        ColumnCount
    };

    explicit HealthTableModel(QObject* parent = nullptr);

    /// The labels give their colours.
    void setReport(const HealthReport& report, const std::vector<Label>& labels);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QColor colour = {};
        bool isOfLabel = false; ///< then counts are of boxes, else of images
        std::array<int, ColumnCount> counts = {}; ///< by column; none in the first
        std::array<int, ColumnCount> images = {}; ///< with boxes of the label
    };
    void addStates(const HealthReport& report);
    void addLabel(const LabelHealth& health, const std::vector<Label>& labels);
    double share(const Row& row, int column) const;
    static QString text(const Row& row, int column);
    static QString description(const Row& row, int column);

    std::vector<Row> m_rows;
    int m_mostImages = 0; ///< of all rows of images, in all parts
    int m_mostBoxes = 0; ///< of all labels, likewise
};

} // namespace boxwright
