// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/nametags.h"

#include "widgets/canvas/boxpainting.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr int kTagPadding = 5;
constexpr int kWidthStep = 8; ///< widths of elided tags, so that few pixmaps serve many boxes
constexpr int kNarrowest = 32;

} // namespace

void NameTags::setLabels(const std::vector<Label>& labels)
{
    m_labels.clear();
    for (const Label& label : labels)
        m_labels.insert(label.id, label);
    m_fullWidths.clear();
    m_tags.clear();
}

int NameTags::height(const QFont& font)
{
    return QFontMetrics(font).height() + 2;
}

void NameTags::paint(QPainter& painter, const QRect& box, LabelId label, int roomAbove, bool full)
{
    const auto found = m_labels.constFind(label);
    if (found == m_labels.constEnd())
        return;
    const double pixelRatio = painter.device()->devicePixelRatioF();
    forgetWhenChanged(painter.font(), pixelRatio);

    int& fullWidth = m_fullWidths[label];
    if (fullWidth == 0) {
        const int textWidth = QFontMetrics(m_font).horizontalAdvance(found->name);
        fullWidth = std::min(textWidth + 2 * kTagPadding, kLongest);
    }
    int width = fullWidth;
    if (!full && width > box.width()) {
        width = box.width() / kWidthStep * kWidthStep;
        if (width < kNarrowest)
            return;
    }
    const int tagHeight = height(m_font);
    const bool above = roomAbove >= tagHeight;
    if (!above && !full && box.height() < 2 * tagHeight)
        return;
    const int top = above ? box.top() - tagHeight : box.top();
    painter.drawPixmap(box.left() - (above ? 1 : 0), top, tag(*found, width, m_font, pixelRatio));
}

QPixmap NameTags::tag(const Label& label, int width, const QFont& font, double pixelRatio)
{
    QPixmap& pixmap = m_tags[{label.id, width}];
    if (!pixmap.isNull())
        return pixmap;
    const QSize size(width, height(font));
    pixmap = QPixmap(QSizeF(size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(label.colour);
    painter.drawRoundedRect(QRect(QPoint(0, 0), size), 3, 3);
    painter.setFont(font);
    painter.setPen(readableOn(label.colour));
    const QRect inner = QRect(QPoint(0, 0), size).adjusted(kTagPadding, 0, -kTagPadding + 1, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(label.name, Qt::ElideRight, inner.width()));
    return pixmap;
}

void NameTags::forgetWhenChanged(const QFont& font, double pixelRatio)
{
    if (font == m_font && std::abs(pixelRatio - m_pixelRatio) < 0.001)
        return;
    m_font = font;
    m_pixelRatio = pixelRatio;
    m_fullWidths.clear();
    m_tags.clear();
}

} // namespace boxwright
