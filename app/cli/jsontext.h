// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace boxwright::cli {

/// A document with all numbers at 17 digits, so that nothing is lost on the way. Values that are
/// no finite number become null, as JSON demands.
QByteArray jsonText(const QJsonValue& value, bool isIndented = true);

/// The number, or null where it is not defined.
QJsonValue jsonNumber(const std::optional<double>& value);

} // namespace boxwright::cli
