// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/healthcheck.h"

#include "core/health/boxfindings.h"
#include "core/health/healthstatistics.h"
#include "core/health/imageexamination.h"
#include "core/health/imagefindings.h"
#include "core/health/imagegroups.h"
#include "core/health/labelfindings.h"
#include "core/health/splitfindings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace boxwright {

namespace {

QHash<ImageId, int> boxCounts(const DatasetSnapshot& dataset)
{
    QHash<ImageId, int> counts;
    for (auto boxes = dataset.annotations.cbegin(); boxes != dataset.annotations.cend(); ++boxes) {
        counts.insert(boxes.key(), int(boxes->size()));
    }
    return counts;
}

} // namespace

Result<HealthReport> checkHealth(const ProjectStore& store, const HealthLimits& limits,
                                 const HealthProgress& progress, const std::stop_token& stop)
{
    const auto dataset = readDataset(store);
    if (!dataset) {
        return dataset.error();
    }
    const auto examined = examineImages(store, dataset->images, progress, stop);
    if (!examined) {
        return examined.error();
    }
    const RelatedImages related =
        relateImages(dataset->images, *examined, boxCounts(*dataset), limits, stop);
    HealthReport report = healthStatistics(*dataset);
    const std::array<std::function<std::vector<HealthFinding>()>, 6> phases{
        [&] { return fileFindings(dataset->images, *examined); },
        [&] { return leakFindings(dataset->images, related); },
        [&] { return duplicateFindings(related.duplicates); },
        [&] { return boxFindings(*dataset, limits); },
        [&] { return labelFindings(*dataset, report, limits); },
        [&] { return splitFindings(dataset->images, report); }};
    std::vector<HealthFinding>& findings = report.findings;
    for (const auto& find : phases) {
        if (stop.stop_requested()) {
            return checkCancelled();
        }
        std::vector<HealthFinding> found = find();
        std::move(found.begin(), found.end(), std::back_inserter(findings));
    }
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const HealthFinding& a, const HealthFinding& b) { return a.severity < b.severity; });
    return report;
}

} // namespace boxwright
