// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace boxwright
