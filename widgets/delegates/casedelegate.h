// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace boxwright {

/// Paints a case of a CaseModel as a tile: the crop with its boxes, what became of it as a word
/// beside an icon, and below it the labels, score and overlap.
class CaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CaseDelegate(QObject* parent = nullptr);

    void setTileWidth(int pixels) { m_tileWidth = pixels; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRectF& area, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    int m_tileWidth = 184;
};

} // namespace boxwright
