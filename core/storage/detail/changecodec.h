// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/label.h"
#include "core/dataset/operation.h"
#include "core/metrics/evaluation.h"

#include <QByteArray>
#include <QColor>

#include <span>
#include <vector>

namespace boxwright::detail {

/// Changes as the operation log keeps them: compact JSON, compressed where that pays.
/// Records are arrays in a fixed order that may only grow at the end.
QByteArray encodeChanges(std::span<const Change> changes);

/// Appends the changes of one part to `changes`; throws StorageFailure on anything unexpected.
void decodeChanges(const QByteArray& part, std::vector<Change>& changes);

QString encodeLabels(const std::vector<Label>& labels);
std::vector<Label> decodeLabels(const QString& text);
QString encodeThresholds(const ScoreThresholds& thresholds);
ScoreThresholds decodeThresholds(const QString& text);

QString encodeTags(const QStringList& tags); ///< empty when there are none
QStringList decodeTags(const QString& text);

} // namespace boxwright::detail
