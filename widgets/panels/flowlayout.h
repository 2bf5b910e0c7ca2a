// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace boxwright {

/// Widgets in a row, each as wide as it likes to be; what has no room goes on in the next row. For
/// texts that are longer in some languages.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; ///< of the widest
    QSize sizeHint() const override; ///< all in one row
    void setGeometry(const QRect& rect) override;

private:
    /// Where the items go, mirrored where people read from the right; invalid for hidden ones.
    std::vector<QRect> placesIn(const QRect& area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace boxwright
