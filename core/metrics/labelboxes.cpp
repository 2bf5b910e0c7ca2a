// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/labelboxes.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <utility>

namespace boxwright {

namespace {

struct Boxes
{
    std::vector<TruthBox> truth;
    std::vector<ScoredBox> detections;
};

class LabelBuckets
{
public:
    explicit LabelBuckets(const std::vector<Label>& labels)
        : m_boxes(labels.size())
    {
        for (int i = 0; i < static_cast<int>(labels.size()); ++i)
            m_indexes.emplace(labels[i].id, i);
    }

    void add(const Annotation& annotation)
    {
        if (Boxes* boxes = of(annotation.label)) {
            boxes->truth.push_back(
                {annotation.box, annotation.difficult || annotation.crowd, annotation.crowd});
        }
    }

    void add(const Detection& detection)
    {
        if (std::isnan(detection.score) || !detection.box.isFinite())
            return;
        if (Boxes* boxes = of(detection.label))
            boxes->detections.push_back({detection.box, detection.score});
    }

    /// Hands the boxes of each label out and is empty afterwards.
    template<typename Visit>
    void take(const Visit& visit)
    {
        for (const int index : std::exchange(m_used, {}))
            visit(index, std::exchange(m_boxes[index], {}));
    }

private:
    Boxes* of(LabelId label)
    {
        const auto found = m_indexes.find(label);
        if (found == m_indexes.end())
            return nullptr;
        m_used.insert(found->second);
        return &m_boxes[found->second];
    }

    std::unordered_map<LabelId, int> m_indexes;
    std::vector<Boxes> m_boxes;
    std::set<int> m_used;
};

} // namespace

void visitMatchings(const std::vector<ImageTruth>& truth,
                    const std::vector<ImageDetections>& detections,
                    const std::vector<Label>& labels, double lowestIou,
                    const MatchingVisitor& visit)
{
    std::unordered_map<ImageId, std::vector<const ImageDetections*>> detectionsOf;
    for (const ImageDetections& image : detections)
        detectionsOf[image.image].push_back(&image);

    std::vector<const ImageTruth*> images;
    images.reserve(truth.size());
    for (const ImageTruth& image : truth)
        images.push_back(&image);
    std::stable_sort(images.begin(), images.end(),
                     [](const ImageTruth* a, const ImageTruth* b) { return a->image < b->image; });

    LabelBuckets buckets(labels);
    for (const ImageTruth* image : images) {
        for (const Annotation& annotation : image->annotations)
            buckets.add(annotation);
        for (const ImageDetections* found : detectionsOf[image->image]) {
            for (const Detection& detection : found->detections)
                buckets.add(detection);
        }
        buckets.take([&](int labelIndex, Boxes boxes) {
            visit(image->image, labelIndex,
                  BoxMatching(std::move(boxes.truth), std::move(boxes.detections), lowestIou));
        });
    }
}

} // namespace boxwright
