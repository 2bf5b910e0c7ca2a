// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QMap>
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
    /// Notes files of a format before they are written, so that a broken export can be done again.
    /// Errors: NotWritable.
    Result<void> add(const QStringList& files, const QString& format);
    /// Removes the files of earlier exports of a format that are none of `files`, so that nobody
    /// reads them along with these; never images, nor what lies elsewhere. Errors: NotWritable.
    Result<void> removeOthers(const QStringList& files, const QString& format);

private:
    Result<void> write() const;

    QString m_folder;
    QMap<QString, QString> m_files; ///< with their formats; empty where it was not noted
};

} // namespace boxwright
