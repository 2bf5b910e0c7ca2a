// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationdocument.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/labelcount.h"
#include "core/dataset/labeloperations.h"
#include "core/dataset/operation.h"
#include "core/export.h"
#include "core/result.h"
#include "core/storage/projectfile.h"

#include <QObject>
#include <QUndoGroup>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boxwright {

class ThumbnailKeeper;

/// The open project as the window sees it: reads in the GUI thread, hands every edit at once to
/// one store thread that writes in order. What views show is kept in memory and changed before
/// the write; a write that fails is announced once, kept, and tried again.
class BOXWRIGHT_CORE_EXPORT Project final : public QObject
{
    Q_OBJECT
public:
    /// Takes an open file over; it is closed with the project.
    static Result<std::unique_ptr<Project>> fromFile(std::unique_ptr<ProjectFile> file);
    /// Waits until every edit is written; gives up only when writing keeps failing (see
    /// waitUntilWritten(), so that a person can be asked first).
    ~Project() override;

    const ProjectFile& file() const;
    const std::vector<Label>& labels() const; ///< by order
    const std::vector<ImageRecord>& images() const; ///< by id
    const ImageRecord* image(ImageId id) const; ///< null when there is none
    QString absoluteImagePath(const ImageRecord& image) const;
    int boxCount(ImageId id) const;
    const LabelCounts& labelCounts(ImageId id) const; ///< of the boxes on an image
    LabelUse labelUse(LabelId id) const;

    /// The document of an image; made on first use, kept while open. Null if it cannot be read
    /// (writeFailed/readFailed says why).
    AnnotationDocument* document(ImageId id);
    QUndoGroup& undoGroup(); ///< holds the stacks of documents and the project's own
    QUndoStack& projectUndoStack();

    /// Adds a label with the next free colour; its permanent id at once. Undoable.
    Result<LabelId> addLabel(const QString& name);
    /// Errors: InvalidArgument for no name, AlreadyExists for that of another label, NotFound.
    Result<void> changeLabel(const Label& label, const QString& text);
    /// Puts a label at that place of the list, from 0. Undoable, as what follows.
    void moveLabel(LabelId id, int row);
    // A label may have a million boxes, so these read them in the background: what happens follows
    // within waitUntilWritten() or from the event loop (labelsChanged or readFailed).
    Result<void> removeLabel(LabelId id); ///< with its boxes
    /// All boxes of a label become boxes of another one, and the label goes.
    Result<void> mergeLabel(LabelId id, LabelId into);
    /// The same with the boxes on some images only; the labels stay.
    Result<void> removeBoxes(LabelId id, const std::vector<ImageId>& images);
    Result<void> relabelBoxes(LabelId id, LabelId into, const std::vector<ImageId>& images);
    /// A project-level change (splits, removals, labels) as one undoable step of the project's
    /// own history.
    void perform(const Operation& operation);

    /// What is not to be suggested again for an image; kept in the file, no step of a history.
    std::vector<Detection> dismissedSuggestions(ImageId id) const;
    void setDismissedSuggestions(ImageId id, const std::vector<Detection>& dismissed);

    /// Reads images, labels and documents again after a job wrote with its own connection.
    void reload();
    bool hasUnwrittenEdits() const;
    /// Waits until every edit is written, at most that long after the boxes of labels that go have
    /// been read; false when some are not yet.
    bool waitUntilWritten(int milliseconds);

    /// The reading connection of the GUI thread, for runs, models and evaluations.
    ProjectStore& store();
    /// For background threads, which may hold it longer than the project is open.
    std::shared_ptr<ThumbnailKeeper> thumbnailKeeper() const;

Q_SIGNALS:
    void labelsChanged();
    void imagesReset(); ///< added, removed or re-read
    void imageChanged(boxwright::ImageId id); ///< record or number of boxes
    void writeFailed(const boxwright::Error& error);
    void readFailed(const boxwright::Error& error);
    void allWritten();

private:
    friend class ProjectCommand;
    struct Private;
    explicit Project(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace boxwright
