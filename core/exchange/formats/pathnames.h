// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace boxwright {

/// A path, with '/' between its parts, without the ending of its last part: a.b/c.d.jpg gives
/// a.b/c.d. A name that begins with its only dot stays.
QString withoutEnding(const QString& path);

/// Whether a file is an image by the ending of its name.
bool isImageName(const QString& name);

/// The innermost folder that holds all of these absolute, clean folders; empty for none.
QString commonFolder(const QStringList& folders);

} // namespace boxwright
