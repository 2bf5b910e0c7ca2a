// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace boxwright {

/// How fast a computer learns and looks; pixels are those of the network's input.
struct TrainingSpeed
{
    double secondsPerLearnedMegapixel = 0;
    double secondsPerStep = 0; ///< beside those: optimizer and averaging
    double secondsPerSeenMegapixel = 0; ///< of looking once, as validation and tests do
    QString arithmetic = {}; ///< that it was measured with
    int batchSize = 0; ///< images of a step that it was measured with; 0: as the run has
};

} // namespace boxwright
