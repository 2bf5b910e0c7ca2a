// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/export.h"
#include "core/ids.h"
#include "core/metrics/boxcase.h"

#include <optional>

namespace boxwright {

/// What a person called right as it is although a model suspected it.
struct ConfirmedTruth
{
    ImageId image;
    LabelId label; ///< of the drawn box; of what was found where nothing is to be drawn
    BoundingBox box; ///< likewise
    std::optional<BoxId> drawn = {}; ///< absent: nothing is to be drawn there

    friend bool operator==(const ConfirmedTruth&, const ConfirmedTruth&) = default;
};

/// What is right when that suspicion is wrong.
BOXWRIGHT_CORE_EXPORT ConfirmedTruth confirmedBy(const BoxCase& suspicion);

/// Whether it answers that suspicion, too. A drawn box is right whatever a model holds against it,
/// until its place or label changes; where nothing is to be drawn, what is found there again means
/// the same when it has the same label and overlaps by kSameObjectIou.
BOXWRIGHT_CORE_EXPORT bool confirms(const ConfirmedTruth& confirmed, const BoxCase& suspicion);

} // namespace boxwright
