// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace boxwright {

/// An import that was done, with what it found.
struct ImportRecord
{
    QDateTime time; ///< UTC
    QString format; ///< as on the command line: "voc"
    QString source; ///< the annotations, or the images when there were none; for people
    QJsonObject report; ///< see importReportJson()

    friend bool operator==(const ImportRecord&, const ImportRecord&) = default;
};

/// One that a project went through, without its report, which may be long.
struct PastImport
{
    ImportId id;
    QDateTime time; ///< this and the rest as in ImportRecord
    QString format;
    QString source;
};

} // namespace boxwright
