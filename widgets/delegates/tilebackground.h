// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace boxwright {

/// What lies behind a tile of a grid while it is selected, has the focus or is pointed at.
void paintTileBackground(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace boxwright
