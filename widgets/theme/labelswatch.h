// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace boxwright {

/// A small square in the colour of a label, for lists and menus.
QIcon labelSwatch(const QColor& colour);

} // namespace boxwright
