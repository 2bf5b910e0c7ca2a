// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/imagefindings.h"

#include "core/health/findingtext.h"

#include <QCoreApplication>

namespace boxwright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageFindings)
};

/// The images that a finding is about, by id.
struct AffectedImages
{
    std::vector<ImageId> images;

    int count() const { return int(images.size()); }
    void addTo(std::vector<HealthFinding>& findings, FindingKind kind, FindingSeverity severity,
               const QString& message, const QString& advice,
               FindingFix fix = FindingFix::None) const
    {
        if (!images.empty()) {
            findings.push_back(
                {kind, severity, message, advice, singleImages(images), {}, {}, fix});
        }
    }
};

/// How many images would go if only the first of each group stayed.
int surplus(const std::vector<ImageGroup>& groups)
{
    int count = 0;
    for (const ImageGroup& group : groups) {
        count += int(group.size()) - 1;
    }
    return count;
}

} // namespace

std::vector<HealthFinding> fileFindings(const std::vector<ImageRecord>& images,
                                        const std::vector<ExaminedImage>& examined)
{
    AffectedImages missing;
    AffectedImages unreadable;
    AffectedImages cutOff;
    AffectedImages changed;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const ImageId image = images[i].id;
        const ExaminedImage& file = examined[i];
        if (file.state == FileState::Missing) {
            missing.images.push_back(image);
        } else if (file.state == FileState::Unreadable) {
            unreadable.images.push_back(image);
        } else if (file.state == FileState::CutOff) {
            cutOff.images.push_back(image);
        }
        if (file.state != FileState::Unreadable // which cannot be taken as it is
            && !file.contentHash.isEmpty() && !images[i].contentHash.isEmpty()
            && file.contentHash != images[i].contentHash) {
            changed.images.push_back(image);
        }
    }
    std::vector<HealthFinding> findings;
    missing.addTo(
        findings, FindingKind::MissingImage, FindingSeverity::Error,
        Text::tr("%Ln image file(s) are not where the project expects them.", nullptr,
                 missing.count()),
        Text::tr("Put the files back, let Boxwright look for them in another folder, or remove the "
                 "images from the project."),
        FindingFix::RemoveImages);
    unreadable.addTo(findings, FindingKind::UnreadableImage, FindingSeverity::Error,
                     Text::tr("%Ln image file(s) cannot be read.", nullptr, unreadable.count()),
                     Text::tr("Replace the files with good copies, or remove the images from the "
                              "project."),
                     FindingFix::RemoveImages);
    cutOff.addTo(findings, FindingKind::CutOffImage, FindingSeverity::Warning,
                 Text::tr("%Ln image file(s) are cut off: a part of the picture is missing.",
                          nullptr, cutOff.count()),
                 Text::tr("Replace the files with good copies, or remove the images from the "
                          "project."),
                 FindingFix::RemoveImages);
    changed.addTo(
        findings, FindingKind::ChangedImage, FindingSeverity::Warning,
        Text::tr("%Ln image file(s) have changed since they were added.", nullptr, changed.count()),
        Text::tr("Check that the boxes still fit, then take the files as they are."),
        FindingFix::TakeChanges);
    return findings;
}

std::vector<HealthFinding> duplicateFindings(const Duplicates& duplicates)
{
    std::vector<HealthFinding> findings;
    if (!duplicates.exact.empty()) {
        findings.push_back({FindingKind::ExactDuplicates,
                            FindingSeverity::Warning,
                            Text::tr("%Ln image(s) are exact copies of others.", nullptr,
                                     surplus(duplicates.exact)),
                            Text::tr("Keep one of each. It gains the boxes that only a copy has."),
                            duplicates.exact,
                            {},
                            {},
                            FindingFix::RemoveDuplicates});
    }
    if (!duplicates.near.empty()) {
        findings.push_back(
            {FindingKind::NearDuplicates,
             FindingSeverity::Info,
             Text::tr("%Ln image(s) look the same as others.", nullptr, surplus(duplicates.near)),
             Text::tr("Look at them. Where they are copies, keep one of each; it gains the boxes "
                      "that only a copy has."),
             duplicates.near,
             {},
             {},
             FindingFix::RemoveDuplicates});
    }
    return findings;
}

} // namespace boxwright
