// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/labelstepreader.h"
#include "core/dataset/openedproject.h"
#include "core/dataset/project.h"
#include "core/dataset/projectcontent.h"
#include "core/dataset/projectwriter.h"
#include "core/dataset/thumbnailkeeper.h"

#include <QThreadPool>
#include <QUndoGroup>
#include <QUndoStack>

#include <functional>
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
    std::vector<LabelId> freeLabels; ///< reserved ids, in order
    bool areLabelsComing = false;
    std::optional<ImageId> imageInFront;
    bool isRestoring = false;
    bool isClosing = false; ///< another thread closes the file: nothing is told any more
    bool isReloadDue = false; ///< as soon as all is written
    bool isReloading = false;
    int jobsQueued = 0; ///< to notice one while the project is read again
    bool areLabelsDue = false;
    /// Whose boxes a step of the project changed without an open document: what a step takes back
    /// may have been changed by the image's own history since, so the file is asked.
    std::vector<ImageId> countsDue;
    std::unique_ptr<ProjectWriter> writer;
    std::shared_ptr<ThumbnailKeeper> thumbnails;
    std::unique_ptr<LabelStepReader> labelSteps; ///< uses the writer
    int projectSteps = 0; ///< changes of the project's own, to notice one while a label is read
    std::vector<ImageId> editsMeanwhile; ///< of images while a label is read
    QThreadPool readers; ///< one thread, that reads again what others changed

    /// Changes what is in memory and tells the views. Unless the operation was made from what the
    /// file holds now, boxes are counted again when it is written.
    void show(const Operation& operation, bool isExact);
    void showInDocuments(const Operation& operation);
    void announce(const ContentChange& change);
    void watch(AnnotationDocument& document);
    void write(WriteJob::Kind kind, AnnotationDocument& document, const Operation& operation,
               const Operation* replaced = nullptr);
    void enqueue(WriteJob job);
    void rereadLabels();
    void rereadCounts();
    void takeCounts(const std::vector<ImageId>& images,
                    const std::function<Result<LabelCounts>(ImageId)>& countsOf);
    std::optional<LabelId> takeFreeLabel();
    void takeReservedLabels(LabelId first);
    void finishWriting();
    void tellWhenWritten(); ///< for a step that had nothing to write; queued
    void closeFile(); ///< in any thread; once is enough
    // In projectreload.cpp
    struct Reload;
    void readCountsInBackground(std::vector<ImageId> images);
    void reloadIfDue();
    static Result<Reload> readAgain(const ProjectFile& file, std::optional<ImageId> image);
    void takeReload(Result<Reload>& read, std::optional<ImageId> image, int jobs);
    void showAgain(AnnotationDocument& document, const ImageSnapshot& read);
    void releaseDocuments();
    void restoreHistory(const std::vector<LoggedOperation>& history);
    // In projectlabels.cpp: the steps that need to read all boxes of a label.
    Result<void> beginLabelStep(LabelId label, std::optional<LabelId> into,
                                const std::optional<QSet<ImageId>>& images = {});
    void performLabelStep(const LabelStep& step, Operation& operation, size_t firstEdit);
    Operation labelStepOfDocuments(const LabelStep& step, const QSet<ImageId>& images) const;
};

} // namespace boxwright
