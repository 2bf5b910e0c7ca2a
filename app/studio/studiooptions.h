// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "widgets/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace boxwright {

/// What the command line asks of the studio.
struct StudioOptions
{
    QString project = {}; ///< absolute path; empty: the start page
    QString screenshotFolder = {}; ///< walk all pages, keep pictures of them here, quit
    std::optional<ThemeMode> theme = {}; ///< instead of the setting
    QSize size = {}; ///< of the window; invalid: as it was left
    bool measureStart = false; ///< print the time to the first painted frame and quit
    bool measureOpen = false; ///< print what opening the project took and quit
};

/// Help and version are printed by the parser and end the program.
Result<StudioOptions> parseStudioOptions(const QStringList& arguments);

} // namespace boxwright
