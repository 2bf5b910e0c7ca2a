// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace boxwright {

/// Draws the sample images into `folder`/images and a ready project `folder`/demo.boxwright
/// (returned): scenes with three invented brand logos, boxes known, split done. Deterministic:
/// the same pixels and boxes each time. Refuses a folder that already holds a project.
BOXWRIGHT_CORE_EXPORT Result<QString>
writeSampleProject(const QString& folder,
                   const std::function<void(int done, int total)>& progress = {},
                   const std::stop_token& stop = {});

} // namespace boxwright
