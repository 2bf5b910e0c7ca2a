// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace boxwright {

/// Paints an image as a tile (thumbnail, state, split, labels, name), as a row of a wide list with
/// the same and its size in columns, or, narrow, as a line of a list.
class ImageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Style { Tile, Row, Line };

    explicit ImageDelegate(Style style, QObject* parent = nullptr);

    void setStyle(Style style) { m_style = style; }
    void setTileWidth(int pixels);
    int tileWidth() const { return m_tileWidth; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTile(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    static int line(const QStyleOptionViewItem& option); ///< height of the small words

    Style m_style;
    int m_tileWidth = 184;
};

} // namespace boxwright
