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

void append(std::vector<HealthFinding>& all, std::vector<HealthFinding> findings)
{
    std::move(findings.begin(), findings.end(), std::back_inserter(all));
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
        relateImages(dataset->images, *examined, boxCounts(*dataset), limits);
    HealthReport report = healthStatistics(*dataset);
    std::vector<HealthFinding>& findings = report.findings;
    append(findings, fileFindings(dataset->images, *examined));
    append(findings, leakFindings(dataset->images, related));
    append(findings, duplicateFindings(related.duplicates));
    append(findings, boxFindings(*dataset, limits));
    append(findings, labelFindings(*dataset, report, limits));
    append(findings, splitFindings(dataset->images, report));
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const HealthFinding& a, const HealthFinding& b) { return a.severity < b.severity; });
    return report;
}

} // namespace boxwright
