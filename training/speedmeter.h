// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/run/politeness.h"
#include "core/run/trainingconfig.h"
#include "core/run/trainingspeed.h"

#include <stop_token>

namespace boxwright {

/// Engine::measureSpeed(): learns for some three seconds from a batch of random pixels and looks
/// at such for one more. Batches of 8 at 416 pixels where `config` leaves that open. Blocks;
/// `stop` is looked at after each step. Needs no pretrained weights.
Result<TrainingSpeed> measureTrainingSpeed(const TrainingConfig& config, const Politeness& isPolite,
                                           const std::stop_token& stop);

} // namespace boxwright
