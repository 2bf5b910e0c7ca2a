// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/comparisonpair.h"

#include "widgets/panels/exampleview.h"
#include "widgets/panels/paneltext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright {

namespace {

constexpr double kMostZoom = 16;
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120; ///< eighths of a degree
constexpr double kMoveStep = 40; ///< pixels an arrow key moves by

/// What lies below a place of the view, relative to the image.
QPointF relativeTo(const ExampleView& view, const QPointF& place)
{
    const QRectF image = view.imageRect();
    if (image.isEmpty())
        return {0.5, 0.5};
    return {(place.x() - image.left()) / image.width(), (place.y() - image.top()) / image.height()};
}

} // namespace

ComparisonPair::ComparisonPair(QWidget* parent)
    : QFrame(parent)
    , m_text(createWrappedLabel(this, u"muted"_s))
    , m_sides(new QWidget(this))
    , m_firstCaption(createWrappedLabel(m_sides, u"heading"_s))
    , m_secondCaption(createWrappedLabel(m_sides, u"heading"_s))
    , m_first(new ExampleView(m_sides))
    , m_second(new ExampleView(m_sides))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"comparisonPair"_s);
    setProperty("role", u"finding"_s);
    setAccessibleName(tr("The image with the boxes of both models"));
    setToolTip(tr("Drawn boxes are solid, found ones dashed. Wheel or + and − zoom, dragging or "
                  "the arrow keys move, 0 shows all."));
    setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(u"comparisonPairText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_firstCaption->setObjectName(u"firstCaption"_s);
    m_secondCaption->setObjectName(u"secondCaption"_s);
    // A grid, so that both views have the same size whatever the captions need.
    auto* sides = new QGridLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(8);
    sides->addWidget(m_firstCaption, 0, 0);
    sides->addWidget(m_secondCaption, 0, 1);
    sides->addWidget(m_first, 1, 0);
    sides->addWidget(m_second, 1, 1);
    sides->setRowStretch(1, 1);
    for (const int column : {0, 1})
        sides->setColumnStretch(column, 1);
    for (ExampleView* view : {m_first, m_second})
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_sides);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_pages);
}

void ComparisonPair::setNames(const QString& first, const QString& second)
{
    m_firstName = first;
    m_secondName = second;
}

void ComparisonPair::showImage(const ComparedImage& image, const QString& fileName,
                               const QImage& picture, const QSize& fullSize,
                               const std::vector<Label>& labels)
{
    const auto caption = [](const QString& model, int mistakes) {
        return tr("%1: %2", "name of a model, its mistakes")
            .arg(model, tr("%Ln mistake(s)", nullptr, mistakes));
    };
    m_firstCaption->setText(caption(m_firstName, image.firstMistakes));
    m_secondCaption->setText(caption(m_secondName, image.secondMistakes));
    TrainingExample example{image.image, fileName,    picture,
                            fullSize,    image.truth, image.firstFound};
    m_first->setExample(example, labels, 0);
    example.found = image.secondFound;
    m_second->setExample(std::move(example), labels, 0);
    m_pages->setCurrentWidget(m_sides);
    look(1, {0.5, 0.5});
}

void ComparisonPair::showText(const QString& text)
{
    m_text->setText(text);
    m_pages->setCurrentWidget(m_text);
}

void ComparisonPair::look(double zoom, const QPointF& centre)
{
    m_zoom = std::clamp(zoom, 1.0, kMostZoom);
    m_first->setZoom(m_zoom, centre);
    // What the view made of it, so that one who moves on is not held by what was beyond the edge.
    m_centre = relativeTo(*m_first, QRectF(m_first->rect()).center());
    m_second->setZoom(m_zoom, m_centre);
}

void ComparisonPair::zoomBy(double factor)
{
    look(m_zoom * factor, m_centre);
}

void ComparisonPair::zoomAround(const ExampleView& view, const QPointF& place, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    const QPointF kept = relativeTo(view, place);
    const QSizeF image = view.imageRect().size() * (zoom / m_zoom);
    if (image.isEmpty())
        return;
    const QPointF fromMiddle = place - QRectF(view.rect()).center();
    look(zoom,
         {kept.x() - fromMiddle.x() / image.width(), kept.y() - fromMiddle.y() / image.height()});
}

void ComparisonPair::moveBy(const QPointF& pixels)
{
    const QSizeF image = m_first->imageRect().size();
    if (!image.isEmpty()) {
        look(m_zoom, m_centre - QPointF(pixels.x() / image.width(), pixels.y() / image.height()));
    }
}

void ComparisonPair::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // where + needs Shift
        return zoomBy(kZoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep);
    case Qt::Key_0:
        return look(1, {0.5, 0.5});
    case Qt::Key_Left:
        return moveBy({kMoveStep, 0});
    case Qt::Key_Right:
        return moveBy({-kMoveStep, 0});
    case Qt::Key_Up:
        return moveBy({0, kMoveStep});
    case Qt::Key_Down:
        return moveBy({0, -kMoveStep});
    default:
        QFrame::keyPressEvent(event);
    }
}

void ComparisonPair::wheelEvent(QWheelEvent* event)
{
    const double factor = std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch);
    const QPoint place = event->position().toPoint();
    for (const ExampleView* view : {m_first, m_second}) {
        const QPoint inView = view->mapFrom(this, place);
        if (view->isVisible() && view->rect().contains(inView))
            zoomAround(*view, inView, factor);
    }
    event->accept();
}

void ComparisonPair::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged = event->position();
}

void ComparisonPair::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged)
        return;
    moveBy(event->position() - *m_dragged);
    m_dragged = event->position();
}

void ComparisonPair::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged.reset();
}

void ComparisonPair::mouseDoubleClickEvent(QMouseEvent*)
{
    look(1, {0.5, 0.5});
}

void ComparisonPair::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    look(m_zoom, m_centre);
}

} // namespace boxwright
