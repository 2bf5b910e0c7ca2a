// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/modelscompared.h"

#include "core/annotation/labellookup.h"
#include "core/metrics/commontruth.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace boxwright {

namespace {

std::vector<Label> commonLabels(const std::vector<Label>& first, const std::vector<Label>& second)
{
    std::vector<Label> labels;
    labels.reserve(first.size());
    for (const Label& label : first) {
        if (const Label* other = findLabel(second, label.id))
            labels.push_back(*other);
    }
    return labels;
}

/// One model, asked image by image.
class ImageJudge
{
public:
    ImageJudge(const ModelOnPart& model, const std::vector<Label>& labels, double iouThreshold)
        : m_labels(labels)
        , m_thresholds(model.thresholds)
        , m_iouThreshold(iouThreshold)
    {
        for (const ImageDetections& detections : model.part.detections)
            m_found.emplace(detections.image, &detections.detections);
    }

    /// What counts, the surest first.
    std::vector<Detection> found(ImageId image) const
    {
        std::vector<Detection> counting;
        const auto all = m_found.find(image);
        if (all == m_found.end())
            return counting;
        std::copy_if(all->second->begin(), all->second->end(), std::back_inserter(counting),
                     [this](const Detection& detection) {
                         return findLabel(m_labels, detection.label) != nullptr
                             && detection.score >= thresholdOf(m_thresholds, detection.label);
                     });
        std::stable_sort(counting.begin(), counting.end(),
                         [](const Detection& a, const Detection& b) { return a.score > b.score; });
        return counting;
    }

    int mistakes(const ImageTruth& truth, const std::vector<Detection>& found) const
    {
        const DetectionQuality quality = evaluateDetections({truth}, {{truth.image, found}},
                                                            m_labels, m_thresholds, m_iouThreshold)
                                             .overall;
        return quality.falsePositives + quality.falseNegatives;
    }

private:
    const std::vector<Label>& m_labels;
    const ScoreThresholds& m_thresholds;
    double m_iouThreshold;
    std::unordered_map<ImageId, const std::vector<Detection>*> m_found;
};

ComparedImage compareOn(const ImageTruth& truth, const std::vector<Label>& labels,
                        const ImageJudge& before, const ImageJudge& after)
{
    ComparedImage compared{truth.image, {}, before.found(truth.image), after.found(truth.image)};
    std::copy_if(
        truth.annotations.begin(), truth.annotations.end(), std::back_inserter(compared.truth),
        [&labels](const Annotation& drawn) { return findLabel(labels, drawn.label) != nullptr; });
    compared.firstMistakes = before.mistakes(truth, compared.firstFound);
    compared.secondMistakes = after.mistakes(truth, compared.secondFound);
    return compared;
}

} // namespace

ModelsCompared compareSideBySide(ModelOnPart first, ModelOnPart second, double iouThreshold,
                                 const BootstrapSettings& settings, const std::stop_token& stop)
{
    ModelsCompared result;
    result.labels = commonLabels(first.part.labels, second.part.labels);
    first.part.labels = result.labels;
    second.part.labels = result.labels;
    const std::vector<ImageTruth> truth = commonTruth(first.part.truth, second.part.truth);
    const auto evaluate = [&](const ModelOnPart& model) {
        return evaluateDetections(truth, model.part.detections, result.labels, model.thresholds,
                                  iouThreshold);
    };
    result.comparison = compareModels(first, second, iouThreshold, settings, stop);
    if (stop.stop_requested())
        return result;
    result.first = evaluate(first);
    result.second = evaluate(second);

    std::unordered_map<ImageId, const ImageTruth*> truthOf;
    for (const ImageTruth& entry : truth)
        truthOf.emplace(entry.image, &entry);
    const ImageJudge before(first, result.labels, iouThreshold);
    const ImageJudge after(second, result.labels, iouThreshold);
    const auto look = [&](const std::vector<ImageId>& images) {
        std::vector<ComparedImage> looked;
        looked.reserve(images.size());
        for (const ImageId image : images) {
            const auto entry = truthOf.find(image);
            if (entry != truthOf.end() && !stop.stop_requested())
                looked.push_back(compareOn(*entry->second, result.labels, before, after));
        }
        return looked;
    };
    result.won = look(result.comparison.won);
    result.lost = look(result.comparison.lost);
    return result;
}

} // namespace boxwright
