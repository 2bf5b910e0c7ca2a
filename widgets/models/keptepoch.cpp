// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/keptepoch.h"

#include "core/run/runlookup.h"

#include <algorithm>

namespace boxwright {

int keptEpoch(RunId run, const std::vector<ModelRecord>& models)
{
    const ModelRecord* model = modelOfRun(models, run);
    return model == nullptr ? 0 : model->bestEpoch;
}

std::optional<EpochRecord> measuredEpoch(const std::vector<EpochRecord>& epochs, int epoch)
{
    const auto found =
        std::find_if(epochs.begin(), epochs.end(), [epoch](const EpochRecord& record) {
            return record.epoch == epoch && record.validationAp;
        });
    return found == epochs.end() ? std::nullopt : std::optional(*found);
}

} // namespace boxwright
