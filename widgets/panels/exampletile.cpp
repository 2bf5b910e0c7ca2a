// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/exampletile.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace boxwright {

namespace {

constexpr int kInset = 3; ///< room for the ring that marks focus
constexpr int kRadius = 6;

} // namespace

ExampleTile::ExampleTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    clear();
}

void ExampleTile::setCrop(const BoxCrop& crop, const QString& fileName)
{
    m_crop = crop;
    setEnabled(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Example in %1").arg(fileName));
    // A name that looks like HTML is no HTML.
    setToolTip(tr("Open %1").arg(fileName).toHtmlEscaped());
    update();
}

void ExampleTile::clear()
{
    m_crop.reset();
    setEnabled(false);
    unsetCursor();
    setAccessibleName(tr("Example"));
    setToolTip({});
    update();
}

void ExampleTile::setOutline(const QColor& colour)
{
    m_outline = colour;
    update();
}

QRectF ExampleTile::imageRect() const
{
    if (!m_crop)
        return {};
    const QRectF plate = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    const QSizeF size = QSizeF(m_crop->image.size()).scaled(plate.size(), Qt::KeepAspectRatio);
    QRectF result(QPointF(), size);
    result.moveCenter(plate.center());
    return result;
}

void ExampleTile::paintEvent(QPaintEvent*)
{
    const ThemeColours colours = themeColours(palette());
    const QRectF plate = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(plate, kRadius, kRadius);
    if (m_crop) {
        QPainterPath corners;
        corners.addRoundedRect(plate, kRadius, kRadius);
        painter.save();
        painter.setClipPath(corners);
        const QRectF target = imageRect();
        painter.drawImage(target, m_crop->image);
        painter.translate(target.topLeft());
        const double scale = target.width() / m_crop->image.width();
        const QRectF box(m_crop->box.topLeft() * scale, m_crop->box.size() * scale);
        painter.setBrush(Qt::NoBrush);
        // Light under the colour, so that it shows on any picture.
        painter.setPen(QPen(QColor(255, 255, 255, 160), 4));
        painter.drawRect(box);
        painter.setPen(QPen(m_outline, 2));
        painter.drawRect(box);
        painter.restore();
    }
    if (isEnabled() && (hasFocus() || underMouse())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? colours.accent : colours.mutedText, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius + 2, kRadius + 2);
    }
}

} // namespace boxwright
