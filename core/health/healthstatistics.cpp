// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthstatistics.h"

#include "core/annotation/teaching.h"

#include <algorithm>
#include <cmath>

namespace boxwright {

namespace {

constexpr qint64 kMostSizes = 10'000;

/// How much of the cells from `first` on lies between two places; all in cells.
float covered(int cell, double from, double to)
{
    return float(std::max(0.0, std::min(to, cell + 1.0) - std::max(from, double(cell))));
}

void addTo(PlaceMap& map, const BoundingBox& box, const QSize& size)
{
    constexpr int side = PlaceMap::side;
    const BoundingBox inside = box.clampedTo(size);
    const double left = inside.left() * side / size.width();
    const double right = inside.right() * side / size.width();
    const double top = inside.top() * side / size.height();
    const double bottom = inside.bottom() * side / size.height();
    for (int y = int(top); y < std::min(side, int(std::ceil(bottom))); ++y) {
        for (int x = int(left); x < std::min(side, int(std::ceil(right))); ++x) {
            map.cover[std::size_t(y) * side + std::size_t(x)] +=
                covered(x, left, right) * covered(y, top, bottom);
        }
    }
}

void normalise(PlaceMap& map)
{
    const float most = *std::max_element(map.cover.begin(), map.cover.end());
    if (most > 0) {
        for (float& cover : map.cover) {
            cover /= most;
        }
    }
}

void addTo(SizeHistogram& sizes, const BoundingBox& box)
{
    const double size = std::sqrt(std::max(0.0, box.area()));
    const auto& bounds = SizeHistogram::bounds;
    ++sizes.boxes[std::size_t(std::upper_bound(bounds.begin(), bounds.end(), size)
                              - bounds.begin())];
}

class Statistics
{
public:
    explicit Statistics(const DatasetSnapshot& dataset)
    {
        for (const Label& label : dataset.labels) {
            m_places.insert(label.id, m_report.labels.size());
            m_report.labels.push_back({label.id, label.name, {}});
        }
        for (const auto& boxes : dataset.annotations) {
            m_boxes += qint64(boxes.size());
        }
        for (const ImageRecord& image : dataset.images) {
            addState(image);
            addBoxes(image, dataset.annotations.value(image.id));
        }
        normalise(m_report.places);
        for (PlaceMap& map : m_report.labelPlaces) {
            normalise(map);
        }
    }

    HealthReport report() && { return std::move(m_report); }

private:
    void addState(const ImageRecord& image)
    {
        SplitHealth& split = m_report.splits[image.split];
        split.unseen += image.state == ImageState::Unseen ? 1 : 0;
        split.withBoxes += image.state == ImageState::HasBoxes ? 1 : 0;
        split.confirmedEmpty += image.state == ImageState::ConfirmedEmpty ? 1 : 0;
    }

    void addBoxes(const ImageRecord& image, const std::vector<Annotation>& boxes)
    {
        for (const Annotation& annotation : boxes) {
            if (LabelHealth* label = find(annotation.label)) {
                LabelShare& share = label->splits[image.split];
                ++label->boxes;
                ++share.boxes;
                share.teachingBoxes += teaches(annotation) ? 1 : 0;
                addTo(label->sizes, annotation.box);
            }
            if (!image.size.isEmpty()) {
                addSize(annotation, image.size);
                addTo(m_report.places, annotation.box, image.size);
                addTo(m_report.labelPlaces[annotation.label], annotation.box, image.size);
            }
            ++m_seen;
        }
        for (const LabelId id : labelsOf(boxes)) {
            if (LabelHealth* label = find(id)) {
                ++label->images;
                ++label->splits[image.split].images;
            }
        }
    }

    static std::vector<LabelId> labelsOf(const std::vector<Annotation>& boxes)
    {
        std::vector<LabelId> labels;
        labels.reserve(boxes.size());
        for (const Annotation& annotation : boxes) {
            labels.push_back(annotation.label);
        }
        std::sort(labels.begin(), labels.end());
        labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
        return labels;
    }

    LabelHealth* find(LabelId id)
    {
        const auto place = m_places.constFind(id);
        return place != m_places.constEnd() ? &m_report.labels[*place] : nullptr;
    }

    /// Of every so many boxes one, so that at most kMostSizes are kept of all parts of the set.
    void addSize(const Annotation& annotation, const QSize& size)
    {
        const qint64 kept = std::min(m_boxes, kMostSizes);
        if (m_seen * kept / m_boxes == (m_seen + 1) * kept / m_boxes) {
            return;
        }
        m_report.sizes.push_back({annotation.label, float(annotation.box.width / size.width()),
                                  float(annotation.box.height / size.height())});
    }

    HealthReport m_report;
    QHash<LabelId, std::size_t> m_places; ///< of labels in the report
    qint64 m_boxes = 0;
    qint64 m_seen = 0;
};

} // namespace

HealthReport healthStatistics(const DatasetSnapshot& dataset)
{
    return Statistics(dataset).report();
}

} // namespace boxwright
