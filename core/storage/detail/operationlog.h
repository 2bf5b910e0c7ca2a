// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/storage/detail/annotationstore.h"
#include "core/storage/detail/dismissedstore.h"
#include "core/storage/detail/imagestore.h"
#include "core/storage/detail/labelstore.h"
#include "core/storage/detail/projectdatabase.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace boxwright::detail {

/// The operation log: applies operations to the data set and keeps them, so that they can be
/// taken back at any later time. Each public write is one transaction. Throws.
class OperationLog
{
public:
    explicit OperationLog(ProjectDatabase& database)
        : m_database(database)
        , m_labels(database)
        , m_images(database)
        , m_annotations(database)
        , m_dismissed(database)
    { }

    OperationId apply(const Operation& operation);
    OperationId apply(const QString& text, const ChangeSource& changes);
    /// Takes the newest operation of that history back and applies `operation` in its place;
    /// nothing in its place when it has no changes.
    void replaceNewest(const Operation& operation, const Operation* only);
    // Where `only` is given, nothing happens unless exactly those changes are to be made.
    std::optional<LoggedOperation> undo(std::optional<ImageId> image, const Operation* only);
    std::optional<LoggedOperation> redo(std::optional<ImageId> image, const Operation* only);
    std::vector<LoggedOperation> history(std::optional<ImageId> image);
    std::vector<LoggedOperation> headers(std::optional<ImageId> image);
    std::optional<LoggedOperation> find(OperationId id);

private:
    /// What a step touched, for what is done once at its end.
    struct Touched
    {
        bool labels = false;
        QSet<ImageId> images;
    };

    OperationId applyAndLog(const Operation& operation);
    OperationId addStep(const QString& text, std::optional<ImageId> image);
    void addPart(OperationId step, int part, const QByteArray& changes); ///< encoded
    void applyChanges(const Operation& operation);
    void applyPart(std::span<const Change> changes, Touched& touched);
    void finish(const Touched& touched);
    void forgetUndone(std::optional<ImageId> image);
    void setUndone(OperationId operation, bool undone);
    std::optional<LoggedOperation> newestDone(std::optional<ImageId> image);
    std::optional<LoggedOperation> oldestUndone(std::optional<ImageId> image);
    void readChanges(LoggedOperation& operation);

    ProjectDatabase& m_database;
    LabelStore m_labels;
    ImageStore m_images;
    AnnotationStore m_annotations;
    DismissedStore m_dismissed;
};

} // namespace boxwright::detail
