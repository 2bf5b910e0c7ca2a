// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/delegates/imagedelegate.h"

#include "widgets/delegates/chips.h"
#include "widgets/delegates/tilebackground.h"
#include "widgets/models/imagelistmodel.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace boxwright {

namespace {

constexpr int kTilePadding = 8;
constexpr int kTileRadius = 6;
constexpr int kThumbnailLineWidth = 64;
const QColor kReviewed(47, 158, 68);

/// What a tile shows, read from the model once.
struct Content
{
    explicit Content(const QModelIndex& index)
        : name(index.data(ImageListModel::FileNameRole).toString())
        , thumbnail(index.data(ImageListModel::ThumbnailRole).value<QPixmap>())
        , state(ImageState(index.data(ImageListModel::StateRole).toInt()))
        , split(Split(index.data(ImageListModel::SplitRole).toInt()))
        , size(index.data(ImageListModel::SizeRole).toSize())
        , labelNames(index.data(ImageListModel::LabelNamesRole).toStringList())
        , labelColours(index.data(ImageListModel::LabelColoursRole).toList())
        , labelBoxes(index.data(ImageListModel::LabelBoxesRole).toList())
        , boxes(index.data(ImageListModel::BoxCountRole).toInt())
        , isReviewed(index.data(ImageListModel::ReviewedRole).toBool())
        , isUnreadable(index.data(ImageListModel::UnreadableRole).toBool())
    { }

    QString name;
    QPixmap thumbnail;
    ImageState state;
    Split split;
    QSize size;
    QStringList labelNames;
    QVariantList labelColours;
    QVariantList labelBoxes;
    int boxes;
    bool isReviewed;
    bool isUnreadable;
};

QColor splitColour(Split split)
{
    switch (split) {
    case Split::Train:
        return {76, 141, 246};
    case Split::Validation:
        return {240, 160, 48};
    case Split::Test:
        return {192, 110, 222};
    case Split::None:
        return {};
    }
    return {};
}

QString stateText(const Content& content)
{
    if (content.state == ImageState::HasBoxes)
        return ImageDelegate::tr("%Ln box(es)", nullptr, content.boxes);
    return imageStateName(content.state);
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.88));
    return small;
}

void paintPlaceholder(QPainter& painter, const QRectF& area, const QPalette& palette,
                      bool isUnreadable)
{
    QColor ground = palette.color(QPalette::WindowText);
    ground.setAlphaF(0.08F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, kTileRadius, kTileRadius);
    if (!isUnreadable)
        return;
    QColor ink = palette.color(QPalette::WindowText);
    ink.setAlphaF(0.6F);
    painter.setPen(ink);
    painter.drawText(area.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     ImageDelegate::tr("Not readable"));
}

/// Fills the area with the middle of the picture, its corners rounded.
void paintThumbnail(QPainter& painter, const QRectF& area, const Content& content,
                    const QPalette& palette)
{
    if (content.thumbnail.isNull()) {
        paintPlaceholder(painter, area, palette, content.isUnreadable);
        return;
    }
    const QSizeF size = content.thumbnail.size();
    const double scale = std::max(area.width() / size.width(), area.height() / size.height());
    QTransform place;
    place.translate(area.center().x() - size.width() * scale / 2,
                    area.center().y() - size.height() * scale / 2);
    place.scale(scale, scale);
    QBrush picture(content.thumbnail);
    picture.setTransform(place);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture);
    painter.drawRoundedRect(area, kTileRadius, kTileRadius);
}

constexpr int kWidestName = 120;

/// A chip for each label; `look` gives the colours.
std::vector<Chip> labelChips(const Content& content, const QFontMetricsF& metrics, bool withBoxes,
                             const Chip& look)
{
    std::vector<Chip> chips;
    for (qsizetype i = 0; i < content.labelNames.size(); ++i) {
        Chip chip = look;
        chip.dot = content.labelColours[i].value<QColor>();
        chip.text = metrics.elidedText(content.labelNames[i], Qt::ElideRight, kWidestName);
        if (withBoxes)
            chip.text = ImageDelegate::tr("%1 %2", "name of a label, number of its boxes")
                            .arg(chip.text)
                            .arg(content.labelBoxes[i].toInt());
        chips.push_back(chip);
    }
    return chips;
}

/// A dot for each label, as many as fit beside the number of boxes.
void paintDots(QPainter& painter, const QRectF& picture, const QVariantList& colours)
{
    constexpr double kStep = 11;
    const auto fitting = qsizetype(picture.width() / 2 / kStep);
    const qsizetype dots = std::min(colours.size(), fitting);
    if (dots == 0)
        return;
    const QSizeF size(double(dots) * kStep + 6, 16);
    const QRectF plate(picture.bottomLeft() + QPointF(6, -6 - size.height()), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Chip().plate);
    painter.drawRoundedRect(plate, 8, 8);
    QPointF centre(plate.left() + 3 + kStep / 2, plate.center().y());
    for (qsizetype dot = 0; dot < dots; ++dot) {
        painter.setBrush(colours[dot].value<QColor>());
        painter.drawEllipse(centre, 4, 4);
        centre.rx() += kStep;
    }
}

/// The names of the labels at the foot of a picture where all fit into the width, else dots.
void paintLabels(QPainter& painter, const QRectF& picture, double width, const Content& content)
{
    const QFontMetricsF metrics(painter.font());
    const std::vector<Chip> chips = labelChips(content, metrics, false, {});
    if (widthOf(metrics, chips) > width)
        return paintDots(painter, picture, content.labelColours);
    paintChips(painter, picture.bottomLeft() + QPointF(6, -6), Qt::AlignBottom, width, chips);
}

void paintReviewed(QPainter& painter, const QPointF& centre)
{
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(kReviewed);
    painter.drawEllipse(centre, 8, 8);
    QPainterPath tick(centre + QPointF(-3.5, 0.2));
    tick.lineTo(centre + QPointF(-1, 2.8));
    tick.lineTo(centre + QPointF(3.8, -2.6));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

ImageDelegate::ImageDelegate(Style style, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{ }

void ImageDelegate::setTileWidth(int pixels)
{
    m_tileWidth = pixels;
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    const int line = option.fontMetrics.height();
    if (m_style != Style::Tile)
        return {160, std::max(kThumbnailLineWidth * 3 / 4, 2 * line) + 12};
    return {m_tileWidth, (m_tileWidth - 2 * kTilePadding) * 3 / 4 + 2 * kTilePadding + line + 6};
}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintTileBackground(*painter, option);
    switch (m_style) {
    case Style::Tile:
        paintTile(*painter, option, index);
        break;
    case Style::Row:
        paintRow(*painter, option, index);
        break;
    case Style::Line:
        paintLine(*painter, option, index);
        break;
    }
    painter->restore();
}

void ImageDelegate::paintTile(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Content content(index);
    const QRect inner =
        option.rect.adjusted(kTilePadding, kTilePadding, -kTilePadding, -kTilePadding);
    const int line = option.fontMetrics.height();
    const QRectF picture = inner.adjusted(0, 0, 0, -line - 6);
    paintThumbnail(painter, picture, content, option.palette);

    painter.setFont(smallFont(option.font));
    if (content.split != Split::None) {
        paintChip(painter, picture.topLeft() + QPointF(6, 6), {},
                  {splitName(content.split), splitColour(content.split)});
    }
    double room = picture.width() - 12;
    if (content.state != ImageState::Unseen) {
        room -= kChipGap
            + paintChip(painter, picture.bottomRight() - QPointF(6, 6),
                        Qt::AlignRight | Qt::AlignBottom, {stateText(content)})
                  .width();
    }
    paintLabels(painter, picture, room, content);
    if (content.isReviewed)
        paintReviewed(painter, picture.topRight() + QPointF(-15, 15));

    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect nameRect(inner.left(), inner.bottom() - line + 1, inner.width(), line);
    painter.drawText(nameRect, Qt::AlignCenter,
                     option.fontMetrics.elidedText(content.name, Qt::ElideMiddle, inner.width()));
}

void ImageDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    constexpr int kColumn = 112;
    const Content content(index);
    const QRect inner = option.rect.adjusted(12, 6, -12, -6);
    const QRectF picture(inner.left(), inner.top(), kThumbnailLineWidth, inner.height());
    paintThumbnail(painter, picture, content, option.palette);
    if (content.isReviewed)
        paintReviewed(painter, picture.bottomRight() + QPointF(-3, -5));

    const ThemeColours colours = themeColours(option.palette);
    QRect place(qRound(picture.right()) + 16, inner.top(), 0, inner.height());
    const auto column = [&place](int width) {
        place.setWidth(width);
        const QRect area = place.adjusted(0, 0, -12, 0);
        place.moveLeft(place.left() + width);
        return area;
    };
    const QRect name = column(std::max(140, (inner.right() - place.left()) * 3 / 10));
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(content.name, Qt::ElideMiddle, name.width()));
    painter.setFont(smallFont(option.font));
    painter.setPen(colours.mutedText);
    painter.drawText(column(kColumn), Qt::AlignLeft | Qt::AlignVCenter, stateText(content));
    const QRect split = column(kColumn);
    if (content.split != Split::None) {
        const QPointF left(split.left(), QRectF(split).center().y());
        paintChip(painter, left, Qt::AlignVCenter,
                  {splitName(content.split), splitColour(content.split), colours.raised,
                   option.palette.color(QPalette::Text)});
    }
    painter.setPen(colours.mutedText);
    painter.drawText(column(kColumn), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 × %2", "width and height in pixels")
                         .arg(content.size.width())
                         .arg(content.size.height()));
    const Chip look{{}, {}, colours.raised, option.palette.color(QPalette::Text)};
    paintChips(painter, QPointF(place.left(), QRectF(inner).center().y()), Qt::AlignVCenter,
               inner.right() - place.left(),
               labelChips(content, QFontMetricsF(painter.font()), true, look));
}

void ImageDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Content content(index);
    const QRect inner = option.rect.adjusted(8, 6, -8, -6);
    const QRectF picture(inner.left(), inner.top(), kThumbnailLineWidth, inner.height());
    paintThumbnail(painter, picture, content, option.palette);
    if (content.isReviewed)
        paintReviewed(painter, picture.bottomRight() + QPointF(-3, -5));

    const int left = qRound(picture.right()) + 10;
    const QRect words(left, inner.top(), inner.right() - left, inner.height());
    const int middle = words.center().y();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect upper(words.left(), words.top(), words.width(), middle - words.top());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignBottom,
                     option.fontMetrics.elidedText(content.name, Qt::ElideMiddle, words.width()));

    QRect lower(words.left(), middle + 2, words.width(), words.bottom() - middle);
    const QColor dot = splitColour(content.split);
    if (dot.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        painter.drawEllipse(QPointF(lower.left() + 4, lower.top() + line(option) / 2.0), 3.5, 3.5);
        lower.setLeft(lower.left() + 13);
    }
    QColor quiet = option.palette.color(QPalette::Text);
    quiet.setAlphaF(0.7F);
    painter.setPen(quiet);
    painter.setFont(smallFont(option.font));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignTop, stateText(content));
}

int ImageDelegate::line(const QStyleOptionViewItem& option)
{
    return QFontMetrics(smallFont(option.font)).height();
}

} // namespace boxwright
