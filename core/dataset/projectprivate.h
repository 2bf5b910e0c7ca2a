// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/project.h"
#include "core/dataset/projectcontent.h"
#include "core/dataset/projectwriter.h"
#include "core/dataset/thumbnailkeeper.h"

#include <QUndoGroup>
#include <QUndoStack>

#include <map>
#include <memory>

namespace boxwright {

struct Project::Private
{
    std::unique_ptr<ProjectFile> file;
    std::unique_ptr<ProjectStore> store; ///< the reading connection of the GUI thread
    Project* project = nullptr;
    ProjectContent content;
    std::map<ImageId, std::unique_ptr<AnnotationDocument>> documents;
    QUndoStack projectStack;
    QUndoGroup undoGroup;
    std::optional<LabelId> freeLabels; ///< the first of the reserved ids
    int freeLabelCount = 0;
    bool isRestoring = false;
    bool isReloadDue = false; ///< as soon as all is written
    bool areLabelsDue = false;
    /// Whose boxes a step of the project changed without an open document: what a step takes back
    /// may have been changed by the image's own history since, so the file is asked.
    std::vector<ImageId> countsDue;
    std::unique_ptr<ProjectWriter> writer;
    std::shared_ptr<ThumbnailKeeper> thumbnails;

    /// Changes what is in memory and tells the views; `source` knows already.
    void show(const Operation& operation, const AnnotationDocument* source = nullptr);
    void announce(const ContentChange& change);
    void watch(AnnotationDocument& document);
    void write(WriteJob::Kind kind, AnnotationDocument& document, const Operation& operation);
    void restoreHistory();
    void reloadNow();
    void rereadLabels();
    void rereadCounts();
    void reserveLabels();
    void finishWriting();
    /// The boxes of a label once every edit is on the disk, for a step of the project that changes
    /// them; an error when nothing can be written now.
    Result<LabelBoxes> writtenBoxes(LabelId label);
};

} // namespace boxwright
