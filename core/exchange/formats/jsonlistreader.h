// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/formats/readingcontrol.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>
#include <vector>

namespace boxwright {

/// A list whose elements are given field by field. That saves most of the time a JSON object takes.
struct JsonList
{
    QString name;
    std::vector<std::string_view> fields; ///< keys, each once; outlive the reading
    std::string_view numbers = {}; ///< key of an array of numbers, none of the fields
};

struct JsonElement
{
    std::vector<QJsonValue> fields; ///< in the order asked for; Undefined where absent
    std::vector<double> numbers; ///< NaN for what is no number
    QJsonObject others; ///< all other keys
};

/// `list` is the place in the lists asked for. False ends the reading (ErrorCode::Cancelled).
using JsonFieldSink = std::function<bool(qsizetype list, const JsonElement& element, int line)>;

/// One object of a list; false ends the reading (ErrorCode::Cancelled).
using JsonElementSink =
    std::function<bool(const QString& list, const QJsonObject& element, int line)>;

struct JsonListSummary
{
    QStringList lists; ///< those of the lists asked for that are there
    bool hasTrailingData = false; ///< something follows the document; it was not read
    QJsonObject others; ///< the other keys of the document, where they were asked for
    QStringList othersTooLarge; ///< such keys that were passed over, some hundred at most
};

/// Reads the objects in the named lists of a JSON object ({"images": [{...}, ...]}), one at a
/// time, so that a file of any length needs the memory of one element. An object of objects
/// ({"assets": {"1": {...}, ...}}) is such a list too; the list "" is the document itself, where
/// that is an array. In place of the value of a key "segmentation" it gives how many numbers that
/// holds. Nesting is limited; NaN, numbers beyond a double and text that is no UTF-8 are errors of
/// the file. `control` is told of the bytes that were read, an element at a time; only the sink
/// ends the reading. Errors: InvalidFormat, with the line.
Result<JsonListSummary> readJsonLists(QByteArrayView json, const QStringList& lists,
                                      const JsonElementSink& sink,
                                      const ReadingControl& control = {});
/// The same, field by field. Of what the document holds beside the lists, as many bytes of compact
/// JSON as `mostOtherBytes` are given too, in the order of the file; a larger value needs no more
/// memory than that.
Result<JsonListSummary> readJsonLists(QByteArrayView json, const std::vector<JsonList>& lists,
                                      const JsonFieldSink& sink, const ReadingControl& control = {},
                                      qsizetype mostOtherBytes = 0);

} // namespace boxwright
