// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

namespace boxwright {

/// What the palette cannot say: round corners, paddings and the weight of headings. Widgets ask
/// for a look by the dynamic property "role": title, heading, muted, card, primary, danger, flat.
QString styleSheetFor(const ThemeColours& colours);

} // namespace boxwright
