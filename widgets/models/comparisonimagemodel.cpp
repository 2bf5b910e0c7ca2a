// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/comparisonimagemodel.h"

#include "widgets/models/imagelistmodel.h"

#include <QIcon>
#include <QLocale>
#include <QPixmap>

#include <optional>
#include <utility>

namespace boxwright {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

ComparisonImageModel::ComparisonImageModel(ImageListModel& images, QObject* parent)
    : QAbstractListModel(parent)
    , m_source(images)
{
    connect(&images, &QAbstractItemModel::dataChanged, this, &ComparisonImageModel::refresh);
}

void ComparisonImageModel::setImages(std::vector<ComparedImage> images)
{
    beginResetModel();
    m_images = std::move(images);
    m_rows.clear();
    for (const ComparedImage& image : m_images)
        m_rows.insert(image.image, int(m_rows.size()));
    endResetModel();
}

const ComparedImage* ComparisonImageModel::imageAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_images[size_t(index.row())] : nullptr;
}

QString ComparisonImageModel::nameOf(ImageId image) const
{
    const QModelIndex source = m_source.indexOf(image);
    return source.isValid() ? source.data(ImageListModel::FileNameRole).toString()
                            : tr("Image %1, no longer in the project").arg(image.value());
}

int ComparisonImageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_images.size());
}

QIcon ComparisonImageModel::thumbnail(ImageId image) const
{
    return {m_source.indexOf(image).data(ImageListModel::ThumbnailRole).value<QPixmap>()};
}

QVariant ComparisonImageModel::data(const QModelIndex& index, int role) const
{
    const ComparedImage* image = imageAt(index);
    if (image == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(image->image) + u'\n'
            + tr("Mistakes: %1 → %2", "of the older model, of the newer one")
                  .arg(number(image->firstMistakes), number(image->secondMistakes));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 mistakes before, %3 after", "image, of the older model, of the newer one")
            .arg(nameOf(image->image), number(image->firstMistakes), number(image->secondMistakes));
    case Qt::ToolTipRole:
        return nameOf(image->image).toHtmlEscaped();
    case Qt::DecorationRole:
        return thumbnail(image->image);
    default:
        return {};
    }
}

/// Rows of the source changed, by a thumbnail that is ready, say.
void ComparisonImageModel::refresh(const QModelIndex& first, const QModelIndex& last)
{
    if (m_images.empty())
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        const std::optional<ImageId> image = m_source.imageAt(m_source.index(row));
        const auto own = image ? m_rows.constFind(*image) : m_rows.constEnd();
        if (own != m_rows.constEnd())
            Q_EMIT dataChanged(index(*own), index(*own));
    }
}

} // namespace boxwright
