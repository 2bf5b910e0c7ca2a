// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace boxwright::detail {

/// Keeps other programs from writing to a project, by a file beside it that the death of its
/// holder frees. Waits two seconds before it takes a file that names no holder. Throws
/// StorageFailure: InUse names the holder, NotWritable.
std::unique_ptr<QLockFile> lockProject(const QString& path);

} // namespace boxwright::detail
