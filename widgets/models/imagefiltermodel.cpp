// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagefiltermodel.h"

#include "widgets/models/imagelistmodel.h"

#include <algorithm>

namespace boxwright {

ImageFilterModel::ImageFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{ }

void ImageFilterModel::setText(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void ImageFilterModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidateFilter();
}

bool ImageFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_state != State::All;
}

void ImageFilterModel::setPinned(std::optional<ImageId> image)
{
    if (image == m_pinned)
        return;
    m_pinned = image;
    if (isFiltering())
        invalidateFilter();
}

bool ImageFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_pinned && index.data(ImageListModel::IdRole).toLongLong() == m_pinned->value())
        return true;
    if (!hasState(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString path = index.data(ImageListModel::PathRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&path](const QString& word) {
        return path.contains(word, Qt::CaseInsensitive);
    });
}

bool ImageFilterModel::hasState(const QModelIndex& index) const
{
    const auto state = ImageState(index.data(ImageListModel::StateRole).toInt());
    switch (m_state) {
    case State::All:
        return true;
    case State::Unseen:
        return state == ImageState::Unseen;
    case State::HasBoxes:
        return state == ImageState::HasBoxes;
    case State::ConfirmedEmpty:
        return state == ImageState::ConfirmedEmpty;
    case State::Reviewed:
        return index.data(ImageListModel::ReviewedRole).toBool();
    case State::NotReviewed:
        return !index.data(ImageListModel::ReviewedRole).toBool();
    }
    return true;
}

} // namespace boxwright
