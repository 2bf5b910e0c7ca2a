// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runrecord.h"

#include <QByteArray>

namespace boxwright::detail {

/// What a run learned from as the project keeps it: compressed CBOR. Records are arrays in a fixed
/// order that may only grow at the end. Paths are left out, as images move; so is what nobody
/// learns from: where boxes were imported from.
QByteArray encodeSnapshot(const RunSnapshot& snapshot);

/// Throws StorageFailure on anything unexpected.
RunSnapshot decodeSnapshot(const QByteArray& content);

} // namespace boxwright::detail
