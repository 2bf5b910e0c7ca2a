// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/keptepoch.h"

namespace boxwright {

std::optional<EpochRecord> keptEpoch(const std::vector<EpochRecord>& epochs)
{
    std::optional<EpochRecord> best;
    for (const EpochRecord& epoch : epochs) {
        if (epoch.validationAp && (!best || *epoch.validationAp >= *best->validationAp))
            best = epoch;
    }
    return best;
}

} // namespace boxwright
