// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/boxcase.h"

namespace boxwright::test {

/// A found box where nothing is drawn.
inline BoxCase backgroundCase(ImageId image, const Detection& found)
{
    return {CaseKind::Background, image, found, {}, 0};
}

inline BoxCase missedCase(ImageId image, const Annotation& drawn)
{
    return {CaseKind::Missed, image, {}, drawn, 0};
}

inline BoxCase pairCase(CaseKind kind, ImageId image, const Annotation& drawn,
                        const Detection& found)
{
    return {kind, image, found, drawn, intersectionOverUnion(drawn.box, found.box)};
}

} // namespace boxwright::test
