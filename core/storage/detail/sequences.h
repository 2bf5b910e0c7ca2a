// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/detail/projectdatabase.h"

#include <QString>

namespace boxwright::detail {

/// The first of `count` consecutive numbers that are never given out again. Writes.
qint64 reserveSequence(ProjectDatabase& database, const QString& name, int count);

/// Gives numbers back, if nobody has taken others since.
void releaseSequence(ProjectDatabase& database, const QString& name, qint64 first, int count);

} // namespace boxwright::detail
