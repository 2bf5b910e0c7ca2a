// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/missingsplits.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace boxwright {

namespace {

constexpr std::size_t kFewestToSplit = 10;
constexpr SplitShares kUsualShares{20, 10};
constexpr SplitShares kAllToTraining{0, 0};
constexpr double kValidationPercent = 10;
constexpr std::uint64_t kSeed = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MissingSplits)
};

/// The parts that groups have already; of several the one that comes first in the enumeration.
QHash<QString, Split> partsOfGroups(const std::vector<ImageRecord>& images,
                                    const RelatedImageIds& related)
{
    const std::vector<QString> groups = splitGroups(images, related);
    QHash<QString, Split> parts;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const Split split = images[i].split;
        if (split != Split::None)
            parts.insert(groups[i], std::min(split, parts.value(groups[i], split)));
    }
    return parts;
}

void assign(const Operation& operation, std::vector<ImageRecord>& images)
{
    std::size_t next = 0;
    for (ImageRecord& image : images) {
        if (next == operation.changes.size())
            return;
        const auto& change = std::get<ImageChange>(operation.changes[next]);
        if (change.after->id == image.id) {
            image = *change.after;
            ++next;
        }
    }
}

bool hasValidationPart(const std::vector<ImageRecord>& images)
{
    return std::any_of(images.begin(), images.end(), [](const ImageRecord& image) {
        return image.split == Split::Validation && image.state != ImageState::Unseen;
    });
}

/// A validation part out of the train part. Also what nobody has looked at yet goes along with its
/// group: once it is labelled, it would teach what its twin measures.
std::vector<SplitAssignment> validationPart(const std::vector<ImageRecord>& images,
                                            const LabelCountsOf& labelCounts,
                                            const RelatedImageIds& related)
{
    const auto train = splitCandidates(images, labelCounts, Split::Train, related);
    const std::vector<ImageId> taken = takeValidationPart(train, kValidationPercent, kSeed);
    const QSet<ImageId> isTaken(taken.begin(), taken.end());
    QSet<QString> moved;
    for (const SplitCandidate& candidate : train) {
        if (isTaken.contains(candidate.image))
            moved.insert(candidate.group);
    }
    const std::vector<QString> groups = splitGroups(images, related);
    std::vector<SplitAssignment> assignments;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i].split == Split::Train && moved.contains(groups[i]))
            assignments.push_back({images[i].id, Split::Validation});
    }
    return assignments;
}

} // namespace

std::vector<SplitAssignment> assignMissingSplits(const std::vector<ImageRecord>& images,
                                                 const LabelCountsOf& labelCounts,
                                                 const SplitShares& shares, std::uint64_t seed,
                                                 const RelatedImageIds& related)
{
    std::vector<SplitCandidate> candidates =
        splitCandidates(images, labelCounts, Split::None, related);
    const QHash<QString, Split> parts = partsOfGroups(images, related);
    std::vector<SplitAssignment> following;
    for (const SplitCandidate& candidate : candidates) {
        if (const auto part = parts.constFind(candidate.group); part != parts.constEnd())
            following.push_back({candidate.image, *part});
    }
    std::erase_if(candidates,
                  [&parts](const SplitCandidate& c) { return parts.contains(c.group); });
    std::vector<SplitAssignment> assignments = assignSplits(candidates, shares, seed);
    assignments.insert(assignments.end(), following.begin(), following.end());
    std::sort(assignments.begin(), assignments.end(),
              [](const auto& a, const auto& b) { return a.image < b.image; });
    return assignments;
}

Operation splitOperation(const QString& text, const std::vector<ImageRecord>& images,
                         const std::vector<SplitAssignment>& assignments)
{
    QHash<ImageId, Split> assigned;
    for (const SplitAssignment& assignment : assignments)
        assigned.insert(assignment.image, assignment.split);
    Operation operation{text, {}, {}};
    for (const ImageRecord& image : images) {
        ImageRecord after = image;
        after.split = assigned.value(image.id, image.split);
        if (after.split != image.split)
            operation.changes.emplace_back(ImageChange{image, after});
    }
    return operation;
}

bool isAnySplitMissing(const std::vector<ImageRecord>& images)
{
    return !hasValidationPart(images)
        || std::any_of(images.begin(), images.end(), [](const ImageRecord& image) {
               return image.split == Split::None && image.state != ImageState::Unseen;
           });
}

Operation splitsForTraining(const std::vector<ImageRecord>& images,
                            const LabelCountsOf& labelCounts, const RelatedImageIds& related)
{
    const QString text = Text::tr("Divide images for training");
    const std::size_t open = splitCandidates(images, labelCounts, Split::None).size();
    std::vector<SplitAssignment> assignments = assignMissingSplits(
        images, labelCounts, open < kFewestToSplit ? kAllToTraining : kUsualShares, kSeed, related);
    std::vector<ImageRecord> assigned = images;
    assign(splitOperation(text, images, assignments), assigned);
    if (!hasValidationPart(assigned)) {
        const auto validation = validationPart(assigned, labelCounts, related);
        assignments.insert(assignments.end(), validation.begin(),
                           validation.end()); // over what was said before
    }
    return splitOperation(text, images, assignments);
}

} // namespace boxwright
