// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/exampleview.h"

#include "core/annotation/labellookup.h"
#include "widgets/canvas/boxpainting.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

/// Where an image begins on a side of a view, so that `centre` (0..1) of it lies in the middle.
double beginning(double viewSide, double imageSide, double centre)
{
    if (imageSide <= viewSide)
        return (viewSide - imageSide) / 2;
    return std::clamp(viewSide / 2 - centre * imageSide, viewSide - imageSide, 0.0);
}

} // namespace

ExampleView::ExampleView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(100, 90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ExampleView::setExample(TrainingExample example, const std::vector<Label>& labels,
                             double leastScore)
{
    m_example = std::move(example);
    m_labels = labels;
    std::erase_if(m_example.found,
                  [leastScore](const Detection& d) { return d.score < leastScore; });
    const QString text =
        tr("%1: %2, %3", "image, boxes drawn, boxes found")
            .arg(m_example.fileName, tr("%Ln box(es) drawn", nullptr, int(m_example.truth.size())),
                 tr("%Ln found", "boxes", int(m_example.found.size())));
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    update();
}

void ExampleView::setZoom(double factor, const QPointF& centre)
{
    m_zoom = factor;
    m_centre = centre;
    update();
}

QRectF ExampleView::imageRect() const
{
    const QSizeF shown =
        QSizeF(m_example.fullSize).scaled(QSizeF(size()), Qt::KeepAspectRatio) * m_zoom;
    return {QPointF(beginning(width(), shown.width(), m_centre.x()),
                    beginning(height(), shown.height(), m_centre.y())),
            shown};
}

QColor ExampleView::colourOf(LabelId label) const
{
    const Label* found = findLabel(m_labels, label);
    return found != nullptr && found->colour.isValid() ? found->colour
                                                       : themeColours(palette()).accent;
}

void ExampleView::paintEvent(QPaintEvent*)
{
    if (m_example.picture.isNull() || m_example.fullSize.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF target = imageRect();
    painter.drawImage(target, m_example.picture);
    painter.setClipRect(target);
    QTransform toView;
    toView.translate(target.left(), target.top());
    toView.scale(target.width() / m_example.fullSize.width(),
                 target.height() / m_example.fullSize.height());
    for (const Annotation& drawn : m_example.truth)
        paintFrame(painter, boxOnView(drawn.box, toView), 1, colourOf(drawn.label));
    // The surest last, on top.
    for (auto found = m_example.found.rbegin(); found != m_example.found.rend(); ++found)
        paintFound(painter, *found, toView);
}

void ExampleView::paintFound(QPainter& painter, const Detection& found,
                             const QTransform& toView) const
{
    const QColor colour = colourOf(found.label);
    const QRect box = boxOnView(found.box, toView);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, Qt::DashLine, Qt::FlatCap));
    painter.drawRect(box);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    const QString score = tr("%1 %", "a score").arg(qRound(found.score * 100));
    QRect tag(QPoint(), QFontMetrics(small).size(Qt::TextSingleLine, score) + QSize(6, 0));
    tag.moveTopLeft(box.topLeft());
    painter.fillRect(tag, colour);
    painter.setPen(readableOn(colour));
    painter.setFont(small);
    painter.drawText(tag, Qt::AlignCenter, score);
}

} // namespace boxwright
