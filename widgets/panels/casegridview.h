// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace boxwright {

class CaseDelegate;

/// Cases as tiles of one size in as many columns as fit, sharing the whole width.
class CaseGridView final : public QListView
{
    Q_OBJECT
public:
    explicit CaseGridView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    CaseDelegate* m_delegate;
};

} // namespace boxwright
