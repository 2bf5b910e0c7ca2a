// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace boxwright {

/// The icon of that name in the resources, drawn in the palette's text colour, so that it follows
/// the theme. Null where the icons were not compiled in; actions then show their text.
QIcon themedIcon(const QString& name);

/// The same in a fixed colour, as a pixmap of `side` logical pixels.
QPixmap tintedPixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio);

} // namespace boxwright
