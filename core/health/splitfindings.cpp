// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/splitfindings.h"

#include "core/dataset/datasetsplit.h"
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

/// Finds the sets of all that hangs together and lies in several parts. Each is one leak, called
/// after what relates its images: mended one by one, groups that share an image would make leaks
/// of each other.
class LeakSearch
{
public:
    LeakSearch(const std::vector<ImageRecord>& images, const RelatedImages& related)
    {
        const std::vector<QString> sets = splitGroups(images, related.groups());
        for (std::size_t i = 0; i < images.size(); ++i) {
            m_splits.insert(images[i].id, images[i].split);
            m_sets.insert(images[i].id, sets[i]);
        }
        // What leaks by itself says more than what is merely related, too.
        for (const bool isLeak : {true, false}) {
            name(related.duplicates.linked, FindingKind::DuplicateLeak, isLeak);
            name(related.bursts, FindingKind::BurstLeak, isLeak);
            name(related.series, FindingKind::SeriesLeak, isLeak);
        }
        for (const ImageRecord& image : images) {
            if (!image.group.isEmpty() && !m_kinds.contains(m_sets.value(image.id))) {
                m_kinds.insert(m_sets.value(image.id), FindingKind::SeriesLeak);
            }
        }
        collect(images);
    }

    Leaks leaks(FindingKind kind) const { return m_leaks.value(kind); }

private:
    void name(const std::vector<ImageGroup>& groups, FindingKind kind, bool isLeak)
    {
        for (const ImageGroup& group : groups) {
            const QString set = m_sets.value(group.front());
            if (!m_kinds.contains(set) && (partsOf(group).size() > 1) == isLeak) {
                m_kinds.insert(set, kind);
            }
        }
    }

    void collect(const std::vector<ImageRecord>& images)
    {
        std::vector<ImageGroup> groups;
        QHash<QString, std::size_t> places;
        for (const ImageRecord& image : images) {
            if (image.split != Split::None) {
                const std::size_t place = places.value(m_sets.value(image.id), groups.size());
                if (place == groups.size()) {
                    places.insert(m_sets.value(image.id), place);
                    groups.emplace_back();
                }
                groups[place].push_back(image.id);
            }
        }
        for (ImageGroup& group : groups) {
            const QSet<int> parts = partsOf(group);
            if (parts.size() > 1) {
                const QString set = m_sets.value(group.front());
                Leaks& leaks = m_leaks[m_kinds.value(set, FindingKind::DuplicateLeak)];
                leaks.concernTest |= parts.contains(int(Split::Test));
                leaks.groups.push_back(std::move(group));
            }
        }
    }

    QSet<int> partsOf(const ImageGroup& group) const
    {
        QSet<int> parts;
        for (const ImageId image : group) {
            parts.insert(int(m_splits.value(image, Split::None)));
        }
        parts.remove(int(Split::None));
        return parts;
    }

    QHash<ImageId, Split> m_splits;
    QHash<ImageId, QString> m_sets;
    QHash<QString, FindingKind> m_kinds; ///< of sets; absent: they have the content in common
    QMap<FindingKind, Leaks> m_leaks;
};

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

/// One that goes when Boxwright divides the images.
HealthFinding undividedImages(const std::vector<ImageRecord>& images, Split split,
                              const QString& message, const QString& advice)
{
    std::vector<ImageId> lookedAtImages;
    for (const ImageRecord& image : images) {
        if (image.split == split && image.state != ImageState::Unseen) {
            lookedAtImages.push_back(image.id);
        }
    }
    HealthFinding finding = emptySplit(FindingSeverity::Info, message, advice);
    finding.groups = singleImages(lookedAtImages);
    finding.fix = FindingFix::DivideImages;
    return finding;
}

void addEmptySplits(std::vector<HealthFinding>& findings, const std::vector<ImageRecord>& images,
                    const HealthReport& report)
{
    const SplitHealth train = report.splits.value(Split::Train);
    const SplitHealth undecided = report.splits.value(Split::None);
    const bool hasTrain = lookedAt(train) > 0;
    const bool hasValidation = lookedAt(report.splits.value(Split::Validation)) > 0;
    const bool hasTest = lookedAt(report.splits.value(Split::Test)) > 0;
    if (lookedAt(undecided) > 0) {
        findings.push_back(undividedImages(
            images, Split::None,
            Text::tr("%Ln labelled image(s) have no part yet.", nullptr, lookedAt(undecided)),
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
            undividedImages(images, Split::Train, Text::tr("There is no validation part."),
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
             Text::tr("%Ln image(s) have no box and nobody has confirmed that they are empty; %1 "
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
    const LeakSearch search(images, related);
    std::vector<HealthFinding> findings;
    const Leaks copies = search.leaks(FindingKind::DuplicateLeak);
    add(findings, FindingKind::DuplicateLeak, copies,
        Text::tr("%Ln group(s) of copies lie in several parts.", nullptr,
                 int(copies.groups.size())));
    const Leaks bursts = search.leaks(FindingKind::BurstLeak);
    add(findings, FindingKind::BurstLeak, bursts,
        Text::tr("%Ln burst(s) of photographs lie in several parts.", nullptr,
                 int(bursts.groups.size())));
    const Leaks series = search.leaks(FindingKind::SeriesLeak);
    add(findings, FindingKind::SeriesLeak, series,
        Text::tr("%Ln video(s) or numbered series lie in several parts.", nullptr,
                 int(series.groups.size())));
    return findings;
}

std::vector<HealthFinding> splitFindings(const std::vector<ImageRecord>& images,
                                         const HealthReport& report)
{
    std::vector<HealthFinding> findings;
    addEmptySplits(findings, images, report);
    addUnlabelled(findings, images);
    return findings;
}

} // namespace boxwright
