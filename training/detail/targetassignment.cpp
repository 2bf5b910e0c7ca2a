// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/detail/targetassignment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace boxwright::detail {

namespace {

constexpr size_t kPointsPerTruth = 13;

struct Choice
{
    int level = 0;
    int point = 0;
    float alignment = 0;
    float iou = 0;
};

class Assigner
{
public:
    Assigner(const HeadView& heads, int classes)
        : m_heads(heads)
        , m_classes(classes)
    { }

    std::vector<Choice> choose(const TruthBox& truth) const
    {
        std::vector<Choice> choices;
        for (int level = 0; level < int(m_heads.size()); ++level)
            addPointsInside(truth, level, choices);
        if (choices.empty())
            choices.push_back(nearest(truth));
        const auto last = choices.begin() + qsizetype(std::min(choices.size(), kPointsPerTruth));
        std::partial_sort(choices.begin(), last, choices.end(),
                          [](const Choice& a, const Choice& b) {
                              if (a.alignment != b.alignment)
                                  return a.alignment > b.alignment;
                              return std::pair(a.level, a.point) < std::pair(b.level, b.point);
                          });
        choices.erase(last, choices.end());
        return choices;
    }

private:
    Choice measure(const TruthBox& truth, int level, int point) const
    {
        const HeadLevel& map = m_heads[size_t(level)];
        const float* const values = map.values + qsizetype(point) * (m_classes + kBoxChannels);
        const float score = 1 / (1 + std::exp(-values[truth.label]));
        const float iou = overlap(decodeBox(map, point, values + m_classes), truth.box);
        const float squared = iou * iou;
        return {level, point, score * squared * squared * squared, iou};
    }

    void addPointsInside(const TruthBox& truth, int level, std::vector<Choice>& choices) const
    {
        const HeadLevel& map = m_heads[size_t(level)];
        const auto stride = float(map.stride);
        // A point is inside when its centre is strictly between the edges.
        const auto first = [&](float edge) {
            return std::max(0, int(std::floor(edge / stride - 0.5F)) + 1);
        };
        const auto end = [&](float edge, int count) {
            return std::min(count, int(std::ceil(edge / stride - 0.5F)));
        };
        const int endRow = end(truth.box.bottom, map.rows);
        const int endColumn = end(truth.box.right, map.columns);
        for (int row = first(truth.box.top); row < endRow; ++row) {
            for (int column = first(truth.box.left); column < endColumn; ++column)
                choices.push_back(measure(truth, level, row * map.columns + column));
        }
    }

    Choice nearest(const TruthBox& truth) const
    {
        const float x = (truth.box.left + truth.box.right) / 2;
        const float y = (truth.box.top + truth.box.bottom) / 2;
        const HeadLevel& finest = m_heads.front();
        const auto cell = [&](float position, int count) {
            return std::clamp(int(position / float(finest.stride)), 0, count - 1);
        };
        return measure(truth, 0, cell(y, finest.rows) * finest.columns + cell(x, finest.columns));
    }

    const HeadView& m_heads;
    int m_classes;
};

} // namespace

std::vector<PointTarget> assignTargets(const HeadView& heads, int classes,
                                       const std::vector<TruthBox>& truths)
{
    struct Owner
    {
        int truth = 0;
        Choice choice;
    };
    const Assigner assigner(heads, classes);
    std::map<std::pair<int, int>, Owner> owners;
    for (int truth = 0; truth < int(truths.size()); ++truth) {
        if (truths[size_t(truth)].isIgnored)
            continue;
        for (const Choice& choice : assigner.choose(truths[size_t(truth)])) {
            const auto [owner, isFree] =
                owners.try_emplace({choice.level, choice.point}, Owner{truth, choice});
            if (!isFree && choice.iou > owner->second.choice.iou)
                owner->second = {truth, choice};
        }
    }

    std::vector<float> bestAlignment(truths.size(), 0);
    std::vector<float> bestIou(truths.size(), 0);
    for (const auto& [key, owner] : owners) {
        const auto truth = size_t(owner.truth);
        bestAlignment[truth] = std::max(bestAlignment[truth], owner.choice.alignment);
        bestIou[truth] = std::max(bestIou[truth], owner.choice.iou);
    }
    std::vector<PointTarget> targets;
    targets.reserve(owners.size());
    for (const auto& [key, owner] : owners) {
        const auto truth = size_t(owner.truth);
        const float best = std::max(bestAlignment[truth], std::numeric_limits<float>::min());
        targets.push_back(
            {key.first, key.second, owner.truth, owner.choice.alignment / best * bestIou[truth]});
    }
    return targets;
}

} // namespace boxwright::detail
