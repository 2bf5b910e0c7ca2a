// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/confusionmatrix.h"

#include <QAbstractTableModel>

namespace boxwright {

/// The cells of a confusion matrix, in numbers and in words.
class ConfusionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double 0..1 of the boxes of the row
        IsRightRole, ///< bool: on the diagonal
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const ConfusionMatrix& matrix);
    const ConfusionMatrix& matrix() const { return m_matrix; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString describe(int truth, int found) const;
    QString name(int label) const;
    int nothing() const { return m_matrix.size() - 1; }
    ConfusionMatrix m_matrix;
};

} // namespace boxwright
