// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/relink/imagerelink.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace boxwright {

/// Shows what was found for the missing images, before anything changes.
class RelinkDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RelinkDialog(RelinkPlan plan, QWidget* parent = nullptr);

    const RelinkPlan& plan() const { return m_plan; }
    bool takesChanged() const;

private:
    void fillTable();
    void updateButton();

    RelinkPlan m_plan;
    QLabel* m_summary;
    QTreeWidget* m_table;
    QCheckBox* m_takeChanged;
    QPushButton* m_accept = nullptr;
};

} // namespace boxwright
