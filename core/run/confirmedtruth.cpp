// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/confirmedtruth.h"

#include "core/run/suggestions.h"

namespace boxwright {

ConfirmedTruth confirmedBy(const BoxCase& suspicion)
{
    if (const auto& truth = suspicion.truth)
        return {suspicion.image, truth->label, truth->box, truth->id};
    return {suspicion.image, suspicion.detection->label, suspicion.detection->box};
}

bool confirms(const ConfirmedTruth& confirmed, const BoxCase& suspicion)
{
    const ConfirmedTruth asked = confirmedBy(suspicion);
    if (asked.drawn || confirmed.drawn)
        return asked == confirmed;
    return asked.image == confirmed.image && asked.label == confirmed.label
        && intersectionOverUnion(asked.box, confirmed.box) >= kSameObjectIou;
}

} // namespace boxwright
