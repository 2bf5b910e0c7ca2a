// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/relink/imagerelink.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace boxwright {

/// Shows which images changed in their places, and asks whether to take them as they are.
class ChangedImagesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ChangedImagesDialog(RelinkPlan plan, QWidget* parent = nullptr);

    const RelinkPlan& plan() const { return m_plan; }
    void setReadOnly(bool readOnly); ///< nothing can be taken then

private:
    void fillTable();

    RelinkPlan m_plan;
    QTreeWidget* m_table;
    QPushButton* m_take = nullptr;
};

} // namespace boxwright
