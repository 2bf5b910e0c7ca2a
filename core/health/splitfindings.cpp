// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/splitfindings.h"

#include "core/health/findingtext.h"

#include <QCoreApplication>
#include <QSet>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SplitFindings)
};

/// Groups whose images lie in several parts.
struct Leaks
{
    std::vector<ImageGroup> groups;
    bool concernTest = false;
};

Leaks leaksOf(const std::vector<ImageGroup>& groups, const QHash<ImageId, Split>& splits)
{
    Leaks leaks;
    for (const ImageGroup& group : groups) {
        ImageGroup divided;
        QSet<int> parts;
        for (const ImageId image : group) {
            const Split split = splits.value(image, Split::None);
            if (split != Split::None) {
                divided.push_back(image);
                parts.insert(int(split));
            }
        }
        if (parts.size() > 1) {
            leaks.groups.push_back(std::move(divided));
            leaks.concernTest |= parts.contains(int(Split::Test));
        }
    }
    return leaks;
}

void add(std::vector<HealthFinding>& findings, FindingKind kind, const Leaks& leaks,
         const QString& message)
{
    if (!leaks.groups.empty()) {
        findings.push_back(
            {kind,
             leaks.concernTest ? FindingSeverity::Error : FindingSeverity::Warning,
             message,
             Text::tr("What was taught must not measure. Move each group to one part; images of "
                      "the test part stay there."),
             leaks.groups,
             {},
             {},
             FindingFix::MoveToOneSplit});
    }
}

int lookedAt(const SplitHealth& split)
{
    return split.withBoxes + split.confirmedEmpty;
}

HealthFinding emptySplit(FindingSeverity severity, const QString& message, const QString& advice)
{
    return {FindingKind::EmptySplit, severity, message, advice};
}

void addEmptySplits(std::vector<HealthFinding>& findings, const HealthReport& report)
{
    const SplitHealth train = report.splits.value(Split::Train);
    const SplitHealth undecided = report.splits.value(Split::None);
    const bool hasTrain = lookedAt(train) > 0;
    const bool hasValidation = lookedAt(report.splits.value(Split::Validation)) > 0;
    const bool hasTest = lookedAt(report.splits.value(Split::Test)) > 0;
    if (lookedAt(undecided) > 0) {
        findings.push_back(emptySplit(
            FindingSeverity::Info,
            Text::tr("%n labelled image(s) have no part yet.", nullptr, lookedAt(undecided)),
            Text::tr("Let Boxwright divide them; a training does so too.")));
        if (!hasTrain && !hasValidation && !hasTest) {
            return; // all parts will be made
        }
    }
    if (train.withBoxes == 0 && undecided.withBoxes == 0) {
        findings.push_back(emptySplit(FindingSeverity::Error,
                                      Text::tr("There is nothing to learn from: no image of the "
                                               "training part has a box."),
                                      Text::tr("Draw boxes, or assign images with boxes to the "
                                               "training part.")));
        return;
    }
    if (!hasTest) {
        findings.push_back(emptySplit(FindingSeverity::Warning,
                                      Text::tr("There is no test part, so nothing measures a model "
                                               "independently."),
                                      Text::tr("Assign images to the test part that no training "
                                               "has seen.")));
    }
    if (!hasValidation) {
        findings.push_back(
            emptySplit(FindingSeverity::Info, Text::tr("There is no validation part."),
                       Text::tr("A training takes a tenth of the training part for it.")));
    }
}

void addUnlabelled(std::vector<HealthFinding>& findings, const std::vector<ImageRecord>& images)
{
    std::vector<ImageId> unseen;
    int confirmedEmpty = 0;
    for (const ImageRecord& image : images) {
        if (image.state == ImageState::Unseen) {
            unseen.push_back(image.id);
        }
        confirmedEmpty += image.state == ImageState::ConfirmedEmpty ? 1 : 0;
    }
    if (!unseen.empty()) {
        findings.push_back(
            {FindingKind::UnlabelledImages,
             FindingSeverity::Info,
             Text::tr("%n image(s) have no box and nobody has confirmed that they are empty; %1 "
                      "are confirmed.",
                      nullptr, int(unseen.size()))
                 .arg(confirmedEmpty),
             Text::tr("They teach nothing so far. Label them; if there is nothing on any of them, "
                      "confirm that they are empty."),
             singleImages(unseen),
             {},
             {},
             FindingFix::ConfirmEmpty});
    }
}

} // namespace

std::vector<HealthFinding> leakFindings(const std::vector<ImageRecord>& images,
                                        const RelatedImages& related)
{
    QHash<ImageId, Split> splits;
    for (const ImageRecord& image : images) {
        splits.insert(image.id, image.split);
    }
    std::vector<HealthFinding> findings;
    const Leaks copies = leaksOf(related.duplicates.linked, splits);
    add(findings, FindingKind::DuplicateLeak, copies,
        Text::tr("%n group(s) of copies lie in several parts.", nullptr,
                 int(copies.groups.size())));
    const Leaks bursts = leaksOf(related.bursts, splits);
    add(findings, FindingKind::BurstLeak, bursts,
        Text::tr("%n burst(s) of photographs lie in several parts.", nullptr,
                 int(bursts.groups.size())));
    const Leaks series = leaksOf(related.series, splits);
    add(findings, FindingKind::SeriesLeak, series,
        Text::tr("%n video(s) or numbered series lie in several parts.", nullptr,
                 int(series.groups.size())));
    return findings;
}

std::vector<HealthFinding> splitFindings(const std::vector<ImageRecord>& images,
                                         const HealthReport& report)
{
    std::vector<HealthFinding> findings;
    addEmptySplits(findings, report);
    addUnlabelled(findings, images);
    return findings;
}

} // namespace boxwright
