// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/operation.h"
#include "core/export.h"

namespace boxwright {

/// The change that takes `change` back: before and after swapped.
BOXWRIGHT_CORE_EXPORT Change inverted(const Change& change);

/// The operation that takes `operation` back: its changes inverted, in reverse order.
BOXWRIGHT_CORE_EXPORT Operation inverted(const Operation& operation);

/// The image that a change concerns; absent for one of a label.
BOXWRIGHT_CORE_EXPORT std::optional<ImageId> imageOf(const Change& change);

// Histories of different images and of the project touch the same values, and a job may write
// beside the window. So a change sets only the fields in which its before and after differ:
// what somebody else changed meanwhile stays.
BOXWRIGHT_CORE_EXPORT void applyDifference(Annotation& current, const Annotation& before,
                                           const Annotation& after);
BOXWRIGHT_CORE_EXPORT void applyDifference(ImageRecord& current, const ImageRecord& before,
                                           const ImageRecord& after);
BOXWRIGHT_CORE_EXPORT void applyDifference(Label& current, const Label& before, const Label& after);

} // namespace boxwright
