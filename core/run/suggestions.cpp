// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/suggestions.h"

#include "core/annotation/labellookup.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace boxwright {

namespace {

bool meansTheSame(const Detection& suggestion, LabelId label, const BoundingBox& box)
{
    return suggestion.label == label
        && intersectionOverUnion(suggestion.box, box) >= kSameObjectIou;
}

std::optional<LabelId> labelInProject(LabelId id, const std::vector<Label>& modelLabels,
                                      const std::vector<Label>& projectLabels)
{
    if (findLabel(projectLabels, id) != nullptr)
        return id;
    const Label* known = findLabel(modelLabels, id);
    if (known == nullptr)
        return {};
    const auto named = std::find_if(projectLabels.begin(), projectLabels.end(),
                                    [&](const Label& label) { return label.name == known->name; });
    return named == projectLabels.end() ? std::nullopt : std::optional(named->id);
}

/// The detections that can be proposed at all, best first.
std::vector<Detection> candidates(const ModelFindings& found,
                                  const std::vector<Label>& projectLabels, double minimumScore)
{
    std::vector<Detection> result;
    for (const Detection& detection : found.detections) {
        if (!(detection.score >= minimumScore) || !detection.box.isFinite()
            || detection.box.isEmpty())
            continue;
        if (const auto label = labelInProject(detection.label, found.labels, projectLabels))
            result.push_back({*label, detection.box, detection.score});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    return result;
}

} // namespace

std::vector<Detection> suggestionsFor(const ModelFindings& found,
                                      const std::vector<Label>& projectLabels,
                                      const std::vector<Annotation>& boxes,
                                      const std::vector<Detection>& dismissed, double minimumScore)
{
    std::vector<Detection> result;
    for (const Detection& candidate : candidates(found, projectLabels, minimumScore)) {
        const auto same = [&candidate](const auto& other) {
            return meansTheSame(candidate, other.label, other.box);
        };
        if (std::none_of(boxes.begin(), boxes.end(), same)
            && std::none_of(dismissed.begin(), dismissed.end(), same)
            && std::none_of(result.begin(), result.end(), same))
            result.push_back(candidate);
    }
    return result;
}

std::vector<Detection> overThresholds(const std::vector<Detection>& found,
                                      const ScoreThresholds& thresholds)
{
    std::vector<Detection> over;
    over.reserve(found.size());
    std::copy_if(found.begin(), found.end(), std::back_inserter(over),
                 [&thresholds](const Detection& detection) {
                     return detection.score >= thresholdOf(thresholds, detection.label);
                 });
    return over;
}

double startingScore(const std::vector<Label>& modelLabels, const ScoreThresholds& thresholds)
{
    std::vector<double> scores;
    scores.reserve(modelLabels.size());
    for (const Label& label : modelLabels)
        scores.push_back(thresholdOf(thresholds, label.id));
    if (scores.empty())
        return thresholdOf({}, LabelId(0));
    std::sort(scores.begin(), scores.end());
    return scores[(scores.size() - 1) / 2];
}

Annotation acceptedBox(const Detection& suggestion, const QSizeF& imageSize)
{
    Annotation box{BoxId::create(), suggestion.label, suggestion.box.clampedTo(imageSize)};
    box.author = BoxAuthor::Model;
    box.score = suggestion.score;
    return box;
}

} // namespace boxwright
