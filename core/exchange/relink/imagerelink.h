// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <functional>
#include <stop_token>
#include <vector>

namespace boxwright {

/// Where a missing image could be read from, or what an image is that changed in its place.
struct RelinkMatch
{
    enum class Outcome {
        Same, ///< a file with the content that the project knows
        Changed, ///< only a file of that name with other content
        Ambiguous, ///< several such files; none is taken
        Unreadable, ///< changed in its place, and no image any more
        Missing,
    };

    ImageRecord image;
    Outcome outcome = Outcome::Missing;
    QString path = {}; ///< relative to the project's folder; empty when there is none
    QByteArray contentHash = {}; ///< of the file, as what follows
    QSize size = {};
    int orientation = 1;
};

struct BOXWRIGHT_CORE_EXPORT RelinkPlan
{
    std::vector<RelinkMatch> matches; ///< one for each missing or changed image, by id

    int count(RelinkMatch::Outcome outcome) const
    {
        return static_cast<int>(
            std::count_if(matches.begin(), matches.end(), [outcome](const RelinkMatch& match) {
                return match.outcome == outcome;
            }));
    }
    /// How many images get a file: those found, and `withChanged` those whose file has other
    /// content.
    int taken(bool withChanged) const;
};

using RelinkProgress = std::function<void(int done, int total)>;

/// The images whose files are not where the project expects them.
BOXWRIGHT_CORE_EXPORT std::vector<ImageRecord> missingImages(const std::vector<ImageRecord>& images,
                                                             const QString& projectFolder,
                                                             const std::stop_token& stop = {});

/// Looks for the missing of `images` in a folder and its subfolders: files of the same name, those
/// first whose folders agree most, and then any file of the same content. The content decides;
/// files that other images of the project use are left to them. Changes nothing.
/// Errors: NotFound, NotReadable, Cancelled.
BOXWRIGHT_CORE_EXPORT Result<RelinkPlan> planRelink(const std::vector<ImageRecord>& images,
                                                    const QString& projectFolder,
                                                    const QString& folder,
                                                    const RelinkProgress& progress = {},
                                                    const std::stop_token& stop = {});

/// One step that gives the images found their new paths. With `changedBoxes`, changed files are
/// taken too: these are the boxes of their images, cut to the new size where that is needed, and
/// boxes that lie outside of it go.
BOXWRIGHT_CORE_EXPORT Operation relinkOperation(
    const RelinkPlan& plan, const QHash<ImageId, std::vector<Annotation>>* changedBoxes = nullptr);

/// The same for images that changed in their places.
BOXWRIGHT_CORE_EXPORT Operation
takeChangesOperation(const RelinkPlan& plan, const QHash<ImageId, std::vector<Annotation>>& boxes);

} // namespace boxwright
