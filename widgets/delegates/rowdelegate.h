// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace boxwright {

/// Rows of text with room to be read and hit; style sheets do not reach the height of tree rows.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int kRowHeight = 26;
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kRowHeight});
    }
};

} // namespace boxwright
