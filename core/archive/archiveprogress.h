// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace boxwright {

/// Bytes of the files in an archive, before they are compressed.
using ArchiveProgress = std::function<void(qint64 done, qint64 total)>;

} // namespace boxwright
