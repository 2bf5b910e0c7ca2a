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

class LabelBuckets
{
public:
    explicit LabelBuckets(const std::vector<Label>& labels)
    {
        m_boxes.reserve(labels.size());
        for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
            m_indexes.emplace(labels[i].id, i);
            m_boxes.push_back({i});
        }
    }

    void add(const Annotation& annotation)
    {
        if (BoxesOfLabel* boxes = of(annotation.label))
            boxes->truth.push_back(&annotation);
    }

    void add(const Detection& detection)
    {
        if (std::isnan(detection.score) || !detection.box.isFinite())
            return;
        if (BoxesOfLabel* boxes = of(detection.label))
            boxes->detections.push_back(&detection);
    }

    /// Hands the boxes of each label out and is empty afterwards.
    std::vector<BoxesOfLabel> take()
    {
        std::vector<BoxesOfLabel> taken;
        taken.reserve(m_used.size());
        for (const int index : std::exchange(m_used, {}))
            taken.push_back(std::exchange(m_boxes[index], {index}));
        return taken;
    }

private:
    BoxesOfLabel* of(LabelId label)
    {
        const auto found = m_indexes.find(label);
        if (found == m_indexes.end())
            return nullptr;
        m_used.insert(found->second);
        return &m_boxes[found->second];
    }

    std::unordered_map<LabelId, int> m_indexes;
    std::vector<BoxesOfLabel> m_boxes;
    std::set<int> m_used;
};

} // namespace

TruthBox truthBoxOf(const Annotation& annotation)
{
    return {annotation.box, annotation.difficult || annotation.crowd, annotation.crowd};
}

BoxMatching matchingOf(const BoxesOfLabel& boxes, double lowestIou)
{
    std::vector<TruthBox> truth;
    truth.reserve(boxes.truth.size());
    for (const Annotation* annotation : boxes.truth)
        truth.push_back(truthBoxOf(*annotation));
    std::vector<ScoredBox> detections;
    detections.reserve(boxes.detections.size());
    for (const Detection* detection : boxes.detections)
        detections.push_back({detection->box, detection->score});
    return {truth, detections, lowestIou};
}

void visitBoxesOfLabels(const std::vector<ImageTruth>& truth,
                        const std::vector<ImageDetections>& detections,
                        const std::vector<Label>& labels, const BoxesOfLabelsVisitor& visit)
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
        visit(image->image, buckets.take());
    }
}

void visitMatchings(const std::vector<ImageTruth>& truth,
                    const std::vector<ImageDetections>& detections,
                    const std::vector<Label>& labels, double lowestIou,
                    const MatchingVisitor& visit)
{
    visitBoxesOfLabels(truth, detections, labels,
                       [&](ImageId image, const std::vector<BoxesOfLabel>& boxesByLabel) {
                           for (const BoxesOfLabel& boxes : boxesByLabel)
                               visit(image, boxes.labelIndex, matchingOf(boxes, lowestIou));
                       });
}

} // namespace boxwright
