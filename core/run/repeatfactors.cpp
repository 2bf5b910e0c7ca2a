// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/repeatfactors.h"

#include "core/annotation/teaching.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace boxwright {

namespace {

constexpr double kRareShare = 0.1;
constexpr double kRareBesideMedian = 0.5;
constexpr double kMostRepeats = 4;

QSet<LabelId> labelsOf(const TrainingSample& sample)
{
    QSet<LabelId> labels;
    for (const Annotation& annotation : sample.annotations) {
        if (teaches(annotation))
            labels.insert(annotation.label);
    }
    return labels;
}

/// `values` are not empty.
double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The share of images that show each label.
QMap<LabelId, double> sharesOf(const std::vector<QSet<LabelId>>& images)
{
    QMap<LabelId, double> shares;
    for (const QSet<LabelId>& labels : images) {
        for (const LabelId label : labels)
            shares[label] += 1;
    }
    for (double& share : shares)
        share /= static_cast<double>(images.size());
    return shares;
}

} // namespace

RepeatFactors repeatFactors(const std::vector<TrainingSample>& samples)
{
    std::vector<QSet<LabelId>> shown;
    shown.reserve(samples.size());
    std::transform(samples.begin(), samples.end(), std::back_inserter(shown), labelsOf);
    const QMap<LabelId, double> shares = sharesOf(shown);

    RepeatFactors factors{std::vector<double>(samples.size(), 1.0), {}};
    if (shares.isEmpty())
        return factors;
    const double rare = std::min(kRareShare, kRareBesideMedian * medianOf(shares.values()));
    for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
        if (*share < rare)
            factors.labels.insert(share.key(), std::min(std::sqrt(rare / *share), kMostRepeats));
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        for (const LabelId label : shown[i])
            factors.images[i] = std::max(factors.images[i], factors.labels.value(label, 1.0));
    }
    return factors;
}

QMap<LabelId, double> applyRepeatFactors(std::vector<TrainingSample>& samples)
{
    RepeatFactors factors = repeatFactors(samples);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i].repeats = factors.images[i];
    return std::move(factors.labels);
}

} // namespace boxwright
