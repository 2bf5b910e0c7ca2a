// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/projectfixes.h"

#include "core/annotation/labellookup.h"
#include "core/dataset/labeloperations.h"
#include "core/dataset/missingsplits.h"
#include "core/health/imagegroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HealthFixes)
};

/// Those that are still there, in the order of the finding.
Result<std::vector<Label>> presentLabels(const ProjectStore& store, const std::vector<LabelId>& ids)
{
    const auto all = store.labels();
    if (!all) {
        return all.error();
    }
    std::vector<Label> labels;
    labels.reserve(ids.size());
    for (const LabelId id : ids) {
        if (const Label* found = findLabel(*all, id)) {
            labels.push_back(*found);
        }
    }
    return labels;
}

} // namespace

Result<Operation> mergeLabels(const ProjectStore& store, const std::vector<LabelId>& ids,
                              const std::stop_token& stop)
{
    const auto labels = presentLabels(store, ids);
    if (!labels) {
        return labels.error();
    }
    Operation merged;
    for (std::size_t i = 1; i < labels->size(); ++i) {
        if (stop.stop_requested()) {
            return mendingCancelled();
        }
        const auto boxes = store.annotationsWith((*labels)[i].id);
        if (!boxes) {
            return boxes.error();
        }
        Operation operation = mergeLabelOperation((*labels)[i], labels->front(), *boxes);
        merged.text = operation.text;
        std::move(operation.changes.begin(), operation.changes.end(),
                  std::back_inserter(merged.changes));
    }
    if (labels->size() > 2) {
        merged.text = Text::tr("Merge %Ln label(s) into “%1”", nullptr, int(labels->size()) - 1)
                          .arg(labels->front().name);
    }
    return merged;
}

Result<Operation> deleteLabels(const ProjectStore& store, const std::vector<LabelId>& ids,
                               const std::stop_token& stop)
{
    const auto labels = presentLabels(store, ids);
    if (!labels) {
        return labels.error();
    }
    Operation deleted;
    for (const Label& label : *labels) {
        if (stop.stop_requested()) {
            return mendingCancelled();
        }
        const auto boxes = store.annotationsWith(label.id);
        if (!boxes) {
            return boxes.error();
        }
        if (boxes->isEmpty()) {
            Operation operation = removeLabelOperation(label, {}, {});
            deleted.text = operation.text;
            std::move(operation.changes.begin(), operation.changes.end(),
                      std::back_inserter(deleted.changes));
        }
    }
    if (deleted.changes.size() > 1) {
        deleted.text =
            Text::tr("Delete %Ln label(s) without boxes", nullptr, int(deleted.changes.size()));
    }
    return deleted;
}

Result<Operation> divideImages(const ProjectStore& store, const std::stop_token& stop)
{
    const auto images = store.images();
    if (!images) {
        return images.error();
    }
    const auto counts = store.labelCounts();
    if (!counts) {
        return counts.error();
    }
    const auto related = knownImageGroups(store, *images, stop);
    if (!related) {
        return stop.stop_requested() ? mendingCancelled() : related.error();
    }
    return splitsForTraining(
        *images, [&counts](ImageId image) { return counts->value(image); }, *related);
}

Error mendingCancelled()
{
    return {ErrorCode::Cancelled, Text::tr("Mending was cancelled. Nothing was changed.")};
}

} // namespace boxwright
