// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace boxwright {

/// Writes a file whole or not at all; makes its folders. Errors: NotWritable.
Result<void> writeWholeFile(const QString& path, const QByteArray& content);

Error fileNotWritten(const QFileDevice& file);
Error exportCancelled();

/// All the digits that a number needs to be read back as the very same.
QString exactText(double value);

} // namespace boxwright
