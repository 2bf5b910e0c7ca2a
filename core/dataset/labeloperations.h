// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/label.h"
#include "core/dataset/imagerecord.h"
#include "core/dataset/operation.h"
#include "core/export.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace boxwright {

/// What goes with a label, for the question before it goes.
struct LabelUse
{
    int boxes = 0;
    int images = 0;
    int imagesOfItsOwn = 0; ///< without a box of another label
};

/// The boxes of one label, by image.
using LabelBoxes = QHash<ImageId, std::vector<Annotation>>;

// Each is one step of the project's history. Boxes keep their ids, and so taking a step back
// brings the same boxes and labels back.

/// Puts a label at that place of the list (by order), from 0, and numbers all anew. Without
/// changes when it is there already.
BOXWRIGHT_CORE_EXPORT Operation moveLabelOperation(const std::vector<Label>& labels, LabelId label,
                                                   int row);

/// Gives a label a key of its own (see labelShortcut(); empty: none), which another one that had it
/// loses.
BOXWRIGHT_CORE_EXPORT Operation shortcutOperation(const std::vector<Label>& labels, LabelId label,
                                                  const QString& shortcut);

/// Deletes a label with its boxes. `emptied` are the images that have no box then: nobody has said
/// that they are empty, so they count as unseen.
BOXWRIGHT_CORE_EXPORT Operation removeLabelOperation(const Label& label, const LabelBoxes& boxes,
                                                     const std::vector<ImageRecord>& emptied);

/// Deletes boxes of a label, which stays; `emptied` as above.
BOXWRIGHT_CORE_EXPORT Operation removeBoxesOperation(const Label& label, const LabelBoxes& boxes,
                                                     const std::vector<ImageRecord>& emptied);

/// Makes boxes of `label` boxes of `into`; both labels stay.
BOXWRIGHT_CORE_EXPORT Operation relabelBoxesOperation(const Label& label, const Label& into,
                                                      const LabelBoxes& boxes);

/// Makes the boxes of `label` boxes of `into`, and deletes `label`.
BOXWRIGHT_CORE_EXPORT Operation mergeLabelOperation(const Label& label, const Label& into,
                                                    const LabelBoxes& boxes);

/// Puts the changes of `fresh`, an operation of the same label, in the place of those that
/// `operation` makes to `images`. The change of the label, if there is one, is the last of both.
BOXWRIGHT_CORE_EXPORT void replaceChanges(Operation& operation, const QSet<ImageId>& images,
                                          Operation fresh);

} // namespace boxwright
