// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/imagerecord.h"
#include "core/ids.h"

#include <QMap>
#include <QString>

#include <array>
#include <vector>

namespace boxwright {

/// What can be wrong with a data set. The number of a kind stands nowhere in a file.
enum class FindingKind {
    MissingImage,
    UnreadableImage,
    CutOffImage,
    ChangedImage, ///< the file is no longer what was imported
    ExactDuplicates, ///< files of the same bytes
    NearDuplicates, ///< pictures that look the same
    DuplicateLeak, ///< same or nearly the same picture in two splits
    BurstLeak, ///< photographs of one burst in two splits
    SeriesLeak, ///< frames of a video or a numbered series in two splits
    BoxesSwapped, ///< drawn on images lying on their side: width and height are swapped
    BoxOutside,
    BoxTiny,
    BoxHuge,
    BoxesNearlyIdentical,
    RareLabel, ///< too few examples to learn from or to measure by
    UnusedLabel,
    SimilarLabels, ///< names that differ by case, blanks, plural or separators only
    UnlabelledImages, ///< nobody said whether something is there
    EmptySplit, ///< nothing to train with, or nothing to measure by; the last of them
};

enum class FindingSeverity { Error, Warning, Info };

/// What can be done about a finding with one click; each is one step that can be undone.
enum class FindingFix {
    None,
    RemoveDuplicates, ///< all images of a group but the first, which gains their boxes
    MoveToOneSplit, ///< that of most of the group's images; never into training out of the test
                    ///< part
    TurnBoxes, ///< as the EXIF orientation turns their images
    ClipBoxes,
    RemoveBoxes,
    ConfirmEmpty,
    MergeLabels, ///< into the one with most boxes
    RemoveImages, ///< those whose files are still missing, cannot be shown, or not whole
    TakeChanges, ///< the files as they are now, with their content and size
    DeleteBoxes, ///< all of the finding
    DeleteLabels, ///< those that still have no box
    DivideImages, ///< as a training does: see splitsForTraining()
};

/// Images that belong together, the one to keep first.
using ImageGroup = std::vector<ImageId>;

struct HealthFinding
{
    FindingKind kind;
    FindingSeverity severity = FindingSeverity::Warning;
    QString message; ///< translated sentence with the figures
    QString advice; ///< translated: what to do
    std::vector<ImageGroup> groups = {}; ///< single images are groups of one
    std::vector<BoxId> boxes = {}; ///< in images of the groups
    std::vector<LabelId> labels = {};
    FindingFix fix = FindingFix::None;
};

/// Counts of one label in one split.
struct LabelShare
{
    int boxes = 0;
    int images = 0;
    int teachingBoxes = 0; ///< neither difficult nor crowd
};

/// Boxes by size, which is the square root of their area in pixels of the image.
struct SizeHistogram
{
    /// Where one bucket ends and the next one begins; the last has no end.
    static constexpr std::array<int, 7> bounds{8, 16, 32, 64, 128, 256, 512};
    std::array<int, bounds.size() + 1> boxes = {};
};

struct LabelHealth
{
    LabelId label;
    QString name;
    QMap<Split, LabelShare> splits;
    int boxes = 0;
    int images = 0;
    SizeHistogram sizes = {};
};

/// Images of one split by state.
struct SplitHealth
{
    int unseen = 0;
    int withBoxes = 0;
    int confirmedEmpty = 0;
};

/// Size of one box as shares 0..1 of its image.
struct BoxSize
{
    LabelId label;
    float width = 0;
    float height = 0;
};

/// How much of all boxes covers each part of the image, rows from the top; 0..1, 1 the most.
struct PlaceMap
{
    static constexpr int side = 24;
    std::array<float, std::size_t(side)* side> cover = {};
};

struct HealthReport
{
    std::vector<LabelHealth> labels; ///< in their order
    QMap<Split, SplitHealth> splits;
    std::vector<BoxSize> sizes; ///< of at most 10,000 boxes, evenly chosen
    PlaceMap places; ///< of all labels
    QMap<LabelId, PlaceMap> labelPlaces;
    std::vector<HealthFinding> findings; ///< worst first
};

} // namespace boxwright
