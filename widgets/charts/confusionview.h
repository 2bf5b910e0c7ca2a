// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/confusionmatrix.h"

#include <QTableView>

#include <memory>

namespace boxwright {

class ConfusionModel;

/// Which label a drawn box was taken for: a row what it was drawn as, a column what it was found
/// as, nothing last. Coloured by the share of the row.
class ConfusionView final : public QTableView
{
    Q_OBJECT
public:
    explicit ConfusionView(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix);
    /// A copy that is as large as all of its cells, none of them chosen. For pictures.
    std::unique_ptr<ConfusionView> whole() const;

Q_SIGNALS:
    void cellActivated(int truth, int found); ///< one that holds boxes

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& cell);
    void fitCells();
    ConfusionModel* m_model;
};

} // namespace boxwright
