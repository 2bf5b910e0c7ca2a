// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/modelscompared.h"

#include <QString>

namespace boxwright {

/// Which of two models is better, by AP50 over all labels, and whether that can be relied on.
/// `compared.second` is the newer one.
QString comparisonSentence(const ModelsCompared& compared);

} // namespace boxwright
