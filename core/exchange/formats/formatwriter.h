// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/exchangeformat.h"
#include "core/exchange/formats/exporteddataset.h"
#include "core/export.h"
#include "core/result.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace boxwright {

/// One foreign layout that is written.
struct FormatWriter
{
    ExchangeFormat format;
    /// The files that write() makes, relative to the target's folder, '/' between parts.
    QStringList (*files)(const ExportedDataset& data, const ExportTarget& target);
    /// Writes these files, each whole or not at all. Their folders may be missing.
    /// Errors: NotWritable, Cancelled.
    Result<void> (*write)(const ExportedDataset& data, const ExportTarget& target,
                          const std::stop_token& stop);
    /// Translated sentences: what the format cannot say of this data, or says otherwise.
    QStringList (*warnings)(const ExportedDataset& data, const ExportTarget& target);
};

BOXWRIGHT_CORE_EXPORT const std::vector<FormatWriter>& formatWriters();
/// The one of a format; null when it is not written.
BOXWRIGHT_CORE_EXPORT const FormatWriter* formatWriter(ExchangeFormat format);

} // namespace boxwright
