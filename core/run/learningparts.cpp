// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/learningparts.h"

#include "core/annotation/teaching.h"
#include "core/run/repeatfactors.h"
#include "core/run/trainingestimate.h"
#include "core/run/trainingpreset.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <utility>

namespace boxwright {

namespace {

/// Samples that stay together.
using Unit = std::vector<std::size_t>;

/// In an order that only the seed decides. The shuffle is written out: that of the library differs
/// between compilers.
std::vector<Unit> shuffledUnits(std::size_t samples, const std::vector<QString>& groups,
                                std::uint64_t seed)
{
    std::vector<Unit> units;
    QHash<QString, std::size_t> unitOfGroup;
    for (std::size_t i = 0; i < samples; ++i) {
        const QString group = groups.empty() ? QString() : groups[i];
        if (group.isEmpty()) {
            units.push_back({i});
        } else if (const auto known = unitOfGroup.constFind(group);
                   known != unitOfGroup.constEnd()) {
            units[*known].push_back(i);
        } else {
            unitOfGroup.insert(group, units.size());
            units.push_back({i});
        }
    }
    std::mt19937_64 random(seed);
    for (std::size_t left = units.size(); left > 1; --left)
        std::swap(units[left - 1], units[random() % left]);
    return units;
}

/// The units that show something, a label or the lack of any, and how far these are used up.
struct Topic
{
    std::vector<std::size_t> units = {};
    int samples = 0; ///< that show it
    int taken = 0; ///< of these
    std::size_t next = 0; ///< of the units, to be looked at
};

/// Orders units so that every beginning of the order is like the whole.
class BalancedOrder
{
public:
    BalancedOrder(const std::vector<TrainingSample>& train, std::vector<Unit> units)
        : m_units(std::move(units))
        , m_topicsOfUnit(m_units.size())
    {
        for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
            for (const std::size_t sample : m_units[unit])
                note(unit, train[sample]);
        }
    }

    std::vector<Unit> run()
    {
        std::vector<Unit> order;
        order.reserve(m_units.size());
        std::vector<bool> isTaken(m_units.size(), false);
        while (order.size() < m_units.size()) {
            Topic& topic = mostBehind();
            while (topic.next < topic.units.size() && isTaken[topic.units[topic.next]])
                ++topic.next;
            const std::size_t unit = topic.units[topic.next];
            isTaken[unit] = true;
            for (const auto& [shown, samples] : m_topicsOfUnit[unit])
                m_topics.at(shown).taken += samples;
            order.push_back(m_units[unit]);
        }
        return order;
    }

private:
    /// Absent: nothing to learn from. It sorts before every label.
    using Shown = std::optional<LabelId>;

    void note(std::size_t unit, const TrainingSample& sample)
    {
        std::set<Shown> shown;
        for (const Annotation& annotation : sample.annotations) {
            if (teaches(annotation))
                shown.insert(annotation.label);
        }
        if (shown.empty())
            shown.insert(std::nullopt);
        for (const Shown& label : shown) {
            Topic& topic = m_topics[label];
            if (topic.units.empty() || topic.units.back() != unit)
                topic.units.push_back(unit);
            ++topic.samples;
            ++m_topicsOfUnit[unit][label];
        }
    }

    /// The topic of which the smallest share is taken; a label before the lack of any, and the
    /// rarer first.
    Topic& mostBehind()
    {
        const auto isEarlier = [](const auto& a, const auto& b) {
            const double shareA = double(a.second.taken) / a.second.samples;
            const double shareB = double(b.second.taken) / b.second.samples;
            if (shareA != shareB)
                return shareA < shareB;
            if (a.first.has_value() != b.first.has_value())
                return a.first.has_value();
            return a.second.samples < b.second.samples;
        };
        return std::min_element(m_topics.begin(), m_topics.end(), isEarlier)->second;
    }

    std::vector<Unit> m_units;
    std::vector<std::map<Shown, int>> m_topicsOfUnit;
    std::map<Shown, Topic> m_topics;
};

} // namespace

std::vector<double> usualShares()
{
    return {0.25, 0.5, 0.75, 1};
}

std::vector<LearningPart> nestedParts(const std::vector<TrainingSample>& train,
                                      const std::vector<QString>& groups,
                                      const std::vector<double>& shares, std::uint64_t seed)
{
    const std::vector<Unit> order =
        BalancedOrder(train, shuffledUnits(train.size(), groups, seed)).run();
    const std::set<double> ascending(shares.begin(), shares.end());
    std::vector<LearningPart> parts;
    std::vector<std::size_t> samples;
    auto next = order.begin();
    for (const double share : ascending) {
        const double wanted = std::max(1.0, std::round(share * static_cast<double>(train.size())));
        for (; next != order.end() && static_cast<double>(samples.size()) < wanted; ++next)
            samples.insert(samples.end(), next->begin(), next->end());
        if (!parts.empty() && parts.back().samples.size() == samples.size())
            parts.pop_back();
        parts.push_back({share, samples});
        std::sort(parts.back().samples.begin(), parts.back().samples.end());
    }
    return parts;
}

TrainingTask partTask(const TrainingPlan& plan, const TrainingConfig& chosen,
                      const LearningPart& part, const std::optional<TrainingSpeed>& speed)
{
    const TrainingTask& whole = plan.task;
    if (part.samples.size() == whole.train.size())
        return whole;
    TrainingTask task{whole.labels, {}, whole.validation, chosen};
    task.train.reserve(part.samples.size());
    for (const std::size_t sample : part.samples) {
        task.train.push_back(whole.train[sample]);
        task.train.back().repeats = 1;
    }
    task.config.inputSize = whole.config.inputSize;
    task.config.tileSize = whole.config.tileSize;
    task.config.batchSize = whole.config.batchSize;
    task.config.arithmetic = whole.config.arithmetic;
    task.config.horizontalFlip = whole.config.horizontalFlip;
    task.config.mirroredLook = whole.config.mirroredLook;
    if (task.config.balance)
        applyRepeatFactors(task.train);
    task.config = resolveConfig(task, plan.testImages, speed);
    return task;
}

double learningCurveSeconds(const TrainingPlan& plan, const TrainingConfig& chosen,
                            const TrainingSpeed& speed)
{
    double seconds = 0;
    for (const LearningPart& part : nestedParts(plan.task.train, {}, usualShares(), chosen.seed))
        seconds += estimatedSeconds(partTask(plan, chosen, part, speed), plan.testImages, speed);
    return seconds;
}

} // namespace boxwright
