// SPDX-FileCopyrightText: 2026 Boxwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/boundingbox.h"
#include "core/exchange/formats/importproblem.h"

#include <QJsonArray>
#include <QPointF>
#include <QString>

#include <limits>
#include <vector>

namespace boxwright {

/// Stands where a file gives no number; a box with it is refused.
constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// The points of an outline: [[x, y], ...] or [{"x": x, "y": y}, ...]. What is no number is NaN.
std::vector<QPointF> outlinePoints(const QJsonArray& points);

/// The smallest box around points; not finite when one of them is not, or when there is none.
BoundingBox boxAround(const std::vector<QPointF>& points);

/// Says that of so many shapes of a file only the boxes are taken.
ImportProblem outlinesNotKept(int count, const QString& path);

} // namespace boxwright
