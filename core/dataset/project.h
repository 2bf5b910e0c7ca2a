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
struct OpenedProject;

/// The open project as the window sees it: reads in the GUI thread, hands every edit at once to
/// one store thread that writes in order. What views show is kept in memory and changed before
/// the write; a write that fails is announced once, kept, and tried again.
class BOXWRIGHT_CORE_EXPORT Project final : public QObject
{
    Q_OBJECT
public:
    /// Takes over what was read; the file is closed with the project.
    explicit Project(OpenedProject opened);
    /// Reads first, which takes a while for a large project.
    static Result<std::unique_ptr<Project>> fromFile(std::unique_ptr<ProjectFile> file);
    /// Waits until every edit is written; gives up only when writing keeps failing, so a person
    /// should be asked first (hasUnwrittenEdits(), allWritten, writeFailed).
    ~Project() override;
    /// Closes in two steps, for who must not wait: after this nobody may use the project. What it
    /// gives back waits and closes the file; it is for a background thread, before the project is
    /// destroyed.
    std::function<void()> beginClosing();

    const ProjectFile& file() const;
    const std::vector<Label>& labels() const; ///< by order
    const std::vector<ImageRecord>& images() const; ///< by id
    const ImageRecord* image(ImageId id) const; ///< null when there is none
    QString absoluteImagePath(const ImageRecord& image) const;
    int boxCount(ImageId id) const;
    const LabelCounts& labelCounts(ImageId id) const; ///< of the boxes on an image
    LabelUse labelUse(LabelId id) const;
    /// The boxes of an image as they are now, written or not, for who only looks at them: no
    /// document is made. None of an image that is gone.
    Result<std::vector<Annotation>> annotations(ImageId id) const;

    /// The document of an image; made on first use. Null if it cannot be read (readFailed says
    /// why). It lives until the project is read again or closed, that of the image in front until
    /// another one is.
    AnnotationDocument* document(ImageId id);
    void setImageInFront(std::optional<ImageId> id);
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

    /// Which classes of the pretrained detector a person gave which label; no step of a history.
    ClassChoices classChoices() const;
    void setClassChoices(const ClassChoices& choices);
    /// What people called right although a model suspected it; no step of a history.
    std::vector<ConfirmedTruth> confirmedTruth() const;
    void confirmTruth(const ConfirmedTruth& confirmed);
    void doubtTruth(const ConfirmedTruth& confirmed); ///< takes confirmTruth() back

    /// Reads images, labels and the document in front again after a job wrote with its own
    /// connection: in the background, once every edit is written. imagesReset or readFailed
    /// follows.
    void reload();
    bool hasUnwrittenEdits() const;
    /// For who reads the file with a connection of its own: `then` is called at once when nothing
    /// is unwritten, else in the GUI thread when all is; not after `context` is gone.
    void whenWritten(QObject* context, std::function<void()> then);
    int unwrittenEdits() const; ///< about as many steps as people made; 0 when all is written
    bool isWriteFailing() const; ///< edits wait for a write that failed; it is tried again
    void retryWriting(); ///< at once; writeFailed or allWritten follows
    void giveUpWriting(); ///< before closing: what is not written yet is lost
    /// Waits until every edit is written, at most that long after the boxes of labels that go have
    /// been read; false when some are not yet.
    bool waitUntilWritten(int milliseconds);

    /// Makes a checked copy with every edit in it, also those that cannot be written to the project
    /// itself. For a background thread, while the project is open.
    Result<void> saveCopy(const QString& target) const;

    /// The reading connection of the GUI thread, for runs, models and evaluations.
    ProjectStore& store();
    const ProjectStore& store() const;
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
    std::unique_ptr<Private> m_d;
};

} // namespace boxwright
