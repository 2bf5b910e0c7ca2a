// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/imageoperations.h"
#include "core/dataset/missingsplits.h"
#include "core/exchange/formats/orientedbox.h"
#include "core/health/boxfindings.h"
#include "core/health/copymerge.h"
#include "core/health/filefixes.h"
#include "core/health/healthcheck.h"
#include "core/health/projectfixes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HealthFixes)
};

using Boxes = AnnotationsOfImages;

bool hasTwin(const std::vector<Annotation>& boxes, const Annotation& box)
{
    return std::any_of(boxes.begin(), boxes.end(), [&box](const Annotation& other) {
        return other.id != box.id && other.label == box.label
            && intersectionOverUnion(other.box, box.box) >= HealthLimits().identicalIou;
    });
}

class FixMaker
{
public:
    FixMaker(const HealthFinding& finding, std::vector<ImageRecord> images, Boxes boxes)
        : m_finding(finding)
        , m_images(std::move(images))
        , m_boxes(std::move(boxes))
    {
        for (const ImageRecord& image : m_images) {
            m_records.insert(image.id, image);
        }
    }

    Operation removeDuplicates()
    {
        int removed = 0;
        for (const ImageGroup& group : m_finding.groups) {
            const std::vector<ImageRecord> copies = present(group);
            if (copies.size() > 1) {
                keepFirst(copies);
                removed += int(copies.size()) - 1;
            }
        }
        m_operation.text = Text::tr("Remove %Ln duplicate(s)", nullptr, removed);
        return std::move(m_operation);
    }

    Operation moveToOneSplit() const
    {
        std::vector<SplitAssignment> assignments;
        for (const ImageGroup& group : m_finding.groups) {
            const std::vector<ImageRecord> members = present(group);
            const Split split = commonSplit(members);
            for (const ImageRecord& image : members) {
                if (image.split != Split::None) {
                    assignments.push_back({image.id, split});
                }
            }
        }
        return splitOperation(Text::tr("Move groups of images to one part"), m_images, assignments);
    }

    /// Of images where they still lie like that.
    Operation turnBoxes()
    {
        changeBoxes([](const ImageRecord& image, const Annotation& before, const auto& boxes) {
            Annotation after = before;
            if (areBoxesSwapped(image, boxes)) {
                after.box = boxOnUprightImage(before.box, image.size, image.orientation);
            }
            return std::optional(after);
        });
        m_operation.text = Text::tr("Turn %Ln box(es)", nullptr, m_changedBoxes);
        return std::move(m_operation);
    }

    Operation clipBoxes()
    {
        changeBoxes([](const ImageRecord& image, const Annotation& before, const auto&) {
            Annotation after = before;
            after.box = before.box.clampedTo(image.size);
            return after.box.isEmpty() ? std::optional<Annotation>() : after;
        });
        m_operation.text = Text::tr("Clip %Ln box(es)", nullptr, m_changedBoxes);
        return std::move(m_operation);
    }

    /// Of those that still have a twin: it may have been deleted since.
    Operation removeBoxes()
    {
        changeBoxes([](const ImageRecord&, const Annotation& before, const auto& kept) {
            return hasTwin(kept, before) ? std::optional<Annotation>() : before;
        });
        m_operation.text = Text::tr("Delete %Ln surplus box(es)", nullptr, m_changedBoxes);
        return std::move(m_operation);
    }

    Operation deleteBoxes()
    {
        changeBoxes([](const ImageRecord&, const Annotation&, const auto&) {
            return std::optional<Annotation>();
        });
        m_operation.text = Text::tr("Delete %Ln box(es)", nullptr, m_changedBoxes);
        return std::move(m_operation);
    }

    Operation confirmEmpty() const { return confirmEmptyOperation(allPresent()); }

private:
    std::vector<ImageRecord> allPresent() const
    {
        std::vector<ImageRecord> images;
        for (const ImageGroup& group : m_finding.groups) {
            const std::vector<ImageRecord> members = present(group);
            images.insert(images.end(), members.begin(), members.end());
        }
        return images;
    }

    std::vector<ImageRecord> present(const ImageGroup& group) const
    {
        std::vector<ImageRecord> images;
        for (const ImageId image : group) {
            if (const auto record = m_records.constFind(image); record != m_records.constEnd()) {
                images.push_back(*record);
            }
        }
        return images;
    }

    void keepFirst(const std::vector<ImageRecord>& copies)
    {
        const ImageRecord& before = copies.front();
        const MergedCopies merged = mergeCopies(copies, m_boxes);
        if (merged.image != before) {
            m_operation.changes.emplace_back(ImageChange{before, merged.image});
        }
        for (const Annotation& annotation : merged.gained) {
            m_operation.changes.emplace_back(AnnotationChange{before.id, {}, annotation});
        }
        m_records.insert(before.id, merged.image);
        for (auto copy = copies.begin() + 1; copy != copies.end(); ++copy) {
            m_operation.changes.emplace_back(ImageChange{*copy, {}});
            m_records.remove(copy->id);
        }
    }

    /// The part of most images, of equally many the stricter one; the test part where it is among
    /// them, as its images may not leave it.
    static Split commonSplit(const std::vector<ImageRecord>& images)
    {
        std::array<int, 4> counts{};
        for (const ImageRecord& image : images) {
            ++counts[std::size_t(image.split)];
        }
        if (counts[std::size_t(Split::Test)] > 0) {
            return Split::Test;
        }
        return counts[std::size_t(Split::Validation)] >= counts[std::size_t(Split::Train)]
            ? Split::Validation
            : Split::Train;
    }

    /// `edit` gives a box of the finding as it is to be, or none, when the boxes that its image
    /// would keep are these. An image that has none left counts as unseen: nobody has said that it
    /// is empty.
    template<typename Edit>
    void changeBoxes(const Edit& edit)
    {
        const QSet<BoxId> affected(m_finding.boxes.begin(), m_finding.boxes.end());
        for (const ImageGroup& group : m_finding.groups) {
            for (const ImageRecord& image : present(group)) {
                std::vector<Annotation> kept = m_boxes.value(image.id);
                std::vector<Change> changes;
                for (const Annotation& before : m_boxes.value(image.id)) {
                    const std::optional<Annotation> after =
                        affected.contains(before.id) ? edit(image, before, kept) : before;
                    if (!after) {
                        std::erase_if(kept, [&](const auto& box) { return box.id == before.id; });
                    }
                    if (after != before) {
                        changes.emplace_back(AnnotationChange{image.id, before, after});
                    }
                }
                if (kept.empty() && !changes.empty()) {
                    ImageRecord unseen = image;
                    unseen.state = ImageState::Unseen;
                    m_operation.changes.emplace_back(ImageChange{image, unseen});
                }
                m_changedBoxes += int(changes.size());
                std::move(changes.begin(), changes.end(), std::back_inserter(m_operation.changes));
            }
        }
    }

    const HealthFinding& m_finding;
    std::vector<ImageRecord> m_images; ///< of the project, by id
    QHash<ImageId, ImageRecord> m_records; ///< of those as the steps so far leave them
    Boxes m_boxes; ///< of the finding's images, where the fix needs them
    Operation m_operation;
    int m_changedBoxes = 0;
};

bool needsBoxes(FindingFix fix)
{
    return fix == FindingFix::RemoveDuplicates || fix == FindingFix::TurnBoxes
        || fix == FindingFix::ClipBoxes || fix == FindingFix::RemoveBoxes
        || fix == FindingFix::DeleteBoxes;
}

/// Of the images of a finding.
Result<Boxes> readBoxes(const ProjectStore& store, const HealthFinding& finding,
                        const std::stop_token& stop)
{
    Boxes boxes;
    for (const ImageGroup& group : finding.groups) {
        for (const ImageId image : group) {
            if (stop.stop_requested()) {
                return mendingCancelled();
            }
            auto annotations = store.annotations(image);
            if (!annotations) {
                return annotations.error();
            }
            boxes.insert(image, std::move(annotations).value());
        }
    }
    return boxes;
}

Operation fixImages(FindingFix fix, FixMaker maker)
{
    switch (fix) {
    case FindingFix::RemoveDuplicates:
        return maker.removeDuplicates();
    case FindingFix::MoveToOneSplit:
        return maker.moveToOneSplit();
    case FindingFix::TurnBoxes:
        return maker.turnBoxes();
    case FindingFix::ClipBoxes:
        return maker.clipBoxes();
    case FindingFix::RemoveBoxes:
        return maker.removeBoxes();
    case FindingFix::ConfirmEmpty:
        return maker.confirmEmpty();
    case FindingFix::DeleteBoxes:
        return maker.deleteBoxes();
    case FindingFix::None:
    case FindingFix::MergeLabels:
    case FindingFix::DeleteLabels:
    case FindingFix::RemoveImages:
    case FindingFix::TakeChanges:
    case FindingFix::DivideImages:
        break;
    }
    return {};
}

Result<Operation> fixOperation(const ProjectStore& store, const HealthFinding& finding,
                               const std::stop_token& stop)
{
    if (finding.fix == FindingFix::MergeLabels) {
        return mergeLabels(store, finding.labels, stop);
    }
    if (finding.fix == FindingFix::DeleteLabels) {
        return deleteLabels(store, finding.labels, stop);
    }
    if (finding.fix == FindingFix::DivideImages) {
        return divideImages(store, stop);
    }
    if (finding.fix == FindingFix::RemoveImages) {
        return removeBadImages(store, finding, stop);
    }
    if (finding.fix == FindingFix::TakeChanges) {
        return takeChangedFiles(store, finding, stop);
    }
    auto images = store.images();
    if (!images) {
        return images.error();
    }
    auto boxes = needsBoxes(finding.fix) ? readBoxes(store, finding, stop) : Result<Boxes>(Boxes());
    if (!boxes) {
        return boxes.error();
    }
    return fixImages(finding.fix,
                     FixMaker(finding, std::move(images).value(), std::move(boxes).value()));
}

} // namespace

Result<std::optional<Operation>> fixFinding(const ProjectStore& store, const HealthFinding& finding,
                                            const std::stop_token& stop)
{
    auto operation = fixOperation(store, finding, stop);
    if (!operation) {
        return operation.error();
    }
    if (operation->changes.empty()) {
        return std::optional<Operation>();
    }
    return std::optional(std::move(operation).value());
}

} // namespace boxwright
