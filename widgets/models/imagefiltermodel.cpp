// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/imagefiltermodel.h"

#include "widgets/models/imagelistmodel.h"

#include <algorithm>

namespace boxwright {

ImageFilterModel::ImageFilterModel(ImageListModel& source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_images(source)
{
    setSourceModel(&source);
}

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

void ImageFilterModel::setLabel(const LabelFilter& label)
{
    if (label == m_label)
        return;
    m_label = label;
    invalidateFilter();
}

void ImageFilterModel::setSplit(std::optional<Split> split)
{
    if (split == m_split)
        return;
    m_split = split;
    invalidateFilter();
}

void ImageFilterModel::setAuthor(std::optional<BoxAuthor> author)
{
    if (author == m_author)
        return;
    m_author = author;
    invalidateFilter();
}

void ImageFilterModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    sortNow();
    Q_EMIT orderChanged();
}

void ImageFilterModel::setFinding(const std::optional<FindingFilter>& finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    m_placeInFinding.clear();
    if (m_finding) {
        for (const ImageId image : m_finding->images) {
            if (!m_placeInFinding.contains(image))
                m_placeInFinding.insert(image, int(m_placeInFinding.size()));
        }
    }
    invalidateFilter();
    if (m_order == Order::Added)
        sortNow();
    Q_EMIT findingChanged();
}

void ImageFilterModel::sortNow()
{
    if (m_order == Order::Added && !m_finding)
        sort(-1);
    else if (sortColumn() == 0)
        invalidate();
    else
        sort(0);
}

void ImageFilterModel::setUsefulness(const QHash<ImageId, double>& usefulness)
{
    m_usefulness = usefulness;
    notePinned();
    if (m_order == Order::MostUsefulFirst)
        invalidate();
}

bool ImageFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_state != State::All || m_label != LabelFilter() || m_split
        || m_author || m_finding;
}

void ImageFilterModel::setPinned(std::optional<ImageId> image)
{
    if (image == m_pinned)
        return;
    const Project* project = m_images.project();
    const ImageRecord* old = m_pinned && project ? project->image(*m_pinned) : nullptr;
    const bool byStanding = m_order != Order::Added && m_order != Order::Name;
    const bool hasMoved = byStanding && old && standingNow(*old) != m_pinnedStanding;
    m_pinned = image;
    notePinned();
    if (hasMoved)
        invalidate();
    else if (isFiltering())
        invalidateFilter();
}

bool ImageFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    Q_UNUSED(sourceParent)
    const ImageRecord* image = m_images.recordAt(sourceRow);
    if (!image || (m_finding && !m_placeInFinding.contains(image->id)))
        return false;
    if (m_pinned == image->id)
        return true;
    if (!hasState(*image) || !hasLabel(*image) || !hasAuthor(*image)
        || (m_split && image->split != *m_split))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [image](const QString& word) {
        return image->path.contains(word, Qt::CaseInsensitive);
    });
}

bool ImageFilterModel::hasState(const ImageRecord& image) const
{
    switch (m_state) {
    case State::All:
        return true;
    case State::Unseen:
        return image.state == ImageState::Unseen;
    case State::HasBoxes:
        return image.state == ImageState::HasBoxes;
    case State::ConfirmedEmpty:
        return image.state == ImageState::ConfirmedEmpty;
    case State::Reviewed:
        return image.reviewed;
    case State::NotReviewed:
        return !image.reviewed;
    }
    return true;
}

bool ImageFilterModel::hasLabel(const ImageRecord& image) const
{
    switch (m_label.kind) {
    case LabelFilter::Kind::All:
        return true;
    case LabelFilter::Kind::WithLabel:
        return m_label.label
            && boxesOf(m_images.project()->labelCounts(image.id), *m_label.label) > 0;
    case LabelFilter::Kind::WithoutBoxes:
        return m_images.project()->labelCounts(image.id).empty();
    }
    return true;
}

bool ImageFilterModel::hasAuthor(const ImageRecord& image) const
{
    return !m_author || boxesBy(m_images.project()->labelCounts(image.id), *m_author) > 0;
}

ImageFilterModel::Standing ImageFilterModel::standingNow(const ImageRecord& image) const
{
    return {m_images.project()->boxCount(image.id),
            image.state == ImageState::Unseen && !image.reviewed,
            image.reviewed ? -1 : m_usefulness.value(image.id, -1)};
}

ImageFilterModel::Standing ImageFilterModel::standing(const ImageRecord& image) const
{
    return image.id == m_pinned ? m_pinnedStanding : standingNow(image);
}

void ImageFilterModel::notePinned()
{
    const Project* project = m_images.project();
    const ImageRecord* image = m_pinned && project ? project->image(*m_pinned) : nullptr;
    m_pinnedStanding = image ? standingNow(*image) : Standing();
}

int ImageFilterModel::compareStandings(const ImageRecord& a, const ImageRecord& b) const
{
    if (m_order == Order::Added || m_order == Order::Name)
        return 0;
    const Standing ofA = standing(a);
    const Standing ofB = standing(b);
    switch (m_order) {
    case Order::MostBoxes:
        return ofB.boxes - ofA.boxes;
    case Order::FewestBoxes:
        return ofA.boxes - ofB.boxes;
    case Order::UnseenFirst:
        return int(ofB.isUnseen) - int(ofA.isUnseen);
    case Order::MostUsefulFirst:
        return int(ofB.usefulness > ofA.usefulness) - int(ofA.usefulness > ofB.usefulness);
    case Order::Added:
    case Order::Name:
        break;
    }
    return 0;
}

bool ImageFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ImageRecord* a = m_images.recordAt(left.row());
    const ImageRecord* b = m_images.recordAt(right.row());
    if (!a || !b)
        return left.row() < right.row();
    if (m_finding && m_order == Order::Added)
        return m_placeInFinding.value(a->id) < m_placeInFinding.value(b->id);
    int order = compareStandings(*a, *b);
    const bool byName = m_order == Order::Name || m_order == Order::MostBoxes
        || m_order == Order::FewestBoxes; // the others go on in the order added
    if (order == 0 && byName)
        order = m_images.nameRank(left.row()) - m_images.nameRank(right.row());
    return order != 0 ? order < 0 : a->id < b->id;
}

} // namespace boxwright
