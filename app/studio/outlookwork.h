// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/studio/trainingwork.h"

namespace boxwright {

/// Plans with a connection of its own, and with the speed of this computer, which the engine of
/// `loader` measures once and the function keeps. The loader must outlive it.
OutlookFunction lookAheadWith(EngineLoader& loader);

} // namespace boxwright
