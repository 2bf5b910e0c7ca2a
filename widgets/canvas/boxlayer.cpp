// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/canvas/boxlayer.h"

#include "widgets/canvas/boxpainting.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>

namespace boxwright {

namespace {

constexpr int kSurroundings = 40; ///< view pixels: tag height, rim and handles
constexpr double kBeyondImage = 4096; ///< image pixels that tags may stand out of the image
constexpr size_t kManyBoxes = 3000; ///< so many visible ones are painted without rim
constexpr qsizetype kMostFilled = 100; ///< selected ones with a tinted inside
const QColor kUnknownLabel(160, 160, 160);

/// The part of the view that is being painted; empty when the engine does not say.
QRegion paintedRegion(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine ? engine->systemClip() : QRegion();
}

} // namespace

BoxLayer::BoxLayer()
{
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void BoxLayer::setImageSize(const QSizeF& size)
{
    prepareGeometryChange();
    m_imageSize = size;
}

void BoxLayer::setLabels(const std::vector<Label>& labels)
{
    m_colours.clear();
    for (const Label& label : labels)
        m_colours.insert(label.id, label.colour.toRgb()); // the quickest to paint
    m_tags.setLabels(labels);
    update();
}

void BoxLayer::setBoxes(const std::vector<Annotation>& boxes)
{
    m_boxes = boxes;
    m_rows.clear();
    indexFrom(0);
    m_selection.clear();
    m_hidden.clear();
    m_locked.clear();
    m_hovered.reset();
    update();
}

void BoxLayer::addBox(const Annotation& box)
{
    m_rows.insert(box.id, m_boxes.size());
    m_boxes.push_back(box);
    update(withSurroundings(box.box.rect()));
}

void BoxLayer::changeBox(const Annotation& box)
{
    const auto row = m_rows.constFind(box.id);
    if (row == m_rows.constEnd())
        return;
    Annotation& shown = m_boxes[*row];
    update(withSurroundings(shown.box.rect()));
    shown = box;
    update(withSurroundings(shown.box.rect()));
}

void BoxLayer::removeBox(const BoxId& id)
{
    const auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd())
        return;
    const size_t row = *found;
    update(withSurroundings(m_boxes[row].box.rect()));
    m_rows.erase(found);
    m_boxes.erase(m_boxes.begin() + std::ptrdiff_t(row));
    indexFrom(row);
    m_selection.remove(id);
    m_hidden.remove(id);
    m_locked.remove(id);
    if (m_hovered == id)
        m_hovered.reset();
}

const Annotation* BoxLayer::find(const BoxId& id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_boxes[*row];
}

QColor BoxLayer::colourOf(LabelId label) const
{
    return m_colours.value(label, kUnknownLabel);
}

void BoxLayer::setSelection(const QSet<BoxId>& selection)
{
    m_selection = selection;
    update();
}

void BoxLayer::setHovered(const std::optional<BoxId>& id)
{
    if (m_hovered == id)
        return;
    for (const std::optional<BoxId>& changed : {m_hovered, id}) {
        if (const Annotation* box = changed ? find(*changed) : nullptr)
            update(withSurroundings(box->box.rect()));
    }
    m_hovered = id;
}

void BoxLayer::setTagsVisible(bool visible)
{
    m_tagsVisible = visible;
    update();
}

void BoxLayer::setHidden(const QSet<BoxId>& hidden)
{
    m_hidden = hidden;
    update();
}

void BoxLayer::setLocked(const QSet<BoxId>& locked)
{
    m_locked = locked;
    update();
}

bool BoxLayer::isWithinReach(const BoxId& id) const
{
    return !m_hidden.contains(id) && !m_locked.contains(id);
}

const Annotation* BoxLayer::boxAt(const QPointF& position, double slack) const
{
    const Annotation* best = nullptr;
    for (const Annotation& annotation : m_boxes) {
        const BoundingBox& box = annotation.box;
        if (position.x() < box.left() - slack || position.x() > box.right() + slack
            || position.y() < box.top() - slack || position.y() > box.bottom() + slack)
            continue;
        const bool isBetter = !best || box.area() <= best->box.area(); // of equals the last painted
        if (isBetter && isWithinReach(annotation.id))
            best = &annotation;
    }
    return best;
}

std::vector<BoxId> BoxLayer::boxesIn(const QRectF& area) const
{
    std::vector<BoxId> found;
    for (const Annotation& annotation : m_boxes) {
        if (area.intersects(annotation.box.rect()) && isWithinReach(annotation.id))
            found.push_back(annotation.id);
    }
    return found;
}

QRectF BoxLayer::withSurroundings(const QRectF& rect) const
{
    const double margin = kSurroundings / m_scale;
    const QRectF around = rect.adjusted(-margin, -margin, margin, margin);
    const double tag = NameTags::kLongest / m_scale;
    return around.united(QRectF(around.topLeft(), QSizeF(tag, margin)));
}

QRectF BoxLayer::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_imageSize)
        .adjusted(-kBeyondImage, -kBeyondImage, kBeyondImage, kBeyondImage);
}

std::vector<BoxLayer::Visible> BoxLayer::visibleBoxes(const QPainter& painter,
                                                      const QRectF& exposed) const
{
    const QTransform& toView = painter.worldTransform();
    // The region counts from the corner of the window, which this transform knows.
    const QTransform toDevice = painter.deviceTransform();
    const QRegion region = paintedRegion(painter);
    const QRectF reach = withSurroundings(exposed);
    std::vector<Visible> visible;
    for (const Annotation& annotation : m_boxes) {
        if (!reach.intersects(withSurroundings(annotation.box.rect()))
            || m_hidden.contains(annotation.id))
            continue;
        const QRect rect = boxOnView(annotation.box, toView);
        if (region.rectCount() > 1) { // the crosshair exposes two thin lines across everything
            const QRectF around = toDevice.mapRect(withSurroundings(annotation.box.rect()));
            if (!region.intersects(around.toAlignedRect()))
                continue;
        }
        const bool emphasised = m_selection.contains(annotation.id) || m_hovered == annotation.id;
        visible.push_back({&annotation, rect, emphasised});
    }
    return visible;
}

void BoxLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    m_scale = painter->worldTransform().m11();
    const std::vector<Visible> boxes = visibleBoxes(*painter, option->exposedRect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (widget)
        painter->setFont(widget->font());

    const bool many = boxes.size() > kManyBoxes;
    for (const Visible& visible : boxes) {
        if (visible.emphasised)
            continue;
        const QColor colour = colourOf(visible.box->label);
        if (many || m_locked.contains(visible.box->id)) // thin: it is not to be grasped
            paintFrame(*painter, visible.rect, 1, colour);
        else
            paintBoxFrame(*painter, visible.rect, colour, false);
    }
    paintTags(*painter, boxes, false);
    const bool filled = m_selection.size() <= kMostFilled;
    for (const Visible& visible : boxes) {
        if (!visible.emphasised)
            continue;
        QColor fill = colourOf(visible.box->label);
        fill.setAlpha(46);
        if (filled)
            painter->fillRect(visible.rect, fill);
        paintBoxFrame(*painter, visible.rect, colourOf(visible.box->label),
                      m_selection.contains(visible.box->id));
    }
    paintTags(*painter, boxes, true);
    painter->restore();
}

void BoxLayer::paintTags(QPainter& painter, const std::vector<Visible>& boxes, bool emphasised)
{
    if (!m_tagsVisible)
        return;
    for (const Visible& visible : boxes) {
        if (visible.emphasised != emphasised)
            continue;
        const int roomAbove = qRound(visible.box->box.top() * m_scale);
        m_tags.paint(painter, visible.rect, visible.box->label, roomAbove, emphasised);
    }
}

void BoxLayer::indexFrom(size_t row)
{
    for (; row < m_boxes.size(); ++row)
        m_rows.insert(m_boxes[row].id, row);
}

} // namespace boxwright
