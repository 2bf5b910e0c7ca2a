// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace boxwright {

/// One object of a list; false ends the reading (ErrorCode::Cancelled).
using JsonElementSink =
    std::function<bool(const QString& list, const QJsonObject& element, int line)>;

struct JsonListSummary
{
    QStringList lists; ///< those of the lists asked for that are there
    bool hasTrailingData = false; ///< something follows the document; it was not read
};

/// Reads the objects in the named lists of a JSON object ({"images": [{...}, ...]}), one at a
/// time, so that a file of any length needs the memory of one element. An object of objects
/// ({"assets": {"1": {...}, ...}}) is such a list too; the list "" is the document itself, where
/// that is an array. In place of the value of a key "segmentation" it gives how many numbers that
/// holds. Nesting is limited; NaN, numbers
/// beyond a double and text that is no UTF-8 are errors of the file. Errors: InvalidFormat, with
/// the line.
Result<JsonListSummary> readJsonLists(QByteArrayView json, const QStringList& lists,
                                      const JsonElementSink& sink);

} // namespace boxwright
