// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/image/boxcrop.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace boxwright {

/// A button with a part of an image and the box in it; an empty plate until there is one.
class ExampleTile final : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int side = 124; ///< logical pixels

    explicit ExampleTile(QWidget* parent = nullptr);

    void setCrop(const BoxCrop& crop, const QString& fileName);
    void clear();
    void setOutline(const QColor& colour);
    /// Where the part of the image is painted; empty while there is none.
    QRectF imageRect() const;

    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<BoxCrop> m_crop;
    QColor m_outline;
};

} // namespace boxwright
