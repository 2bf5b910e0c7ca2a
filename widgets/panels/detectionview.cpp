// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/detectionview.h"

#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace boxwright {

DetectionView::DetectionView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"detectionView"_s);
    setMinimumSize(240, 180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DetectionView::setImage(const QImage& image)
{
    m_image = image;
    m_detections.clear();
    update();
}

void DetectionView::setDetections(std::vector<Detection> detections, std::vector<Label> labels)
{
    m_detections = std::move(detections);
    m_labels = std::move(labels);
    update();
}

void DetectionView::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF shown = QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                        shown);
    painter.drawImage(target, m_image);
    QTransform toView;
    toView.translate(target.left(), target.top());
    toView.scale(shown.width() / m_image.width(), shown.height() / m_image.height());
    // The surest last, on top.
    for (auto detection = m_detections.rbegin(); detection != m_detections.rend(); ++detection)
        paintDetection(painter, *detection, toView);
}

void DetectionView::paintDetection(QPainter& painter, const Detection& detection,
                                   const QTransform& toView) const
{
    QColor colour = themeColours(palette()).accent;
    QString name;
    for (const Label& label : m_labels) {
        if (label.id == detection.label) {
            colour = label.colour.isValid() ? label.colour : colour;
            name = label.name;
        }
    }
    const QRectF box = toView.mapRect(detection.box.rect());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 4));
    painter.drawRect(box);
    painter.setPen(QPen(colour, 2));
    painter.drawRect(box);
    const QString text = u"%1 %2 %"_s.arg(name).arg(qRound(detection.score * 100));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QSizeF textSize = QFontMetricsF(bold).size(Qt::TextSingleLine, text) + QSizeF(12, 4);
    // Above the box, or inside where there is no room above.
    const double top = box.top() - textSize.height();
    const QRectF tag(QPointF(std::max(0.0, std::min(box.left() - 1, width() - textSize.width())),
                             top >= 0 ? top : box.top()),
                     textSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(qGray(colour.rgb()) > 140 ? Qt::black : Qt::white);
    painter.setFont(bold);
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace boxwright
