// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/ids.h"
#include "core/run/detection.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace boxwright {

/// A value before and after a change: absent before = added, absent after = removed.
struct AnnotationChange
{
    ImageId image;
    std::optional<Annotation> before;
    std::optional<Annotation> after;

    friend bool operator==(const AnnotationChange&, const AnnotationChange&) = default;
};

struct ImageChange
{
    std::optional<ImageRecord> before;
    std::optional<ImageRecord> after;

    friend bool operator==(const ImageChange&, const ImageChange&) = default;
};

struct LabelChange
{
    std::optional<Label> before;
    std::optional<Label> after;

    friend bool operator==(const LabelChange&, const LabelChange&) = default;
};

/// A suggestion that is not to be made again for an image; its score is of no account.
struct DismissalChange
{
    ImageId image;
    std::optional<Detection> before;
    std::optional<Detection> after;

    friend bool operator==(const DismissalChange&, const DismissalChange&) = default;
};

using Change = std::variant<LabelChange, ImageChange, AnnotationChange, DismissalChange>;

/// One user-visible change of the project: the unit of undo and of the operation log.
/// Applied in the order of `changes`; undone by inverting each change in reverse order.
struct Operation
{
    QString text; ///< translated and specific, e.g. "Move box"
    std::optional<ImageId> image; ///< the image whose history it belongs to; absent: the project's
    std::vector<Change> changes;
};

/// Gives a long operation piece by piece, in order: some thousand changes a call, none at the end,
/// an absent value to give up.
using ChangeSource = std::function<std::optional<std::vector<Change>>()>;

/// An operation as the log keeps it.
struct LoggedOperation
{
    OperationId id;
    QDateTime when;
    bool undone = false;
    Operation operation;
};

} // namespace boxwright
