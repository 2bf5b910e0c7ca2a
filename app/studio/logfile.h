// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The log of the studio: Qt's messages, each a line with its time, in a file that is put aside
/// at a megabyte. Three old ones are kept.
namespace boxwright::logfile {

/// $BOXWRIGHT_CONFIG_DIR/boxwright.log where that is set, else in the desktop's state folder.
QString defaultPath();

/// From now on messages go to the file at `path` as well as to standard error. Thread-safe
/// afterwards; to be called once. Without effect where the file cannot be written.
void install(const QString& path);

} // namespace boxwright::logfile
