// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inspectreport.h"

#include "app/cli/commandline.h"
#include "app/cli/evaluationreport.h"
#include "app/cli/planreport.h"
#include "app/cli/texttable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace boxwright::cli {

namespace {

constexpr std::size_t kImagesShown = 6;

constexpr std::array kSplits{Split::Train, Split::Validation, Split::Test, Split::None};

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"error"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    case FindingSeverity::Info:
        break;
    }
    return u"info"_s;
}

QJsonValue fixName(FindingFix fix)
{
    switch (fix) {
    case FindingFix::RemoveDuplicates:
        return u"remove_duplicates"_s;
    case FindingFix::MoveToOneSplit:
        return u"move_to_one_split"_s;
    case FindingFix::TurnBoxes:
        return u"turn_boxes"_s;
    case FindingFix::ClipBoxes:
        return u"clip_boxes"_s;
    case FindingFix::RemoveBoxes:
        return u"remove_boxes"_s;
    case FindingFix::ConfirmEmpty:
        return u"confirm_empty"_s;
    case FindingFix::MergeLabels:
        return u"merge_labels"_s;
    case FindingFix::RemoveImages:
        return u"remove_images"_s;
    case FindingFix::TakeChanges:
        return u"take_changes"_s;
    case FindingFix::DeleteBoxes:
        return u"delete_boxes"_s;
    case FindingFix::DeleteLabels:
        return u"delete_labels"_s;
    case FindingFix::DivideImages:
        return u"divide_images"_s;
    case FindingFix::None:
        break;
    }
    return {};
}

int imagesOf(const SplitHealth& split)
{
    return split.unseen + split.withBoxes + split.confirmedEmpty;
}

QString labelTable(const HealthReport& health)
{
    std::vector<QStringList> rows;
    for (const LabelHealth& label : health.labels) {
        QStringList row{label.name, QString::number(label.boxes), QString::number(label.images)};
        for (const Split split : kSplits)
            row.append(QString::number(label.splits.value(split).boxes));
        rows.push_back(row);
    }
    return tableText({tr("Label"), tr("Boxes"), tr("Images"), tr("Train"), tr("Validation"),
                      tr("Test"), tr("No part")},
                     rows);
}

QString splitTable(const HealthReport& health)
{
    const std::array names{tr("Train"), tr("Validation"), tr("Test"), tr("No part")};
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < kSplits.size(); ++i) {
        const SplitHealth split = health.splits.value(kSplits[i]);
        rows.push_back({names[i], QString::number(imagesOf(split)),
                        QString::number(split.withBoxes), QString::number(split.confirmedEmpty),
                        QString::number(split.unseen)});
    }
    return tableText(
        {tr("Part"), tr("Images"), tr("With boxes"), tr("Confirmed empty"), tr("Unseen")}, rows);
}

QStringList pathsOf(const HealthFinding& finding, const InspectReport& report)
{
    QStringList paths;
    for (const ImageGroup& group : finding.groups) {
        for (const ImageId image : group)
            paths.append(report.paths.value(image));
    }
    return paths;
}

void showFinding(const Context& context, const HealthFinding& finding, const InspectReport& report)
{
    context.print(u"%1 %2: %3"_s.arg(severityName(finding.severity), findingCode(finding.kind),
                                     finding.message));
    context.print(u"    "_s + finding.advice);
    const QStringList paths = pathsOf(finding, report);
    const auto shown = std::min<qsizetype>(paths.size(), kImagesShown);
    for (const QString& path : paths.first(shown))
        context.print(u"    - "_s + path);
    if (paths.size() > shown)
        context.print(tr("    ... and %1 more").arg(paths.size() - shown));
}

/// Each bucket of sizes in pixels from its lower bound up to, but without, the upper one.
QJsonArray sizesJson(const SizeHistogram& sizes)
{
    const auto& bounds = SizeHistogram::bounds;
    QJsonArray buckets;
    for (std::size_t i = 0; i < sizes.boxes.size(); ++i) {
        const int from = i == 0 ? 0 : bounds[i - 1];
        const QJsonValue to = i < bounds.size() ? QJsonValue(bounds[i]) : QJsonValue();
        buckets.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"boxes"_s, sizes.boxes[i]}});
    }
    return buckets;
}

/// Rows from the top.
QJsonArray placesJson(const PlaceMap& places)
{
    QJsonArray rows;
    for (int y = 0; y < PlaceMap::side; ++y) {
        QJsonArray row;
        for (int x = 0; x < PlaceMap::side; ++x)
            row.append(double(places.cover[std::size_t(y) * PlaceMap::side + std::size_t(x)]));
        rows.append(row);
    }
    return rows;
}

QJsonArray labelsJson(const HealthReport& health)
{
    QJsonArray labels;
    for (const LabelHealth& label : health.labels) {
        QJsonObject splits;
        for (const Split split : kSplits) {
            const LabelShare share = label.splits.value(split);
            splits.insert(splitName(split),
                          QJsonObject{{u"boxes"_s, share.boxes}, {u"images"_s, share.images}});
        }
        labels.append(
            QJsonObject{{u"name"_s, label.name},
                        {u"boxes"_s, label.boxes},
                        {u"images"_s, label.images},
                        {u"splits"_s, splits},
                        {u"sizes"_s, sizesJson(label.sizes)},
                        {u"places"_s, placesJson(health.labelPlaces.value(label.label))}});
    }
    return labels;
}

QJsonObject splitsJson(const HealthReport& health)
{
    QJsonObject splits;
    for (const Split key : kSplits) {
        const SplitHealth split = health.splits.value(key);
        splits.insert(splitName(key),
                      QJsonObject{{u"images"_s, imagesOf(split)},
                                  {u"with_boxes"_s, split.withBoxes},
                                  {u"confirmed_empty"_s, split.confirmedEmpty},
                                  {u"unseen"_s, split.unseen}});
    }
    return splits;
}

QJsonArray groupsJson(const HealthFinding& finding, const InspectReport& report)
{
    QJsonArray groups;
    for (const ImageGroup& group : finding.groups) {
        QJsonArray paths;
        for (const ImageId image : group)
            paths.append(report.paths.value(image));
        groups.append(paths);
    }
    return groups;
}

QJsonObject findingJson(const HealthFinding& finding, const InspectReport& report)
{
    QJsonArray boxes;
    for (const BoxId& box : finding.boxes)
        boxes.append(box.value().toString(QUuid::WithoutBraces));
    QJsonArray labels;
    for (const LabelId id : finding.labels) {
        for (const LabelHealth& label : report.health.labels) {
            if (label.label == id)
                labels.append(label.name);
        }
    }
    return {{u"code"_s, findingCode(finding.kind)},
            {u"severity"_s, severityName(finding.severity)},
            {u"message"_s, finding.message},
            {u"advice"_s, finding.advice},
            {u"images"_s, QJsonArray::fromStringList(pathsOf(finding, report))},
            {u"groups"_s, groupsJson(finding, report)},
            {u"boxes"_s, boxes},
            {u"labels"_s, labels},
            {u"fix"_s, fixName(finding.fix)}};
}

QJsonObject limitsJson(const HealthLimits& limits)
{
    return {{u"near_duplicate_bits"_s, limits.nearDuplicateBits},
            {u"burst_seconds"_s, limits.burstSeconds},
            {u"tiny_box_pixels"_s, limits.tinyBoxPixels},
            {u"huge_box_share"_s, limits.hugeBoxShare},
            {u"identical_iou"_s, limits.identicalIou},
            {u"few_train_boxes"_s, limits.fewTrainBoxes},
            {u"few_test_boxes"_s, limits.fewTestBoxes}};
}

} // namespace

QString findingCode(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MissingImage:
        return u"MISSING_IMAGE"_s;
    case FindingKind::UnreadableImage:
        return u"UNREADABLE_IMAGE"_s;
    case FindingKind::CutOffImage:
        return u"CUT_OFF_IMAGE"_s;
    case FindingKind::ChangedImage:
        return u"CHANGED_IMAGE"_s;
    case FindingKind::ExactDuplicates:
        return u"EXACT_DUPLICATES"_s;
    case FindingKind::NearDuplicates:
        return u"NEAR_DUPLICATES"_s;
    case FindingKind::DuplicateLeak:
        return u"DUPLICATE_LEAK"_s;
    case FindingKind::BurstLeak:
        return u"BURST_LEAK"_s;
    case FindingKind::SeriesLeak:
        return u"SERIES_LEAK"_s;
    case FindingKind::BoxesSwapped:
        return u"BOXES_SWAPPED"_s;
    case FindingKind::BoxOutside:
        return u"BOX_OUTSIDE"_s;
    case FindingKind::BoxTiny:
        return u"BOX_TINY"_s;
    case FindingKind::BoxHuge:
        return u"BOX_HUGE"_s;
    case FindingKind::BoxesNearlyIdentical:
        return u"BOXES_NEARLY_IDENTICAL"_s;
    case FindingKind::RareLabel:
        return u"RARE_LABEL"_s;
    case FindingKind::UnusedLabel:
        return u"UNUSED_LABEL"_s;
    case FindingKind::SimilarLabels:
        return u"SIMILAR_LABELS"_s;
    case FindingKind::UnlabelledImages:
        return u"UNLABELLED_IMAGES"_s;
    case FindingKind::EmptySplit:
        return u"EMPTY_SPLIT"_s;
    }
    return {};
}

std::vector<FindingKind> findingKinds()
{
    std::vector<FindingKind> kinds;
    for (int kind = 0; kind <= int(FindingKind::EmptySplit); ++kind)
        kinds.push_back(FindingKind(kind));
    return kinds;
}

void showInspection(const Context& context, const InspectReport& report)
{
    if (!report.health.labels.empty())
        context.print(labelTable(report.health));
    context.print(splitTable(report.health));
    for (const HealthFinding& finding : report.health.findings)
        showFinding(context, finding, report);
    if (report.health.findings.empty())
        context.print(tr("Nothing was found that is wrong."));
    const HealthLimits& limits = report.limits;
    context.print(tr("Limits: copies differ in at most %1 of 64 bits; a burst has at most %2 "
                     "seconds between photographs; tiny is under %3 pixels of %4; huge is over "
                     "%5 % of the image; nearly identical is an IoU of at least %6")
                      .arg(limits.nearDuplicateBits)
                      .arg(limits.burstSeconds)
                      .arg(limits.tinyBoxPixels)
                      .arg(HealthLimits::fittedSide)
                      .arg(limits.hugeBoxShare * 100)
                      .arg(limits.identicalIou));
    context.print(tr("Few are under %1 boxes to learn from, and under %2 to measure by")
                      .arg(limits.fewTrainBoxes)
                      .arg(limits.fewTestBoxes));
    showPlan(context, report.plan, report.presets);
}

QJsonObject inspectionJson(const InspectReport& report)
{
    QJsonArray findings;
    for (const HealthFinding& finding : report.health.findings)
        findings.append(findingJson(finding, report));
    return {{u"labels"_s, labelsJson(report.health)},
            {u"splits"_s, splitsJson(report.health)},
            {u"places"_s, placesJson(report.health.places)},
            {u"findings"_s, findings},
            {u"limits"_s, limitsJson(report.limits)},
            {u"plan"_s, planJson(report.plan, report.presets)}};
}

} // namespace boxwright::cli
