// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace boxwright {

/// Which files of a folder are of an export, kept there as ".boxwright-export.json": exporting
/// again replaces those and never the files of somebody else.
class ExportLedger
{
public:
    explicit ExportLedger(const QString& folder);

    /// Paths are relative to the folder. Errors: AlreadyExists for the first file that is there
    /// and of no export.
    Result<void> checkFree(const QStringList& files) const;
    /// Notes files before they are written, so that a broken export can be done again.
    /// Errors: NotWritable.
    Result<void> add(const QStringList& files);

private:
    QString m_folder;
    QSet<QString> m_files;
};

} // namespace boxwright
